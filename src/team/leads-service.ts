import type { Grant } from '../access/acts.ts'

/** A service's leader names people of that service alone; who coordinates, of any. */
export function leadsService(grant: Grant, serviceId: string): boolean {
  return grant.by.some((relation) => relation.name !== 'service_leader' || relation.serviceId === serviceId)
}
