import type pg from 'pg'

/** Business time, for rules and deadlines. Sessions, codes and logs run on real time instead. */
export interface Clock {
  now(): Date
  /** Reads the offset again, after it was set. */
  refresh(): Promise<void>
  stop(): void
}

const everySecond = 1000

/** The clock of this database's world. Only a demonstration world has an offset, which is read again each second. */
export async function startClock(pool: pg.Pool): Promise<Clock> {
  let offset = 0
  let isDemo = false
  async function refresh() {
    const { rows } = await pool.query(
      `select kind, extract(epoch from clock_offset) * 1000 as offset from world`,
    )
    offset = rows[0] ? Number(rows[0].offset) : 0
    isDemo = rows[0]?.kind === 'demo'
  }
  await refresh()
  const timer = setInterval(() => {
    if (isDemo) refresh().catch(() => {}) // a database that is away is reported by the request that needs it
  }, everySecond)
  timer.unref()
  return { now: () => new Date(Date.now() + offset), refresh, stop: () => clearInterval(timer) }
}

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

const minute = 60_000
let lastAsked = { minute: Number.NaN, day: '' }

/** The calendar day in Norway, 'YYYY-MM-DD'. All deadlines are counted in these. The last minute's answer is kept. */
export function dayInOslo(at: Date): string {
  const asked = Math.floor(at.getTime() / minute)
  if (asked !== lastAsked.minute) lastAsked = { minute: asked, day: osloDay.format(at) }
  return lastAsked.day
}
