import { can, type Grant } from '../access/acts.ts'
import { hidesWhereabouts } from '../people/index.ts'
import { acts } from './access.ts'
import type { WholePlan } from './plan-page.ts'

const writing = [
  'writeText',
  'writeWhatMatters',
  'addGoal',
  'writeGoal',
  'evaluate',
  'writeActivity',
  'giveWord',
  'lead',
] as const

/** Which buttons to show. Each act is asked about anew when it is pressed. */
export type May = Record<(typeof writing)[number], boolean>

export function whatOneMay(whole: WholePlan, grant: Grant): May {
  const isOpen = whole.plan.state !== 'ended' && whole.consents.some((one) => one.kind === 'plan')
  // Who may not know who does it, and where, does not write that over
  const isShielded = hidesWhereabouts(whole, grant.relation)
  const shut = isShielded ? ['writeText', 'writeActivity', 'evaluate', 'lead'] : []
  return Object.fromEntries(
    writing.map((name) => [name, isOpen && !shut.includes(name) && can(acts[name], grant.by) !== null]),
  ) as May
}
