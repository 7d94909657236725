import { defineActs } from '../access/acts.ts'

/** The public pages: open to anybody (hol § 7-3, pbrl § 3-2: information about rights and services). */
export const guideActs = defineActs('guide', {
  read: { open: { anyone: 'yes' }, why: 'Anybody may know what they can ask for and of whom (pbrl § 3-2)' },
  check: {
    open: { anyone: 'yes' },
    why: 'Anybody may check their own rights; the answers are the writer’s alone (fvl § 11)',
  },
})
