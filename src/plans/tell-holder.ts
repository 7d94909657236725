import type { Grant } from '../access/acts.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { WaitsFor } from './holder.ts'

/** Somebody at work who is given the ball is told that something waits for them, unless they took it themselves. */
export async function tellHolder(
  db: Db,
  by: { authorityId: string; now: Date; grant: Grant; personId: string },
  { waitingForPractitionerId }: Pick<WaitsFor, 'waitingForPractitionerId'>,
  { planId, activityId }: { planId: string; activityId: string },
): Promise<void> {
  if (!waitingForPractitionerId || waitingForPractitionerId === by.grant.relation.practitionerId) return
  await notifyPractitioner(db, by.authorityId, waitingForPractitionerId, {
    kind: 'activity_waiting',
    href: `/${by.authorityId}/plan/${planId}/tiltak/${activityId}`,
    now: by.now,
    personId: by.personId,
  })
}
