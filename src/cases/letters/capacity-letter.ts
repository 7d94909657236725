import { capital } from '../../platform/i18n/capital.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { capacityTexts } from '../texts/capacity/index.ts'
import { complaintSection, type LetterAuthority, type LetterComplaint, list } from './complaint-section.ts'
import { type LetterRecipient, letterFrame, texts } from './letter-frame.ts'

type Field = 'coordination' | 'plan' | 'sharing'

/** Dates are ISO days. Free text is in the letter's language; a new line is a new paragraph. */
export interface CapacityLetter {
  language: PdfLanguage
  authority: LetterAuthority
  recipient: LetterRecipient
  copiesTo: string[]
  person: { name: string }
  reference: string
  issuedOn: string
  /** Said first; where something is left out of it */
  opening?: string
  fields: readonly Field[]
  fromDate: string
  untilDate: string | null
  grounds: string
  /** Who gives health care and decided it (pbrl § 4-3); null: is not told to this reader */
  assessed: { by: string; as: string; on: string } | null
  shownTo: string
  /** Who consents in each field instead; null: nobody yet. Left out where it is not told */
  instead: readonly { field: Field; names: readonly string[] | null }[]
  complaint: LetterComplaint[]
  caseHandler: { name: string; title: string; phone: string }
}

const template = new URL('./capacity.typ', import.meta.url)

/** That somebody cannot consent, as a letter to the person: pbrl §§ 4-3, 7-2, 7-5; fvl §§ 24, 25, 27. */
export function printCapacityLetter(letter: CapacityLetter, createdAt: Date): Promise<Buffer> {
  const { language } = letter
  const title = capacityTexts[language].title(letter.authority.name)
  return renderPdf({ template, data: dataOf(letter), standard: 'ua-1', language, title, createdAt })
}

function dataOf(letter: CapacityLetter) {
  const { language, assessed, caseHandler } = letter
  const t = capacityTexts[language]
  const all = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const complaint = complaintSection(letter)
  const why = [
    letter.grounds,
    ...(assessed ? [t.assessed(assessed.by, assessed.as, day(assessed.on))] : []),
    ...(letter.shownTo ? [t.shownTo(letter.shownTo)] : []),
  ]
  return {
    ...letterFrame(letter),
    facts: [
      [all.date, day(letter.issuedOn)],
      [all.reference, letter.reference],
      [all.about, letter.person.name],
    ],
    heading: t.heading,
    opening: letter.opening,
    short: {
      heading: t.shortHeading,
      items: letter.fields.map((field) => capital(t.cannot(t.fields[field]))),
      period: letter.untilDate
        ? t.period(day(letter.fromDate), day(letter.untilDate))
        : t.noEnd(day(letter.fromDate)),
    },
    why: { heading: t.whyHeading, text: why.join('\n'), law: t.law },
    means: {
      heading: t.meansHeading,
      text: [
        ...t.means,
        ...letter.instead.map(({ field, names }) =>
          names ? t.instead[field](list([...names], letter)) : t.nobodyInstead[field],
        ),
      ].join('\n'),
    },
    complaint: { ...complaint, form: [t.mayComplainSelf, ...complaint.form] },
    questions: { heading: all.questionsHeading, text: all.questions(caseHandler.name, caseHandler.phone) },
    signatures: [
      ...(assessed ? [{ name: assessed.by, title: assessed.as, role: t.decidedBy }] : []),
      { name: caseHandler.name, title: caseHandler.title, role: all.handledBy },
    ],
    electronically: all.electronically,
    copies: letter.copiesTo.length > 0 ? all.copies(list(letter.copiesTo, letter)) : undefined,
  }
}
