import type { Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { holdLeftOutOf } from '../team/index.ts'
import type { Responsible } from './activity-store.ts'
import type { WaitsFor } from './holder.ts'

/**
 * Nobody answers for, or has the ball in, what the person has left out of the consent to them (rule `exception-needs-another`): they
 * could not see it. Which it is, is told to the own side and the one who coordinates; to others only that it cannot be them.
 */
export async function whyLeftOut(
  db: ReadDb,
  { personId, grant, field }: { personId: string; grant: Grant; field: string },
  who: Pick<Responsible, 'serviceId' | 'relatedPersonId'>,
  things: readonly (Thing | null)[],
): Promise<Refusal<'left_out_here' | 'not_responsible_here'> | null> {
  if (!who.serviceId && !who.relatedPersonId) return null
  const out = await holdLeftOutOf(db, personId, who)
  if (!things.some((thing) => thing && out.includes(thing))) return null
  return refuse(grant.sections === 'all' ? 'left_out_here' : 'not_responsible_here', field)
}

export const whoHolds = (holder: WaitsFor): Pick<Responsible, 'serviceId' | 'relatedPersonId'> => ({
  serviceId: holder.waitingForServiceId,
  relatedPersonId: holder.waitingForRelatedPersonId,
})
