import { toldRefreshes } from './told-refreshes.ts'

/** One row of the access log. */
export interface Look {
  id: number
  /** Whom it is about; her inquiry's id, from before she was known. */
  personId: string
  at: Date
  /** YYYY-MM-DD, in Norway. */
  day: string
  actorId: string | null
  practitionerId: string | null
  relatedPersonId: string | null
  serviceId: string | null
  unitId: string | null
  relation: string
  ground: string
  act: string
  what: readonly string[]
  /** The page stood open and fetched itself, as the client says (`told-refreshes.ts`). */
  isRefresh: boolean
}

/** What somebody did on a day, however many times. */
export interface Deed {
  act: string
  /** Everything seen by it that day, each once. */
  what: string[]
  /** When it was opened, the first first. */
  times: Date[]
  /** When it stood open and fetched itself, the first first. */
  refreshed: Date[]
}

/** One who looked on a day, in one relation. The last deed first. */
export type LookerOfDay = Pick<
  Look,
  'actorId' | 'practitionerId' | 'relatedPersonId' | 'serviceId' | 'unitId' | 'relation' | 'ground'
> & { deeds: Deed[] }

export interface DayOfLooks {
  kind: 'day'
  day: string
  lookers: LookerOfDay[]
  /** The reader's own looks that are not among the lookers. */
  own: number
}

/** Days, the last and the first, on which nobody but the reader looked. */
export interface OwnDays {
  kind: 'own'
  from: string
  to: string
  own: number
}

export type Fold = DayOfLooks | OwnDays

/**
 * The log as people read it: days, the newest first; in each the people, who looked last first; for each what they did.
 * `looks`: the newest first. `own`: how many looks of the reader's own are left out, by day.
 */
export function foldLooks(looks: readonly Look[], own: ReadonlyMap<string, number>): Fold[] {
  const byDay = Map.groupBy(toldRefreshes(looks), (look) => look.day)
  const days = [...new Set([...byDay.keys(), ...own.keys()])].sort().reverse()
  const folds: Fold[] = []
  for (const day of days) {
    const lookers = lookersOf(byDay.get(day) ?? [])
    const count = own.get(day) ?? 0
    const last = folds.at(-1)
    if (lookers.length) folds.push({ kind: 'day', day, lookers, own: count })
    else if (last?.kind === 'own') folds[folds.length - 1] = { ...last, from: day, own: last.own + count }
    else folds.push({ kind: 'own', from: day, to: day, own: count })
  }
  return folds
}

function lookersOf(looks: readonly Look[]): LookerOfDay[] {
  return [...Map.groupBy(looks, whoOf).values()].map((theirs) => {
    const { actorId, practitionerId, relatedPersonId, serviceId, unitId, relation, ground } = theirs[0]!
    const deeds = [...Map.groupBy(theirs, (look) => look.act)].map(([act, same]) => ({
      act,
      what: [...new Set(same.flatMap((look) => look.what))],
      times: timesOf(same.filter((look) => !look.isRefresh)),
      refreshed: timesOf(same.filter((look) => look.isRefresh)),
    }))
    return { actorId, practitionerId, relatedPersonId, serviceId, unitId, relation, ground, deeds }
  })
}

/** `looks`: the newest first. */
const timesOf = (looks: readonly Look[]): Date[] => looks.map(({ at }) => at).reverse()

/** The same human in another relation, or for another organisation, is told apart: the ground is another. */
function whoOf(look: Look): string {
  const { actorId, practitionerId, relatedPersonId, serviceId, unitId, relation, ground } = look
  return [practitionerId ?? relatedPersonId ?? actorId, serviceId, unitId, relation, ground].join(' ')
}
