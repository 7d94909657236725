import type { Grant } from '../access/acts.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Responsible } from './activity-store.ts'

/** Somebody at work who has been given an activity is told, unless they took it themselves. */
export async function tellResponsible(
  db: Db,
  by: { authorityId: string; now: Date; grant: Grant; personId: string },
  { practitionerId }: Pick<Responsible, 'practitionerId'>,
  { planId, activityId }: { planId: string; activityId: string },
): Promise<void> {
  if (!practitionerId || practitionerId === by.grant.relation.practitionerId) return
  await notifyPractitioner(db, by.authorityId, practitionerId, {
    kind: 'activity_assigned',
    href: `/${by.authorityId}/plan/${planId}/tiltak/${activityId}`,
    now: by.now,
    personId: by.personId,
  })
}
