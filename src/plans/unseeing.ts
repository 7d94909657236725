import type { Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findExceptions, findTeam } from '../team/index.ts'
import { findParents } from './responsible.ts'
import type { Around } from './who-has-the-ball.ts'
import type { PlanActivity } from './whole-plan.ts'

/** One who takes part and does not see the plan's activities, or not all of them. */
export interface Unseeing {
  name: string
  serviceId: string | null
  relatedPersonId: string | null
  /** Where it is answered; null: it was never asked for. */
  consentId: string | null
  /** These alone; null: none is seen. */
  things: readonly Thing[] | null
}

/**
 * Those in the team who see no activity, or not some of them: the consent is not answered, does not open them, or leaves one out
 * (forskrift 1110 §§ 5, 10). Told to those to whom all of the plan is open, who know what is shared; to others none.
 */
export async function findUnseeing(
  db: ReadDb,
  { personId, today, grant }: { personId: string; today: string; grant: Grant },
): Promise<Unseeing[]> {
  if (grant.sections !== 'all') return []
  const [team, exceptions, parents] = await Promise.all([
    findTeam(db, personId, today),
    findExceptions(db, personId),
    findParents(db, personId, today),
  ])
  return team.flatMap((member) => {
    if (parents.some(({ id }) => id === member.relatedPersonId)) return []
    const { name, serviceId, relatedPersonId, consentId } = member
    const isOpen = member.sections.includes('activities')
    const things = exceptions.flatMap((each) =>
      each.thing && each.consentId === consentId ? [each.thing] : [],
    )
    if (isOpen && things.length === 0) return []
    return [{ name, serviceId, relatedPersonId, consentId, things: isOpen ? things : null }]
  })
}

/** The one who does not see it, where it is this one; `activity` absent: one that is not made yet. */
export function unseeingOf(
  unseeing: readonly Unseeing[],
  one: { serviceId: string | null; relatedPersonId: string | null },
  activity?: Pick<PlanActivity, 'id' | 'goalId'>,
): Unseeing | null {
  const isOut = ({ things }: Unseeing) =>
    things === null ||
    (activity !== undefined &&
      things.some((thing) => thing === `activity:${activity.id}` || thing === `goal:${activity.goalId}`))
  const found = unseeing.find(
    (each) =>
      (one.serviceId !== null && one.serviceId === each.serviceId) ||
      (one.relatedPersonId !== null && one.relatedPersonId === each.relatedPersonId),
  )
  return found && isOut(found) ? found : null
}

/** Who has the ball by name and does not see it; whoever coordinates does, whatever their service was let in for. */
export function unseeingHolder(
  unseeing: readonly Unseeing[],
  activity: PlanActivity,
  { coordinators, standIn }: Pick<Around, 'coordinators' | 'standIn'>,
): Unseeing | null {
  const { holder } = activity
  if (!holder || activity.notYetIn?.isHolder) return null
  if ([...coordinators, standIn].some((lead) => lead && lead.id === holder.practitionerId)) return null
  return unseeingOf(unseeing, holder, activity)
}

/** These, each told of where the one who has the ball does not see it. */
export const withUnseeing = (
  activities: readonly PlanActivity[],
  unseeing: readonly Unseeing[],
  around: Pick<Around, 'coordinators' | 'standIn'>,
): PlanActivity[] =>
  unseeing.length === 0
    ? [...activities]
    : activities.map((activity) =>
        unseeingHolder(unseeing, activity, around) ? { ...activity, isUnseenByHolder: true } : activity,
      )
