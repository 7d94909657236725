/** What is left out of a consent: somebody, or something. */
export const exceptionsNb = {
  saved: 'Lagret: det holdes utenfor',
  savedIn: 'Lagret: det kan ses igjen',
  title: 'Hold noe utenfor',
  seen: 'Holdt utenfor',
  back: 'Samtykket',
  lead: (who: string) => `${who} får ikke se det som holdes utenfor, selv om resten er åpent.`,
  leadHidden: 'De får ikke se det som holdes utenfor, selv om resten er åpent.',
  now: 'Holdt utenfor nå',
  nothing: 'Ingenting er holdt utenfor.',
  count: (n: number) => (n === 1 ? '1 ting' : `${n} ting`),
  kinds: { person: 'Person', goal: 'Mål', activity: 'Tiltak', text: 'Tekst', document: 'Dokument' },
  /** Where the reader may not know which. */
  hidden: {
    person: 'En som arbeider i tjenesten',
    goal: 'Et mål i planen',
    activity: 'Et tiltak i planen',
    text: 'En tekst i planen',
    document: 'Et dokument i planen',
  },
  byYou: 'Du holdt det utenfor.',
  byPerson: 'Personen selv holdt det utenfor.',
  by: (name: string) => `${name} holdt det utenfor.`,
  bySomebody: 'En annen som bestemte da, holdt det utenfor.',
  together:
    'Så lenge en av dere holder noe utenfor, er det utenfor. Den som gjorde det, kan slippe det inn igjen.',
  letIn: 'Slipp inn igjen',
  choose: 'Hva skal de ikke se?',
  chooseWhile: 'Er det noe de ikke skal se?',
  chooseWhileHint: 'Kryss av det som skal holdes utenfor. La det stå tomt hvis de kan se alt du deler.',
  people: 'Hvem hos dem skal ikke se noe?',
  peopleHint: 'De andre i tjenesten ser som før.',
  goals: 'Mål som holdes utenfor',
  goalsHint: 'Det som hører til målet, følger med: delmål og tiltak, også de som kommer senere.',
  activities: 'Tiltak som holdes utenfor',
  texts: 'Tekster som holdes utenfor',
  documents: 'Dokumenter som holdes utenfor',
  under: (words: string) => `Delmål: ${words}`,
  button: 'Hold utenfor',
  noPlanSeen: 'Her kan du ikke velge i planen, for du ser den ikke.',
  nothingToChoose: 'Det er ikke noe mer å velge her ennå.',
  answersForIt: 'Dette har de ansvaret for',
  answersForItText:
    'Det kan ikke holdes utenfor så lenge de har ansvaret for det, eller det venter på dem. Be koordinatoren gi det til noen andre først. Hele samtykket kan trekkes når som helst.',
  coordinates: (name: string) =>
    `${name} er koordinator, og ser planen som det. Koordinerende enhet kan svare hvis det trengs en annen.`,
  freeText: 'Dette kan vi ikke skjule',
  freeTextText:
    'Referater og kriseark er skrevet som én tekst. De som får lese dem, leser alt som står der. Det gjelder også om noe som er holdt utenfor, er nevnt. Vil du unngå det, så ikke kryss av for møtene og kriseark.',
  freeTextKept:
    'Referater og kriseark er fri tekst. De som får lese dem, leser alt som står der, også om noe som er holdt utenfor, er nevnt.',
  alreadySeen: 'Det noen alt har lest, kan ikke gjøres ulest. Du ser i «Hvem har sett» hva de har åpnet.',
  forStaff: 'Ikke ta dette opp med dem, heller ikke i møter eller på telefon.',
  see: 'Se hva som er holdt utenfor',
  toRecord: 'Skriv ned hva som skal holdes utenfor',
  toRecordAgain: 'Se hva som er holdt utenfor, eller skriv ned mer',
  record: 'Skriv ned noe sagt muntlig eller på papir',
  recordText:
    'Skriv bare ned det den som bestemmer, har sagt selv. Ingen trenger å si hvorfor. Det stenges når du lagrer, og de får beskjed.',
  recordFirst: 'Skriv ned dette før du skriver ned et ja. Da blir det aldri åpnet.',
  recordWho: 'Hvem sa det?',
  recordNot: 'Dette kan ikke holdes utenfor nå',
  recordNotText:
    'Det tjenesten har ansvaret for, eller som venter på den, må noen andre få først. En som er koordinator, ser planen som det. Si det, og si at hele samtykket kan trekkes når som helst.',
  recordLetIn: 'Skriv ned at det slippes inn igjen',
  written: {
    oral: (by: string | null) =>
      by ? `Sagt muntlig, og skrevet ned av ${by}.` : 'Sagt muntlig, og skrevet ned.',
    paper: (by: string | null) =>
      by ? `Sagt på papir, og skrevet ned av ${by}.` : 'Sagt på papir, og skrevet ned.',
  },
  toPage: 'Hold noe eller noen utenfor',
  toPageAgain: 'Se og endre hva som er holdt utenfor',
  sentences: {
    answers_for_it:
      'De har ansvaret for noe av dette, eller det venter på dem. Be koordinatoren gi det til noen andre først, eller trekk hele samtykket.',
    coordinates:
      'En av disse er koordinator, og ser planen som det. Snakk med koordinerende enhet hvis det trengs en annen.',
  },
}
export type ExceptionTexts = typeof exceptionsNb
