/** Adding and mending who a case is about, and who is around. */
export const nb = {
  correct: 'Rett eller legg til fødselsnummer, navn eller dato',
  correctText:
    'Med fødselsnummer spør vi Folkeregisteret når du lagrer. Nummeret åpner ikke saken for noen før navnet passer, eller dere har avklart det.',
  nationalId: 'Fødselsnummer eller d-nummer',
  nationalIdHint: 'La feltet stå tomt for å beholde det som er registrert. Fødselsdatoen følger nummeret.',
  givenName: 'Fornavn',
  familyName: 'Etternavn',
  birthDate: 'Fødselsdato',
  dueDate: 'Termindato',
  arrival: 'Dagen barnet ventes',
  phone: 'Telefon',
  address: 'Postadresse',
  addressHint: 'Brukes til brev på papir når Folkeregisteret ikke har adressen.',
  reason: 'Hvordan vet du det?',
  save: 'Lagre',
  add: 'Legg til forelder, verge eller pårørende',
  addText: 'Med fødselsnummer ser de saken når de logger inn. Uten får de brev på papir.',
  kind: 'Hva er de for personen?',
  kinds: { parent: 'Forelder', guardian: 'Verge', next_of_kin: 'Pårørende' },
  name: 'Navn',
  hasResponsibility: 'Har foreldreansvar',
  hasResponsibilityHint: 'Følger Folkeregisteret, eller det du har sett. Skriv nedenfor hva du bygger på.',
  mandate: 'Vergens oppdrag',
  noMandate: 'Ikke verge',
  mandates: { personal: 'Personlige forhold', financial: 'Økonomi', both: 'Begge deler' },
  number: 'Fødselsnummeret til den det egentlig gjelder',
  events: {
    person_corrected: 'Rettet hvem saken gjelder',
    number_fits: 'Folkeregisteret bekreftet fødselsnummeret',
    number_confirmed: 'Bekreftet hvem fødselsnummeret tilhører',
    number_dropped: 'Tok ikke fødselsnummeret i bruk',
    related_added: 'La til en forelder, verge eller pårørende',
  } as Record<string, string>,
}

export const refusalsNb: Record<string, string> = {
  number_is_known:
    'Nummeret tilhører en som er registrert her. Før saken sammen med den personen under «Mer du kan gjøre»: skriv fødselsnummeret der.',
  day_not_of_number: 'Datoen passer ikke med fødselsnummeret. Rett det som er feil, eller la datoen stå tom.',
  day_missing: 'Skriv fødselsdato eller termindato.',
  address_is_protected: 'Adressen er beskyttet, og skrives ikke her.',
  reach_missing: 'Skriv fødselsnummer, telefon eller postadresse.',
  mandate_missing: 'Velg hva vergen har ansvar for.',
  is_the_person: 'Dette er nummeret til den saken gjelder.',
}
export type WhoTheyAreTexts = typeof nb
