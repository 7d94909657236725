import { z } from 'zod'
import { query } from '../platform/query.ts'
import { authoritiesActs } from './access.ts'
import { findOrganisations, type UserOrganisation } from './organisations-store.ts'
import { findServices, type Service } from './services-store.ts'

/** All that is offered, and has been, for the one who keeps it. */
export interface Overview {
  services: Service[]
  organisations: UserOrganisation[]
  /** The one that is being changed; null when one is added, or the list is shown. */
  service: Service | null
  organisation: UserOrganisation | null
}

export const getOverview = query({
  act: authoritiesActs.readOverview,
  input: z.object({ thingId: z.uuid().optional() }),
  about: async () => ({}),
  async read({ input, db }): Promise<Overview | null> {
    const services = await findServices(db)
    const organisations = await findOrganisations(db)
    const service = services.find(({ id }) => id === input.thingId) ?? null
    const organisation = organisations.find(({ id }) => id === input.thingId) ?? null
    if (input.thingId && !service && !organisation) return null
    return { services, organisations, service, organisation }
  },
  sees: () => [],
})
