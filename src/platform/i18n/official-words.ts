import type { Language } from './language.ts'
import { serviceNames } from './service-names.ts'

type Said = Record<'nn' | 'en', string>

/** Work titles common in municipalities and hospitals, as they are registered in bokmål. */
const workTitles: Record<string, Said> = {
  barnekoordinator: { nn: 'barnekoordinator', en: 'child coordinator' },
  ergoterapeut: { nn: 'ergoterapeut', en: 'occupational therapist' },
  fastlege: { nn: 'fastlege', en: 'GP' },
  fysioterapeut: { nn: 'fysioterapeut', en: 'physiotherapist' },
  helsesykepleier: { nn: 'helsesjukepleiar', en: 'public health nurse' },
  'kontaktperson i barneverntjenesten': {
    nn: 'kontaktperson i barnevernstenesta',
    en: 'contact person in the child welfare service',
  },
  kontaktlærer: { nn: 'kontaktlærar', en: 'class teacher' },
  koordinator: { nn: 'koordinator', en: 'coordinator' },
  'leder av forvaltningskontoret': {
    nn: 'leiar av forvaltingskontoret',
    en: 'head of the administration office',
  },
  'leder av koordinerende enhet': {
    nn: 'leiar av koordinerande eining',
    en: 'head of the coordinating unit',
  },
  'leder for ergoterapi': { nn: 'leiar for ergoterapi', en: 'head of occupational therapy' },
  lege: { nn: 'lege', en: 'doctor' },
  lærer: { nn: 'lærar', en: 'teacher' },
  'nav-veileder': { nn: 'NAV-rettleiar', en: 'NAV adviser' },
  overlege: { nn: 'overlege', en: 'consultant' },
  personvernkontrollør: { nn: 'personvernkontrollør', en: 'privacy controller' },
  'pp-rådgiver': { nn: 'PP-rådgivar', en: 'educational psychology adviser' },
  'psykiatrisk sykepleier': { nn: 'psykiatrisk sjukepleiar', en: 'psychiatric nurse' },
  rådgiver: { nn: 'rådgivar', en: 'adviser' },
  saksbehandler: { nn: 'saksbehandlar', en: 'case handler' },
  spesialsykepleier: { nn: 'spesialsjukepleiar', en: 'specialist nurse' },
  sykepleier: { nn: 'sjukepleiar', en: 'nurse' },
  systemansvarlig: { nn: 'systemansvarleg', en: 'system administrator' },
  vernepleier: { nn: 'vernepleiar', en: 'social educator' },
}

const unitNames: Record<string, Said> = {
  'koordinerende enhet': { nn: 'Koordinerande eining', en: 'Coordinating unit' },
  'koordinerende enhet under 18 år': {
    nn: 'Koordinerande eining under 18 år',
    en: 'Coordinating unit for under 18s',
  },
  'koordinerende enhet over 18 år': {
    nn: 'Koordinerande eining over 18 år',
    en: 'Coordinating unit for over 18s',
  },
  'koordinerende enhet, forvaltningskontoret': {
    nn: 'Koordinerande eining, forvaltingskontoret',
    en: 'Coordinating unit, administration office',
  },
}

const known = { ...workTitles, ...unitNames, ...serviceNames }

/**
 * A work title, or the name of a unit or a service, registered in bokmål, in the reader's language. `null`: words we do not know, which stay
 * as they were written and are marked with their language (WCAG 3.1.2).
 */
export function officialWords(language: Language, words: string): string | null {
  if (language === 'nb' || !words) return words
  const said = known[words.toLocaleLowerCase('nb')]
  if (said) return said[language]
  // «fysioterapeut på Fjordsykehuset»: the title, and the name of a place
  const [, title, place] = /^(.+) (?:på|i) (\S+)$/.exec(words) ?? []
  const saidTitle = title && known[title.toLocaleLowerCase('nb')]
  if (!saidTitle || !place) return null
  return `${saidTitle[language]} ${language === 'nn' ? 'på' : 'at'} ${place}`
}

/** The same where only plain text fits: words we do not know stay in bokmål. */
export function officialText(language: Language, words: string): string {
  return officialWords(language, words) ?? words
}

/** The appeal body; to a reader of English also what it is, where it is Statsforvalteren. */
export function appealBodyText(language: Language, body: string): string {
  const isExplained = language === 'en' && body.startsWith('Statsforvalteren')
  return isExplained ? `${body} (the County Governor, the state’s office in the region)` : body
}

const weekdays = {
  nn: { mandag: 'måndag', tirsdag: 'tysdag', onsdag: 'onsdag', torsdag: 'torsdag', fredag: 'fredag' },
  en: { mandag: 'Monday', tirsdag: 'Tuesday', onsdag: 'Wednesday', torsdag: 'Thursday', fredag: 'Friday' },
} as const

/** «mandag til fredag kl. 09–14» in the reader's language; anything said another way stays as it was written. */
export function phoneHours(language: Language, hours: string): string {
  const said = /^([a-zø]+) til ([a-zø]+) kl\. (\d\d)[–-](\d\d)$/i.exec(hours)
  if (language === 'nb' || !said) return hours
  const days: Record<string, string> = weekdays[language]
  const from = days[said[1]!.toLowerCase()]
  const to = days[said[2]!.toLowerCase()]
  if (!from || !to) return hours
  return language === 'nn'
    ? `${from} til ${to} kl. ${said[3]}–${said[4]}`
    : `${from} to ${to}, ${said[3]}:00–${said[4]}:00`
}

const meetingNames: Record<Language, string> = {
  nb: 'Samarbeidsmøte',
  nn: 'Samarbeidsmøte',
  en: 'Team meeting',
}

/** What a meeting is called when nobody calls it something else, in the reader's language; a typed name stays as it is. */
export function meetingName(language: Language, name: string = meetingNames.nb): string {
  return Object.values(meetingNames).includes(name) ? meetingNames[language] : name
}
