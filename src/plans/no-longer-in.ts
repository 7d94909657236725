import type { Language } from '../access/actor.ts'
import { texts } from './texts/index.ts'
import type { WholePlan } from './whole-plan.ts'

/** That somebody in the plan is not in it any more: their consent is gone, or they coordinated and do not now. */
export function noLongerIn(
  name: string,
  { outside }: Pick<WholePlan, 'outside'>,
  language: Language,
): string {
  const { page } = texts[language]
  const hasLed = outside.some((each) => each.name === name && each.hasLed)
  return hasLed ? page.noLongerLeads(name) : page.noLongerIn(name)
}
