import type { CaseStory } from './story.ts'

// Cases that are not answered, or were closed.

export const emil: CaseStory = {
  key: 'emil',
  authority: 'baerum',
  unit: 'ke-baerum-barn',
  handler: 'unit-baerum',
  person: 'emil',
  givenName: 'Emil',
  familyName: 'Bjørkeløvdal',
  sender: { who: 'emil', kind: 'self', name: 'Emil Bjørkeløvdal' },
  asksFor: ['coordinator', 'plan'],
  whatMatters: 'Å ta førerkort. Å slippe å forklare ME til hver nye lærer.',
  need: 'Jeg er mye syk og er på skolen noen timer i uka. BUP og fastlegen er uenige om hva som hjelper.',
  addressIsSecret: true,
  receivedDaysAgo: 16,
  services: [
    ['BUP', 'specialist_health', 'has', 'Fjordsykehuset'],
    ['Fastlege', 'municipal_health', 'has', 'Fastlegen'],
    ['Videregående skole', 'other_welfare', 'has', 'Skolen'],
  ],
  facts: { longTerm: 'yes', needsCoordination: 'yes', complex: 'unsure', wantsPlan: 'yes' },
  child: { view: 'Jeg vil ikke ha møter om morgenen.', heard: 'Emil har søkt selv. Vi møttes på video.' },
  assessed: {
    coordinator: {
      services: 'BUP og fastlege er ulike steder.',
      complex: 'nei: Behovet er ikke sammensatt nok alene, men det er langvarig og må samordnes.',
      long_term: 'Sykdommen har vart i to år.',
      coordination: 'Skole og behandling må følge hverandre.',
    },
  },
}

export const lukas: CaseStory = {
  key: 'lukas',
  authority: 'baerum',
  unit: 'ke-baerum-barn',
  handler: 'unit-baerum',
  approver: 'leader-baerum',
  person: 'lukas',
  givenName: 'Lukas',
  familyName: 'Regnbuestø',
  sender: {
    who: 'child-welfare-baerum',
    kind: 'service',
    name: 'Bjarne Trygghjem',
    role: 'kontaktperson i barneverntjenesten',
  },
  asksFor: ['child_coordinator'],
  need: 'Lukas bor i fosterhjem. Han har FASD og trenger hjelp på skolen, i fosterhjemmet og fra habiliteringen.',
  receivedDaysAgo: 38,
  services: [
    ['Barnehabilitering', 'specialist_health', 'has', 'Fjordsykehuset'],
    ['Avlastning', 'municipal_health', 'needs', 'Avlastningstjenesten'],
    ['Barnevern', 'other_welfare', 'has', 'Barneverntjenesten'],
  ],
  facts: {
    seriousCondition: 'yes',
    longTerm: 'yes',
    complex: 'yes',
    needsCoordination: 'yes',
    wantsChildCoordinator: 'yes',
    wantsPlan: 'unsure',
  },
  child: {
    view: 'Jeg vil at Anne skal være med. Og at de ikke spør meg om det samme igjen.',
    heard: 'Vi snakket med Lukas hjemme hos Anne. Vi har lagt vekt på at han ikke skal spørres på nytt.',
  },
  assessed: {
    child_coordinator: {
      under_18: 'Lukas er ti år.',
      serious_condition: 'FASD gir varig nedsatt funksjonsevne.',
      health_and_welfare: 'Habilitering og avlastning, og barnevern og skole.',
      long_term: 'Behovet varer gjennom oppveksten.',
      complex: 'Fosterhjem, skole og helse.',
      coordination: 'Tjenestene må gjøre det samme rundt Lukas.',
      wish: 'Barnevernet og Anne ønsker det.',
    },
  },
  draft: {
    facts: 'Vi har snakket med Lukas, Anne, barnevernet og skolen.',
    reasons: 'Lukas har flyttet før. Én fast person gir ro.',
  },
}

export const tiril: CaseStory = {
  key: 'tiril',
  authority: 'midt-troms',
  unit: 'ke-midt-troms',
  handler: 'unit-midt-troms',
  person: 'tiril',
  givenName: 'Tiril',
  familyName: 'Snøfillely',
  sender: { who: 'siv-mor', kind: 'parent', name: 'Siv Snøfillely' },
  asksFor: ['child_coordinator', 'plan'],
  whatMatters: 'At Tiril kan gå på skolen i bygda.',
  need: 'Tiril har en sjelden diagnose. Det er langt til dem som kan noe om den.',
  receivedDaysAgo: 27,
  services: [
    ['Helsesykepleier', 'municipal_health', 'has', 'Helsestasjonen'],
    ['Barnehabilitering', 'specialist_health', 'has', 'Sykehuset'],
    ['Skole', 'other_welfare', 'has', 'Skolen'],
  ],
  facts: { seriousCondition: 'yes', longTerm: 'yes', wantsChildCoordinator: 'yes', wantsPlan: 'yes' },
}

/** A month and more has passed without an answer or an interim reply: shown as passed. */
export const ailo: CaseStory = {
  key: 'ailo',
  authority: 'batsfjord',
  unit: 'ke-batsfjord',
  handler: 'unit-batsfjord',
  person: 'ailo',
  givenName: 'Ailo',
  familyName: 'Viddesjå',
  sender: { who: 'elle-mor', kind: 'parent', name: 'Elle Viddesjå' },
  asksFor: ['child_coordinator'],
  whatMatters: 'Tolk i nordsamisk hver gang.',
  need: 'Ailo har hørselstap og får hjelp av PPT og sykehuset.',
  receivedDaysAgo: 38,
  services: [
    ['Hørselsentral', 'specialist_health', 'has', 'Sykehuset'],
    ['PPT', 'other_welfare', 'has', 'PPT'],
  ],
  facts: { seriousCondition: 'yes', longTerm: 'unsure', wantsChildCoordinator: 'yes' },
}

/** Granted through KVP, where Sandnes promises a coordinator with every plan; then closed. */
export const closedOne: CaseStory = {
  key: 'trygve',
  authority: 'sandnes',
  unit: 'ke-sandnes',
  handler: 'unit-sandnes',
  person: 'trygve',
  givenName: 'Trygve',
  familyName: 'Lyngbrisen',
  sender: { who: 'nav-sandnes', kind: 'service', name: 'Rune Jobbsjansen', role: 'NAV-veileder' },
  asksFor: ['coordinator', 'plan'],
  need: 'Trygve er med i kvalifiseringsprogrammet og ønsker en individuell plan.',
  receivedDaysAgo: 70,
  services: [
    ['Kvalifiseringsprogram', 'other_welfare', 'has', 'NAV Sandnes'],
    ['Fastlege', 'municipal_health', 'has', 'Fastlegen'],
  ],
  basis: 'social_services',
  facts: {
    longTerm: 'unsure',
    complex: 'no',
    needsCoordination: 'no',
    qualificationProgramme: 'yes',
    wantsPlan: 'yes',
  },
  assessed: {
    coordinator: {
      services: 'nei: Bare fastlegen er en helse- og omsorgstjeneste.',
      complex: 'nei: Behovet er tydelig.',
      long_term: 'nei: Programmet varer ett år.',
      coordination: 'nei: NAV samordner programmet.',
      plan_right: 'Trygve har rett til plan. Da skal han også ha koordinator.',
    },
    plan: {
      wish: 'Trygve ønsker en plan.',
      welfare_services: 'NAV og fastlegen.',
      long_term: 'nei: Programmet varer ett år.',
      coordination: 'nei: NAV samordner programmet.',
      qualification_programme: 'Trygve deltar i programmet. Da har han alltid rett til plan.',
    },
  },
  draft: {
    facts: 'Vi har lest meldingen fra NAV, og snakket med deg.',
    reasons:
      'Du har alltid rett til plan når du er i programmet. I Sandnes får alle med rett til plan også en koordinator. Rune i NAV kjenner deg godt, og kan være det.',
  },
  issuedDaysAgo: 50,
  openedBy: ['trygve'],
}

/** Closed at the family's wish, and taken up again. */
export const reopenedOne: CaseStory = {
  key: 'ada-fjord',
  authority: 'fjordsykehuset',
  unit: 'ke-fjord',
  handler: 'unit-fjord',
  person: 'ada@fjordsykehuset',
  givenName: 'Ada',
  familyName: 'Solstrålevik',
  sender: { who: 'kari-mor', kind: 'parent', name: 'Kari Solstrålevik' },
  asksFor: ['coordinator'],
  need: 'Ada skal opereres, og vi vil ha én å spørre på sykehuset.',
  receivedDaysAgo: 60,
  services: [],
  facts: {},
}
