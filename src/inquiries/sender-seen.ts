import type { Actor } from '../access/actor.ts'
import { findRelations } from '../access/find-relations.ts'
import type { RelationName } from '../access/relations.ts'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'
import { mayLearnWhere, type SenderSeen } from './rules/passed-on.ts'

/** Being any of these to the person is on record here: nobody's own word. */
const proven: readonly RelationName[] = [
  'self',
  'child_15',
  'child',
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'proxy',
  'coordinator',
  'stand_in',
  'participant',
  'case_handler',
  'unit_leader',
]

/** What the sender who reads is to the person, as far as it is known here and not only said. By reference and code: nobody. */
export async function senderSeen(
  db: ReadDb,
  actor: Actor,
  inquiry: Inquiry,
  today: string,
): Promise<SenderSeen> {
  const { personId, personKey, unitId } = inquiry
  const person = personId ? await getPerson(db, personId) : null
  const said = inquiry.addressIsSecret ? 'confidential' : 'none'
  const addressProtection = person && person.addressProtection !== 'none' ? person.addressProtection : said
  const relations = await findRelations(db, actor, { personId, unitId }, today)
  const isOwn = actor.kind === 'citizen' && actor.identityKey === (person?.identityKey ?? personKey)
  return {
    isProven: isOwn || relations.some(({ name }) => proven.includes(name)),
    isAtWork: relations.some(({ name }) => name === 'staff'),
    isShielded: !isOwn && relations.every((each) => hidesWhereabouts({ addressProtection }, each)),
  }
}

/**
 * The unit an inquiry is at. By the authority's own name and telephone to one who is not to learn where the person belongs,
 * once there is a case: which gate has it, and that it was moved, would tell.
 */
export async function unitShownToSender(
  db: ReadDb,
  inquiry: Inquiry,
  seen: SenderSeen,
  authority: Asked['authority'],
): Promise<CoordinatingUnit> {
  const isHidden = !mayLearnWhere(seen) && (inquiry.caseId !== null || seen.isProven)
  return unitShownTo(await getUnit(db, inquiry.unitId), authority, isHidden)
}
