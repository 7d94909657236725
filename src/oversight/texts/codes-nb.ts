import type { Ground, RelationName } from '../../access/relations.ts'

/** What the one who looked is to the person. */
const relations: Record<RelationName, string> = {
  self: 'Personen selv',
  child_15: 'Personen selv',
  child: 'Personen selv',
  parent: 'Forelder',
  foster_parent: 'Fosterforelder',
  care_authority: 'Barneverntjenesten, som har omsorgen',
  guardian: 'Verge',
  proxy: 'Fullmektig',
  coordinator: 'Koordinator',
  stand_in: 'Kontakt i enheten til det er en koordinator',
  participant: 'Med i teamet',
  private_participant: 'Nær, og med i teamet',
  offered: 'Spurt om å bli koordinator',
  case_handler: 'Saksbehandler i koordinerende enhet',
  unit_leader: 'Leder av koordinerende enhet',
  service_leader: 'Leder av tjenesten',
  sender: 'Sendte henvendelsen',
  parent_informed: 'Forelder uten foreldreansvar',
  staff: 'Ansatt',
  administrator: 'Administrator',
  auditor: 'Kontrollerer innsyn',
  citizen: 'Innlogget innbygger',
  anyone: 'Ikke innlogget',
}

/** Why they could. */
const grounds: Record<Ground, string> = {
  own: 'egne opplysninger',
  parental_responsibility: 'foreldreansvar',
  care: 'har omsorgen',
  mandate: 'oppdraget som verge',
  power_of_attorney: 'fullmakt',
  appointment: 'samtykke til koordinering',
  consent: 'samtykke til å dele',
  case: 'arbeidet med saken',
  own_inquiry: 'sendte henvendelsen selv',
  work: 'arbeidet i tjenesten',
  open: 'åpent for den som spør',
}

/** What was seen, by the codes of the slices' queries. */
const what = {
  about_person: 'hva som er viktig og hva som trengs',
  access_log: 'hvem som har sett',
  activities: 'tiltak',
  assessment: 'vurderingen',
  attachment: 'vedlegg',
  case: 'saken',
  case_dates: 'datoer i saken',
  case_in_queue: 'at det er en sak',
  complaint: 'klagen',
  consents: 'samtykker',
  contingency: 'kriseark',
  coordination: 'koordineringen',
  coordinator: 'hvem som er koordinator',
  decision: 'avgjørelsen',
  decision_draft: 'utkast til avgjørelse',
  decisions: 'avgjørelser',
  documents: 'dokumenter',
  goals: 'mål',
  inquiry: 'henvendelsen',
  inquiry_in_queue: 'at det er en henvendelse',
  information_request: 'hva det ble spurt om',
  register: 'det Folkeregisteret sier',
  same_person: 'hvem personen er, sammenlignet med en henvendelse',
  paper_letters: 'brev på papir',
  letters: 'brev',
  meetings: 'møter',
  messages: 'meldinger',
  name: 'navnet',
  offer: 'spørsmålet om å bli koordinator',
  participants: 'hvem som er med',
  plan: 'planen',
  that_complaint_exists: 'at det er en klage',
  that_decision_exists: 'at det er tatt en avgjørelse',
}

export const codesNb = { relations, grounds, what }
export type CodeWords = typeof codesNb
