/** What others said yes to for one who decides alone now. */
export const confirmNb = {
  titleParents: 'Dette sa foreldrene dine ja til. Vil du fortsatt?',
  title: 'Dette har andre sagt ja til for deg. Vil du fortsatt?',
  lead: 'Nå bestemmer du selv hvem som får vite hva. Svar på hvert av dem, i din egen takt.',
  stands: 'Det som er åpent, er åpent til du svarer. Du kan ombestemme deg når som helst.',
  saidYes: (names: string, day: string) => `${names}, ${day}`,
  who: 'Hvem sa ja',
  keep: 'Ja, fortsatt',
  stop: 'Nei, slutt',
  ifNo: {
    coordination:
      'Sier du nei til dette, stenges alt: Koordinatoren ser ikke noe lenger, planen stopper, og alle de andre samtykkene faller bort.',
    plan: 'Sier du nei til dette, stopper arbeidet med planen. Koordinatoren kan fortsatt hjelpe deg.',
    sharing: 'Sier du nei, ser de ikke noe mer fra nå. Det de alt har lest, kan ikke gjøres ulest.',
  },
  change: 'Vil du ja til noe, men ikke alt? Endre det her',
  done: 'Du har svart på alt',
  doneText: 'Nå er det ditt ja som gjelder. Du kan endre eller trekke det når som helst.',
  nothing: 'Det er ikke noe her som venter på svar fra deg.',
  answered: 'Dette har du svart på',
  saidKeep: 'Du sa ja, fortsatt',
  saidStop: 'Du sa nei',
  toAll: 'Alle samtykker',
  parents: 'De som bestemte for deg før',
  parentsText:
    'De ser ikke planen din lenger, hvis du ikke åpner for dem. Vil du at en av dem skal være med, kan du be dem inn.',
  invite: 'Be noen inn',
  /** Where the consents stand. */
  waitsSelf: (count: number) =>
    count === 1 ? 'Andre har sagt ja til noe for deg' : `Andre har sagt ja til ${count} ting for deg`,
  waitsSelfText: 'Nå bestemmer du selv. Si om det skal fortsette.',
  toPage: 'Se gjennom og svar',
  waitsStaff: (name: string) => `${name} bestemmer selv nå`,
  waitsStaffText: (count: number) =>
    `${count === 1 ? 'Ett samtykke' : `${count} samtykker`} er gitt av andre, og gjelder til personen har svart. Ta det opp i en samtale. Svaret gis under «Min side», eller du kan skrive det ned på hvert samtykke.`,
  mark: { self: 'Vil du fortsatt?', others: 'Gitt av andre' },
}
export type ConfirmTexts = typeof confirmNb
