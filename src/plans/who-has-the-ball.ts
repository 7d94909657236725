import type { PlanActivity } from './plan-page.ts'

export interface Ball {
  /** A name in words; null: nobody, which is never right for long. */
  who: string | null
  isYours: boolean
  since: string | null
}

/** The reader, to tell their own ball from the others'. */
export interface BallReader {
  /** Speaks for the person the plan is about, or is that person. */
  isOwnSide: boolean
  practitionerId: string | null
  name: string
}

const open = ['planned', 'in_progress', 'cannot_be_done_yet']

/** Whom an activity waits for: the one named, or else the one responsible. Null when it waits for nobody any more. */
export function ballOf(activity: PlanActivity, personName: string, reader: BallReader): Ball | null {
  if (!open.includes(activity.state)) return null
  const since = activity.waitingSince
  if (activity.waitingFor) {
    const isPersonsOwn = activity.waitingFor === personName && reader.isOwnSide
    return { who: activity.waitingFor, isYours: isPersonsOwn || activity.waitingFor === reader.name, since }
  }
  if (activity.isPerson) return { who: personName, isYours: reader.isOwnSide, since }
  const who = activity.practitioner ?? activity.service ?? activity.relatedPerson
  const isYours =
    (activity.practitionerId !== null && activity.practitionerId === reader.practitionerId) ||
    (activity.relatedPerson !== null && activity.relatedPerson === reader.name)
  return { who, isYours, since }
}
