import { printAnswerLetter } from '../../cases/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file } from '../../platform/http/page.ts'
import { themes } from '../../ui/index.ts'
import { getAnswerLetter } from '../get-answer-letter.ts'
import { languageOf } from '../words-of-letter.ts'

/** The answer on paper, for one who is not told by a notice. */
export const answerLetterFile = file({
  path: '/:authority/henvendelser/:inquiryId/svar.pdf',
  query: getAnswerLetter,
  async send({ inquiry, unit, recipient }, { authority, today }) {
    const body = await printAnswerLetter({
      language: languageOf(inquiry),
      authority: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
      recipient,
      reference: inquiry.reference,
      writtenOn: inquiry.answeredAt ? dayInOslo(inquiry.answeredAt) : today,
      receivedOn: dayInOslo(inquiry.receivedAt),
      answer: inquiry.answer,
      contact: { name: unit.name, phone: unit.phone || authority.settings.phone },
    })
    return { body, type: 'application/pdf', name: `svar-${inquiry.reference}.pdf` }
  },
})
