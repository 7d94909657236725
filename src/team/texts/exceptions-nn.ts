import type { ExceptionTexts } from './exceptions-nb.ts'

export const exceptionsNn = {
  saved: 'Lagra: det blir halde utanfor',
  savedIn: 'Lagra: det kan sjåast igjen',
  title: 'Hald noko utanfor',
  seen: 'Halde utanfor',
  back: 'Samtykket',
  lead: (who: string) => `${who} får ikkje sjå det som blir halde utanfor, sjølv om resten er ope.`,
  leadHidden: 'Dei får ikkje sjå det som blir halde utanfor, sjølv om resten er ope.',
  now: 'Halde utanfor no',
  nothing: 'Ingenting er halde utanfor.',
  count: (n: number) => (n === 1 ? '1 ting' : `${n} ting`),
  kinds: { person: 'Person', goal: 'Mål', activity: 'Tiltak', text: 'Tekst', document: 'Dokument' },
  hidden: {
    person: 'Ein som arbeider i tenesta',
    goal: 'Eit mål i planen',
    activity: 'Eit tiltak i planen',
    text: 'Ein tekst i planen',
    document: 'Eit dokument i planen',
  },
  byYou: 'Du heldt det utanfor.',
  byPerson: 'Personen sjølv heldt det utanfor.',
  by: (name: string) => `${name} heldt det utanfor.`,
  bySomebody: 'Ein annan som bestemte då, heldt det utanfor.',
  together:
    'Så lenge ein av dykk held noko utanfor, er det utanfor. Den som gjorde det, kan sleppe det inn att.',
  letIn: 'Slepp inn att',
  choose: 'Kva skal dei ikkje sjå?',
  chooseWhile: 'Er det noko dei ikkje skal sjå?',
  chooseWhileHint: 'Kryss av det som skal haldast utanfor. Lat det stå tomt om dei kan sjå alt du deler.',
  people: 'Kven hos dei skal ikkje sjå noko?',
  peopleHint: 'Dei andre i tenesta ser som før.',
  goals: 'Mål som blir haldne utanfor',
  goalsHint: 'Det som høyrer til målet, følgjer med: delmål og tiltak, også dei som kjem seinare.',
  activities: 'Tiltak som blir haldne utanfor',
  texts: 'Tekstar som blir haldne utanfor',
  documents: 'Dokument som blir haldne utanfor',
  under: (words: string) => `Delmål: ${words}`,
  button: 'Hald utanfor',
  noPlanSeen: 'Her kan du ikkje velje i planen, for du ser han ikkje.',
  nothingToChoose: 'Det er ikkje noko meir å velje her enno.',
  answersForIt: 'Dette har dei ansvaret for',
  answersForItText:
    'Det kan ikkje haldast utanfor så lenge dei har ansvaret for det, eller det ventar på dei. Be koordinatoren gi det til nokon andre først. Heile samtykket kan trekkjast når som helst.',
  coordinates: (name: string) =>
    `${name} er koordinator, og ser planen som det. Koordinerande eining kan svare om det trengst ein annan.`,
  freeText: 'Dette kan vi ikkje skjule',
  freeTextText:
    'Referat og kriseark er skrivne som éin tekst. Dei som får lese dei, les alt som står der. Det gjeld også om noko som er halde utanfor, er nemnt. Vil du unngå det, så ikkje kryss av for møta og kriseark.',
  freeTextKept:
    'Referat og kriseark er fri tekst. Dei som får lese dei, les alt som står der, også om noko som er halde utanfor, er nemnt.',
  alreadySeen: 'Det nokon alt har lese, kan ikkje gjerast ulese. Du ser i «Kven har sett» kva dei har opna.',
  forStaff: 'Ikkje ta dette opp med dei, heller ikkje i møte eller på telefon.',
  see: 'Sjå kva som er halde utanfor',
  toRecord: 'Skriv ned kva som skal haldast utanfor',
  toRecordAgain: 'Sjå kva som er halde utanfor, eller skriv ned meir',
  record: 'Skriv ned noko sagt munnleg eller på papir',
  recordText:
    'Skriv berre ned det den som bestemmer, har sagt sjølv. Ingen treng seie kvifor. Det blir stengt når du lagrar, og dei får beskjed.',
  recordFirst: 'Skriv ned dette før du skriv ned eit ja. Då blir det aldri opna.',
  recordWho: 'Kven sa det?',
  recordNot: 'Dette kan ikkje haldast utanfor no',
  recordNotText:
    'Det tenesta har ansvaret for, eller som ventar på henne, må nokon andre få først. Ein som er koordinator, ser planen som det. Sei det, og sei at heile samtykket kan trekkjast når som helst.',
  recordLetIn: 'Skriv ned at det blir sleppt inn att',
  written: {
    oral: (by: string | null) =>
      by ? `Sagt munnleg, og skrive ned av ${by}.` : 'Sagt munnleg, og skrive ned.',
    paper: (by: string | null) =>
      by ? `Sagt på papir, og skrive ned av ${by}.` : 'Sagt på papir, og skrive ned.',
  },
  toPage: 'Hald noko eller nokon utanfor',
  toPageAgain: 'Sjå og endre kva som er halde utanfor',
  sentences: {
    answers_for_it:
      'Dei har ansvaret for noko av dette, eller det ventar på dei. Be koordinatoren gi det til nokon andre først, eller trekk heile samtykket.',
    coordinates:
      'Ein av desse er koordinator, og ser planen som det. Snakk med koordinerande eining om det trengst ein annan.',
  },
} satisfies ExceptionTexts
