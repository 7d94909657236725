import { z } from 'zod'
import { type ActivityPlace, findActivitiesOfPractitioner, type OwnActivities } from '../plans/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'

export const activityViews = ['alle', 'mine', 'ballen', 'over'] as const
export type ActivityView = (typeof activityViews)[number]
export const openStates = ['planned', 'in_progress', 'cannot_be_done_yet'] as const

const pageSize = 20
const placeShape = /^(\d{4}-\d{2}-\d{2}|ingen)_([0-9a-f-]{36})$/

/** A page of one's own open activities over all plans, and how they were asked for. */
export interface OwnActivitiesPage extends OwnActivities {
  view: ActivityView
  state: '' | (typeof openStates)[number]
  /** Not from the beginning. */
  isLater: boolean
}

/** The open activities of one at work over all plans, by plain GET fields. One log row for each person on the shown page. */
export const getOwnActivities = query({
  act: acts.seeOwnActivities,
  input: z.object({
    vis: z.enum(activityViews).catch('alle'),
    tilstand: z.enum(openStates).or(z.literal('')).catch(''),
    etter: z.string().transform(placeOf).catch(null),
  }),
  via: () => ({ table: 'none' }),
  about: async ({ vis, tilstand, etter }, db, asked) => ({
    personId: null,
    found: await findActivitiesOfPractitioner(db, asked, {
      view: vis === 'mine' ? 'mine' : vis === 'ballen' ? 'ball' : 'all',
      overdueOnly: vis === 'over',
      state: tilstand,
      after: etter,
      limit: pageSize,
    }),
  }),
  read: async ({ input, subject }): Promise<OwnActivitiesPage> => ({
    ...subject.found,
    view: input.vis,
    state: input.tilstand,
    isLater: input.etter !== null,
  }),
  sees: ({ rows }) => {
    const once = new Map(rows.map((row) => [row.personId, row]))
    return [...once.values()].map(({ personId, by }) => ({ personId, by, what: ['activities'] }))
  },
})

/** As the address says after which activity the page begins. */
export const inAddress = ({ deadline, activityId }: ActivityPlace) => `${deadline ?? 'ingen'}_${activityId}`

function placeOf(address: string): ActivityPlace | null {
  const [, day, activityId] = placeShape.exec(address) ?? []
  if (!day || !activityId || !z.uuid().safeParse(activityId).success) return null
  if (day === 'ingen') return { deadline: null, activityId }
  return z.iso.date().safeParse(day).success ? { deadline: day, activityId } : null
}
