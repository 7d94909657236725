/**
 * One who goes to and fro between pages opens the same one many times, and each is a row of the log. To people that is one
 * look: rows closer than this are told as one, with its first and last minute. Nothing is left out of the log.
 */
export const minutesBetweenVisits = 30

export interface Visit {
  from: Date
  to: Date
}

/** `times`: the first first. */
export function visitsOf(times: readonly Date[]): Visit[] {
  const visits: Visit[] = []
  for (const at of times) {
    const last = visits.at(-1)
    if (last && at.getTime() - last.to.getTime() < minutesBetweenVisits * 60_000) last.to = at
    else visits.push({ from: at, to: at })
  }
  return visits
}
