import { z } from 'zod'
import {
  type CoordinatingUnit,
  findOrganisations,
  findServices,
  findUnits,
  isOffered,
  type Service,
  type UserOrganisation,
} from '../authorities/index.ts'
import { query } from '../platform/query.ts'
import { guideActs } from './access.ts'
import {
  findJointControllers,
  findMunicipalities,
  findNear,
  type JointController,
  type Neighbour,
} from './municipalities-store.ts'

/** Whom to call, and what is offered here. */
export interface Guide {
  units: CoordinatingUnit[]
  services: Service[]
  organisations: UserOrganisation[]
  /** At a hospital: the municipalities it works with. */
  municipalities: Neighbour[]
  /** The other authorities it works with. */
  near: Neighbour[]
  /** Those it is joint controller with. */
  joint: JointController[]
}

export const getGuide = query({
  act: guideActs.read,
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db, authority, today }): Promise<Guide> => ({
    units: await findUnits(db),
    services: (await findServices(db)).filter((each) => each.openToPublic && isOffered(each, today)),
    organisations: (await findOrganisations(db)).filter((each) => isOffered(each, today)),
    municipalities: await findMunicipalities(db, authority),
    near: await findNear(db, authority),
    joint: await findJointControllers(db, authority),
  }),
  sees: () => [],
})
