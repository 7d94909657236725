import { printQuestionLetter } from '../../cases/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file } from '../../platform/http/page.ts'
import { themes } from '../../ui/index.ts'
import { getQuestionLetter } from '../get-question-letter.ts'
import { languageOf } from '../words-of-letter.ts'

/** A question on paper, for a sender who cannot be told digitally. */
export const questionLetterFile = file({
  path: '/:authority/henvendelser/:inquiryId/sporsmal/:requestId.pdf',
  query: getQuestionLetter,
  async send({ inquiry, request, unit, recipient, own }, { authority, today }) {
    const body = await printQuestionLetter({
      language: languageOf(inquiry),
      authority: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
      recipient,
      reference: inquiry.reference,
      writtenOn: today,
      receivedOn: dayInOslo(inquiry.receivedAt),
      question: request.question,
      answerBy: request.answerBy,
      canFollow: inquiry.codeHash !== null,
      contact: { name: unit.name, phone: unit.phone || authority.settings.phone },
      ...(own && { blocks: own }),
    })
    return { body, type: 'application/pdf', name: `sporsmal-${inquiry.reference}.pdf` }
  },
})
