import { hasWaysBeside } from '../../law/beside-complaint.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import type { PdfLanguage } from '../../platform/pdf/render-pdf.ts'
import { linesOf } from '../lines-of.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import { type LetterSender, texts } from './letter-frame.ts'

export type DecisionItem = 'coordinator' | 'child_coordinator' | 'plan'

/** Who decided, with where a complaint is sent. */
export type LetterAuthority = LetterSender & {
  kind: 'municipality' | 'hospital_trust'
  /** Where a complaint is sent */
  addressLines: string[]
  phone: string
}

export type LetterComplaint = {
  items: DecisionItem[]
  /** Four on the health basis (pbrl § 7-5), three on the others (fvl § 29) */
  weeks: 3 | 4
  /** Counted from the day the letter is expected to be read */
  lastDay: string
  /** Statsforvalteren by name, or NAV's own body on the NAV basis */
  appealBody: string
  basis: 'health' | 'social_services' | 'nav' | 'child_welfare'
}

type Complained = {
  language: PdfLanguage
  authority: LetterAuthority
  complaint: LetterComplaint[]
  blocks?: Blocks
}

/** How to complain, until when, who judges it and who helps, as every decision's letter says it (fvl § 27; pbrl §§ 7-2 to 7-5). */
export function complaintSection(letter: Complained) {
  const t = texts[letter.language]
  const { authority, complaint, blocks } = letter
  return {
    heading: t.complaintHeading,
    ...complaintTime(letter),
    routeHeading: t.routeHeading,
    route: t.route(authority.unit, appealBodies(letter)),
    address: complaintPlace(authority),
    formHeading: t.formHeading,
    form: t.form,
    helpHeading: t.helpHeading,
    help: [
      ...(blocks?.help ? linesOf(blocks.help) : t.help(authority.phone)),
      ...(hasWaysBeside(complaint.map(({ basis }) => basis)) ? [t.ombud] : []),
    ],
    oversight: hasWaysBeside(complaint.map(({ basis }) => basis)) && {
      heading: t.oversightHeading,
      text: t.oversight(complaint.find(({ basis }) => basis === 'health')!.appealBody),
    },
    postponement: { heading: t.postponementHeading, text: t.postponement },
    documents: { heading: t.documentsHeading, text: t.documents(authority.phone) },
  }
}

/** Until when, and from when it is counted: where two acts apply, for each of what they give. */
function complaintTime(letter: Complained): { deadline: string[]; counted: string[] } {
  const t = texts[letter.language]
  const { complaint, authority } = letter
  const [first] = complaint
  const day = (one: LetterComplaint) => printDate(one.lastDay, letter.language)
  if (first && complaint.length === 1)
    return {
      deadline: [t.complaintDeadline(authority.unit, day(first))],
      counted: [
        first.basis === 'health' ? t.countedFromKnowledge(first.weeks) : t.countedFromLetter(first.weeks),
      ],
    }
  return {
    deadline: complaint.map((one) => t.complaintDeadlineFor(namesOf(one, letter), authority.unit, day(one))),
    counted: [
      ...complaint.map((one) => t.countedFor(namesOf(one, letter), one.weeks, one.basis === 'health')),
      t.countedLater,
    ],
  }
}

/** Who judges a complaint that stands: where they are two, each with what it judges. */
function appealBodies(letter: Complained): string {
  const bodies = new Set(letter.complaint.map(({ appealBody }) => appealBody))
  if (bodies.size === 1) return [...bodies][0]!
  return list(
    letter.complaint.map((one) => `${one.appealBody} (${namesOf(one, letter)})`),
    letter,
  )
}

const namesOf = ({ items }: LetterComplaint, letter: Complained): string =>
  list(
    items.map((item) => texts[letter.language].items[item]),
    letter,
  )

/** Where the complaint goes. The address often names the unit and the authority itself: then neither is said twice. */
function complaintPlace({ unit, name, addressLines }: Complained['authority']): string {
  const place = addressLines.join(', ')
  if (place.includes(name)) return place
  const before = [...new Set([unit, name])].filter((each) => !place.includes(each))
  return [...before, place].join(', ')
}

export function list(parts: string[], { language }: { language: PdfLanguage }): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(parts)
}
