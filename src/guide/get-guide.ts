import { z } from 'zod'
import { type CoordinatingUnit, findServices, findUnits, type Service } from '../authorities/index.ts'
import { query } from '../platform/query.ts'
import { guideActs } from './access.ts'
import { findMunicipalities, type Neighbour } from './municipalities-store.ts'

/** Whom to call, and what is offered here. */
export interface Guide {
  units: CoordinatingUnit[]
  services: Service[]
  /** At a hospital: the municipalities it works with. */
  municipalities: Neighbour[]
}

export const getGuide = query({
  act: guideActs.read,
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db, authority }): Promise<Guide> => ({
    units: await findUnits(db),
    services: (await findServices(db)).filter((each) => each.openToPublic),
    municipalities: await findMunicipalities(db, authority),
  }),
  sees: () => [],
})
