import type { WhoTheyAreTexts } from './nb.ts'

export const nn = {
  correct: 'Rett eller legg til fødselsnummer, namn eller dato',
  correctText:
    'Med fødselsnummer spør vi Folkeregisteret når du lagrar. Nummeret opnar ikkje saka for nokon før namnet passar, eller de har avklart det.',
  nationalId: 'Fødselsnummer eller d-nummer',
  nationalIdHint: 'La feltet stå tomt for å behalde det som er registrert. Fødselsdatoen følgjer nummeret.',
  givenName: 'Førenamn',
  familyName: 'Etternamn',
  birthDate: 'Fødselsdato',
  dueDate: 'Termindato',
  arrival: 'Dagen barnet er venta',
  phone: 'Telefon',
  address: 'Postadresse',
  addressHint: 'Blir brukt til brev på papir når Folkeregisteret ikkje har adressa.',
  reason: 'Korleis veit du det?',
  save: 'Lagre',
  add: 'Legg til forelder, verje eller pårørande',
  addText: 'Med fødselsnummer ser dei saka når dei loggar inn. Utan får dei brev på papir.',
  kind: 'Kva er dei for personen?',
  kinds: { parent: 'Forelder', guardian: 'Verje', next_of_kin: 'Pårørande' },
  name: 'Namn',
  hasResponsibility: 'Har foreldreansvar',
  hasResponsibilityHint: 'Følgjer Folkeregisteret, eller det du har sett. Skriv nedanfor kva du byggjer på.',
  mandate: 'Oppdraget til verja',
  noMandate: 'Ikkje verje',
  mandates: { personal: 'Personlege forhold', financial: 'Økonomi', both: 'Begge delar' },
  number: 'Fødselsnummeret til den det eigentleg gjeld',
  events: {
    person_corrected: 'Retta kven saka gjeld',
    number_fits: 'Folkeregisteret stadfesta fødselsnummeret',
    number_confirmed: 'Stadfesta kven fødselsnummeret høyrer til',
    number_dropped: 'Tok ikkje fødselsnummeret i bruk',
    related_added: 'La til ein forelder, ei verje eller ein pårørande',
  },
} satisfies WhoTheyAreTexts

export const refusalsNn: Record<string, string> = {
  number_is_known:
    'Nummeret tilhøyrer ein som er registrert her. Før saka saman med den personen under «Meir du kan gjere»: skriv fødselsnummeret der.',
  day_not_of_number:
    'Datoen passar ikkje med fødselsnummeret. Rett det som er feil, eller la datoen stå tom.',
  day_missing: 'Skriv fødselsdato eller termindato.',
  address_is_protected: 'Adressa er verna, og blir ikkje skriven her.',
  reach_missing: 'Skriv fødselsnummer, telefon eller postadresse.',
  mandate_missing: 'Vel kva verja har ansvar for.',
  is_the_person: 'Dette er nummeret til den saka gjeld.',
}
