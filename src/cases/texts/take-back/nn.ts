import type { Texts } from './nb.ts'

export const nn = {
  own: {
    title: 'Trekk saka',
    text: 'Vil du ikkje ha dette lenger? Då får eininga beskjed. Dei avsluttar saka utan ei avgjerd, og stadfestar det til deg. Du kan be om hjelp på nytt når du vil.',
    reason: 'Vil du seie kvifor?',
    button: 'Trekk saka',
    asked: (day: string) => `Saka er beden trekt ${day}`,
    askedByMe: (day: string) => `Du bad om å trekkje saka ${day}`,
    waits: 'Eininga avsluttar saka og stadfestar det. Til då skjer det ikkje noko meir i ho.',
    waitsOther: 'Eininga tek stilling til det. Til då blir inga avgjerd send.',
    wantOn: 'Eg vil at saka går vidare',
    saidOn: 'Du har sagt at du vil at saka går vidare. Eininga høyrer med dykk og tek stilling.',
    regret: 'La saka gå vidare likevel',
    goesOn: 'Saka går vidare',
  },
  withdrawing:
    'Du trekkjer det du sjølv har skrive, og eininga får beskjed. Om noko meir skal stanse, kjem an på kven som kan bestemme det. Av omsyn til den det gjeld, seier vi ikkje her om noko er i gang.',
  unit: {
    title: (name: string, as: string) =>
      name ? `${name} (${as}) vil trekkje saka` : `${as} vil trekkje saka`,
    asked: (day: string) => `Bede om ${day}.`,
    wantsOn: (name: string, as: string) =>
      name ? `${name} (${as}) vil at saka går vidare` : `${as} vil at saka går vidare`,
    sentTo: (name: string) =>
      `Saka er send til ${name}, som kan ha opna ho. Sei frå til dei òg: dei veit ikkje om dette.`,
    noReason: 'Ingen grunn er skriven.',
    byCode:
      'Trekt med referanse og kode: ingen har logga inn. Ring og høyr at det er den rette, før du avsluttar.',
    check: 'Ta kontakt om du er i tvil om kven som vil kva. Inga avgjerd kan sendast før dette er gjort opp.',
    close: 'Avslutt saka etter eige ønske',
    closeReason: 'Grunnen, slik dei får lese han',
    closeReasonValue: 'Saka er avslutta fordi ho er trekt.',
    goOn: 'La saka gå vidare',
    goOnText: 'Når den andre forelderen vil ha hjelpa, eller den som bad om det ikkje kan avgjere det.',
    goOnReason: 'Kvifor går saka vidare?',
    goOnHint:
      'Den som bad om å trekkje saka, les dette. Ein forelder som ikkje skal vite kvar barnet er, les berre at saka går vidare.',
  },
  withdrawn: 'Trekt av den som sende han',
  events: {
    case_taken_back: 'Bad om å trekkje saka',
    case_take_back_regretted: 'Ville likevel ikkje trekkje saka',
    case_take_back_disputed: 'Vil at saka går vidare, sjølv om ein annan vil trekkje ho',
    case_take_back_joined: 'Nokon ville trekkje saka som blei slått saman med denne',
    case_goes_on: 'Saka går vidare, sjølv om nokon ville trekkje ho',
  } as Record<string, string>,
} satisfies Texts
