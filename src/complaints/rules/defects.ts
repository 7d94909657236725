import { defineRule } from '../../law/rule.ts'

export const formOfComplaint = defineRule({
  code: 'pbrl-7-3',
  version: 1,
  paragraph: 'pbrl §§ 7-2, 7-3; fvl § 32',
  says: 'A complaint is written and signed, and says what it is about; the change wanted should be named. One who is no lawyer complains for another by a written power of attorney.',
  basis: 'law',
  source: 'lov-1999-07-02-63 §§ 7-2, 7-3; lov-1967-02-10 § 32',
})

/** What may be lacking: asked for with a short deadline. */
export const defects = ['unsigned', 'no_mandate', 'unclear'] as const
export type Defect = (typeof defects)[number]

/** Who complains; from a paper, as the unit reads it. */
export const complainants = [
  'self',
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'proxy',
  'lawyer',
] as const
export type Complainant = (typeof complainants)[number]

/** Those who complain by somebody's power of attorney have to show it; a lawyer need not. */
export const needsMandate = (complainant: Complainant): boolean => complainant === 'proxy'

/** What the system sees by itself; that a complaint is unclear is for a person to say. */
export function foundDefects(complaint: {
  isSigned: boolean
  hasMandate: boolean
  complainantIs: Complainant
}): Defect[] {
  const { isSigned, hasMandate, complainantIs } = complaint
  return [
    ...(isSigned ? [] : ['unsigned' as const]),
    ...(needsMandate(complainantIs) && !hasMandate ? ['no_mandate' as const] : []),
  ]
}

export const mandateComes = defineRule({
  code: 'complaint-mandate-comes',
  version: 1,
  paragraph: 'pbrl § 7-3; fvl §§ 12, 32',
  says: 'A missing power of attorney is mended by the paper itself, or by the unit’s note that it has come: a signature alone is not enough, and the day to mend by stands.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-3; lov-1967-02-10 §§ 12, 32',
})

/** What an answer signed by eID brings: whether it is clear now is for a person to say, so it counts as brought. */
export function broughtByAnswer({ withMandate }: { withMandate: boolean }): Defect[] {
  return ['unsigned', 'unclear', ...(withMandate ? ['no_mandate' as const] : [])]
}

/** What was asked for and has not come. */
export const stillLacking = (asked: readonly Defect[], came: readonly Defect[]): Defect[] =>
  asked.filter((each) => !came.includes(each))
