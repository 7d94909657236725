import { decisionInForce } from '../law/capacity.ts'
import {
  type ConsentField,
  findCapacityDecisions,
  findRelatedPersons,
  getPerson,
  isKeptFromParents,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type WhoConsents, type WhoConsentsFacts, whoConsents } from './rules/who-consents.ts'

export interface Deciders {
  facts: WhoConsentsFacts
  who: WhoConsents
  /** By name; id null: the person. */
  deciders: { id: string | null; name: string }[]
}

/** Who decides on a consent about this person on the day, by what is recorded about the person and those around. */
export async function findDeciders(
  db: ReadDb,
  personId: string,
  field: ConsentField,
  today: string,
): Promise<Deciders> {
  const person = await getPerson(db, personId)
  const representatives = await findRelatedPersons(db, personId, today)
  const written = decisionInForce(await findCapacityDecisions(db, personId), field, today)
  const facts: WhoConsentsFacts = {
    birthDate: person.birthDate,
    dueDate: person.dueDate,
    today,
    representatives,
    // Without a written decision everybody of age decides alone (pbrl § 4-3)
    capacityDecision: written && { fromDate: written.fromDate, toDate: written.untilDate },
    isWithheldFromParents: await isKeptFromParents(db, personId, today),
    isSharing: field === 'sharing',
  }
  const who = whoConsents(facts)
  const deciders =
    who.by === 'person'
      ? [{ id: null, name: person.fullName }]
      : representatives
          .filter((each) => who.representativeIds.includes(each.id))
          .map(({ id, name }) => ({ id, name }))
  return { facts, who, deciders }
}
