import type { Texts } from './nb.ts'

export const nn = {
  name: 'avgjerd om samtykke',
  title: (authority) => `Avgjerd om samtykke – ${authority}`,
  heading: 'Avgjerd om samtykke',
  titleOwn: 'Avgjerd om samtykke til deg',
  titleFor: (name) => `Avgjerd om samtykke for ${name}`,

  shortHeading: 'Avgjerda kort',
  fields: {
    coordination: 'samtykke til koordinering',
    plan: 'samtykke til individuell\u00A0plan',
    sharing: 'samtykke til å dele opplysningar',
  },
  cannot: (what) => `Du kan ikkje gi ${what} sjølv no`,
  cannotFor: (name, what) => `${name} kan ikkje gi ${what} sjølv no`,
  period: (from, until) => `Det gjeld frå ${from} til ${until}.`,
  noEnd: (from) => `Det gjeld frå ${from}, til avgjerda blir oppheva.`,
  ended: (day) => `Avgjerda vart oppheva ${day}.`,
  setAside: (day) => `Avgjerda vart oppheva ${day}, etter ei klage.`,
  wasHeading: 'Dette galdt ho',
  wasPeriod: (from, end) => `Ho galdt frå ${from}, og vart oppheva ${end}.`,
  endedTitle: 'Avgjerda gjeld ikkje lenger',

  whyHeading: 'Derfor',
  assessed: (name, title, day) => `${[name, title].filter(Boolean).join(', ')}, har vurdert det ${day}.`,
  shownTo: (whom) => `Avgjerda er lagd fram for: ${whom}`,

  meansHeading: 'Dette betyr det',
  means: [
    'Det gjeld berre det som står her. Alt anna bestemmer du sjølv, som før.',
    'Du skal framleis få vite kva som skjer, og seie kva du meiner.',
    'Avgjerda skal opphevast så snart du kan samtykke sjølv att. Sei frå til oss om du meiner at du kan det.',
  ],
  meansFor: (name) => [
    `Det gjeld berre det som står her. Alt anna bestemmer ${name} sjølv, som før.`,
    `${name} skal framleis få vite kva som skjer, og seie kva hen meiner.`,
    `Avgjerda skal opphevast så snart ${name} kan samtykke sjølv att.`,
  ],
  instead: {
    coordination: (names) => `Dette kan ${names} samtykke til no: koordinering.`,
    plan: (names) => `Dette kan ${names} samtykke til no: individuell\u00A0plan.`,
    sharing: (names) => `Dette kan ${names} samtykke til no: å dele opplysningar.`,
  },
  nobodyInstead: {
    coordination: 'Det er ikkje klart enno kven som kan samtykke til koordinering. Vi finn ut av det.',
    plan: 'Det er ikkje klart enno kven som kan samtykke til individuell\u00A0plan. Vi finn ut av det.',
    sharing: 'Det er ikkje klart enno kven som kan samtykke til å dele opplysningar. Vi finn ut av det.',
  },
  law: 'Regelen står i pasient- og brukarrettslova § 4-3.',
  mayComplainSelf: 'Du kan klage sjølv, også på dette. Den som samtykker for deg, kan også klage.',
  decidedBy: 'Har vurdert og avgjort',
  and: 'og',

  /** As facts, in the papers of a complaint. */
  inWords: { fields: 'Kva ho gjeld', period: 'Tid' },

  issuedLead:
    'Når du lagrar, får personen avgjerda i eit brev med grunngivinga, klagefristen og kven som kan hjelpe. Verja og fullmektigen får ho også, så langt mandatet går. Skriv til personen, enkelt og vennleg.',
  setAsideReason: 'Klaga førte fram.',
  toComplain: 'Les avgjerda, og klag om du er usamd',
  unread: 'Les avgjerda',
  setAsideStatus: (day) => `Oppheva ${day}, etter klage`,
} satisfies Texts
