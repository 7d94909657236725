import type { SaidTexts } from './said-nb.ts'

export const saidNn = {
  saidOn: 'Kva dag vart det sagt eller underskrive?',
  saidOnHint:
    'Til dømes 24.12.2026. Svaret gjeld frå det er skrive ned her. Det kan ikkje opne noko bakover i tid.',
  saidIn: 'På kva språk?',
  saidInHint: 'Samtykket skal gjevast på eit språk den som svarer, forstår.',
  help: 'Fekk den som svarte, hjelp til å forstå?',
  helps: {
    none: 'Nei, det trongst ikkje',
    interpreter: 'Ja, av tolk',
    other: 'Ja, av ein annan',
  },
  helpedBy: 'Kven hjelpte?',
  helpedByHint: 'Berre om nokon hjelpte. Namnet på tolken eller tolketenesta, eller kven den andre er.',
  day: { oral: (day: string) => `Sagt ${day}`, paper: (day: string) => `Underskrive ${day}` },
  language: (language: string) => `Språk: ${language}`,
  helped: {
    none: 'Utan tolk eller anna hjelp',
    interpreter: (by: string) => (by ? `Med tolk: ${by}` : 'Med tolk'),
    other: (by: string) => (by ? `Med hjelp av: ${by}` : 'Med hjelp av ein annan'),
  },
  sentences: {
    said_later: 'Dagen har ikkje vore enno. Skriv dagen det vart sagt eller underskrive.',
    said_before_birth: 'Dagen er før personen vart fødd. Skriv dagen det vart sagt eller underskrive.',
    too_young_then:
      'Den dagen var det ikkje personen sjølv som bestemte. Spør personen på nytt, og skriv ned svaret med dagen det blir gitt.',
  },
} satisfies SaidTexts
