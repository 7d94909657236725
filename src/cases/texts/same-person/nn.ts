import type { SamePersonTexts } from './nb.ts'

export const nn = {
  title: 'Kan vere same person',
  firstChoose: 'Sjå på dette før du opprettar sak. Er det same person, skal alt liggje i éi sak.',
  goChoose: 'Vel kven det gjeld',
  which: 'Kven gjeld førespurnaden?',
  whichHint: 'Spør avsendaren om fødselsnummer eller kven som er foreldre om du er i tvil.',
  isThis: (name) => `${name}, som er registrert her`,
  another: 'Ein annan person',
  anotherReason: 'Korleis veit du det?',
  anotherReasonHint:
    'Blir fylt ut når du vel ein annan person, eller ein som heiter noko anna. Grunngivinga står i saka.',
  born: (day) => `fødd ${day}`,
  due: (day) => `termin ${day}`,
  hasNumber: 'fødselsnummer er registrert',
  noNumber: 'fødselsnummer manglar',
  protected: 'Adressesperre: ikkje sei noko om kvar personen er',
  why: {
    number: 'Nummeret som blei skrive, er deira, men namnet er eit anna',
    name_and_day: 'Same namn og dato',
    expected: 'Var venta omtrent då',
    sender: 'Avsendaren er registrert som nærståande',
  },
  around: (names) => `nærståande: ${names}`,
  caseHere: (reference) => `Sak ${reference}`,
  elsewhere: (unit) => `har sak i ${unit}`,
  into: 'Førespurnaden gjeld ein som har sak her',
  intoText: 'Bruk dette når namnet er skrive på ein annan måte i saka.',
  intoLabel: 'Saksnummeret',
  intoButton: 'Legg førespurnaden i saka',
  intoHint: 'Til dømes BAE-26-000123.',
  settleText: 'Før dette er avklart, blir ingen forelder registrert i saka om personen kan ha adressesperre.',
  settleNow: 'Avklar om det er same person.',
  joinTo: (name) => `Det er same person: før saka saman med ${name} si`,
  joinText:
    'Førespurnader, spørsmål og den eldste fristen går over til den andre saka. Denne blir avslutta som dobbel. Notat, tenester og tilvisingar blir ståande her.',
  joinOther: 'Før saka saman med ei anna sak',
  reason: 'Korleis veit du det?',
  joinButton: 'Før saman',
  apartButton: 'Det er ein annan person',
  apart: (name) => `Det er ein annan enn ${name}`,
  otherName: (written) =>
    `Namnet som blei skrive, er eit anna enn det vi har på fødselsnummeret: ${written}. Det kan vere nummeret til ein annan. Høyrer førespurnaden ikkje til her, tek de han ut av saka.`,
  takeOut: {
    title: 'Ta førespurnaden ut av saka',
    text: 'Han går tilbake til køen som ein ny førespurnad, og tel ikkje med i saka lenger. Avsendaren får ikkje beskjed. Tilstand og fristar han endra i saka, blir sette tilbake.',
    reason: 'Kvifor høyrer han ikkje til her?',
    button: 'Ta ut av saka',
  },
  joinedTo: (reference) => `Saka var dobbel. Ho er ført saman med ${reference}.`,
  toRight: 'Til den rette saka',
  doubles: (reference) => `${reference} var dobbel og er ført saman med denne.`,
  events: {
    person_told_apart: 'Skreiv at det er ein annan person enn ein som liknar',
    inquiry_taken_out: 'Tok ein førespurnad ut av saka',
    case_as_before: 'Saka er tilbake slik ho var før førespurnaden: avgjord, med fristane ho hadde',
    clocks_as_before: 'Fristane er tilbake slik dei var før førespurnaden',
  },
} satisfies SamePersonTexts

export const refusalsNn: Record<string, string> = {
  person_maybe_known: 'Vel kven det gjeld. Ein som er registrert her, kan vere same person.',
  another_needs_reason: 'Skriv korleis du veit at det er ein annan person.',
  other_name_needs_reason: 'Skriv korleis du veit at det er same person, når namnet er eit anna.',
  person_not_alike: 'Vel ein av dei som står her.',
  no_such_case: 'Vi finn inga slik sak i eininga. Sjå om nummeret er skrive rett.',
  which_case: 'Skriv saksnummeret til den andre saka.',
  different_numbers: 'Dei har kvart sitt fødselsnummer, og er to personar.',
  address_told_secret:
    'Ein førespurnad som ventar, seier at adressa er hemmeleg. Sjå på han før nokon slepp inn i saka.',
  same_person_unsettled:
    'Personen kan vere ein med adressesperre som er registrert her. Avklar det først, øvst i saka. Så kan forelderen registrerast.',
  inquiry_not_here: 'Førespurnaden er ikkje i saka no. Last sida på nytt.',
  only_inquiry: 'Det er den einaste førespurnaden i saka. Avslutt saka, eller slå ho saman med den rette.',
  decided_stands_alone: 'Saka har ei avgjerd og kan ikkje førast saman med ei anna.',
  at_another_unit: 'Den andre saka ligg i ei anna eining. Overfør saka dit først.',
}
