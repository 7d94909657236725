import type { Grant } from '../access/acts.ts'
import type { Section } from '../access/sections.ts'
import { findPractitioners } from '../authorities/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { type DocumentThing, findDocumentsToLeaveOut } from '../documents/index.ts'
import { findRelatedPersonsNames } from '../people/index.ts'
import { findPlanOfPerson, findThingsOfPlan, type PlanThing } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Consent } from './consent.ts'
import {
  findExceptions,
  findNamedEver,
  findNamedIn,
  type KeptException,
  type WrittenHow,
} from './exception-store.ts'
import { mayLeaveOut, mayLetInAgain } from './rules/exception.ts'

type LeftThing = PlanThing | DocumentThing
export type LeaveOutKind = 'person' | LeftThing['kind']

/** Somebody or something left out of a consent. */
export interface LeftOutShown {
  id: string
  kind: LeaveOutKind
  /** A name, or the plan's own words. Null: it stands where the reader does not see, or no longer stands there. */
  words: string | null
  /** Who left it out, of those who decide for the person; null: the person. */
  by: { id: string | null; name: string | null }
  /** Where one at work wrote it down: how it was said, and who wrote; the name null to one who is not to learn it. */
  written: { how: WrittenHow; by: string | null; saidOn: string | null } | null
  mayLetIn: boolean
}

/** Somebody or something that can be left out. */
export interface LeaveOutChoice {
  kind: LeaveOutKind
  /** The practitioner's, the goal's, the activity's id, or the text's key. */
  value: string
  words: string
  /** Stands under a goal that is a choice too, and goes with it. */
  isUnder: boolean
  /** Why it cannot be left out now. */
  not: 'answers_for_it' | 'coordinates' | null
}

export interface ExceptionsShown {
  /** How many there are: told also to one who may not know which. */
  count: number
  /** Null where the reader may know only how many. */
  out: LeftOutShown[] | null
  choices: LeaveOutChoice[]
  /** The reader sees the plan, where there is one, and what can be left out of it. */
  seesPlan: boolean
}

interface Reader {
  grant: Grant
  /** Who the reader is of those who decide; undefined: none of them. */
  decider: string | null | undefined
  deciders: readonly (string | null)[]
  /** Services, and who works there, are not told of. */
  isShielded: boolean
  /** Not one who decides, but may write down what they have said. */
  mayRecord?: boolean
}

const partsOf: Record<LeftThing['kind'], readonly Section[]> = {
  goal: ['goals', 'activities'],
  activity: ['activities'],
  text: ['about_person'],
  document: ['documents'],
}

/** What is left out of a consent to share, and what else can be, as this reader may know it. */
export async function findExceptionsShown(
  db: ReadDb,
  asked: Asked,
  consent: Consent,
  reader: Reader,
): Promise<ExceptionsShown> {
  const { personId } = consent
  const named = consent.serviceId ? await findNamedEver(db, personId, consent.serviceId, asked.today) : []
  const standing = (await findExceptions(db, personId)).filter((each) =>
    each.practitionerId ? named.some(({ id }) => id === each.practitionerId) : each.consentId === consent.id,
  )
  const isUnit = reader.grant.by.every(({ name }) => name === 'case_handler' || name === 'unit_leader')
  if (isUnit) return { count: standing.length, out: null, choices: [], seesPlan: false }
  const plan = await findPlanOfPerson(db, personId)
  const things = plan ? await thingsOf(db, asked, plan.id, reader) : []
  const isOut = ({ thing, under }: LeftThing): boolean =>
    standing.some((each) => each.thing === thing) ||
    (things ?? []).some((over) => over.thing === under && isOut(over))
  const choices: LeaveOutChoice[] =
    reader.decider === undefined && !reader.mayRecord
      ? []
      : [
          ...(reader.isShielded ? [] : await peopleToLeaveOut(db, personId, named, standing)),
          ...(things ?? [])
            .filter((each) => !isOut(each) && concerns(consent, each))
            .map((each) => choiceOf(each, things ?? [], consent)),
        ]
  return {
    count: standing.length,
    out: await shown(db, standing, { named, things: things ?? [] }, reader),
    choices,
    seesPlan: things !== null,
  }
}

/**
 * What can be left out of a consent that is asked for and given in one act: of the plan, and of those who come with the service by it,
 * named before or alone at work there, each with the service. `seesPlan`: the reader sees what it is of.
 */
export async function findToLeaveOutFirst(
  db: ReadDb,
  asked: Asked,
  personId: string,
  services: readonly { id: string; name: string }[],
  reader: Reader,
): Promise<Pick<ExceptionsShown, 'choices' | 'seesPlan'>> {
  const plan = await findPlanOfPerson(db, personId)
  const things = plan ? await thingsOf(db, asked, plan.id, reader) : []
  const to = { serviceId: null, relatedPersonId: null }
  return {
    choices: [
      ...(await comeWith(db, personId, services, asked.today)),
      ...(things ?? []).map((each) => choiceOf(each, things ?? [], to)),
    ],
    seesPlan: things !== null,
  }
}

async function comeWith(
  db: ReadDb,
  personId: string,
  services: readonly { id: string; name: string }[],
  today: string,
): Promise<LeaveOutChoice[]> {
  const named = await findNamedIn(db, personId, today)
  const atWork = await findPractitioners(db, today)
  const out = new Set((await findExceptions(db, personId)).map(({ practitionerId }) => practitionerId))
  const leads = await findLeads(db, personId)
  return services.flatMap(({ id: serviceId, name: service }) => {
    const staff = atWork.filter(({ serviceIds }) => serviceIds.includes(serviceId))
    const there = named.filter((each) => each.serviceId === serviceId)
    const all = there.length ? there : staff.length === 1 ? staff : []
    return all
      .filter(({ id }) => !out.has(id) && !leads.has(id))
      .map(({ id, name }) => ({
        ...({ kind: 'person', isUnder: false, not: null } as const),
        ...{ value: id, words: `${name} (${service})` },
      }))
  })
}

/** What of the plan may be left out, and its documents: none of them to one who is not to learn where the person is. Null: not for this reader. */
async function thingsOf(
  db: ReadDb,
  asked: Asked,
  planId: string,
  { grant, isShielded }: Reader,
): Promise<LeftThing[] | null> {
  const things = await findThingsOfPlan(db, asked, planId, grant.by)
  if (!things || isShielded) return things
  return [...things, ...(await findDocumentsToLeaveOut(db, planId, grant.by))]
}

/** Of what is asked for, or opened: leaving out something in a closed part would say that the rest of it is open. */
function concerns({ state, sections }: Consent, { kind }: LeftThing): boolean {
  return state !== 'given' || partsOf[kind].some((section) => sections.includes(section))
}

function choiceOf(
  { kind, thing, words, under, answeredBy }: LeftThing,
  things: readonly LeftThing[],
  { serviceId, relatedPersonId }: Pick<Consent, 'serviceId' | 'relatedPersonId'>,
): LeaveOutChoice {
  const may = mayLeaveOut({
    answersForIt: answeredBy.has(serviceId ?? relatedPersonId ?? ''),
    coordinates: false,
  })
  return {
    kind,
    value: thing.slice(thing.indexOf(':') + 1),
    words,
    isUnder: kind === 'goal' && things.some((each) => each.thing === under),
    not: may === true ? null : may.refused,
  }
}

type Named = Awaited<ReturnType<typeof findNamedEver>>

/** Those named now. One who coordinates sees by that, and is another matter. */
async function peopleToLeaveOut(
  db: ReadDb,
  personId: string,
  named: Named,
  standing: readonly KeptException[],
): Promise<LeaveOutChoice[]> {
  const now = named.filter(
    ({ id, isNamed }) => isNamed && !standing.some(({ practitionerId }) => practitionerId === id),
  )
  const leads = now.length ? await findLeads(db, personId) : new Set()
  return now.map(({ id, name }) => {
    const may = mayLeaveOut({ answersForIt: false, coordinates: leads.has(id) })
    return { kind: 'person', value: id, words: name, isUnder: false, not: may === true ? null : may.refused }
  })
}

async function findLeads(db: ReadDb, personId: string): Promise<Set<string>> {
  const standIn = await findStandIn(db, personId)
  const there = (await findCoordinators(db, personId)).filter(isInPlace)
  return new Set([...there, ...(standIn ? [standIn] : [])].map(({ practitionerId }) => practitionerId))
}

async function shown(
  db: ReadDb,
  standing: readonly KeptException[],
  { named, things }: { named: Named; things: readonly LeftThing[] },
  { decider, deciders, isShielded }: Reader,
): Promise<LeftOutShown[]> {
  const names = await findRelatedPersonsNames(
    db,
    standing.flatMap(({ relatedPersonId }) => relatedPersonId ?? []),
  )
  return standing.map(({ id, practitionerId, thing, relatedPersonId, how, saidOn, recordedBy }) => ({
    id,
    kind: practitionerId ? 'person' : (thing!.slice(0, thing!.indexOf(':')) as LeaveOutKind),
    words:
      (practitionerId
        ? !isShielded && named.find((each) => each.id === practitionerId)?.name
        : things.find((each) => each.thing === thing)?.words) || null,
    by: { id: relatedPersonId, name: relatedPersonId && (names.get(relatedPersonId) ?? null) },
    written: how === 'eid' ? null : { how, saidOn, by: isShielded ? null : recordedBy },
    mayLetIn: decider !== undefined && mayLetInAgain(decider, relatedPersonId, deciders),
  }))
}
