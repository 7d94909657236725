import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const responsibilitySettled = defineRule({
  code: 'main-responsibility-settled',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 7',
  says: 'Where it is unclear, or the services do not agree, which of them has the main responsibility for the plan, the municipality settles it, among those it is unclear between and with a reason. That it is the leader of the coordinating unit who does, is our own reading.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 § 7',
})

export type QuestionState = 'open' | 'decided' | 'withdrawn'

/** Whether it can be asked: by a municipality, of two services or more that take part, and once at a time. */
export function mayAskWho(asked: {
  authority: 'municipality' | 'hospital_trust'
  /** Those it is unclear between. */
  services: readonly string[]
  /** Those who take part. */
  inTeam: readonly string[]
  hasOpen: boolean
}): true | Refused<'municipality_settles' | 'asked_already' | 'two_services' | 'not_in_the_team'> {
  if (asked.authority !== 'municipality') return refused('municipality_settles')
  if (asked.hasOpen) return refused('asked_already')
  if (new Set(asked.services).size < 2) return refused('two_services')
  return asked.services.every((id) => asked.inTeam.includes(id)) ? true : refused('not_in_the_team')
}

/** Whether it can be settled so: an open question, and one of those it is unclear between. */
export function mayDecideWho(decided: {
  state: QuestionState
  services: readonly string[]
  service: string
}): true | Refused<'settled_already' | 'not_among_them'> {
  if (decided.state !== 'open') return refused('settled_already')
  return decided.services.includes(decided.service) ? true : refused('not_among_them')
}
