import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { readsAll } from './find-about-me.ts'
import { readPicture } from './picture-store.ts'

/** The picture itself. Null, as if there were none, for one from whom anything of the page is left out. */
export const findPictureFile = query({
  act: acts.readAboutMe,
  logAs: 'picture',
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, secrets, subject: { personId }, grant }) {
    if (!readsAll(await getPerson(db, personId), grant.relation)) return null
    const bytes = await readPicture(db, secrets, personId)
    return bytes && { personId, bytes }
  },
  sees: ({ personId }) => [{ personId, what: ['about_person'] }],
})
