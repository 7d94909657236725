import { file } from '../../platform/http/page.ts'
import { getConsentReceipt } from '../get-consent-receipt.ts'
import { printReceipt } from '../print/receipt-print.ts'

/** The receipt one keeps, as PDF. */
export const receiptFile = file({
  path: '/:authority/koordinering/:personId/samtykke/:consentId/kvittering.pdf',
  query: getConsentReceipt,
  send: async (receipt, ui) => ({
    body: await printReceipt(receipt, ui.now),
    type: 'application/pdf',
    name: 'kvittering.pdf',
  }),
})
