import type { Relation, RelationName } from '../access/relations.ts'
import { findCoordinators, isInPlace } from '../coordination/index.ts'
import { addDays } from '../law/calendar.ts'
import { contactOf, getPerson, hidesWhereabouts } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findConsents, shownState } from '../team/index.ts'
import type { Decision } from './case.ts'

/** How long after the decision the family is to have heard from somebody: after that they are asked to call. */
const daysToHear = 14

/** Those who answer about consent for the person: pbrl §§ 4-1, 4-3, 4-4. */
const mayConsent: readonly RelationName[] = ['self', 'parent', 'foster_parent', 'care_authority', 'guardian']

/** What happens after a decision, for the one who reads it, and what they can do now. */
export type ComesNext =
  /** Nothing was granted: nothing is asked of them. */
  | { kind: 'nothing' }
  | { kind: 'coordinator'; name: string; phone: string }
  /** Consent was asked for, or may be given at once, or others are to give it. */
  | { kind: 'consent'; isAsked: boolean; mayAnswer: boolean; hearBy: string; isPast: boolean }
  /** Consent is given: the unit finds somebody. */
  | { kind: 'finding'; hearBy: string; isPast: boolean }

export async function whatComesNext(
  db: ReadDb,
  decision: Decision,
  reader: Relation,
  { authority, today }: Pick<Asked, 'authority' | 'today'>,
): Promise<ComesNext> {
  if (decision.items.every(({ result }) => result === 'refused')) return { kind: 'nothing' }
  const there = (await findCoordinators(db, decision.personId)).find(isInPlace)
  if (there) {
    const isShielded = hidesWhereabouts(await getPerson(db, decision.personId), reader)
    const { name, phone } = isShielded ? contactOf(authority) : there
    return { kind: 'coordinator', name, phone }
  }
  const hearBy = addDays(dayInOslo(decision.issuedAt), daysToHear)
  const clock = { hearBy, isPast: today > hearBy }
  const consent = (await findConsents(db, decision.personId)).find(({ kind }) => kind === 'coordination')
  const state = consent && shownState(consent, today)
  if (state === 'given') return { kind: 'finding', ...clock }
  return {
    kind: 'consent',
    isAsked: state === 'asked',
    mayAnswer: mayConsent.includes(reader.name) && (reader.decidesIn?.includes('consent') ?? true),
    ...clock,
  }
}
