import { file } from '../../platform/http/page.ts'
import { getAllWithdrawnReceipt } from '../get-withdraw-all.ts'
import { printAllWithdrawn } from '../print/all-withdrawn-print.ts'

/** The receipt of everything taken back in one act, as PDF. */
export const allWithdrawnFile = file({
  path: '/:authority/koordinering/:personId/samtykke/trekk-alt/kvittering.pdf',
  query: getAllWithdrawnReceipt,
  send: async (receipt, ui) => ({
    body: await printAllWithdrawn(receipt, ui.now),
    type: 'application/pdf',
    name: 'kvittering.pdf',
  }),
})
