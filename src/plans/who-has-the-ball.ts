import { isInPlace } from '../coordination/index.ts'
import type { PlanActivity, WholePlan } from './whole-plan.ts'

export interface Ball {
  /** A name in words; null: nobody, which is never right for long. */
  who: string | null
  isYours: boolean
  since: string | null
  /** Who had it and is no longer let in: the one who coordinates is to find somebody else. */
  insteadOf: string | null
}

/** The reader, to tell their own ball from the others'. */
export interface BallReader {
  /** Speaks for the person the plan is about, or is that person. */
  isOwnSide: boolean
  practitionerId: string | null
  name: string
}

/** Of the plan: whose it is, who coordinates, and who is no longer let in. */
export type Around = Pick<WholePlan, 'person' | 'coordinators' | 'standIn' | 'outside'>

const open = ['planned', 'in_progress', 'cannot_be_done_yet']

/**
 * Whom an activity waits for: the one named, or else the one responsible; and where they are no longer let in, the one who
 * coordinates. Null when it waits for nobody any more.
 */
export function ballOf(activity: PlanActivity, around: Around, reader: BallReader): Ball | null {
  if (!open.includes(activity.state)) return null
  const { person } = around
  const holder = holderOf(activity, around)
  if (holder === 'outside') {
    const lead = leadOf(around)
    return {
      who: lead?.name ?? null,
      isYours: lead !== null && lead.id === reader.practitionerId,
      since: null,
      insteadOf: activity.waitingFor || nameOfResponsible(activity),
    }
  }
  const isPersons = holder === person.givenName && (activity.isPerson || activity.waitingFor === holder)
  const isReaders =
    holder === reader.name || (holder !== null && isReadByResponsible(activity, holder, reader))
  return {
    who: holder,
    isYours: isPersons ? reader.isOwnSide || isReaders : isReaders,
    since: activity.waitingSince,
    insteadOf: null,
  }
}

const isReadByResponsible = (activity: PlanActivity, holder: string, reader: BallReader) =>
  activity.practitioner === holder &&
  activity.practitionerId !== null &&
  activity.practitionerId === reader.practitionerId

function holderOf(activity: PlanActivity, around: Around): string | 'outside' | null {
  const { waitingFor } = activity
  if (waitingFor && !isOutside(around, { name: waitingFor })) return waitingFor
  const { isPerson, practitioner, service, relatedPerson } = activity
  if (isPerson) return around.person.givenName
  const isShut = outsideOf(activity, around) !== null
  if (isShut) return 'outside'
  if (practitioner && !isOutside(around, { id: activity.practitionerId })) return practitioner
  return service ?? relatedPerson ?? (waitingFor ? 'outside' : null)
}

/** The service, private person or coordinator responsible, by name, where they are no longer let in; null where all is well. */
export function outsideOf(
  activity: PlanActivity,
  around: Pick<Around, 'outside' | 'coordinators' | 'standIn'>,
) {
  const id = activity.serviceId ?? activity.relatedPersonId ?? activity.practitionerId
  if (!open.includes(activity.state) || !isOutside(around, { id })) return null
  return activity.service ?? activity.relatedPerson ?? activity.practitioner
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

/** The names the ball can be given to: the team, and the one who coordinates or stands in. */
export function ballChoices(
  choices: readonly { name: string; isInTeam: boolean; isPerson: boolean }[],
  { coordinators, standIn }: Pick<Around, 'coordinators' | 'standIn'>,
  givenName: string,
): string[] {
  const team = choices.filter(({ isInTeam }) => isInTeam)
  const leads = coordinators.filter(isInPlace)
  return [
    ...new Set([
      ...team.map((choice) => (choice.isPerson ? givenName : choice.name)),
      ...[...leads, ...(standIn ? [standIn] : [])].map(({ name }) => name),
    ]),
  ]
}

function leadOf({ coordinators, standIn }: Around): { id: string; name: string } | null {
  const inState = (state: string) => coordinators.find((one) => one.state === state)
  return inState('active') ?? standIn ?? inState('absent') ?? null
}

const nameOfResponsible = (activity: PlanActivity) =>
  activity.practitioner ?? activity.service ?? activity.relatedPerson
