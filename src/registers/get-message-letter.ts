import { z } from 'zod'
import { findUnits, getUnit } from '../authorities/index.ts'
import { printShieldedLetterOnPaper } from '../cases/index.ts'
import { findNotice, findPaperLetter, noticeTexts } from '../messages/index.ts'
import { hidesFromRecipient } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { printDate } from '../platform/pdf/print-date.ts'
import { renderPdf } from '../platform/pdf/render-pdf.ts'
import { query } from '../platform/query.ts'
import { themes } from '../ui/themes.ts'
import { acts } from './access.ts'
import { findUnitOf } from './subject.ts'
import { registerTexts } from './texts/index.ts'

const template = new URL('./letters/message-letter.typ', import.meta.url)

/**
 * A short message on paper, where there is no letter of its own: what kind of thing, and whom to call. It names nobody else. One
 * who is not to learn where the person is gets the letter without what tells it, and never the letter that the others get.
 */
export const getMessageLetter = query({
  act: acts.printPaperLetter,
  input: z.object({ paperLetterId: id }),
  async about({ paperLetterId }, db) {
    const letter = await findPaperLetter(db, paperLetterId)
    if (!letter || letter.stoppedAt) return null
    if (letter.letterId && !(await hidesFromRecipient(db, letter.personId, letter.recipientKey))) return null
    const unitId = await findUnitOf(db, letter.personId)
    return { personId: unitId ? letter.personId : null, unitId, letter }
  },
  async read({ subject: { letter, unitId }, db, authority }) {
    const { letterId, recipientName } = letter
    const shielded = letterId && (await printShieldedLetterOnPaper(db, authority, letterId, recipientName))
    if (shielded) return shielded
    const notice = await findNotice(db, letter.noticeId)
    const language = authority.settings.language
    const t = registerTexts[language].message
    const unit = unitId ? await getUnit(db, unitId) : (await findUnits(db))[0]
    const what = noticeTexts[language].inside[notice!.kind]
    const data = {
      colour: themes[authority.settings.theme].color,
      footer: authority.name,
      pageWords: t.pageWords,
      sender: { name: authority.name, unit: unit?.name ?? '' },
      address: [letter.recipientName],
      facts: [[t.date, printDate(dayInOslo(letter.madeAt), language)]],
      heading: what,
      lead: t.lead,
      contactHeading: t.contactHeading,
      contact: t.contact(unit?.phone || authority.settings.phone),
    }
    const title = t.title(authority.name)
    return renderPdf({ template, data, standard: 'ua-1', language, title, createdAt: letter.madeAt })
  },
  sees: (_pdf, { subject }) => [{ personId: subject.letter.personId, what: ['paper_letters'] }],
})
