import { isSetInInter, lackingSigns } from '../../platform/pdf/printable.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'
import type { PackedDocument } from './packed-document.ts'

/**
 * A document whose words are in a script that paper may lose goes with a text file of the words as they were written. Each its own:
 * what is kept from the parents stays apart. A letter or a file goes along as it is anyway.
 */
export function withWordsAsWritten(
  document: PackedDocument,
  at: number,
  language: PackageFacts['language'],
): PackedDocument {
  if (document.attached || document.letter) return document
  const words = wordsIn(document)
  if (isSetInInter(words)) return document
  const t = complaintTexts[language].papers
  return {
    ...document,
    lead: [document.lead, t.asWritten, lackingSigns(words).length ? t.lacking : ''].filter(Boolean).join(' '),
    attached: {
      file: `words-${at + 1}.txt`,
      type: 'text/plain',
      description: `${document.title} (${t.words})`,
    },
    asWritten: words,
  }
}

/** The text files of the package, by their names in it. */
export const filesOfWords = (documents: readonly PackedDocument[]): [string, Uint8Array][] =>
  documents.flatMap(({ asWritten, attached }) =>
    asWritten && attached ? [[attached.file, Buffer.from(asWritten, 'utf8')]] : [],
  )

function wordsIn({ title, lead, facts = [], parts = [], table }: PackedDocument): string {
  const pairs = (each: readonly (readonly [string, string])[] = []) =>
    each.map(([label, said]) => `${label}: ${said}`)
  const rows = (each: PackedDocument['table']) => (each ? each.rows.map((row) => row.join(' | ')) : [])
  return [
    title,
    lead ?? '',
    ...pairs(facts as [string, string][]),
    ...parts.flatMap((part) => [
      `\n${part.title}`,
      ...pairs((part.facts ?? []) as [string, string][]),
      part.text ?? '',
      ...rows(part.table),
      part.note ?? '',
    ]),
    ...rows(table),
  ]
    .filter(Boolean)
    .join('\n')
}
