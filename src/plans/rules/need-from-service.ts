import type { LifeArea } from './content.ts'

/** A service as the case has it. */
export interface ServiceInCase {
  name: string
  kind: 'municipal_health' | 'specialist_health' | 'other_welfare'
}

const areasByWord: readonly [RegExp, LifeArea][] = [
  [/bolig|bustad|husvære/i, 'housing'],
  [/skole|skule|ppt|barnehage|sfo|jobb|arbeid|dagsenter|aktivitetssenter/i, 'daytime'],
  [/gjeld|økonomi|stønad|sosialhjelp/i, 'economy'],
  [/fritid|kultur|støttekontakt/i, 'leisure'],
  [/nav\b/i, 'daytime'],
]

/** The part of life a service most often helps in: a guess that whoever takes it in can change. */
export function areaOfService({ name, kind }: ServiceInCase): LifeArea {
  const [, area] = areasByWord.find(([word]) => word.test(name)) ?? []
  return area ?? (kind === 'other_welfare' ? 'social_network' : 'health_and_care')
}

/** The needs say it already, in whatever words stand around it. */
export function isSaidIn(name: string, needs: readonly string[]): boolean {
  const looked = plain(name)
  return looked === '' || needs.some((need) => plain(need).includes(looked))
}

const plain = (words: string) => words.toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim()
