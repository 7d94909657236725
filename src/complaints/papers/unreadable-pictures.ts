import { PdfFault } from '../../platform/pdf/pdf-fault.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import { besideIn, nameOfFile } from './file-documents.ts'
import type { PackageFacts } from './package-facts.ts'

const template = new URL('./picture.typ', import.meta.url)

/** Which of the enclosed pictures, by place, the typesetter cannot read: each is tried alone. */
export async function unreadable(facts: PackageFacts): Promise<ReadonlySet<number>> {
  const { language, enclosed } = facts
  const beside = besideIn(facts)
  const found = new Set<number>()
  for (const [at, each] of enclosed.entries()) {
    if (beside.has(at) || !each.contentType.startsWith('image/')) continue
    const file = nameOfFile(each, at)
    const data = { file, format: file.endsWith('png') ? 'png' : 'jpg' }
    try {
      const files = { [file]: each.bytes }
      await renderPdf({ template, data, files, standard: 'ua-1', language, title: file })
    } catch (fault) {
      if (!(fault instanceof PdfFault)) throw fault
      found.add(at)
    }
  }
  return found
}
