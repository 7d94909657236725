import { z } from 'zod'
import { findUnits, getUnit } from '../authorities/index.ts'
import { findOwnWords, printMessageLetter, printShieldedLetterOnPaper } from '../cases/index.ts'
import { printShieldedStatementOnPaper } from '../complaints/index.ts'
import { findNotice, findPaperLetter, noticeTexts } from '../messages/index.ts'
import { hidesFromRecipient, isNotPosted } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { themes } from '../ui/themes.ts'
import { acts } from './access.ts'
import { findUnitOfLetter } from './subject.ts'

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
  async read({ subject: { letter, unitId }, db, authority }) {
    const { letterId, recipientName } = letter
    const shielded =
      letterId &&
      ((await printShieldedLetterOnPaper(db, authority, letterId, recipientName)) ??
        (await printShieldedStatementOnPaper(db, authority, letterId, recipientName)))
    if (shielded) return shielded
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
    const sender = { name: authority.name, unit: unit?.name ?? authority.name }
    return printMessageLetter(
      {
        language,
        authority: { ...sender, colour: themes[authority.settings.theme].color },
        recipient: { name: letter.recipientName, addressLines: [] },
        writtenOn: dayInOslo(letter.madeAt),
        heading: noticeTexts[language].inside[notice!.kind],
        phone,
        ...(own && { blocks: own }),
      },
      letter.madeAt,
    )
  },
  sees: (_pdf, { subject }) => [
    { personId: subject.letter.personId ?? subject.letter.inquiryId!, what: ['paper_letters'] },
  ],
})
