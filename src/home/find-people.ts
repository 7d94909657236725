import type { SignedInActor } from '../access/actor.ts'
import { can, type Grant } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { inquiryActs } from '../inquiries/index.ts'
import { oversightActs } from '../oversight/index.ts'
import { findPersonByKey, findRelationsOfKey, getPerson, type Person } from '../people/index.ts'
import { plansActs } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { teamActs } from '../team/index.ts'
import { acts } from './access.ts'

/** Somebody the reader may see something of, and how far. */
export interface PersonInView {
  person: Person
  isMe: boolean
  mayCase: Grant | null
  mayCoordination: Grant | null
  /** The plan is a matter of its own: one who decides in coordination alone does not read it (decision 12). */
  mayPlan: Grant | null
  /** May answer what others have asked for the person. */
  mayAnswer: Grant | null
  mayLog: boolean
  /** Decides on a consent, and sees no more of the coordination: a guardian with a decision on that alone (decision 12). */
  onlyConsents: boolean
}

/** The reader, and those the reader stands beside with a right to see: each by the rules of access, today. */
export async function findPeopleInView(
  db: ReadDb,
  actor: SignedInActor,
  today: string,
): Promise<PersonInView[]> {
  const me = await findPersonByKey(db, actor.identityKey)
  const others = await findRelationsOfKey(db, actor.identityKey, today)
  const ids = new Set([...(me ? [me.id] : []), ...others.map((each) => each.personId)])
  const found: PersonInView[] = []
  for (const personId of ids) {
    const relations = await findRelations(db, actor, { personId }, today)
    const mayCase = can(acts.seeCase, relations)
    const mayCoordination = can(acts.seeCoordination, relations)
    if (!mayCase && !mayCoordination) continue
    const isMe = personId === me?.id
    found.push({
      person: isMe ? me! : await getPerson(db, personId),
      isMe,
      mayCase,
      mayCoordination,
      mayPlan: can(plansActs.read, relations),
      mayAnswer: can(inquiryActs.answerAboutMe, relations),
      mayLog: can(oversightActs.seeWhoHasLooked, relations) !== null,
      onlyConsents: !mayCoordination && can(teamActs.seeConsents, relations) !== null,
    })
  }
  return found
}
