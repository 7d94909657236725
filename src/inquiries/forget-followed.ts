import { z } from 'zod'
import { command } from '../platform/command.ts'
import { inquiryActs } from './access.ts'
import { removeLookedUp } from './written-inquiry.ts'

/** Closes what was looked up, for the next one at the same machine. */
export const forgetFollowed = command({
  act: inquiryActs.follow,
  form: z.object({}),
  about: async () => ({}),
  async run({ db, ...asked }) {
    await removeLookedUp(db, asked)
    return {}
  },
})
