import { defineRule } from '../../law/rule.ts'

export const complaintFollowsTheRight = defineRule({
  code: 'complaint-follows-the-right',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-3, 4-4, 7-2; fvl §§ 16, 33',
  says: 'What one wrote is one’s own to mend, add to and take back. When the one who complained for another can no longer act for the person, as a parent cannot from the day the child is 16, the complaint goes on: it is the person’s, and of whoever acts for the person now. One who is kept out keeps what they wrote: it passes to nobody while it is so, and the unit finds a safe way to tell them.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-3, 4-4, 7-2; lov-1967-02-10 §§ 16, 33 (from memory)',
})

/** Of the one who complained, today. `partys`: it came on paper, and is of whoever of the party is signed in. */
export type ComplainantStanding = 'acts' | 'kept_out' | 'passed' | 'partys'

/** How the one who complained stands to the person now. Never on record: their own word, and theirs still. */
export function complainantStanding(facts: {
  isOnPaper: boolean
  isWithheld: boolean
  mayAct: boolean
  isOnRecord: boolean
}): ComplainantStanding {
  if (facts.isOnPaper) return 'partys'
  if (facts.isWithheld) return 'kept_out'
  return facts.mayAct || !facts.isOnRecord ? 'acts' : 'passed'
}
