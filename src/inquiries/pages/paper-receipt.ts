import { printReceiptLetter } from '../../cases/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file } from '../../platform/http/page.ts'
import { isLanguage } from '../../platform/i18n/language.ts'
import { themes } from '../../ui/index.ts'
import { getPaperReceipt } from '../get-paper-receipt.ts'

/** The receipt on paper, for the one a unit wrote an inquiry down for. */
export const paperReceiptFile = file({
  path: '/:authority/henvendelser/:inquiryId/kvittering.pdf',
  query: getPaperReceipt,
  async send({ inquiry, unit }, { authority, today }) {
    const body = await printReceiptLetter(
      {
        language: isLanguage(inquiry.language) ? inquiry.language : 'nb',
        authority: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
        recipient: {
          name: `${inquiry.personGivenName} ${inquiry.personFamilyName}`.trim(),
          addressLines: [],
        },
        reference: inquiry.reference,
        writtenOn: today,
        receivedOn: dayInOslo(inquiry.receivedAt),
        items: inquiry.asksFor.filter((each) => each !== 'care_team' && each !== 'information'),
        answerBy: inquiry.answerDue,
        contact: { name: unit.name, phone: unit.phone },
      },
      'ua-1',
    )
    return { body, type: 'application/pdf', name: `kvittering-${inquiry.reference}.pdf` }
  },
})
