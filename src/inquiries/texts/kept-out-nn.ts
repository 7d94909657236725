import type { KeptOutTexts } from './kept-out-nb.ts'

export const keptOutNn: KeptOutTexts = {
  title: 'Skal nokon haldast utanfor?',
  theChild: 'barnet',
  everybody: 'Alle som svarar for barnet',
  lead: (child) =>
    `Har nokon sagt at ein forelder ikkje må få vite dette? Skriv det her før de opnar saka. Då får forelderen ikkje vite noko den dagen ${child} får ei sak og Folkeregisteret seier kven foreldra er.`,
  known:
    'Gjeld det ein som er registrert her, bestemmer de det over. Her skriv de berre ein som ikkje står der.',
  open: 'Hald ein forelder utanfor',
  name: 'Kven skal haldast utanfor?',
  nameHint: 'Namnet slik de fekk det.',
  number: 'Fødselsnummer',
  numberHint:
    'Skriv det om de har det. Utan nummer held vi alle utanfor som kan vere den det gjeld, til de har bestemt, men ikkje den som tok kontakt.',
  ground: 'Kva byggjer det på?',
  grounds: { weighty_reasons: 'Tungtvegande omsyn til barnet', child_asks: 'Barnet ber om det' },
  groundHints: {
    weighty_reasons: 'Til dømes vald eller truslar, slik den andre forelderen fortel.',
    child_asks: 'Frå 12 år er det nok at barnet har grunnar som bør respekterast.',
  },
  reason: 'Kvifor?',
  reasonHint: 'Skriv kva som er sagt, og kven som sa det.',
  law: 'Pasient- og brukarrettslova §§ 3-4 og 4-4',
  save: 'Hald utanfor',
  takeBack: 'Det er skrive feil',
  takeBackText: (one) => `Då blir ${one} ikkje lenger halden utanfor.`,
  takeBackReason: 'Kva var feil?',
  takeBackButton: 'Ta det bort',
}

export const keptOutSentencesNn = {
  kept_out_is_on_record: 'Den det kan gjelde, er no registrert her. Bestem for kvar av dei i staden.',
}
