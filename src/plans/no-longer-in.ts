import type { Language } from '../access/actor.ts'
import { texts } from './texts/index.ts'
import type { Gone } from './who-has-the-ball.ts'
import type { WholePlan } from './whole-plan.ts'

/** That somebody in the plan is not in it any more: their consent is gone, or they coordinated and do not now. */
export function noLongerIn(
  { id, name }: Gone,
  { outside }: Pick<WholePlan, 'outside'>,
  language: Language,
): string {
  const { page } = texts[language]
  const hasLed = outside.some((each) => (id ? each.id === id : each.name === name) && each.hasLed)
  return hasLed ? page.noLongerLeads(name) : page.noLongerIn(name)
}
