import { getPractitioner } from '../authorities/index.ts'
import type { Inquiry } from '../inquiries/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Case } from './case.ts'
import { findNotesOfCase } from './note-store.ts'
import { findRequestsOfCase } from './request-store.ts'
import type { KeptBecause } from './rules/child-words.ts'
import { workTextsOf } from './texts/work/index.ts'

/** What somebody said or wrote, by whom and when, and what there is to say of it. */
export interface ToldInWords {
  title: string
  text: string
  note?: string
}

/** What was said and written down (fvl § 11 d), the oldest first; one that is corrected says so. */
export async function notesInWords(db: ReadDb, caseId: string, language: Language): Promise<ToldInWords[]> {
  const t = workTextsOf(language).note
  const notes = (await findNotesOfCase(db, caseId)).toReversed()
  const day = (on: string) => longDate(language, on)
  const corrected = new Set(notes.map(({ correctsId }) => correctsId))
  return Promise.all(
    notes.map(async (note) => {
      const first = notes.find(({ id }) => id === note.correctsId)
      const by = (await getPractitioner(db, note.notedBy)).name
      return {
        title: `${day(note.saidOn)}: ${note.saidBy}. ${t.hows[note.saidHow]}`,
        text: note.words,
        note: [
          t.notedBy(by, day(dayInOslo(note.notedAt))),
          ...(first ? [t.corrects(day(dayInOslo(first.notedAt)))] : []),
          ...(corrected.has(note.id) ? [t.corrected] : []),
        ].join(' · '),
      }
    }),
  )
}

/** What was asked of whom, and the answer, the oldest first. */
export async function questionsInWords(
  db: ReadDb,
  caseId: string,
  inquiries: readonly Inquiry[],
  language: Language,
): Promise<ToldInWords[]> {
  const t = workTextsOf(language).request
  const day = (at: Date) => longDate(language, dayInOslo(at))
  const requests = (await findRequestsOfCase(db, caseId)).toReversed()
  return requests.flatMap((each) => {
    const sender = inquiries.find(({ id }) => id === each.inquiryId)?.senderName
    const whom = [t.askedOf[each.askedOf], ...(each.askedOf === 'sender' && sender ? [sender] : [])]
    const asked = { title: `${whom.join(': ')}. ${t.askedOn(day(each.askedAt))}`, text: each.question }
    if (!each.answeredAt)
      return [{ ...asked, note: each.state === 'withdrawn' ? t.states.withdrawn : t.unanswered }]
    const answer = { title: t.answered(day(each.answeredAt)), text: each.answer }
    return [asked, each.answeredAs === 'unit' ? { ...answer, note: t.toldUnit } : answer]
  })
}

export interface ChildInWords {
  /** Its own words; '' when it was not heard. */
  view: string
  /** How it was heard and what weight it had, or why it was not. */
  heard: string
  /** Why its words are not for the parents (`child-words-kept`); '': they are. */
  kept: KeptBecause | ''
}

/** The child’s own words and how it was heard. Null where nothing is written. Why just these are kept is the unit’s own. */
export function childInWords({ childView: view, childHeard: heard, ...file }: Case): ChildInWords | null {
  return view || heard ? { view, heard, kept: file.childWordsKept } : null
}
