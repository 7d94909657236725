import { decisionInForce } from '../law/capacity.ts'
import { type CapacityDecision, type ConsentField, consentFields } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findDeciders } from '../team/index.ts'

export interface Consenters {
  field: ConsentField
  /** `unclear`: nobody may, and the unit must clarify. */
  by: 'person' | 'parents' | 'care' | 'guardian' | 'next_of_kin' | 'unclear'
  names: string[]
}

/** Who consents today, in each field: by the law, from what is written down (pbrl §§ 4-3, 4-4). */
export async function findConsenters(db: ReadDb, personId: string, today: string): Promise<Consenters[]> {
  const found: Consenters[] = []
  for (const field of consentFields) {
    const { who, deciders } = await findDeciders(db, personId, field, today)
    found.push({ field, by: who.by, names: deciders.map(({ name }) => name) })
  }
  return found
}

/** Who consents in the person’s place where this decision is the one in force; none when it is not. */
export function consentersInstead(
  decision: CapacityDecision,
  all: readonly CapacityDecision[],
  consenters: readonly Consenters[],
  today: string,
): Consenters[] {
  return consenters.filter(({ field }) => decisionInForce(all, field, today)?.id === decision.id)
}
