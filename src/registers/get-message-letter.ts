import { z } from 'zod'
import { findUnits, getUnit } from '../authorities/index.ts'
import { findOwnWords, printMessageLetter, printShieldedLetterOnPaper } from '../cases/index.ts'
import { printShieldedStatementOnPaper } from '../complaints/index.ts'
import { findMeetingAsked, findMeetingOnPaper } from '../meetings/index.ts'
import { findNotice, findPaperLetter, noticeTexts, type PaperLetter } from '../messages/index.ts'
import { findReachableOf, hidesFromRecipient, isNotPosted } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { findAsked, findReplyToPrint, replyTexts } from '../team/index.ts'
import { themes } from '../ui/themes.ts'
import { acts } from './access.ts'
import { findUnitOfLetter } from './subject.ts'

/** Prints it, with where the service is reached from outside: a letter may say where one answers. */
export type Printing = (publicUrl: string) => Promise<Buffer>

/**
 * A short message on paper, where there is no letter of its own: what kind of thing, and whom to call. It names nobody else. One
 * who is not to learn where the person is gets the letter without what tells it, and never the letter that the others get.
 */
export const getMessageLetter = query({
  act: acts.printPaperLetter,
  input: z.object({ paperLetterId: id }),
  async about({ paperLetterId }, db, { today }) {
    const letter = await findPaperLetter(db, paperLetterId)
    if (!letter || letter.stoppedAt) return null
    const { personId } = letter
    if (personId && (await isNotPosted(db, personId, letter.recipientKey, today))) return null
    if (letter.letterId && !(personId && (await hidesFromRecipient(db, personId, letter.recipientKey))))
      return null
    const unitId = await findUnitOfLetter(db, letter)
    return { personId: unitId ? personId : null, unitId, letter }
  },
  async read({ subject: { letter, unitId }, db, authority, secrets, today, now }): Promise<Printing> {
    const { letterId, recipientName } = letter
    const shielded =
      letterId &&
      ((await printShieldedLetterOnPaper(db, authority, letterId, recipientName)) ??
        (await printShieldedStatementOnPaper(db, authority, letterId, recipientName)))
    if (shielded) return async () => shielded
    const notice = await findNotice(db, letter.noticeId)
    const language = authority.settings.language
    const unit = unitId ? await getUnit(db, unitId) : (await findUnits(db))[0]
    const phone = unit?.phone || authority.settings.phone
    const own = await findOwnWords(db, 'message', language, {
      mottaker: letter.recipientName,
      virksomhet: authority.name,
      enhet: unit?.name ?? authority.name,
      telefon: phone,
    })
    const meeting = await findMeeting(db, letter, notice!.href, { today, language })
    const replyAt = await findReplyWords(db, letter, {
      ...{ secrets, authorityId: authority.id, language, today, now },
      answerBefore: meeting?.on ?? null,
    })
    const sender = { name: authority.name, unit: unit?.name ?? authority.name }
    return (publicUrl) => {
      const reply = replyAt?.(publicUrl)
      return printMessageLetter(
        {
          language,
          authority: { ...sender, colour: themes[authority.settings.theme].color },
          recipient: { name: letter.recipientName, addressLines: [] },
          writtenOn: dayInOslo(letter.madeAt),
          heading: noticeTexts[language].inside[notice!.kind],
          phone,
          ...(meeting && { about: meeting.facts }),
          ...(own && { blocks: own }),
          ...(reply && { reply }),
        },
        letter.madeAt,
      )
    }
  },
  sees: (_pdf, { subject }) => [
    { personId: subject.letter.personId ?? subject.letter.inquiryId!, what: ['paper_letters'] },
  ],
})

/** What it says of the meeting it is about, to one who may know of it. */
async function findMeeting(
  db: ReadDb,
  { personId, inquiryId, recipientKey }: PaperLetter,
  href: string,
  at: { today: string; language: Language },
) {
  const reader = await findReachableOf(db, { personId, inquiryId, recipientKey })
  if (!personId || !reader || reader.isStopped) return null
  return findMeetingOnPaper(db, { personId, recipientKey, href, isProtected: reader.isProtected }, at)
}

/** How one answers with the code that goes along, while the letter is not posted; none where what it asks is asked no more. */
async function findReplyWords(
  db: ReadDb,
  { noticeId, postedOn }: PaperLetter,
  of: {
    secrets: Secrets
    authorityId: string
    language: Language
    today: string
    now: Date
    answerBefore: string | null
  },
) {
  const found = postedOn ? null : await findReplyToPrint(db, noticeId)
  if (!found || !(await findAsked(db, found, of.today))) return null
  const called = { ...found, invitationId: found.aboutId }
  if (found.aboutKind === 'meeting' && !(await findMeetingAsked(db, called, of))) return null
  const { heading, steps, rather, once, untilItBegins } = replyTexts[of.language].onPaper
  const code = of.secrets.decrypt(found.sealed)
  const lastDay = dayInOslo(found.endsAt)
  const until =
    of.answerBefore && of.answerBefore <= lastDay ? untilItBegins : once(longDate(of.language, lastDay))
  return (publicUrl: string) => {
    const where = `${publicUrl.replace(/^https?:\/\//, '')}/${of.authorityId}/svar`
    return { heading, steps: steps(where, found.reference, code, until), rather }
  }
}
