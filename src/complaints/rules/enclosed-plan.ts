import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const enclosedPlan = defineRule({
  code: 'complaint-plan-enclosed',
  version: 1,
  paragraph: 'fvl §§ 13 a, 13 b, 33; forskrift 2022-1110 § 5',
  says: 'The plan goes with a complaint by the person’s consent, or on a ground that is written down and shown to the person. After a no it takes a ground.',
  basis: 'inference',
  source: 'lifecycles: complaint; lov-1967-02-10 §§ 13 a, 13 b, 33',
})

export const enclosePlanChoices = ['no', 'consent', 'ground'] as const
export type EnclosePlan = (typeof enclosePlanChoices)[number]

export function mayEnclosePlan(
  chosen: EnclosePlan,
  { consent, ground }: { consent: 'given' | 'refused' | null; ground: string },
): Refused<'no_consent_to_plan' | 'ground_missing'> | null {
  if (chosen === 'consent' && consent !== 'given') return refused('no_consent_to_plan', 'plan')
  if (chosen === 'ground' && ground.trim() === '') return refused('ground_missing', 'planGround')
  return null
}
