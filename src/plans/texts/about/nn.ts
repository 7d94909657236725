import type { Texts } from './nb.ts'

export const nn = {
  missing: {
    goals: 'Mål',
    resources: 'Ressursar: kva som er sterke sider og går bra',
    needs: 'Behov for tenester',
    participants: 'Kven som er med',
    responsible_service: 'Kva teneste som har hovudansvaret',
    coordinator: 'Kven som koordinerer',
    contributions: 'Kva kvar av dykk bidreg med',
    activities: 'Tenester og tiltak',
    activity_responsible: 'Kven som har ansvaret for kvart tiltak',
    activity_scope: 'Omfanget av kvart tiltak',
    activity_how: 'Korleis tiltaka blir gjennomførte',
    coordinator_stated: 'Om koordinator er tilboden eller oppnemnd',
    period: 'Perioden planen gjeld',
    revision_date: 'Når planen skal gåast gjennom',
    consent: 'Samtykke til planen',
    cooperation: 'Samarbeid med andre som trengst eller er ønskt',
    child_participation: 'Korleis barnet får vere med',
  },
  points: (point: string) => (point === 'child' ? 'siste leddet' : `bokstav ${point}`),
  texts: {
    what_matters: {
      label: 'Kva er viktig for deg?',
      hint: 'Skriv slik du ville sagt det. Det kan vere kort.',
    },
    resources: { label: 'Kva går bra?', hint: 'Sterke sider, interesser, folk som hjelper.' },
    needs: { label: 'Kva trengst det hjelp til?', hint: 'Tenester og tiltak som trengst i kvardagen.' },
    contributions: { label: 'Kva bidreg kvar med?', hint: 'Den det gjeld, familien og tenestene.' },
    cooperation: {
      label: 'Kven andre bør vi samarbeide med?',
      hint: 'Samarbeid som trengst eller er ønskt.',
    },
    child_participation: {
      label: 'Korleis får barnet vere med?',
      hint: 'Korleis barnet får vite, får seie sitt og blir høyrt.',
    },
    culture_and_language: {
      label: 'Språk og kultur',
      hint: 'Noko dei som hjelper, bør vite om språk, tru eller vanar.',
    },
  },
  toYou: {
    contributions: { label: 'Kva bidreg kvar med?', hint: 'Du sjølv, familien og tenestene.' },
    child_participation: {
      label: 'Korleis får du vere med?',
      hint: 'Korleis du får vite ting, får seie ditt og blir høyrt.',
    },
  },
  whatMattersTo: (name: string) => ({
    label: `Kva er viktig for ${name}?`,
    hint: 'Skriv slik det blir sagt. Det kan vere kort.',
  }),
  aboutPage: {
    title: (name: string) => `Om ${name}`,
    lead: 'Skriv litt om gongen, og trykk «Lagre i planen» nedst. Då ser dei andre det.',
    ownWords: (day) => `Dette skreiv du i førespurnaden ${day}:`,
    ownWordsText:
      'Du treng ikkje skrive det ein gong til. Legg det inn i planen, så kan du endre det etterpå.',
    useOwnWords: 'Legg det inn i planen',
    save: 'Lagre i planen',
    changedMeanwhile: 'Nokon andre skreiv i det same feltet medan du skreiv',
    seeBoth:
      'Det er ikkje skrive over. Begge tekstane står ved feltet. Vel om begge skal stå, eller set dei saman sjølv og lagre.',
    whatIsToStand: (heading: string) => `Vel kva som skal stå under «${heading}»`,
    bothHint: 'Med begge kjem det som står, først, og så det du skreiv.',
    ways: { both: 'Behald begge', mine: 'Berre det eg skreiv', theirs: 'Berre det som står' },
    asItStood: 'Det som stod, står som det var',
    nowStored: 'Dette står i planen no:',
    yours: 'Det du skreiv, står i feltet under.',
    back: 'Til planen',
    law: 'Forskrifta § 9 seier at planen skal ha dette med. Skriv det som er nyttig, og la resten stå.',
  },
} satisfies Texts
