import { defineRule } from '../../law/rule.ts'

export const casePapers = defineRule({
  code: 'complaint-case-papers',
  version: 1,
  paragraph: 'fvl §§ 11 d, 17, 33; pbrl § 7-2',
  says: 'The appeal body gets all the papers of the case, as it is to look at everything anew: the letters as they were sent, what was asked and answered, what was said and noted, the assessment with what it was built on, and the inquiry and the complaint with the files that came with them.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 d, 17, 33; lifecycles: complaint',
})

export const notForParents = defineRule({
  code: 'complaint-not-for-parents',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-4; fvl §§ 13 b, 19',
  says: 'The appeal body is no party: a child’s own words that are kept from the parents go to it, marked as such, on pages of their own. What the unit wrote of why just these are kept stays in the unit.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-4; lov-1967-02-10 §§ 13 b, 19',
})

/** Is what the child said to be marked for the appeal body? */
export function isNotForParents(child: { view: string; kept: string } | null): boolean {
  return child !== null && child.view !== '' && child.kept !== ''
}
