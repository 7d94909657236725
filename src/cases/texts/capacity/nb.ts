const fields = {
  coordination: 'samtykke til koordinering',
  plan: 'samtykke til individuell\u00A0plan',
  sharing: 'samtykke til å dele opplysninger',
}

export const nb = {
  name: 'avgjørelse om samtykke',
  title: (authority: string) => `Avgjørelse om samtykke – ${authority}`,
  heading: 'Avgjørelse om samtykke',
  titleOwn: 'Avgjørelse om samtykke til deg',
  titleFor: (name: string) => `Avgjørelse om samtykke for ${name}`,

  shortHeading: 'Avgjørelsen kort',
  fields,
  /** To the person: what somebody else is to do now. */
  cannot: (what: string) => `Du kan ikke gi ${what} selv nå`,
  cannotFor: (name: string, what: string) => `${name} kan ikke gi ${what} selv nå`,
  period: (from: string, until: string) => `Det gjelder fra ${from} til ${until}.`,
  noEnd: (from: string) => `Det gjelder fra ${from}, til avgjørelsen blir opphevet.`,
  ended: (day: string) => `Avgjørelsen ble opphevet ${day}.`,
  setAside: (day: string) => `Avgjørelsen ble opphevet ${day}, etter en klage.`,
  wasHeading: 'Dette gjaldt den',
  wasPeriod: (from: string, end: string) => `Den gjaldt fra ${from}, og ble opphevet ${end}.`,
  endedTitle: 'Avgjørelsen gjelder ikke lenger',

  whyHeading: 'Derfor',
  assessed: (name: string, title: string, day: string) =>
    `${[name, title].filter(Boolean).join(', ')}, har vurdert det ${day}.`,
  shownTo: (whom: string) => `Avgjørelsen er lagt fram for: ${whom}`,

  meansHeading: 'Dette betyr det',
  means: [
    'Det gjelder bare det som står her. Alt annet bestemmer du selv, som før.',
    'Du skal fortsatt få vite hva som skjer, og si hva du mener.',
    'Avgjørelsen skal oppheves så snart du kan samtykke selv igjen. Si fra til oss hvis du mener at du kan det.',
  ],
  meansFor: (name: string) => [
    `Det gjelder bare det som står her. Alt annet bestemmer ${name} selv, som før.`,
    `${name} skal fortsatt få vite hva som skjer, og si hva hen mener.`,
    `Avgjørelsen skal oppheves så snart ${name} kan samtykke selv igjen.`,
  ],
  instead: {
    coordination: (names: string) => `Dette kan ${names} samtykke til nå: koordinering.`,
    plan: (names: string) => `Dette kan ${names} samtykke til nå: individuell\u00A0plan.`,
    sharing: (names: string) => `Dette kan ${names} samtykke til nå: å dele opplysninger.`,
  },
  nobodyInstead: {
    coordination: 'Det er ikke klart ennå hvem som kan samtykke til koordinering. Vi finner ut av det.',
    plan: 'Det er ikke klart ennå hvem som kan samtykke til individuell\u00A0plan. Vi finner ut av det.',
    sharing: 'Det er ikke klart ennå hvem som kan samtykke til å dele opplysninger. Vi finner ut av det.',
  },
  law: 'Regelen står i pasient- og brukerrettighetsloven § 4-3.',
  mayComplainSelf: 'Du kan klage selv, også på dette. Den som samtykker for deg, kan også klage.',
  decidedBy: 'Har vurdert og avgjort',
  and: 'og',

  /** As facts, in the papers of a complaint. */
  inWords: { fields: 'Hva den gjelder', period: 'Tid' },

  /** For the unit. */
  issuedLead:
    'Når du lagrer, får personen avgjørelsen i et brev med begrunnelsen, klagefristen og hvem som kan hjelpe. Vergen og fullmektigen får den også, så langt mandatet går. Skriv til personen, enkelt og vennlig.',
  setAsideReason: 'Klagen førte fram.',
  toComplain: 'Les avgjørelsen, og klag hvis du er uenig',
  unread: 'Les avgjørelsen',
  setAsideStatus: (day: string) => `Opphevet ${day}, etter klage`,
}
export type Texts = typeof nb
