import { citizenWith } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { RelationName } from '../access/relations.ts'
import { findAskersToSettle } from '../cases/index.ts'
import { type Inquiry, type WhyHeld, whyHeld } from '../inquiries/index.ts'
import { getPerson, isKeptOutOf } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import type { Complainant } from './rules/defects.ts'

/** As what each who may complain does it (`acts.write`). */
export const complainantBy: Partial<Record<RelationName, Complainant>> = {
  self: 'self',
  child_15: 'self',
  parent: 'parent',
  foster_parent: 'foster_parent',
  care_authority: 'care_authority',
  guardian: 'guardian',
  proxy: 'proxy',
}

/** As what one who asked complains, by the record alone; or why the complaint is kept for now (`complaint-held`). */
export async function findKnownAs(
  db: ReadDb,
  {
    caseId,
    personId,
    personKey,
    senderKey,
  }: Pick<Inquiry, 'caseId' | 'personId' | 'personKey' | 'senderKey'>,
  today: string,
): Promise<{ complainantIs: Complainant } | { why: WhyHeld }> {
  const relations =
    personId && senderKey ? await findRelations(db, citizenWith(senderKey), { personId }, today) : []
  const grant = can(acts.write, relations)
  // Once there is a case, it is the one the unit has entered whose number it is
  const ownKey = caseId && personId ? (await getPerson(db, personId)).identityKey : personKey
  const asker = {
    isPerson: senderKey !== null && senderKey === ownKey,
    mayComplain: grant !== null,
    isKeptOut: personId !== null && senderKey !== null && (await isKeptOutOf(db, personId, senderKey, today)),
    isToSettle:
      caseId !== null &&
      personId !== null &&
      (await findAskersToSettle(db, { id: caseId, personId }, today)).some(
        ({ identityKey }) => identityKey === senderKey,
      ),
  }
  const why = whyHeld(asker)
  return why ? { why } : { complainantIs: (grant && complainantBy[grant.relation.name]) ?? 'self' }
}
