import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { aboutOwnPerson } from './own-person.ts'

/** The door itself: open to anybody, about nobody. `isInside`: there is a page of one's own behind it. */
export const knock = query({
  act: acts.knock,
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db, ...asked }) => ({ isInside: (await aboutOwnPerson({}, db, asked)) !== null }),
  sees: () => [],
})
