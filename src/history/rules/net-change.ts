/** One step of one thing: which version it got, and under what it is told. `step`: grows with time. */
export interface Step {
  step: number
  /** Which thing. */
  of: string
  version: number
  /** Steps told as one: the same one did it to the same thing, in the same part of the page. */
  toldAs: string
}

/** From before version `from` to what stood in version `to`. */
export interface Net {
  of: string
  from: number
  to: number
}

/**
 * What steps that are told as one came to, by the newest of them: from what stood before the first to what the last made of it. Where
 * another wrote between, each stretch is by itself, so that nobody is told to have done what another did.
 */
export function netChanges(steps: readonly Step[]): Map<number, Net[]> {
  const told = new Map<string, Step[]>()
  for (const each of steps) told.set(each.toldAs, [...(told.get(each.toldAs) ?? []), each])
  return new Map(
    [...told.values()].map((together) => {
      const newest = Math.max(...together.map(({ step }) => step))
      const stretches: Net[] = []
      for (const { of, version } of [...together].sort((a, b) => a.version - b.version)) {
        const last = stretches.at(-1)
        if (last && last.of === of && version <= last.to + 1) last.to = Math.max(last.to, version)
        else stretches.push({ of, from: version, to: version })
      }
      return [newest, stretches] as const
    }),
  )
}
