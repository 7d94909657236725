import { defineRule } from '../../law/rule.ts'

export const joinsByItself = defineRule({
  code: 'inquiry-joins-by-itself',
  version: 1,
  paragraph: 'fvl §§ 13, 17; hpl § 21; personvernforordningen art. 5 nr. 1 d, f',
  says: 'An inquiry goes into an open case by itself only when its sender is signed in and proven to belong there: the person, a registered parent with responsibility or guardian, the case’s unit, or a service at work there. Of everybody else’s the unit says itself whether it is the same person, and the sender is shown what they would be without a case.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 13, 17; lov-1999-07-02-64 § 21; forordning (EU) 2016/679 art. 5 (not read)',
})

const belong: readonly string[] = [
  'self',
  'child_15',
  'child',
  'parent',
  'guardian',
  'coordinator',
  'stand_in',
  'participant',
  'case_handler',
  'unit_leader',
]

/** May one who stands in these relations to the case have it taken in by sending? */
export function joinsByRelation(relations: readonly string[]): boolean {
  return relations.some((name) => belong.includes(name))
}
