import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import { type ConsentFact, isOpen } from './consent.ts'
import { ownConsent, type WhoConsents } from './who-consents.ts'

export const consentsAtSixteen = defineRule({
  code: 'consents-at-16',
  version: 1,
  paragraph: 'pbrl §§ 4-1, 4-3, 4-4',
  says: 'What others said yes to for somebody stands when that one comes to decide alone, at 16 or as a decision ends, and opens what it opened, until they say whether it is to. Each is asked about by itself; nobody else answers, and that no answer comes closes nothing. The law says who decides from then, and not what becomes of what was said before.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 4-1, 4-3, 4-4',
})

/** One's word in the round that stands; by null: the person. */
export interface YesBy {
  by: string | null
}

/**
 * Whether a consent in force rests on what others said for one who now decides alone, and has not said whether it is to stand.
 * `yes`: every yes in the round that stands, the oldest first.
 */
export function restsOnOthers(
  consent: ConsentFact,
  yes: readonly YesBy[],
  who: Pick<WhoConsents, 'by' | 'rule'>,
  today: IsoDate,
): boolean {
  const decidesAlone = who.by === 'person' && who.rule.code === ownConsent.code
  const last = yes.at(-1)
  return decidesAlone && isOpen(consent, today) && last !== undefined && last.by !== null
}
