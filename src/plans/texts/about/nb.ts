export const nb = {
  missing: {
    goals: 'Mål',
    resources: 'Ressurser: hva som er sterke sider og går bra',
    needs: 'Behov for tjenester',
    participants: 'Hvem som er med',
    responsible_service: 'Hvilken tjeneste som har hovedansvaret',
    coordinator: 'Hvem som koordinerer',
    contributions: 'Hva hver av dere bidrar med',
    activities: 'Tjenester og tiltak',
    activity_responsible: 'Hvem som har ansvaret for hvert tiltak',
    activity_scope: 'Omfanget av hvert tiltak',
    activity_how: 'Hvordan tiltakene gjennomføres',
    coordinator_stated: 'Om koordinator er tilbudt eller oppnevnt',
    period: 'Perioden planen gjelder',
    revision_date: 'Når planen skal gås gjennom',
    consent: 'Samtykke til planen',
    cooperation: 'Samarbeid med andre som trengs eller ønskes',
    child_participation: 'Hvordan barnet får være med',
  },
  points: (point: string) => (point === 'child' ? 'siste ledd' : `bokstav ${point}`),
  texts: {
    what_matters: {
      label: 'Hva er viktig for deg?',
      hint: 'Skriv slik du ville sagt det. Det kan være kort.',
    },
    resources: { label: 'Hva går bra?', hint: 'Sterke sider, interesser, folk som hjelper.' },
    needs: { label: 'Hva trengs det hjelp til?', hint: 'Tjenester og tiltak som trengs i hverdagen.' },
    contributions: { label: 'Hva bidrar hver med?', hint: 'Den det gjelder, familien og tjenestene.' },
    cooperation: { label: 'Hvem andre bør vi samarbeide med?', hint: 'Samarbeid som trengs eller ønskes.' },
    child_participation: {
      label: 'Hvordan får barnet være med?',
      hint: 'Hvordan barnet får vite, får si sitt og blir hørt.',
    },
    culture_and_language: {
      label: 'Språk og kultur',
      hint: 'Noe de som hjelper, bør vite om språk, tro eller vaner.',
    },
  },
  /** To the one the plan is about, in place of the words about them. */
  toYou: {
    contributions: { label: 'Hva bidrar hver med?', hint: 'Du selv, familien og tjenestene.' },
    child_participation: {
      label: 'Hvordan får du være med?',
      hint: 'Hvordan du får vite ting, får si ditt og blir hørt.',
    },
  } as Record<string, { label: string; hint: string }>,
  whatMattersTo: (name: string) => ({
    label: `Hva er viktig for ${name}?`,
    hint: 'Skriv slik det blir sagt. Det kan være kort.',
  }),
  aboutPage: {
    title: (name: string) => `Om ${name}`,
    lead: 'Skriv litt av gangen, og trykk «Lagre i planen» nederst. Da ser de andre det.',
    ownWords: (day: string) => `Dette skrev du i henvendelsen ${day}:`,
    ownWordsText:
      'Du trenger ikke skrive det en gang til. Legg det inn i planen, så kan du endre det etterpå.',
    useOwnWords: 'Legg det inn i planen',
    save: 'Lagre i planen',
    changedMeanwhile: 'Noen andre skrev i det samme feltet mens du skrev',
    seeBoth:
      'Det er ikke skrevet over. Begge tekstene står ved feltet. Velg om begge skal stå, eller sett dem sammen selv og lagre.',
    whatIsToStand: (heading: string) => `Velg hva som skal stå under «${heading}»`,
    bothHint: 'Med begge kommer det som står, først, og så det du skrev.',
    ways: { both: 'Behold begge', mine: 'Bare det jeg skrev', theirs: 'Bare det som står' },
    asItStood: 'Det som sto, står som det var',
    nowStored: 'Dette står i planen nå:',
    yours: 'Det du skrev, står i feltet under.',
    back: 'Til planen',
    law: 'Forskriften § 9 sier at planen skal ha dette med. Skriv det som er nyttig, og la resten stå.',
  },
}

export type Texts = typeof nb
