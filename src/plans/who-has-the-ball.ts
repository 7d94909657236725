import { valueOfResponsible } from './responsible.ts'
import type { PlanActivity, WholePlan } from './whole-plan.ts'

export interface Ball {
  /** A name in words; null: nobody, which is never right for long. */
  who: string | null
  isYours: boolean
  /** Yours as one of those who work at the service that has it. */
  isYourService: boolean
  /** Nobody has let in the service that has it: it sees nothing of it. */
  isNotYetIn?: true
  /** Takes part, and does not see it. */
  isUnseeing?: true
  since: string | null
  /** Who had it and is no longer let in: the one who coordinates is to find somebody else. */
  insteadOf: Gone | null
}

/** One who is not in the plan any more. The id is null where the plan has words alone. */
export interface Gone {
  id: string | null
  name: string
}

/** The reader, to tell their own ball from the others'. */
export interface BallReader {
  /** Speaks for the person the plan is about, or is that person. */
  isOwnSide: boolean
  practitionerId: string | null
  relatedPersonIds: readonly string[]
  /** Those the reader works at, and takes part through. */
  serviceIds: readonly string[]
  name: string
}

/** Of the plan: whose it is, who coordinates, and who is no longer let in. */
export type Around = Pick<WholePlan, 'person' | 'coordinators' | 'standIn' | 'outside'>

const open = ['planned', 'in_progress', 'cannot_be_done_yet']

/** Somebody who may have the ball. */
interface One {
  name: string
  practitionerId?: string | null
  serviceId?: string | null
  relatedPersonId?: string | null
  isPerson?: boolean
  /** The plan has words alone: whose they are is read from the name. */
  isWords?: boolean
}

/**
 * Whom an activity waits for: the one named, or else the one responsible; and where they are no longer let in, the one who
 * coordinates. Null when it waits for nobody any more.
 */
export function ballOf(activity: PlanActivity, around: Around, reader: BallReader): Ball | null {
  if (!open.includes(activity.state)) return null
  const holder = holderOf(activity, around)
  if (holder === 'outside') {
    const lead = leadOf(around)
    return {
      who: lead?.name ?? null,
      isYours: lead !== null && lead.id === reader.practitionerId,
      isYourService: false,
      since: null,
      insteadOf: goneFrom(activity, around),
    }
  }
  const isYours = holder !== null && isReader(holder, activity, around, reader)
  return {
    who: holder?.name ?? null,
    isYours,
    isYourService: isYours && !holder.practitionerId && Boolean(holder.serviceId),
    since: activity.waitingSince,
    insteadOf: null,
    ...(isHolderNotYetIn(activity, holder) && { isNotYetIn: true }),
    ...(activity.isUnseenByHolder && activity.holder && { isUnseeing: true }),
  }
}

/** By the name of the holder, or of the one responsible where that is who has it. */
function isHolderNotYetIn({ notYetIn, serviceId, holder: named }: PlanActivity, holder: One | null): boolean {
  if (!notYetIn || !holder) return false
  if (named) return holder.serviceId === named.serviceId && notYetIn.isHolder
  const isTheService = holder.serviceId != null && holder.serviceId === serviceId
  return notYetIn.isResponsible && isTheService
}

/** Who has it: ids of the service, somebody there, one around or who coordinates; the words, where the plan has no more. */
export function holdersOf(activity: PlanActivity, around: Around): { of: string[]; isPerson: boolean } {
  const holder = open.includes(activity.state) ? holderOf(activity, around) : null
  const one: One | null = holder === 'outside' ? { name: '', practitionerId: leadOf(around)?.id } : holder
  const ids: (string | null | undefined)[] = one
    ? [one.practitionerId, one.serviceId, one.relatedPersonId]
    : []
  const found = ids.filter((id) => typeof id === 'string')
  const isPerson = one?.isPerson || (one?.isWords === true && one.name === around.person.givenName)
  return { of: found.length || !one?.name ? found : [one.name], isPerson }
}

function isReader(one: One, activity: PlanActivity, around: Around, reader: BallReader): boolean {
  if (one.isPerson) return reader.isOwnSide
  if (one.practitionerId) return one.practitionerId === reader.practitionerId
  if (one.relatedPersonId) return reader.relatedPersonIds.includes(one.relatedPersonId)
  if (one.serviceId) return reader.serviceIds.includes(one.serviceId)
  if (!one.isWords) return false
  const isResponsibles = activity.practitioner === one.name && activity.practitionerId !== null
  return (
    one.name === reader.name ||
    (one.name === around.person.givenName && reader.isOwnSide) ||
    (isResponsibles && activity.practitionerId === reader.practitionerId)
  )
}

/** The one named, by who they are or else by words; null when nobody is. */
export function namedIn(
  { holder, waitingFor }: PlanActivity,
  { person }: Pick<Around, 'person'>,
): One | null {
  if (holder) return { ...holder, name: holder.isPerson ? person.givenName : (holder.name ?? '') }
  return waitingFor ? { name: waitingFor, isWords: true } : null
}

const idOf = (one: One) => one.practitionerId ?? one.serviceId ?? one.relatedPersonId ?? null

/** The one named is no longer let in. */
export function isGone(one: One, around: Pick<Around, 'outside' | 'coordinators' | 'standIn'>): boolean {
  return isOutside(around, one.isWords ? { name: one.name } : { id: idOf(one) })
}

/** The form's value for the one named. */
export function valueOfNamed(one: One): string {
  if (one.isWords) return one.name
  const { serviceId = null, practitionerId = null, relatedPersonId = null, isPerson = false } = one
  return valueOfResponsible({ serviceId, practitionerId, relatedPersonId, isPerson })
}

function holderOf(activity: PlanActivity, around: Around): One | 'outside' | null {
  const named = namedIn(activity, around)
  if (named && !isGone(named, around)) return named
  const { isPerson, practitioner, practitionerId, service, relatedPerson, relatedPersonId } = activity
  if (isPerson) return { name: around.person.givenName, isPerson }
  if (outsideOf(activity, around)) return 'outside'
  if (practitioner && !isOutside(around, { id: practitionerId }))
    return { name: practitioner, practitionerId }
  if (service) return { name: service, serviceId: activity.serviceId }
  if (relatedPerson) return { name: relatedPerson, relatedPersonId }
  return named ? 'outside' : null
}

/** Who had it: the one named, else the one responsible. */
function goneFrom(activity: PlanActivity, around: Around): Gone | null {
  const named = namedIn(activity, around)
  if (named) return { id: idOf(named), name: named.name }
  const { practitioner, practitionerId, service, serviceId, relatedPerson, relatedPersonId } = activity
  if (practitioner) return { id: practitionerId, name: practitioner }
  if (service) return { id: serviceId, name: service }
  return relatedPerson ? { id: relatedPersonId, name: relatedPerson } : null
}

/** The service, private person or coordinator responsible, where they are no longer let in; null where all is well. */
export function outsideOf(
  activity: PlanActivity,
  around: Pick<Around, 'outside' | 'coordinators' | 'standIn'>,
): Gone | null {
  const id = activity.serviceId ?? activity.relatedPersonId ?? activity.practitionerId
  if (!open.includes(activity.state) || !isOutside(around, { id })) return null
  const name = activity.service ?? activity.relatedPerson ?? activity.practitioner
  return name === null ? null : { id, name }
}

/** The service with the main responsibility, by name, where it is no longer let in; null where all is well. */
export function mainServiceOutside({
  plan,
  outside,
}: {
  plan: Pick<WholePlan['plan'], 'responsibleServiceId' | 'responsibleService'>
  outside: Around['outside']
}): string | null {
  const isOut = outside.some(({ id }) => id === plan.responsibleServiceId)
  return isOut ? plan.responsibleService : null
}

/** Somebody who coordinates is let in for that, whatever else they were let in for. */
export function isOutside(
  { outside, coordinators, standIn }: Pick<Around, 'outside' | 'coordinators' | 'standIn'>,
  one: { id: string | null } | { name: string },
): boolean {
  const found = outside.find((each) => ('id' in one ? each.id === one.id : each.name === one.name))
  return found !== undefined && ![...coordinators, standIn].some((each) => each?.id === found.id)
}

/** Those the ball can be given to: the team, and the one who coordinates or stands in. */
export function ballChoices<Choice extends { isInTeam: boolean }>(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ isInTeam }) => isInTeam)
}

function leadOf({ coordinators, standIn }: Around): { id: string; name: string } | null {
  const inState = (state: string) => coordinators.find((one) => one.state === state)
  return inState('active') ?? standIn ?? inState('absent') ?? null
}
