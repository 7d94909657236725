import { minutesBetweenVisits } from './visits.ts'

/** What tells a page that stood open from one that was opened. */
interface Row {
  at: Date
  /** Whom or what it is about, by whom, by which act. */
  actorId: string | null
  practitionerId: string | null
  relatedPersonId: string | null
  personId: string
  act: string
  what: readonly string[]
  isRefresh: boolean
}

/**
 * Which rows are told as a page that stood open (pasientjournalloven § 22 a). That one stood open is the client's own word: it is
 * believed only where the same one read the same shortly before, and nothing is shown that was not shown then. Else the row is told
 * as a reading. `rows`: the newest first, and so is the answer.
 */
export function toldRefreshes<R extends Row>(rows: readonly R[]): R[] {
  const open = new Map<string, { at: Date; what: Set<string> }>()
  const told = rows.toReversed().map((row) => {
    const key = [
      row.practitionerId ?? row.relatedPersonId ?? row.actorId,
      row.actorId,
      row.personId,
      row.act,
    ].join(' ')
    const before = open.get(key)
    const isRefresh =
      row.isRefresh &&
      before !== undefined &&
      row.at.getTime() - before.at.getTime() < minutesBetweenVisits * 60_000 &&
      row.what.every((code) => before.what.has(code))
    open.set(key, { at: row.at, what: isRefresh ? before.what : new Set(row.what) })
    return isRefresh === row.isRefresh ? row : { ...row, isRefresh }
  })
  return told.reverse()
}
