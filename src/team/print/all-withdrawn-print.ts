import type { Authority } from '../../platform/authority/authority.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { themes } from '../../ui/themes.ts'
import type { WithdrawAll } from '../get-withdraw-all.ts'
import { receiptTexts, teamTexts, withdrawAllTexts } from '../texts/index.ts'

export interface AllWithdrawnPrint {
  language: PdfLanguage
  authority: Authority
  /** YYYY-MM-DD */
  today: string
  /** Who took it back, and takes out the receipt. */
  by: string
  data: WithdrawAll
  withdrawn: NonNullable<WithdrawAll['withdrawn']>
}

/** The receipt of all that was taken back in one act. Tagged, PDF/UA. */
export function printAllWithdrawn(receipt: AllWithdrawnPrint, createdAt?: Date): Promise<Buffer> {
  return renderPdf({
    template: new URL('./receipt.typ', import.meta.url),
    data: allWithdrawnData(receipt),
    standard: 'ua-1',
    language: receipt.language,
    title: withdrawAllTexts[receipt.language].receiptTitle(receipt.data.person.fullName),
    createdAt,
  })
}

/** Every sentence of the paper. */
export function allWithdrawnData({ language, authority, today, by, data, withdrawn }: AllWithdrawnPrint) {
  const all = teamTexts[language]
  const t = withdrawAllTexts[language]
  const receipt = receiptTexts[language]
  return {
    colour: themes[authority.settings.theme].color,
    pageWords: receipt.pageWords,
    footer: receipt.footer(printDate(today, language), by),
    sender: authority.name,
    heading: t.receipt,
    about: data.person.fullName,
    facts: [
      [t.withdrawnBy, by],
      [t.withdrawnAt, dateAndTime(language, withdrawn.at)],
    ].filter(([, words]) => words),
    lists: [
      {
        heading: t.closed,
        items: withdrawn.consents.map(
          ({ withName, serviceKind, id }) =>
            `${withName || all.hiddenService[serviceKind ?? 'other_welfare']} (${all.consent.receiptNumber.toLowerCase()} ${id.slice(0, 8).toUpperCase()})`,
        ),
      },
      {
        heading: t.stands,
        items: [
          data.stands.coordination && all.kinds.coordination.name,
          data.stands.plan && all.kinds.plan.name,
        ].filter(Boolean),
      },
    ],
    end: { heading: t.after, words: [t.again, t.read, receipt.log] },
  }
}
