import type { HelpKind } from '../rules/said-elsewhere.ts'

/** What was said or signed outside the service: when, in which language, and with whose help. */
export const saidNb = {
  saidOn: 'Hvilken dag ble det sagt eller underskrevet?',
  saidOnHint:
    'For eksempel 24.12.2026. Svaret gjelder fra det er skrevet ned her. Det kan ikke åpne noe bakover i tid.',
  saidIn: 'På hvilket språk?',
  saidInHint: 'Samtykket skal gis på et språk den som svarer, forstår.',
  help: 'Fikk den som svarte, hjelp til å forstå?',
  helps: {
    none: 'Nei, det trengtes ikke',
    interpreter: 'Ja, av tolk',
    other: 'Ja, av en annen',
  } satisfies Record<HelpKind, string>,
  helpedBy: 'Hvem hjalp?',
  helpedByHint: 'Bare hvis noen hjalp. Navnet på tolken eller tolketjenesten, eller hvem den andre er.',
  day: { oral: (day: string) => `Sagt ${day}`, paper: (day: string) => `Underskrevet ${day}` },
  language: (language: string) => `Språk: ${language}`,
  helped: {
    none: 'Uten tolk eller annen hjelp',
    interpreter: (by: string) => (by ? `Med tolk: ${by}` : 'Med tolk'),
    other: (by: string) => (by ? `Med hjelp av: ${by}` : 'Med hjelp av en annen'),
  },
  sentences: {
    said_later: 'Dagen har ikke vært ennå. Skriv dagen det ble sagt eller underskrevet.',
    said_before_birth: 'Dagen er før personen ble født. Skriv dagen det ble sagt eller underskrevet.',
    too_young_then:
      'Den dagen var det ikke personen selv som bestemte. Spør personen på nytt, og skriv ned svaret med dagen det gis.',
  } as Record<string, string>,
}
export type SaidTexts = typeof saidNb
