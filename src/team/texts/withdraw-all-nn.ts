import type { WithdrawAllTexts } from './withdraw-all-nb.ts'

export const withdrawAllNn = {
  link: 'Steng for alle',
  title: 'Steng for alle',
  lead: 'Du kan trekkje alle samtykke til å sjå og skrive på éin gong. Du treng ikkje seie kvifor.',
  closes: 'Dette blir stengt',
  waits: 'ditt ja blir trekt. Dei har ikkje sett noko enno',
  atOnce: 'Dei ser ingenting frå den augneblinken du trykkjer. Har dei sida oppe, mistar dei ho.',
  links: (count) =>
    count === 1
      ? 'Ei lenkje for akutt hjelp er i bruk. Ho sluttar å verke.'
      : `${count} lenkjer for akutt hjelp er i bruk. Dei sluttar å verke.`,
  stands: 'Dette blir ståande',
  coordination: 'Koordinatoren held framleis i trådane, og ser det som trengst for det.',
  toCoordination: 'Sjå samtykket til koordinering',
  plan: 'Planen er der framleis, for dykk og koordinatoren.',
  planSelf: 'Planen er der framleis, for deg og koordinatoren.',
  toPlan: 'Sjå samtykket til planen',
  asked: (count: number) =>
    count === 1
      ? 'Det er spurt om eitt samtykke til. Dei ser ingenting, og spørsmålet står.'
      : `Det er spurt om ${count} samtykke til. Dei ser ingenting, og spørsmåla står.`,
  read: 'Det nokon alt har lese, kan ikkje gjerast ulese. Det står i «Kven har sett».',
  given: 'Det som er delt som dokument eller sendt i brev, kan ikkje hentast tilbake.',
  alone: (names: string) => `${names} avgjer saman. Kvar av dykk kan trekkje åleine.`,
  button: 'Ja, steng for alle no',
  back: 'Nei, gå tilbake',
  nothing: 'Ingenting er ope for nokon. Det er ikkje noko å stengje.',
  done: 'Det er stengt for alle',
  doneAt: (when: string) => `Du trekte samtykka ${when}.`,
  closed: 'Dette er stengt',
  after: 'Kva no?',
  again: 'Ombestemmer du deg, kan kvart samtykke givast igjen. Det blir berre opna når du seier ja på nytt.',
  receipt: 'Kvittering: alle samtykke til å sjå og skrive er trekte',
  receiptTitle: (name: string) => `Kvittering for trekte samtykke – ${name}`,
  withdrawnBy: 'Trekt av',
  withdrawnAt: 'Når',
  sentences: { nothing_open: 'Det er alt stengt. Sjå korleis det står no.' },
} satisfies WithdrawAllTexts
