/** Who is to be kept out of what concerns a child, before anybody is on record. */
export const keptOutNb = {
  title: 'Skal noen holdes utenfor?',
  theChild: 'barnet',
  everybody: 'Alle som svarer for barnet',
  lead: (child: string) =>
    `Har noen sagt at en forelder ikke må få vite dette? Skriv det her før dere åpner saken. Da får forelderen ikke vite noe den dagen ${child} får en sak og Folkeregisteret sier hvem foreldrene er.`,
  known:
    'Gjelder det en som er registrert her, bestemmer dere det over. Her skriver dere bare en som ikke står der.',
  open: 'Hold en forelder utenfor',
  name: 'Hvem skal holdes utenfor?',
  nameHint: 'Navnet slik dere fikk det.',
  number: 'Fødselsnummer',
  numberHint:
    'Skriv det hvis dere har det. Uten nummer holder vi alle utenfor som kan være den det gjelder, til dere har bestemt, men ikke den som henvendte seg.',
  ground: 'Hva bygger det på?',
  grounds: {
    weighty_reasons: 'Tungtveiende hensyn til barnet',
    child_asks: 'Barnet ber om det',
  } as Record<string, string>,
  groundHints: {
    weighty_reasons: 'For eksempel vold eller trusler, slik den andre forelderen forteller.',
    child_asks: 'Fra 12 år holder det at barnet har grunner som bør respekteres.',
  } as Record<string, string>,
  reason: 'Hvorfor?',
  reasonHint: 'Skriv hva som er sagt, og hvem som sa det.',
  law: 'Pasient- og brukerrettighetsloven §§ 3-4 og 4-4',
  save: 'Hold utenfor',
  takeBack: 'Det er skrevet feil',
  takeBackText: (one: string) => `Da holdes ${one} ikke lenger utenfor.`,
  takeBackReason: 'Hva var feil?',
  takeBackButton: 'Ta det bort',
}

export const keptOutSentencesNb = {
  kept_out_is_on_record: 'Den det kan gjelde, er nå registrert her. Bestem for hver av dem i stedet.',
}

export type KeptOutTexts = typeof keptOutNb
