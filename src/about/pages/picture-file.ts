import { file } from '../../platform/http/page.ts'
import { findPictureFile } from '../find-picture.ts'

/** The picture, through the same door as the page it stands on; never kept by the browser. */
export const pictureFile = file({
  path: '/:authority/koordinering/:personId/om-meg/bilde.jpg',
  query: findPictureFile,
  send: async ({ bytes }) => ({ body: bytes, type: 'image/jpeg', name: 'bilde.jpg' }),
})
