import type { SignedInActor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation } from '../access/relations.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import {
  findRelatedPersons,
  findRelationsOfKey,
  getPerson,
  isWithheldFrom,
  type Person,
  type RelatedPerson,
} from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import {
  type DecidedInforming,
  findInformings,
  isDecided,
  type Informing as Word,
} from './informing-store.ts'
import { type InformingStanding, informingStanding, lastDayInformed } from './rules/informing.ts'
import { complaintsIn, type InformingComplaint, mayComplain } from './rules/informing-complaint.ts'

/** What one parent without parental responsibility may know, and has asked for. */
export interface InformedParent {
  id: string
  name: string
  standing: InformingStanding
  decided: DecidedInforming | null
  /** The last day it is open; null: none is known. */
  lastDay: string | null
  /** All the parent has written since the last answer, the first first. */
  asked: Asked[]
  /** On refusals, the newest first. */
  complaints: InformingComplaint[]
  /** What the parent writes now is a complaint. */
  mayComplain: boolean
}

export interface Asked {
  words: string
  at: Date
}

type Child = Pick<Person, 'id' | 'birthDate' | 'dueDate' | 'addressProtection'>

const hasNoResponsibility = ({ kind, hasParentalResponsibility, diedOn }: RelatedPerson): boolean =>
  kind === 'parent' && !hasParentalResponsibility && !diedOn

/** Every parent without parental responsibility of a child under 16 (`informed-parent`), decided about or not. */
export async function findInformedParents(
  db: ReadDb,
  person: Child,
  today: string,
): Promise<InformedParent[]> {
  if (rightsOn(person, today).consentsAlone) return []
  const parents = (await findRelatedPersons(db, person.id, today)).filter(hasNoResponsibility)
  return parents.length ? informedOf(parents, await findInformings(db, person.id), person, today) : []
}

/** The same for the unit: also one whose complaint waits when the child has turned 16, or who has got the responsibility. */
export async function findParentsToInform(
  db: ReadDb,
  person: Child,
  today: string,
): Promise<InformedParent[]> {
  const isAsked = !rightsOn(person, today).consentsAlone
  const around = await findRelatedPersons(db, person.id, today)
  const all = informedOf(around, await findInformings(db, person.id), person, today)
  const asked = new Set(isAsked ? around.filter(hasNoResponsibility).map(({ id }) => id) : [])
  return all.filter((each) => asked.has(each.id) || openComplaintOf(each))
}

export const openComplaintOf = ({ complaints }: Pick<InformedParent, 'complaints'>) =>
  complaints.find(({ state }) => state === 'waits')

function informedOf(
  parents: readonly RelatedPerson[],
  words: readonly Word[],
  person: Child,
  today: string,
): InformedParent[] {
  return parents.map(({ id, name }) => {
    const own = words.filter(({ relatedPersonId }) => relatedPersonId === id)
    const decided = own.find(isDecided) ?? null
    const saidOf = own.map((word) => ({ ...word, saidOn: dayInOslo(word.decidedAt) }))
    const hasLapsed = own.find((word) => word.choice === 'lapsed' || isDecided(word))?.choice === 'lapsed'
    const answeredAt = own.findIndex(isDecided)
    const since = answeredAt < 0 ? own : own.slice(0, answeredAt)
    return {
      ...{ id, name, decided },
      standing: informingStanding(decided, today, person.addressProtection, hasLapsed),
      lastDay: decided && lastDayInformed(person, decided.untilDate),
      complaints: complaintsIn(saidOf),
      mayComplain: mayComplain(saidOf),
      asked: since
        .filter(({ choice }) => choice === 'asked')
        .map(({ words: said, decidedAt }) => ({ words: said, at: decidedAt }))
        .reverse(),
    }
  })
}

/** Something is open to them, or will be. */
export const isToldSomething = ({ standing }: InformedParent): boolean =>
  standing === 'informed' || standing === 'ahead'

/** For the unit: also whether the child is withheld from them, and what they have sent themselves. */
export async function findInforming(db: ReadDb, person: Child, caseId: string, today: string) {
  const parents = await findParentsToInform(db, person, today)
  if (!parents.length) return []
  const around = await findRelatedPersons(db, person.id, today)
  const inquiries = await findInquiriesOfCase(db, caseId)
  return Promise.all(
    parents.map(async (each) => {
      const key = around.find(({ id }) => id === each.id)!.identityKey
      return {
        ...each,
        isWithheld: await isWithheldFrom(db, person.id, key ?? each.id, today),
        sent: inquiries
          .filter(({ senderKey }) => key !== null && senderKey === key)
          .map(({ id, reference }) => ({ id, reference })),
      }
    }),
  )
}
export type Informing = Awaited<ReturnType<typeof findInforming>>[number]

/** Somebody a parent without parental responsibility has an answer about. */
export interface AnsweredChild {
  personId: string
  givenName: string
  standing: InformingStanding
  by: Relation
}

/** Those a reader without parental responsibility has an answer about, by the rules of access today. */
export async function findAnsweredChildren(
  db: ReadDb,
  reader: SignedInActor,
  today: string,
): Promise<AnsweredChild[]> {
  const found: AnsweredChild[] = []
  for (const { personId, id } of (await findRelationsOfKey(db, reader.identityKey, today)).filter(
    hasNoResponsibility,
  )) {
    const grant = can(acts.seeInformed, await findRelations(db, reader, { personId }, today))
    if (!grant) continue
    const person = await getPerson(db, personId)
    const one = (await findInformedParents(db, person, today)).find((each) => each.id === id)
    if (one?.decided && !person.diedOn)
      found.push({ personId, givenName: person.givenName, standing: one.standing, by: grant.relation })
  }
  return found
}
