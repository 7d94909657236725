/** Taking back everything that is opened, in one act. */
export const withdrawAllNb = {
  link: 'Steng for alle',
  title: 'Steng for alle',
  lead: 'Du kan trekke alle samtykker til å se og skrive på én gang. Du trenger ikke si hvorfor.',
  closes: 'Dette stenges',
  waits: 'ditt ja trekkes. De har ikke sett noe ennå',
  atOnce: 'De ser ingenting fra det øyeblikket du trykker. Har de siden oppe, mister de den.',
  links: (count: number) =>
    count === 1
      ? 'En lenke for akutt hjelp er i bruk. Den slutter å virke.'
      : `${count} lenker for akutt hjelp er i bruk. De slutter å virke.`,
  stands: 'Dette blir stående',
  coordination: 'Koordinatoren holder fortsatt i trådene, og ser det som trengs for det.',
  toCoordination: 'Se samtykket til koordinering',
  plan: 'Planen er der fortsatt, for dere og koordinatoren.',
  planSelf: 'Planen er der fortsatt, for deg og koordinatoren.',
  toPlan: 'Se samtykket til planen',
  asked: (count: number) =>
    count === 1
      ? 'Det er spurt om ett samtykke til. De ser ingenting, og spørsmålet står.'
      : `Det er spurt om ${count} samtykker til. De ser ingenting, og spørsmålene står.`,
  read: 'Det noen alt har lest, kan ikke gjøres ulest. Det står i «Hvem har sett».',
  given: 'Det som er delt som dokument eller sendt i brev, kan ikke hentes tilbake.',
  alone: (names: string) => `${names} bestemmer sammen. Hver av dere kan trekke alene.`,
  button: 'Ja, steng for alle nå',
  back: 'Nei, gå tilbake',
  nothing: 'Ingenting er åpent for noen. Det er ikke noe å stenge.',
  done: 'Det er stengt for alle',
  doneAt: (when: string) => `Du trakk samtykkene ${when}.`,
  closed: 'Dette er stengt',
  after: 'Hva nå?',
  again: 'Ombestemmer du deg, kan hvert samtykke gis igjen. Det åpnes bare når du sier ja på nytt.',
  receipt: 'Kvittering: alle samtykker til å se og skrive er trukket',
  receiptTitle: (name: string) => `Kvittering for trukne samtykker – ${name}`,
  withdrawnBy: 'Trukket av',
  withdrawnAt: 'Når',
  sentences: { nothing_open: 'Det er alt stengt. Se hvordan det står nå.' },
}
export type WithdrawAllTexts = typeof withdrawAllNb
