import { type Born, rightsOn } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import type { WhoConsents } from './who-consents.ts'

export const childIsHeardOnConsent = defineRule({
  code: 'consent-child-heard',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 4-4; forskrift 2022-1110 § 4',
  says: 'Where others consent for a child, the child is asked what it means: always from 7, earlier when it is able to form views; from 12 it has great weight. What it said, or why it could not be asked, is written down beside the consent, anew each time the consent is asked for. Where it lacks, that is said; it stops nothing: those who decide, decide.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-1, 4-4; forskrift-2022-06-22-1110 § 4 (that it is written down here: ours)',
})

export const childWordOutcomes = ['said', 'could_not_ask'] as const
export type ChildWordOutcome = (typeof childWordOutcomes)[number]

/** `no`: one’s own decision, or not born yet. `if_able`: younger than 7. `great_weight`: from 12. */
export type Hearing = 'no' | 'if_able' | 'ask' | 'great_weight'

/** Whether the child is to be heard on a consent that these answer. */
export function hearingOf(born: Born, by: WhoConsents['by'], today: IsoDate): Hearing {
  const { heard, hasGreatWeight, consentsAlone } = rightsOn(born, today)
  if (by === 'person' || consentsAlone || heard === 'no') return 'no'
  if (heard === 'if_able') return 'if_able'
  return hasGreatWeight ? 'great_weight' : 'ask'
}

/** Whether it lacks what the child means, in the round the consent stands in. */
export function lacksChildWord(hearing: Hearing, rounds: readonly number[], round: number): boolean {
  return (hearing === 'ask' || hearing === 'great_weight') && !rounds.includes(round)
}
