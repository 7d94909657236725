import { addDays } from '../../law/calendar.ts'

interface Told {
  kind?: string
  href: string
  openedAt: Date | null
  /** YYYY-MM-DD. */
  on: string
  /** Somebody, whoever, has begun on what came. */
  isBegun: boolean
}

const newForDays = 30

/** Not read, not begun on, not told long ago, and not already said above as what waits (`waiting`: whole paths). */
export function isNew(
  { kind, href, openedAt, on, isBegun }: Told,
  today: string,
  waiting: readonly string[],
): boolean {
  return (
    openedAt === null && !isBegun && on > addDays(today, -newForDays) && !isSaidAbove({ kind, href }, waiting)
  )
}

/** Told, and not asked: a list of what is asked says nothing of it. */
const onlyTold = ['consent_withdrawn', 'consent_renewed', 'consent_ended']

/** Already said above as what waits: until it is read it stands there, and is neither new nor of earlier. */
export function isSaidAbove(
  { kind = '', href }: Pick<Told, 'kind' | 'href'>,
  waiting: readonly string[],
): boolean {
  const leadsTo = href.split('#')[0]!
  return waiting.some(
    (path) => leadsTo === path || (!onlyTold.includes(kind) && leadsTo.startsWith(`${path}/`)),
  )
}
