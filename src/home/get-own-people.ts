import { z } from 'zod'
import {
  findPeopleOfPractitioner,
  type OwnPeople,
  type PersonPlace,
  type PractitionersPerson,
} from '../plans/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'

const pageSize = 20
const placeShape = /^(.+Z)_([0-9a-f-]{36})$/

export interface OwnPeoplePage extends OwnPeople {
  /** Not from the beginning. */
  isLater: boolean
}

/** Those one at work coordinates, stands in or takes part for, the newest change first. One log row for each on the shown page. */
export const getOwnPeople = query({
  act: acts.seeOwnPeople,
  input: z.object({ etter: z.string().transform(placeOf).catch(null) }),
  via: () => ({ table: 'none' }),
  about: async ({ etter }, db, asked) => ({
    personId: null,
    found: await findPeopleOfPractitioner(db, asked, { after: etter, limit: pageSize }),
  }),
  read: async ({ input, subject }): Promise<OwnPeoplePage> => ({
    ...subject.found,
    isLater: input.etter !== null,
  }),
  sees: ({ rows }) =>
    rows.map((row) => ({
      personId: row.personId,
      by: row.by,
      what: [row.service ? 'participants' : 'coordinator', 'plan', 'meetings'].filter((what) =>
        isShown(what, row),
      ),
    })),
})

const isShown = (what: string, { plan, nextMeeting }: PractitionersPerson) =>
  what === 'plan' ? plan !== null : what !== 'meetings' || nextMeeting !== null

/** As the address says after whom the page begins. */
export const inAddress = ({ changedAt, personId }: PersonPlace) => `${changedAt.toISOString()}_${personId}`

function placeOf(address: string): PersonPlace | null {
  const [, moment, personId] = placeShape.exec(address) ?? []
  if (!moment || !z.iso.datetime().safeParse(moment).success || !z.uuid().safeParse(personId).success)
    return null
  return { changedAt: new Date(moment), personId: personId! }
}
