import { defineRule } from '../../law/rule.ts'

export const childsDoor = defineRule({
  code: 'child-by-code',
  version: 2,
  paragraph: 'forskrift 2022-1110 § 4; pbrl §§ 3-1, 4-4',
  says: 'A child without eID takes part too: by a code, used once, from one who answers for the child or from the one who coordinates. It leads to the child’s own page, a face for how each goal goes, the easy-read plan and a wish to the coordinator, and to nothing else; it decides nothing and consents to nothing. A door opened by one who answers for the child stands no longer than they do. No law names the code.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 4; lov-1999-07-02-63 §§ 3-1, 4-4',
})

/** How long a code can wait before it is used. */
export const doorTimes = ['now', 'day', 'week'] as const
export type DoorTime = (typeof doorTimes)[number]

export const minutesOf: Record<DoorTime, number> = { now: 15, day: 24 * 60, week: 7 * 24 * 60 }
