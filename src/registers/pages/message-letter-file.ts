import { file } from '../../platform/http/page.ts'
import { getMessageLetter } from '../get-message-letter.ts'

/** A short message on paper, to be printed. */
export const messageLetterFile = file({
  path: '/:authority/papirpost/:paperLetterId/brev.pdf',
  query: getMessageLetter,
  send: async (print, ui) => ({ body: await print(ui.publicUrl), type: 'application/pdf', name: 'brev.pdf' }),
})
