import { defineActs } from '../access/acts.ts'

/** The person from 15, and those who act for the person: own case and decisions (fvl §§ 16, 17, 27; pbrl §§ 3-4, 4-4). */
const party = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
  proxy: 'yes',
} as const

export const acts = defineActs('home', {
  seeMyPage: {
    open: { citizen: 'yes' },
    why: 'One’s own page; each person on it is shown by a rule of its own, below',
  },
  seeCase: { open: party, why: 'That there is a case, its dates and decisions: the party’s (fvl §§ 17, 27)' },
  seeCoordination: {
    open: { ...party, child: 'yes', private_participant: 'consented' },
    matter: 'coordination',
    why: 'Who coordinates, the plan and the next meeting: the person at any age, those who act for them, and those invited (forskrift 2022-1110 § 4)',
  },
  seeWorkday: {
    open: { staff: 'yes' },
    why: 'One’s own working day; each person on it is shown by a rule of its own, below',
  },
  seeOwnPeople: {
    open: { staff: 'yes' },
    why: 'Those one coordinates, stands in or takes part for; each is in the list only where access is open today (hol § 7-2; consent)',
  },
  seeOwnActivities: {
    open: { staff: 'yes' },
    why: 'One’s own activities over all plans; each is in the list only where the plan’s own page shows it to the same reader (forskrift 1110 § 9 e, f)',
  },
  seeAtWork: {
    open: { coordinator: 'yes', stand_in: 'yes', offered: 'yes', participant: 'consented' },
    why: 'Those one coordinates, is asked to coordinate, or takes part for (hol § 7-2; consent)',
  },
})
