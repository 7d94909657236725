import { type Passage, passagesOfPdf } from '../../platform/pdf/passages-of-pdf.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts, PackedLetter } from './package-facts.ts'
import type { PackedDocument } from './packed-document.ts'

/** The name of a kept letter inside the package. */
export const fileOfLetter = ({ sha256 }: PackedLetter) => `letter-${sha256.slice(0, 16)}.pdf`

/** Each other letter of the case as it was sent. */
export function letterDocuments({ language, letters }: PackageFacts): PackedDocument[] {
  const t = complaintTexts[language].papers
  return letters.map((letter) => ({
    code: letter.kind,
    title: `${t.letterOut}: ${letter.title}`,
    facts: [[t.sentHow, letter.how]],
    ...letterAsSent(letter, language),
  }))
}

/** The letter's own words on the page, and the file as it was sent beside. One that cannot be read is only the file. */
export function letterAsSent(
  letter: PackedLetter,
  language: PackageFacts['language'],
): Pick<PackedDocument, 'lead' | 'letter' | 'attached'> {
  const t = complaintTexts[language].papers
  const passages = wordsOf(letter)
  return {
    lead: passages ? t.letterWordForWord : t.letterInThisFile,
    ...(passages && { letter: { language: letter.language, passages } }),
    attached: { file: fileOfLetter(letter), type: 'application/pdf', description: letter.title },
  }
}

/** From its heading on: who it was sent to and where stands above, and goes no further. */
function wordsOf({ pdf }: PackedLetter): Passage[] | null {
  try {
    const passages = passagesOfPdf(pdf)
    const start = passages.findIndex((each) => 'heading' in each)
    return start < 0 ? null : passages.slice(start)
  } catch {
    return null
  }
}
