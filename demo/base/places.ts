import type { AuthorityId } from './authorities.ts'

// Units and services. A service's kind says whether it counts (health) or takes part without counting (other welfare).

export interface DemoUnit {
  key: string
  authority: AuthorityId
  name: string
  gate: 'under_18' | 'over_18' | 'all'
  phone: string
}

const unitList = [
  {
    key: 'ke-sandnes',
    authority: 'sandnes',
    name: 'Koordinerende enhet',
    gate: 'all',
    phone: '51 00 00 10',
  },
  {
    key: 'ke-baerum-barn',
    authority: 'baerum',
    name: 'Koordinerende enhet under 18 år',
    gate: 'under_18',
    phone: '67 00 00 21',
  },
  {
    key: 'ke-baerum-voksen',
    authority: 'baerum',
    name: 'Koordinerende enhet over 18 år',
    gate: 'over_18',
    phone: '67 00 00 22',
  },
  {
    key: 'ke-batsfjord',
    authority: 'batsfjord',
    name: 'Koordinerende enhet, forvaltningskontoret',
    gate: 'all',
    phone: '78 00 00 30',
  },
  {
    key: 'ke-midt-troms',
    authority: 'midt-troms',
    name: 'Koordinerende enhet',
    gate: 'all',
    phone: '77 00 00 40',
  },
  {
    key: 'ke-fjord',
    authority: 'fjordsykehuset',
    name: 'Koordinerende enhet på Fjordsykehuset',
    gate: 'all',
    phone: '67 00 00 50',
  },
] as const satisfies readonly DemoUnit[]
export type UnitKey = (typeof unitList)[number]['key']
export const units: readonly (DemoUnit & { key: UnitKey })[] = unitList

export interface DemoService {
  key: string
  authority: AuthorityId
  name: string
  kind: 'municipal_health' | 'specialist_health' | 'other_welfare'
  description: string
  life: readonly string[]
  /** Another organisation than the authority. */
  belongsTo?: string
}

const serviceList = [
  // Sandnes
  {
    key: 'avlastning-sandnes',
    authority: 'sandnes',
    name: 'Avlastning',
    kind: 'municipal_health',
    description: 'Tid til hvile for den som har omsorg for en annen.',
    life: ['child', 'family'],
  },
  {
    key: 'bpa-sandnes',
    authority: 'sandnes',
    name: 'Brukerstyrt personlig assistent',
    kind: 'municipal_health',
    description: 'Assistanse i hverdagen som du selv styrer.',
    life: ['adult'],
  },
  {
    key: 'fritidskontakt-sandnes',
    authority: 'sandnes',
    name: 'Fritidskontakt',
    kind: 'municipal_health',
    description: 'En som er med deg på det du liker å gjøre.',
    life: ['child', 'adult'],
  },
  {
    key: 'fysio-sandnes',
    authority: 'sandnes',
    name: 'Fysio- og ergoterapi',
    kind: 'municipal_health',
    description: 'Trening, hjelpemidler og tilrettelegging.',
    life: ['child', 'adult', 'older'],
  },
  {
    key: 'mestring-sandnes',
    authority: 'sandnes',
    name: 'Mestringsenheten',
    kind: 'municipal_health',
    description: 'Hjelp ved psykiske vansker og rus.',
    life: ['adult', 'mental_health'],
  },
  {
    key: 'ressurs-sandnes',
    authority: 'sandnes',
    name: 'Ressurssenter for barn og familier',
    kind: 'municipal_health',
    description: 'Råd og veiledning til familier.',
    life: ['child', 'family'],
  },
  {
    key: 'hjemmesykepleie-sandnes',
    authority: 'sandnes',
    name: 'Hjemmesykepleie',
    kind: 'municipal_health',
    description: 'Sykepleie hjemme.',
    life: ['adult', 'older'],
  },
  {
    key: 'sus-sandnes',
    authority: 'sandnes',
    name: 'Habiliteringstjenesten for voksne',
    kind: 'specialist_health',
    description: 'Utredning og oppfølging fra sykehuset.',
    life: ['adult'],
    belongsTo: 'Stavanger universitetssykehus',
  },
  {
    key: 'nav-sandnes',
    authority: 'sandnes',
    name: 'NAV Sandnes',
    kind: 'other_welfare',
    description: 'Arbeid, økonomi og bolig.',
    life: ['adult', 'work'],
    belongsTo: 'NAV',
  },
  {
    key: 'skole-sandnes',
    authority: 'sandnes',
    name: 'Skole',
    kind: 'other_welfare',
    description: 'Opplæring og tilrettelegging.',
    life: ['child', 'school'],
  },
  // Bærum
  {
    key: 'barnekoordinator-baerum',
    authority: 'baerum',
    name: 'Barnekoordinatorene',
    kind: 'municipal_health',
    description: 'Ansatt for å være barnekoordinator. Gir ikke andre tjenester.',
    life: ['child', 'family'],
  },
  {
    key: 'ergo-baerum',
    authority: 'baerum',
    name: 'Ergoterapi',
    kind: 'municipal_health',
    description: 'Hverdagsmestring, hjelpemidler og bolig.',
    life: ['child', 'adult', 'older'],
  },
  {
    key: 'fysio-baerum',
    authority: 'baerum',
    name: 'Fysioterapi for barn og unge',
    kind: 'municipal_health',
    description: 'Trening og bevegelse for barn.',
    life: ['child'],
  },
  {
    key: 'helsestasjon-baerum',
    authority: 'baerum',
    name: 'Helsestasjon og skolehelsetjeneste',
    kind: 'municipal_health',
    description: 'Oppfølging i svangerskapet og av barn og unge.',
    life: ['expecting', 'child'],
  },
  {
    key: 'avlastning-baerum',
    authority: 'baerum',
    name: 'Avlastning',
    kind: 'municipal_health',
    description: 'Tid til hvile for familien.',
    life: ['child', 'family'],
  },
  {
    key: 'hjemmesykepleie-baerum',
    authority: 'baerum',
    name: 'Hjemmesykepleie',
    kind: 'municipal_health',
    description: 'Sykepleie hjemme.',
    life: ['adult', 'older'],
  },
  {
    key: 'psykisk-helse-baerum',
    authority: 'baerum',
    name: 'Psykisk helse og rus',
    kind: 'municipal_health',
    description: 'Samtaler og oppfølging i hverdagen.',
    life: ['adult', 'mental_health'],
  },
  {
    key: 'fastlege-baerum',
    authority: 'baerum',
    name: 'Fastlegen',
    kind: 'municipal_health',
    description: 'Din faste lege.',
    life: ['child', 'adult', 'older'],
  },
  {
    key: 'skole-baerum',
    authority: 'baerum',
    name: 'Lyngtoppen skole',
    kind: 'other_welfare',
    description: 'Opplæring og tilrettelegging.',
    life: ['child', 'school'],
  },
  {
    key: 'ppt-baerum',
    authority: 'baerum',
    name: 'Pedagogisk-psykologisk tjeneste (PPT)',
    kind: 'other_welfare',
    description: 'Råd og vurdering når opplæringen må tilpasses.',
    life: ['child', 'school'],
  },
  {
    key: 'nav-baerum',
    authority: 'baerum',
    name: 'NAV Bærum',
    kind: 'other_welfare',
    description: 'Arbeid, økonomi, pleiepenger og hjelpemidler.',
    life: ['adult', 'work', 'family'],
    belongsTo: 'NAV',
  },
  {
    key: 'barnevern-baerum',
    authority: 'baerum',
    name: 'Barneverntjenesten',
    kind: 'other_welfare',
    description: 'Råd og hjelp til barn og familier.',
    life: ['child', 'family'],
  },
  {
    key: 'habu-baerum',
    authority: 'baerum',
    name: 'Barne- og ungdomshabilitering (HABU)',
    kind: 'specialist_health',
    description: 'Utredning og behandling fra sykehuset.',
    life: ['child'],
    belongsTo: 'Fjordsykehuset',
  },
  {
    key: 'sykehusfysio-baerum',
    authority: 'baerum',
    name: 'Fysioterapi på sykehuset',
    kind: 'specialist_health',
    description: 'Trening etter sykdom og skade.',
    life: ['child', 'adult'],
    belongsTo: 'Fjordsykehuset',
  },
  // Båtsfjord
  {
    key: 'hjemmetjeneste-batsfjord',
    authority: 'batsfjord',
    name: 'Hjemmetjenesten',
    kind: 'municipal_health',
    description: 'Sykepleie og hjelp hjemme.',
    life: ['adult', 'older'],
  },
  {
    key: 'fysio-batsfjord',
    authority: 'batsfjord',
    name: 'Fysioterapi',
    kind: 'municipal_health',
    description: 'Trening og bevegelse.',
    life: ['child', 'adult', 'older'],
  },
  {
    key: 'helsestasjon-batsfjord',
    authority: 'batsfjord',
    name: 'Helsestasjonen',
    kind: 'municipal_health',
    description: 'Oppfølging av barn og unge.',
    life: ['expecting', 'child'],
  },
  {
    key: 'skole-batsfjord',
    authority: 'batsfjord',
    name: 'Båtsfjord skole',
    kind: 'other_welfare',
    description: 'Opplæring og tilrettelegging.',
    life: ['child', 'school'],
  },
  {
    key: 'nav-batsfjord',
    authority: 'batsfjord',
    name: 'NAV Båtsfjord',
    kind: 'other_welfare',
    description: 'Arbeid, økonomi og bolig.',
    life: ['adult', 'work'],
    belongsTo: 'NAV',
  },
  {
    key: 'sykehus-batsfjord',
    authority: 'batsfjord',
    name: 'Rehabilitering på sykehuset',
    kind: 'specialist_health',
    description: 'Opptrening etter sykdom.',
    life: ['adult', 'older'],
    belongsTo: 'Fjordsykehuset',
  },
  // Midt-Troms
  {
    key: 'frisklivssentralen-midt-troms',
    authority: 'midt-troms',
    name: 'Frisklivssentralen',
    kind: 'municipal_health',
    description: 'Hjelp til å endre vaner, også ergoterapeut.',
    life: ['adult'],
  },
  {
    key: 'rehab-midt-troms',
    authority: 'midt-troms',
    name: 'Rehabiliteringsenheten',
    kind: 'municipal_health',
    description: 'Opptrening ved Distriktsmedisinsk senter.',
    life: ['adult', 'older'],
  },
  {
    key: 'psykisk-helse-midt-troms',
    authority: 'midt-troms',
    name: 'Psykisk helse- og rustjenesten',
    kind: 'municipal_health',
    description: 'Samtaler og oppfølging i hverdagen.',
    life: ['adult', 'mental_health'],
  },
  {
    key: 'helsestasjon-midt-troms',
    authority: 'midt-troms',
    name: 'Helsestasjonen',
    kind: 'municipal_health',
    description: 'Oppfølging av barn og unge.',
    life: ['expecting', 'child'],
  },
  {
    key: 'skole-midt-troms',
    authority: 'midt-troms',
    name: 'Skole',
    kind: 'other_welfare',
    description: 'Opplæring og tilrettelegging.',
    life: ['child', 'school'],
  },
  {
    key: 'nav-midt-troms',
    authority: 'midt-troms',
    name: 'NAV',
    kind: 'other_welfare',
    description: 'Arbeid, økonomi og bolig.',
    life: ['adult', 'work'],
    belongsTo: 'NAV',
  },
  {
    key: 'bup-midt-troms',
    authority: 'midt-troms',
    name: 'Barne- og ungdomspsykiatrisk poliklinikk (BUP)',
    kind: 'specialist_health',
    description: 'Utredning og behandling.',
    life: ['child', 'mental_health'],
    belongsTo: 'Fjordsykehuset',
  },
  // Fjordsykehuset
  {
    key: 'sengepost-fjord',
    authority: 'fjordsykehuset',
    name: 'Nevrologisk sengepost',
    kind: 'specialist_health',
    description: 'Behandling ved sykdom i hjerne og nerver.',
    life: ['adult', 'older'],
  },
  {
    key: 'nyfodt-fjord',
    authority: 'fjordsykehuset',
    name: 'Nyfødtavdelingen',
    kind: 'specialist_health',
    description: 'Behandling av for tidlig fødte og syke nyfødte.',
    life: ['expecting', 'child'],
  },
  {
    key: 'habu-fjord',
    authority: 'fjordsykehuset',
    name: 'Barne- og ungdomshabilitering (HABU)',
    kind: 'specialist_health',
    description: 'Utredning og behandling av barn og unge.',
    life: ['child'],
  },
  {
    key: 'fysio-fjord',
    authority: 'fjordsykehuset',
    name: 'Fysioterapi',
    kind: 'specialist_health',
    description: 'Trening etter sykdom og skade.',
    life: ['child', 'adult'],
  },
  {
    key: 'dps-fjord',
    authority: 'fjordsykehuset',
    name: 'Distriktspsykiatrisk senter',
    kind: 'specialist_health',
    description: 'Behandling av psykiske lidelser.',
    life: ['adult', 'mental_health'],
  },
] as const satisfies readonly DemoService[]
export type ServiceKey = (typeof serviceList)[number]['key']
export const services: readonly (DemoService & { key: ServiceKey })[] = serviceList
