import { file } from '../../platform/http/page.ts'
import { findAboutMePrint } from '../find-about-me-print.ts'
import { printAboutMe } from '../print/about-me-print.ts'

/** About me on one sheet, tagged PDF (PDF/UA), as the reader may see it. */
export const aboutMeFile = file({
  path: '/:authority/koordinering/:personId/om-meg.pdf',
  query: findAboutMePrint,
  send: async ({ print }, ui) => ({
    body: await printAboutMe(print, ui.now),
    type: 'application/pdf',
    name: 'om-meg.pdf',
  }),
})
