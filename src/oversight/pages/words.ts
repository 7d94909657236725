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

/** Acts by which the whole of a thing is shown, not parts of it. */
const isWhole = (act: string) => act.startsWith('inquiries.')

/** «Leste planen: mål, tiltak og møter», «Leste henvendelsen, og så det Folkeregisteret sier» */
export function deedInWords(language: Language, { act, what }: NamedLooker['deeds'][number]): string {
  const t = oversightTexts[language]
  const deed = (t.acts as Record<string, string>)[act] ?? act
  const keys = [act, act.split(':')[0]!, act.split('.')[0]!]
  const said = keys.flatMap((key) => saidByAct[key] ?? [])
  const words = what
    .filter((code) => !said.includes(code))
    .map((code) => (t.what as Record<string, string>)[code] ?? t.somethingElse)
  if (!words.length) return deed
  const list = listed(language, [...new Set(words)])
  // The whole was read, and these beside it: a list of it would say that nothing else was
  return isWhole(act) && what.length > words.length ? t.beside(deed, list) : `${deed}: ${list}`
}

const mostTimes = 3

/** «kl. 09.12. Siden sto åpen til kl. 09.30» */
export function timesInWords(language: Language, { times, refreshed }: NamedLooker['deeds'][number]): string {
  const t = oversightTexts[language]
  const read = times.length ? [openedInWords(language, times)] : []
  const [first, last] = [refreshed[0], refreshed.at(-1)]
  if (!first || !last) return read.join()
  const [from, until] = [clockIn(language, first), clockIn(language, last)]
  const when = from === until ? from : t.fromTo(from, until)
  // No reading that day: it stood open from before
  if (!times.length) return t.onlyStoodOpen(when)
  // Opened once more after it: told too, for it was another time
  return [...read, last > times.at(-1)! ? t.stoodOpenUntil(until) : t.stoodOpen(when)].join('. ')
}

const clockIn = (language: Language, time: Date) => timeOfDay(language, time).replace(' ', '\u00a0')

/** «kl. 09.12 og kl. 10.30 til kl. 10.45» */
function openedInWords(language: Language, times: readonly Date[]): string {
  const t = oversightTexts[language]
  const clock = (time: Date) => clockIn(language, time)
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
