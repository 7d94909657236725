import { printReceiptLetter } from '../../cases/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file } from '../../platform/http/page.ts'
import { themes } from '../../ui/index.ts'
import { getPaperReceipt } from '../get-paper-receipt.ts'
import { askedOf, languageOf } from '../words-of-letter.ts'

/** The receipt on paper, for the one a unit wrote an inquiry down for. */
export const paperReceiptFile = file({
  path: '/:authority/henvendelser/:inquiryId/kvittering.pdf',
  query: getPaperReceipt,
  async send({ inquiry, unit, recipient, own, mayHearNoMore }, { authority, today }) {
    const body = await printReceiptLetter(
      {
        authority: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
        recipient,
        reference: inquiry.reference,
        writtenOn: today,
        receivedOn: dayInOslo(inquiry.receivedAt),
        ...askedOf(languageOf(inquiry), inquiry, authority),
        answerBy: inquiry.answerDue,
        mayHearNoMore,
        contact: { name: unit.name, phone: unit.phone || authority.settings.phone },
        ...(own && { blocks: own }),
      },
      'ua-1',
    )
    return { body, type: 'application/pdf', name: `kvittering-${inquiry.reference}.pdf` }
  },
})
