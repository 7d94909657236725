import type { Language } from '../../access/actor.ts'
import { timeOfDay } from '../../platform/i18n/dates.ts'
import type { NamedLooker } from '../get-who-has-looked.ts'
import { visitsOf } from '../rules/visits.ts'
import { oversightTexts } from '../texts/index.ts'

/** What the act's own sentence says already, by slice or act. */
const saidByAct: Record<string, readonly string[]> = {
  plans: ['plan'],
  coordination: ['coordination', 'offer'],
  meetings: ['meetings'],
  inquiries: ['inquiry'],
  oversight: ['access_log'],
  'cases.seeCase': ['case'],
  'cases.assess': ['assessment'],
  'cases.writeDecision': ['decision_draft'],
  'cases.seeDecision': ['decision'],
  'inquiries.read:attachment': ['attachment'],
  'inquiries.readSent:attachment': ['attachment'],
  'cases.seeLetter': ['letters', 'decision'],
  'team.seeConsents': ['consents'],
  'team.seeTeam': ['participants'],
  'team.leadTeam': ['participants'],
}

/** «Leste planen: mål, tiltak og møter» */
export function deedInWords(language: Language, { act, what }: NamedLooker['deeds'][number]): string {
  const t = oversightTexts[language]
  const deed = (t.acts as Record<string, string>)[act] ?? act
  const keys = [act, act.split(':')[0]!, act.split('.')[0]!]
  const said = keys.flatMap((key) => saidByAct[key] ?? [])
  const words = what
    .filter((code) => !said.includes(code))
    .map((code) => (t.what as Record<string, string>)[code] ?? t.somethingElse)
  return words.length ? `${deed}: ${listed(language, [...new Set(words)])}` : deed
}

const mostTimes = 3

/** «kl. 09.12 og kl. 10.30 til kl. 10.45» */
export function timesInWords(language: Language, times: readonly Date[]): string {
  const t = oversightTexts[language]
  const clock = (time: Date) => timeOfDay(language, time).replace(' ', '\u00a0')
  const visits = visitsOf(times)
  const said = visits.map(({ from, to }) =>
    clock(from) === clock(to) ? clock(from) : t.fromTo(clock(from), clock(to)),
  )
  if (said.length <= mostTimes) return listed(language, said)
  return t.manyTimes(visits.length, clock(visits[0]!.from), clock(visits.at(-1)!.to))
}

/** The name, or what stands for one. */
export function nameInWords(language: Language, { who, name }: NamedLooker): string {
  const t = oversightTexts[language]
  if (who === 'me') return t.you
  if (who === 'staff') return t.someoneAtWork
  return name || t.unknown
}

function listed(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(words)
}
