import { calledInSentence, findRelatedPersons, getPerson, hidesFromRecipient } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findCandidates } from './find-candidates.ts'
import { findInvitations } from './invitation-store.ts'
import { findMeeting } from './meeting-store.ts'
import { meetingOfPath } from './tell.ts'
import { texts } from './texts/index.ts'
import { whenInWords } from './when-in-words.ts'
import { findWhoMaySee } from './who-may-see.ts'

/** What a letter about a meeting says of it: pairs (label, value). */
export interface MeetingOnPaper {
  personId: string
  facts: [string, string][]
  /** Its day: it can be answered until it begins. */
  on: string
}

/**
 * Of the meeting a notice leads to, for one who may know of it today: when it is, and, until it is held or called off, where, and who is
 * called, by name. Where an address is protected neither place nor names stand on paper. Null: nothing is said of it.
 */
export async function findMeetingOnPaper(
  db: ReadDb,
  to: { personId: string; recipientKey: string; href: string; isProtected: boolean },
  { today, language }: { today: string; language: Language },
): Promise<MeetingOnPaper | null> {
  const { personId, recipientKey } = to
  const meetingId = meetingOfPath(to.href)
  const meeting = meetingId ? await findMeeting(db, meetingId) : null
  if (meeting?.personId !== personId || !(await mayKnow(db, personId, recipientKey, today))) return null
  const t = texts[language]
  const person = await getPerson(db, personId)
  const isOwn = recipientKey === (person.identityKey ?? person.id)
  const about: [string, string][] = isOwn ? [] : [[t.paper.about, calledInSentence(person, false, language)]]
  const facts: [string, string][] = [...about, [t.when, whenInWords(language, meeting)]]
  const found = { personId, facts, on: dayInOslo(meeting.startsAt) }
  if (meeting.state === 'cancelled')
    return { ...found, facts: [...facts, [t.paper.state, t.paper.cancelled]] }
  if (meeting.state !== 'invited') return found
  facts.push([t.how, t.channels[meeting.channel]])
  if (to.isProtected || (await hidesFromRecipient(db, personId, recipientKey)))
    return { ...found, facts: [...facts, [t.where, t.paper.placeHidden]] }
  const isToCome = meeting.place === '' && meeting.channel !== 'in_person'
  facts.push([t.where, isToCome ? t.placeComes : meeting.place])
  const maySee = await findWhoMaySee(db, personId, today)
  const called = (await findInvitations(db, meeting.id)).filter(maySee)
  facts.push([t.invited.title, called.map(({ name }) => name).join(', ')])
  return found
}

/** One who may be called: a letter to somebody who no longer may says no more than that there is one. */
async function mayKnow(db: ReadDb, personId: string, key: string, today: string): Promise<boolean> {
  const candidates = await findCandidates(db, personId, today)
  const person = await getPerson(db, personId)
  if (key === (person.identityKey ?? person.id)) return candidates.some(({ isPerson }) => isPerson)
  const around = await findRelatedPersons(db, personId, today)
  return around.some(
    ({ id, identityKey }) =>
      (identityKey ?? id) === key && candidates.some(({ relatedPersonId }) => relatedPersonId === id),
  )
}
