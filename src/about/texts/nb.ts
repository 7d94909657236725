import type { AboutMeKey } from '../things.ts'

export const nb = {
  saved: 'Lagret',
  aboutMe: {
    titleSelf: 'Om meg',
    title: (name: string) => `Om ${name}`,
    over: 'Med egne ord',
    back: 'Tilbake til Om meg',
    write: 'Skriv eller endre',
    begin: 'Begynn å skrive',
    print: 'Skriv ut på ett ark',
    empty: 'Her er det plass til deg',
    emptyText: 'Fortell hvordan du liker å bli møtt. Én setning er nok til å begynne.',
    emptyOf: (name: string) => `Her er det plass til ${name}`,
    emptyOfText: (name: string) => `Her kan det stå hvordan ${name} liker å bli møtt.`,
    whole: 'Hele siden',
    shielded: 'Adressen er beskyttet. Det som kan vise hvor personen er, er tatt ut.',
    written: (day: string) => `Sist endret ${day}.`,
    writtenBy: (who: string) => `Skrevet ned av ${who}`,
    confirmed: (day: string, who: string) => `Lest gjennom ${day} av ${who}. Alt stemte.`,
    notConfirmed: 'Ingen har lest gjennom siden ennå.',
    changedSince: (day: string) => `Noe er endret etterpå, sist ${day}.`,
    confirmAsk: {
      person: 'Stemmer alt fortsatt?',
      about: (name: string) => `Stemmer alt fortsatt for ${name}?`,
    },
    confirm: 'Ja, alt stemmer',
    confirmedNow: 'Takk. Nå kan alle se at det stemmer i dag.',
    you: 'deg',
  },
  writePage: {
    titleSelf: 'Skriv om deg',
    title: (name: string) => `Skriv om ${name}`,
    lead: 'Skriv så mye eller lite du vil. Det som er tomt, vises ikke.',
    leadAbout: (name: string) =>
      `Skriv det ${name} selv ville sagt, og bruk ordene til ${name}. Det som er tomt, vises ikke.`,
    leadWork: (name: string) =>
      `Skriv ned det ${name} sier. På siden står det at du har skrevet det ned. Det som er tomt, vises ikke.`,
    save: 'Lagre',
    whyTitle: 'Hvorfor skrive dette?',
    why: 'Når flere skal hjelpe, er det slitsomt å fortelle det samme hver gang. Her står det én gang, slik du vil ha det. Du kan endre det når du vil. Loven sier at planen skal lages sammen med deg.',
    nowStored: 'Noen andre skrev dette imens:',
    yours: 'Det du skrev, står i feltet under. Sett sammen det du vil beholde.',
    changedMeanwhile: 'Noen andre har skrevet her imens',
    seeBoth: 'Begge tekstene står under. Ingenting er borte.',
  },
  headings: {
    met: 'Slik liker jeg å bli møtt',
    important: 'Dette er viktig for meg',
    communicate: 'Slik snakker vi best sammen',
    please_do: 'Gjør gjerne dette',
    please_do_not: 'Ikke gjør dette',
    good_to_know: 'Fint å vite',
    who_knows_me: 'De som kjenner meg godt',
  } satisfies Record<AboutMeKey, string>,
  hints: {
    met: 'Det første du vil at en ny person skal vite.',
    important: 'Folk, dyr, musikk, mat, steder. Det som gjør en dag til en god dag.',
    communicate: 'Ord, bilder, tegn eller blikk. Rolig tempo? Én om gangen?',
    please_do: 'Det som hjelper. Skriv gjerne én ting på hver linje.',
    please_do_not: 'Det som gjør det vanskelig. Én ting på hver linje.',
    good_to_know: 'Det som går bra, og det som tar krefter. Ikke skriv om sykdom her hvis du ikke vil.',
    who_knows_me: 'Hvem kan man spørre? Skriv fornavn, ikke telefonnummer.',
  } satisfies Record<AboutMeKey, string>,
  readers: {
    adult: (name: string) => `${name} og koordinatoren kan lese dette.`,
    child: (name: string) => `${name}, de som har omsorgen, og koordinatoren kan lese dette.`,
    also: (names: string[]) => `Også ${names.join(', ')} kan lese det.`,
    nobodyElse: 'Ingen andre.',
    thoseLetIn: 'Det kan også de som har fått lov.',
  },
  paper: {
    title: (name: string) => `Om ${name}`,
    footer: (name: string, day: string, by: string) =>
      `Om ${name}. Skrevet ut ${day}${by ? ` for ${by}` : ''}.`,
    pageWords: ['Side', 'av'],
    notice: (name: string) =>
      `Arket tilhører ${name}. Gi det tilbake eller makuler det når du ikke trenger det lenger.`,
    picture: (name: string) => `Bilde av ${name}`,
  },
  /** Who wrote something down, in the middle of a sentence. */
  writers: {
    parent: 'en forelder',
    foster_parent: 'en fosterforelder',
    care_authority: 'barnevernstjenesten',
    guardian: 'vergen',
    proxy: 'fullmektigen',
    coordinator: 'koordinatoren',
    stand_in: 'den som står inn for koordinatoren',
  } as Record<string, string>,
  sentences: {
    nothing_written: 'Det står ikke noe her ennå. Skriv litt først.',
    person_is_dead: 'Her kan det ikke skrives lenger.',
  },
}

export type Texts = typeof nb
