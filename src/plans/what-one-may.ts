import { can, type Grant } from '../access/acts.ts'
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
  return Object.fromEntries(
    writing.map((name) => [name, isOpen && can(acts[name], grant.by) !== null]),
  ) as May
}
