import { defineActs } from '../access/acts.ts'

/** The overview of services and user organisations is kept by the authority itself. */
export const authoritiesActs = defineActs('authorities', {
  readOverview: {
    open: { administrator: 'yes' },
    why: 'Who keeps the overview sees all of it, also what has ended (hol § 7-3, pbrl § 3-2)',
  },
  editOverview: {
    open: { administrator: 'yes' },
    why: 'The authority adds, changes and ends what it offers (hol § 7-3, pbrl § 3-2)',
  },
})
