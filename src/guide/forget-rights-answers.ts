import { z } from 'zod'
import { command } from '../platform/command.ts'
import { guideActs } from './access.ts'
import { removeRightsAnswers } from './rights-draft.ts'

/** Starts the check anew: what was answered is gone. */
export const forgetRightsAnswers = command({
  act: guideActs.check,
  form: z.object({}),
  about: async () => ({}),
  async run({ db, ...asked }) {
    await removeRightsAnswers(db, asked)
    return {}
  },
})
