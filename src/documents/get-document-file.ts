import { z } from 'zod'
import { readDocument } from '../platform/documents/read-document.ts'
import { id, versionNumber } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutDocument, whyShut } from './about-documents.ts'
import { acts } from './access.ts'
import type { DocumentVersion } from './document-store.ts'
import { seesAll, seesDocument } from './sees-document.ts'

export interface DocumentFile extends Pick<DocumentVersion, 'personId' | 'kind' | 'contentType'> {
  /** YYYY-MM-DD: what stands on it, or the day it came here. */
  day: string
  body: Buffer
}

/** The file as it was kept: the one that stands, or to those who see all, one before it. */
export const getDocumentFile = query({
  act: acts.readDocuments,
  logAs: 'file',
  input: z.object({
    planId: id,
    planDocumentId: id,
    fileNumber: versionNumber,
  }),
  about: aboutDocument,
  async read({ input, subject, db, secrets, grant, today }): Promise<DocumentFile | null> {
    const { versions, personId } = subject
    if (await whyShut(db, personId, grant, today)) return null
    const [newest] = versions
    if (!seesDocument(grant, { id: newest.id, isWithdrawn: newest.withdrawnReason !== null })) return null
    const wanted = versions.find(
      ({ version, fileVersion }) => version === fileVersion && version === input.fileNumber,
    )
    if (!wanted || (wanted.version !== newest.fileVersion && !seesAll(grant))) return null
    const body = await readDocument(db, secrets, wanted.sha256)
    const { kind, contentType, datedOn, writtenAt } = wanted
    return body && { personId, kind, contentType, body, day: datedOn ?? writtenAt.toISOString().slice(0, 10) }
  },
  sees: ({ personId }) => [{ personId, what: ['documents'] }],
})
