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
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { type DecidedInforming, findInformings, isDecided } from './informing-store.ts'
import {
  type ComplaintOnRefusal,
  findComplaintsOnRefusals,
  findUpheldRefusals,
  standingOfComplaints,
} from './open-complaint-store.ts'
import {
  type ComplaintsOnRefusal,
  type InformingStanding,
  informingStanding,
  lastDayInformed,
} from './rules/informing.ts'

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
  /** On any refusal, the newest first. */
  complaints: ComplaintOnRefusal[]
  /** Of the refusal that stands; null: none stands. */
  refusal: (ComplaintsOnRefusal & { id: number; mayBeComplainedAbout: boolean }) | null
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
  return parents.length ? informedOf(db, parents, person, today) : []
}

/** A complaint led somewhere, and the parent is to be answered again (`informing-complaint`). */
export const isOwedAnAnswer = ({ refusal }: Pick<InformedParent, 'refusal'>): boolean =>
  refusal !== null && (refusal.mustBeInformed || refusal.isOverturned)

async function informedOf(
  db: ReadDb,
  parents: readonly RelatedPerson[],
  person: Child,
  today: string,
): Promise<InformedParent[]> {
  const words = await findInformings(db, person.id)
  const refusals = words.filter(({ choice }) => choice === 'refused').map(({ id }) => id)
  const complaints = await findComplaintsOnRefusals(db, refusals)
  return parents.map(({ id, name }) => {
    const own = words.filter(({ relatedPersonId }) => relatedPersonId === id)
    const decided = own.find(isDecided) ?? null
    const hasLapsed = own.find((word) => word.choice === 'lapsed' || isDecided(word))?.choice === 'lapsed'
    const answeredAt = own.findIndex(isDecided)
    const since = answeredAt < 0 ? own : own.slice(0, answeredAt)
    return {
      ...{ id, name, decided },
      standing: informingStanding(decided, today, person.addressProtection, hasLapsed),
      lastDay: decided && lastDayInformed(person, decided.untilDate),
      complaints: complaints.filter(({ informingId }) => own.some((word) => word.id === informingId)),
      refusal: decided && refusalOf(decided, complaints),
      asked: since
        .filter(({ choice }) => choice === 'asked')
        .map(({ words: said, decidedAt }) => ({ words: said, at: decidedAt }))
        .reverse(),
    }
  })
}

function refusalOf(
  { id, choice }: DecidedInforming,
  complaints: readonly ComplaintOnRefusal[],
): InformedParent['refusal'] {
  if (choice !== 'refused') return null
  const on = complaints.filter(({ informingId }) => informingId === id)
  const mayBeComplainedAbout = on.every(({ state }) => state === 'withdrawn')
  return { ...standingOfComplaints(on), id, mayBeComplainedAbout }
}

/** Something is open to them, or will be. */
export const isToldSomething = ({ standing }: InformedParent): boolean =>
  standing === 'informed' || standing === 'ahead'

/** For the unit: also whether the child is withheld from them, and what they have sent themselves. */
export async function findInforming(db: ReadDb, person: Child, caseId: string, today: string) {
  const parents = await findInformedParents(db, person, today)
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

export interface OwedInforming {
  caseId: string
  /** When a complaint led somewhere. */
  since: Date
}

/** The parents in these units who are to be answered again after a complaint, the first first: those a person can answer today. */
export async function findOwedInforming(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<OwedInforming[]> {
  const owed: OwedInforming[] = []
  for (const { personId, caseId, since } of await findUpheldRefusals(db, unitIds)) {
    const parents = await findInformedParents(db, await getPerson(db, personId), today)
    if (parents.some(isOwedAnAnswer) && !owed.some((each) => each.caseId === caseId))
      owed.push({ caseId, since })
  }
  return owed
}
