import type { Language } from '../access/actor.ts'
import type { Grant } from '../access/acts.ts'
import { findGrantOf, type OneAround } from '../access/find-one-who-may.ts'
import { meetingActs } from '../meetings/index.ts'
import {
  findReachable,
  findRelatedPersons,
  getPerson,
  isNotPosted,
  isWithheldFrom,
  type Person,
  type Reachable,
  type RelatedPerson,
} from '../people/index.ts'
import { plansActs } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { mayGetPlanLetter, type PlanLetterKind, whyPaper } from './rules/plan-letter.ts'

/** One that minutes or a plan may go to on paper. */
export interface Receiver {
  /** Null: the person. */
  relatedPersonId: string | null
  /** Identity key, or the row's own id. */
  key: string
  /** 'self', or what they are: 'parent', 'guardian', 'next_of_kin' … */
  as: string
  name: string
  why: ReturnType<typeof whyPaper>
  isProtected: boolean
  /** As the unit was told; sealed. */
  address: Buffer | null
  nationalId: Buffer | null
  language: Language
  grant: Grant
}

interface About {
  personId: string
  kind: PlanLetterKind
  today: string
  /** Of the authority: of those nobody knows another of. */
  language: Language
}

const actOf = { plan: plansActs.print, minutes: meetingActs.see }

/** All who may be sent it today, the person first: by their own relations, as if they came themselves. */
export async function findReceivers(db: ReadDb, about: About): Promise<Receiver[]> {
  const person = await getPerson(db, about.personId)
  const self = await receiverOf(db, about, person, null)
  const found: Receiver[] = self ? [self] : []
  const keys = new Set<string>()
  for (const related of await findRelatedPersons(db, about.personId, about.today)) {
    const key = related.identityKey ?? related.id
    if (keys.has(key)) continue // the same one may stand there twice
    const one = await receiverOf(db, about, person, related)
    if (!one) continue
    keys.add(key)
    found.push(one)
  }
  return found
}

/** One of them; null: not to them, for whatever reason. */
export async function findReceiver(
  db: ReadDb,
  about: About,
  relatedPersonId: string | null,
): Promise<Receiver | null> {
  const person = await getPerson(db, about.personId)
  if (!relatedPersonId) return receiverOf(db, about, person, null)
  const around = await findRelatedPersons(db, about.personId, about.today)
  const related = around.find(({ id }) => id === relatedPersonId)
  return related ? receiverOf(db, about, person, related) : null
}

/** `related`: null is the person. */
async function receiverOf(
  db: ReadDb,
  { personId, kind, today, language }: About,
  person: Person,
  related: RelatedPerson | null,
): Promise<Receiver | null> {
  if (!related && !person.birthDate) return null
  const key = related ? (related.identityKey ?? related.id) : (person.identityKey ?? person.id)
  const reach: Reachable | null = await findReachable(db, personId, key)
  if (!reach) return null
  const one: OneAround = related
    ? { kind: 'private', relatedPersonId: related.id }
    : { kind: 'self', personId }
  const grant = await findGrantOf(db, { act: actOf[kind], personId, one, today })
  const isWithheld =
    (await isNotPosted(db, personId, key, today)) || (await isWithheldFrom(db, personId, key, today))
  const may = mayGetPlanLetter({
    mayRead: grant !== null,
    isStopped: reach.isStopped,
    isWithheld,
    hasEnded: false, // asked of the plan itself
  })
  if (!grant || may !== true) return null
  return {
    relatedPersonId: related?.id ?? null,
    key,
    as: related?.kind ?? 'self',
    name: reach.name,
    why: whyPaper({ onPaper: reach.onPaper, hasNumber: reach.nationalId !== null }),
    isProtected: reach.isProtected,
    address: reach.isProtected ? null : reach.postalAddress,
    nationalId: reach.nationalId,
    language: reach.language ?? language,
    grant,
  }
}
