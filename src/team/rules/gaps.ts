import { defineRule } from '../../law/rule.ts'

export const whereNobodyIs = defineRule({
  code: 'team-gaps',
  version: 2,
  paragraph: 'forskrift 2022-1110 § 9 a, b, d, h',
  says: 'Where a goal stands in a part of life and nobody takes part there, or nobody coordinates, the picture of the team says so. Where the person has said no to sharing, it says that, and asks for nobody.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 9',
})

export interface TeamFacts<Area extends string> {
  /** Parts of life with a goal that nobody helps with. */
  openAreas: readonly Area[]
  /** Where those let in today help; null: nowhere in particular. */
  here: readonly (Area | null)[]
  /** Where those are to help who have been asked about, and not answered for. */
  asked: readonly (Area | null)[]
  /** Where those were to help whom the person refused, or took the consent back from. */
  notShared: readonly (Area | null)[]
  /** Somebody coordinates, or stands in. */
  isLed: boolean
}

export interface Gap<Area extends string> {
  area: Area | 'coordination'
  /** `asked`: somebody is on the way. `not_shared`: the person has chosen so. */
  why: 'nobody' | 'asked' | 'not_shared'
}

/** The places nobody fills, coordination first and then in the order of the goals. */
export function gapsIn<Area extends string>({
  openAreas,
  here,
  asked,
  notShared,
  isLed,
}: TeamFacts<Area>): Gap<Area>[] {
  const empty = openAreas.filter((area) => !here.includes(area))
  const whyEmpty = (area: Area): Gap<Area>['why'] =>
    asked.includes(area) ? 'asked' : notShared.includes(area) ? 'not_shared' : 'nobody'
  return [
    ...(isLed ? [] : [{ area: 'coordination', why: 'nobody' } as const]),
    ...empty.map((area) => ({ area, why: whyEmpty(area) })),
  ]
}
