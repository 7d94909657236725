/** Who somebody is, when one known here may be the same. */
export const nb = {
  title: 'Kan være samme person',
  firstChoose: 'Se på dette før du oppretter sak. Er det samme person, skal alt ligge i én sak.',
  goChoose: 'Velg hvem det gjelder',
  which: 'Hvem gjelder henvendelsen?',
  whichHint: 'Spør avsenderen om fødselsnummer eller hvem som er foreldre hvis du er i tvil.',
  isThis: (name: string) => `${name}, som er registrert her`,
  another: 'En annen person',
  anotherReason: 'Hvordan vet du det?',
  anotherReasonHint:
    'Fylles ut når du velger en annen person, eller en som heter noe annet. Begrunnelsen står i saken.',
  born: (day: string) => `født ${day}`,
  due: (day: string) => `termin ${day}`,
  hasNumber: 'fødselsnummer er registrert',
  noNumber: 'fødselsnummer mangler',
  protected: 'Adressesperre: ikke si noe om hvor personen er',
  why: {
    number: 'Nummeret som ble skrevet, er deres, men navnet er et annet',
    name_and_day: 'Samme navn og dato',
    expected: 'Var ventet omtrent da',
    sender: 'Avsenderen er registrert som nærstående',
  },
  around: (names: string) => `nærstående: ${names}`,
  caseHere: (reference: string) => `Sak ${reference}`,
  elsewhere: (unit: string) => `har sak i ${unit}`,
  into: 'Henvendelsen gjelder en som har sak her',
  intoText: 'Bruk dette når navnet er skrevet på en annen måte i saken.',
  intoLabel: 'Saksnummeret',
  intoButton: 'Legg henvendelsen i saken',
  intoHint: 'For eksempel BAE-26-000123.',
  settleText:
    'Før dette er avklart, blir ingen forelder registrert i saken hvis personen kan ha adressesperre.',
  settleNow: 'Avklar om det er samme person.',
  joinTo: (name: string) => `Det er samme person: før saken sammen med ${name} sin`,
  joinText:
    'Henvendelser, spørsmål og den eldste fristen går over til den andre saken. Denne avsluttes som dobbel. Notater, tjenester og henvisninger blir stående her.',
  joinOther: 'Før saken sammen med en annen sak',
  reason: 'Hvordan vet du det?',
  joinButton: 'Før sammen',
  apartButton: 'Det er en annen person',
  apart: (name: string) => `Det er en annen enn ${name}`,
  otherName: (written: string) =>
    `Navnet som ble skrevet, er et annet enn det vi har på fødselsnummeret: ${written}. Det kan være en annens nummer. Hører henvendelsen ikke til her, tar dere den ut av saken.`,
  takeOut: {
    title: 'Ta henvendelsen ut av saken',
    text: 'Den går tilbake til køen som en ny henvendelse, og teller ikke med i saken lenger. Avsenderen får ikke beskjed. Tilstand og frister den endret i saken, settes tilbake.',
    reason: 'Hvorfor hører den ikke til her?',
    button: 'Ta ut av saken',
  },
  joinedTo: (reference: string) => `Saken var dobbel. Den er ført sammen med ${reference}.`,
  toRight: 'Til den riktige saken',
  doubles: (reference: string) => `${reference} var dobbel og er ført sammen med denne.`,
  events: {
    person_told_apart: 'Skrev at det er en annen person enn en som ligner',
    inquiry_taken_out: 'Tok en henvendelse ut av saken',
    case_as_before: 'Saken er tilbake slik den var før henvendelsen: avgjort, med fristene den hadde',
    clocks_as_before: 'Fristene er tilbake slik de var før henvendelsen',
  } as Record<string, string>,
}

export const refusalsNb: Record<string, string> = {
  person_maybe_known: 'Velg hvem det gjelder. En som er registrert her, kan være samme person.',
  another_needs_reason: 'Skriv hvordan du vet at det er en annen person.',
  other_name_needs_reason: 'Skriv hvordan du vet at det er samme person, når navnet er et annet.',
  person_not_alike: 'Velg en av dem som står her.',
  no_such_case: 'Vi finner ingen slik sak i enheten. Se om nummeret er skrevet riktig.',
  which_case: 'Skriv saksnummeret til den andre saken.',
  different_numbers: 'De har hvert sitt fødselsnummer, og er to personer.',
  address_told_secret:
    'En henvendelse som venter, sier at adressen er hemmelig. Se på den før noen slippes inn i saken.',
  same_person_unsettled:
    'Personen kan være en med adressesperre som er registrert her. Avklar det først, øverst i saken. Så kan forelderen registreres.',
  inquiry_not_here: 'Henvendelsen er ikke i saken nå. Last siden på nytt.',
  only_inquiry: 'Det er den eneste henvendelsen i saken. Avslutt saken, eller slå den sammen med den rette.',
  decided_stands_alone: 'Saken har en avgjørelse og kan ikke føres sammen med en annen.',
  at_another_unit: 'Den andre saken ligger i en annen enhet. Overfør saken dit først.',
}
export type SamePersonTexts = typeof nb
