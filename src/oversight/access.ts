import { defineActsIn } from '../access/acts.ts'

/** What one may want to do with the log of who has looked, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('consent', 'oversight', {
  seeWhoHasLooked: {
    open: {
      self: 'yes',
      child_15: 'yes',
      parent: 'yes',
      foster_parent: 'yes',
      care_authority: 'yes',
      guardian: 'yes',
    },
    why: 'pasientjournalloven § 22 a: the person has access to the log, and who decides for the person; nobody at work',
  },
})
