import { type LoadResult, type WorkName, works } from './work.ts'

export type Round = Record<WorkName, LoadResult>

export interface Circumstances {
  people: number
  connections: number
  seconds: number
  rounds: number
  cores: number
  node: string
  postgres: number
}

export interface Summary extends Circumstances {
  works: Record<WorkName, { perSecond: number; lowest: number; highest: number; p50: number; p99: number }>
  /** Medians of the ratios within each round: what counts on a machine that is shared. */
  ratios: Record<string, number>
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const held: [WorkName, WorkName, number][] = [
  ['W1', 'F0', 0.3],
  ['W1', 'F1', 0.6],
  ['W7', 'F1-W7', 0.6],
]

export function summarise(rounds: Round[], circumstances: Circumstances): Summary {
  const of = (work: WorkName, what: (result: LoadResult) => number) =>
    rounds.map((round) => what(round[work]))
  const rows = works.map((work) => {
    const speeds = of(work, (result) => result.perSecond)
    const row = {
      perSecond: Math.round(median(speeds)),
      lowest: Math.round(Math.min(...speeds)),
      highest: Math.round(Math.max(...speeds)),
      p50: median(of(work, (result) => result.p50)),
      p99: median(of(work, (result) => result.p99)),
    }
    return [work, row] as const
  })
  const ratios = held.map(([work, floor]) => {
    const each = rounds.map((round) => round[work].perSecond / round[floor].perSecond)
    return [`${work}/${floor}`, Math.round(median(each) * 1000) / 1000] as const
  })
  return {
    ...circumstances,
    works: Object.fromEntries(rows) as Summary['works'],
    ratios: Object.fromEntries(ratios),
  }
}

export function printTable(summary: Summary): void {
  const out = [
    `${summary.people} people, ${summary.connections} connections, ${summary.rounds} × ${summary.seconds} s, ${summary.cores} cores, node ${summary.node}, PostgreSQL ${summary.postgres}`,
    '',
    'work     per second (lowest–highest)   p50 ms   p99 ms',
  ]
  for (const work of works) {
    const { perSecond, lowest, highest, p50, p99 } = summary.works[work]
    const speed = `${perSecond} (${lowest}–${highest})`
    out.push(`${work.padEnd(8)} ${speed.padEnd(29)} ${String(p50).padStart(6)}   ${String(p99).padStart(6)}`)
  }
  out.push('')
  for (const [work, floor, goal] of held) {
    const ratio = summary.ratios[`${work}/${floor}`] ?? 0
    const word = ratio >= goal ? 'reached' : 'NOT reached'
    out.push(`${work} is ${Math.round(ratio * 100)} % of ${floor}; goal ${Math.round(goal * 100)} %: ${word}`)
  }
  process.stdout.write(`${out.join('\n')}\n`)
}
