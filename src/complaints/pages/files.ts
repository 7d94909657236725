import { file, type SentFile } from '../../platform/http/page.ts'
import { type ComplaintDocument, isEnclosed } from '../complaint.ts'
import { getDocument } from '../get-complaint.ts'
import { getPartysDocument } from '../get-complaint-as-party.ts'
import { getPackagePreview } from '../get-package.ts'
import { printPackage } from '../papers/package.ts'

/** What the party may fetch: what was enclosed, and the copy of the statement. */
export const partysDocumentFile = file({
  path: '/:authority/klage/:complaintId/dokument/:documentId',
  query: getPartysDocument,
  send,
})

export const documentFile = file({
  path: '/:authority/klager/:complaintId/dokument/:documentId',
  query: getDocument,
  send,
})

/** The package as it would go today. */
export const packagePreviewFile = file({
  path: '/:authority/klager/:complaintId/pakke.pdf',
  query: getPackagePreview,
  send: async ({ facts }, ui) => ({
    body: await printPackage(facts, ui.now),
    type: 'application/pdf',
    name: 'klagesak-utkast.pdf',
  }),
})

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/json': 'json',
}

/** The sender's own name for a file may say who it is about: it is saved under the kind's name. */
async function send({ document, body }: { document: ComplaintDocument; body: Buffer }): Promise<SentFile> {
  const names = {
    package: 'klagesak',
    metadata: 'klagesak',
    statement: 'uttalelse',
    attachment: 'vedlegg',
    scan: 'klage',
    power_of_attorney: 'fullmakt',
  }
  return {
    body,
    type: document.contentType,
    name: `${names[document.kind]}.${endings[document.contentType]}`,
    isAttachment: isEnclosed(document),
  }
}
