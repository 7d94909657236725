import type { Actor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { asSaidNow, type Inquiry } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { getCase } from './case-store.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { asksAs } from './rules/asker-dealt-with.ts'

/** What one who asked may read of the case's answer, at home: the decision, or that they are not party and will not. */
export interface AnswerToAsker {
  /** The decision that answered it, to one who may read it. */
  decisionId: string | null
  /** They asked as one who would read it, and are not on record as one who may. */
  isNotParty: boolean
}

const nothing: AnswerToAsker = { decisionId: null, isNotParty: false }

/** Tells the sender who reads what they may; nothing to one who is to hear no more, and at work. */
export async function findAnswerToAsker(
  db: ReadDb,
  actor: Actor,
  inquiry: Inquiry,
  today: string,
): Promise<AnswerToAsker> {
  const said = asSaidNow(inquiry)
  if (!inquiry.caseId || said.isSilent || actor.kind !== 'citizen') return nothing
  const { personId } = await getCase(db, inquiry.caseId)
  const decision = (await findDecisionsOfCase(db, inquiry.caseId)).find(
    ({ issuedAt }) => issuedAt.getTime() === inquiry.answeredAt?.getTime(),
  )
  const relations = await findRelations(db, actor, { personId, unitId: null }, today)
  if (can(acts.seeDecision, relations)) return { decisionId: decision?.id ?? null, isNotParty: false }
  const asks = asksAs(said, rightsOn(await getPerson(db, personId), today))
  const isSaid = inquiry.notPartyAt !== null || decision !== undefined
  return { decisionId: null, isNotParty: asks?.comesFirst === true && isSaid }
}
