import { file } from '../../platform/http/page.ts'
import { getLetter } from '../get-letter.ts'

/** A letter as it was sent: for the unit and for the party. */
export const letterFile = file({
  path: '/:authority/brev/:letterId',
  query: getLetter,
  send: async (pdf) => ({ body: pdf, type: 'application/pdf', name: 'brev.pdf' }),
})
