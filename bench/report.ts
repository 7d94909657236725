import type { LoadResult, WorkName } from './work.ts'

export type Round = Partial<Record<WorkName, LoadResult>>

export interface Circumstances {
  people: number
  connections: number
  seconds: number
  rounds: number
  cores: number
  node: string
  postgres: number
}

interface Measured {
  perSecond: number
  lowest: number
  highest: number
  p50: number
  p99: number
  bytes: number
}

export interface Summary extends Circumstances {
  works: Partial<Record<WorkName, Measured>>
  /** Medians of the ratios within each round: what counts on a machine that is shared. */
  ratios: Record<string, number>
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A work, what it is held against, and how much of that it must at least do per second. */
const held: [WorkName, WorkName, number][] = [
  ['W1', 'F0', 0.35],
  ['W1', 'F1', 0.7],
  ['W1-largest', 'W1', 0.2],
  ['W2', 'F1-W2', 0.6],
  ['W3', 'F1-W3', 0.6],
  ['W4', 'F1-W4', 0.6],
  ['W7', 'F1-W7', 0.6],
]
const longestPage = 200 * 1024

export function summarise(rounds: Round[], circumstances: Circumstances): Summary {
  const measured = Object.keys(rounds[0] ?? {}) as WorkName[]
  const of = (work: WorkName, what: (result: LoadResult) => number) =>
    rounds.map((round) => what(round[work]!))
  const rows = measured.map((work) => {
    const speeds = of(work, (result) => result.perSecond)
    const row = {
      perSecond: Math.round(median(speeds)),
      lowest: Math.round(Math.min(...speeds)),
      highest: Math.round(Math.max(...speeds)),
      p50: median(of(work, (result) => result.p50)),
      p99: median(of(work, (result) => result.p99)),
      bytes: Math.max(...of(work, (result) => result.bytes)),
    }
    return [work, row] as const
  })
  const ratios = held
    .filter(([work, floor]) => measured.includes(work) && measured.includes(floor))
    .map(([work, floor]) => {
      const each = rounds.map((round) => round[work]!.perSecond / round[floor]!.perSecond)
      return [`${work}/${floor}`, Math.round(median(each) * 1000) / 1000] as const
    })
  return { ...circumstances, works: Object.fromEntries(rows), ratios: Object.fromEntries(ratios) }
}

/** @returns whether every goal is held */
export function printTable(summary: Summary): boolean {
  const out = [
    `${summary.people} people, ${summary.connections} connections, ${summary.rounds} × ${summary.seconds} s, ${summary.cores} cores, node ${summary.node}, PostgreSQL ${summary.postgres}`,
    '',
    'work        per second (lowest–highest)   p50 ms   p99 ms   bytes',
  ]
  for (const [work, row] of Object.entries(summary.works)) {
    const { perSecond, lowest, highest, p50, p99, bytes } = row
    const speed = `${perSecond} (${lowest}–${highest})`
    const right = (value: number, width: number) => String(value).padStart(width)
    out.push(`${work.padEnd(11)} ${speed.padEnd(29)} ${right(p50, 6)}   ${right(p99, 6)}  ${right(bytes, 6)}`)
  }
  out.push('')
  let isHeld = true
  const judge = (isReached: boolean) => {
    isHeld &&= isReached
    return isReached ? 'reached' : 'NOT reached'
  }
  for (const [work, floor, goal] of held) {
    const ratio = summary.ratios[`${work}/${floor}`]
    if (ratio === undefined) continue
    const percent = (share: number) => `${Math.round(share * 100)} %`
    out.push(`${work} is ${percent(ratio)} of ${floor}; goal ${percent(goal)}: ${judge(ratio >= goal)}`)
  }
  const page = summary.works['W1-largest']
  if (page)
    out.push(
      `the largest plan's page is ${Math.ceil(page.bytes / 1024)} KB; goal at most ${longestPage / 1024} KB: ${judge(page.bytes <= longestPage)}`,
    )
  process.stdout.write(`${out.join('\n')}\n`)
  return isHeld
}
