import { capital } from '../../platform/i18n/capital.ts'
import { listed } from '../../platform/i18n/listed.ts'
import type { EverydayService, RightsQuestion } from '../rights-questions.ts'

/** «tre til fire uker» */
const weeks = (from: number | undefined, to: number): string => {
  const words = ['', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte']
  const said = (n: number) => words[n] ?? String(n)
  return from && from < to ? `${said(from)} til ${said(to)} uker` : to === 1 ? 'én uke' : `${said(to)} uker`
}

export const nb = {
  weeks,
  ask: 'Be om hjelp',
  check: 'Sjekk rettighetene',
  readMore: 'Les mer',
  sources: 'Hvor står dette?',
  front: {
    title: 'Koordinator og individuell plan',
    lead: 'Får du hjelp fra flere? Da kan du ha rett til én fast person som holder i trådene, og en plan som viser hvem som gjør hva.',
    leadHospital:
      'Trenger du hjelp fra flere på sykehuset, eller fra både sykehuset og kommunen? Vi sørger for at noen holder i trådene.',
    what: 'Hva vil du vite mer om?',
    coordinator: 'Koordinator',
    coordinatorText: 'Din faste kontakt. Får dem som hjelper deg, til å samarbeide.',
    childCoordinator: 'Barnekoordinator',
    childCoordinatorText:
      'For familier som har eller venter et barn med alvorlig sykdom, skade eller nedsatt funksjonsevne.',
    plan: 'Individuell plan',
    planText: 'Dine mål, og hvem som har ansvar for hva. Bare hvis du vil ha den.',
    services: 'Hjelp du kan få her',
    servicesText: 'Tjenestene, og hvilke som teller når retten vurderes.',
    complaint: 'Uenig i svaret?',
    children: 'Barn og unge',
    childrenText: 'Har du fått en kode? Gå inn på din egen side.',
    complaintText: 'Slik klager du, og innen når.',
    follow: 'Har du spurt før?',
    followText: 'Se om henvendelsen er mottatt eller besvart.',
    reply: 'Svar med kode fra brev',
    replyText: 'Har du fått et brev med en kode? Svar her uten å logge inn.',
    how: 'Slik går det',
    steps: (promise: string) => [
      'Du spør oss. Du kan gjøre det med eller uten innlogging, eller ringe.',
      `Vi svarer innen ${promise}. Du får beskjed med en gang om at vi har fått henvendelsen.`,
      'Får du koordinator, tar koordinatoren kontakt med deg.',
    ],
    stepsHospital: (promise: string) => [
      'Du spør oss, eller noen på avdelingen sender melding for deg.',
      `Vi svarer innen ${promise}. Trenger du hjelp fra kommunen også, varsler vi kommunen så snart som mulig.`,
      'Kommunen lager planen når du trenger hjelp fra begge. Vi er med. Trenger du bare hjelp herfra, lager vi planen.',
    ],
    call: 'Ring oss gjerne',
    callText: 'Du trenger ikke vite hva du har rett til før du ringer. Enheten hjelper deg videre.',
    gate: { under_18: 'For barn og unge under 18 år', over_18: 'For deg over 18 år', all: 'For alle aldre' },
    hours: 'Telefontid',
    email: 'E-post',
    regardless: 'Retten gjelder uansett alder, diagnose og funksjon.',
    staff: 'For deg som jobber på sykehuset',
    staffText:
      'Ser du at en pasient trenger koordinator eller plan, skal du melde fra til vår koordinerende enhet så snart som mulig. Enheten varsler kommunen.',
    staffNotify: 'Send melding om en pasient',
    procedures: 'Prosedyrer',
  },
  coordinator: {
    title: 'Koordinator',
    lead: 'En koordinator er din faste kontakt når du får hjelp fra flere.',
    does: 'Det gjør koordinatoren',
    doesList: [
      'er den du og dine nærmeste kan spørre',
      'passer på at du får si din mening, og at den teller',
      'kaller inn til møter når det trengs',
      'sørger for at alle vet hva målet er, og at det går framover',
    ],
    who: 'Hvem kan få koordinator?',
    whoText:
      'Du kan ha rett til koordinator når du over tid trenger minst to helse- og omsorgstjenester som må ses i sammenheng. Det samme gjelder når behovet ditt er sammensatt. Alder og diagnose spiller ingen rolle.',
    whoHospital:
      'Du får en koordinator på sykehuset når du trenger sammensatte tjenester, eller langvarige tjenester som må ses i sammenheng. Koordinatoren er helsepersonell.',
    longTerm: '«Over tid» betyr ikke at det må vare for alltid.',
    contactDoctor: 'Kontaktlege',
    contactDoctorText:
      'Er du alvorlig syk og skal følges opp på sykehuset en stund, har du rett til en kontaktlege. Du skal få vite hvem det er, senest første virkedag etter at du ble lagt inn eller undersøkt. Spør avdelingen hvis du ikke har fått vite det.',
    contactDoctorAndCoordinator:
      'Kontaktlegen svarer for det medisinske. Koordinatoren sørger for at hjelpen henger sammen. De er ofte to ulike personer, og skal vite om hverandre.',
    contactDoctorLaw: 'Pasient- og brukerrettighetsloven § 2-5 a. Spesialisthelsetjenesteloven § 2-5 c.',
    propose: 'Du kan foreslå hvem',
    proposeText:
      'Koordinatoren er ofte en som alt hjelper deg. Du kan foreslå hvem du ønsker. Vi legger vekt på det.',
    withoutPlan: 'Koordinator uten plan',
    withoutPlanText: 'Du velger selv. Du kan få koordinator også når du ikke vil ha en individuell plan.',
    counts: 'Dette teller med',
    countsHospital:
      'For koordinator på sykehuset teller hjelp fra sykehuset og annen spesialisthelsetjeneste. Får du også hjelp fra kommunen, kan du i tillegg ha rett til koordinator der.',
    countsText:
      'Helse- og omsorgstjenester fra kommunen og fra sykehuset teller. Barnevern, barnehage, skole, pedagogisk-psykologisk tjeneste (PPT) og NAV teller ikke når retten vurderes. De har likevel plikt til å være med og samarbeide.',
    law: 'Pasient- og brukerrettighetsloven § 2-5 b. Helse- og omsorgstjenesteloven § 7-2.',
    lawHospital: 'Pasient- og brukerrettighetsloven § 2-5 b. Spesialisthelsetjenesteloven § 2-5 a.',
  },
  child: {
    title: 'Barnekoordinator',
    lead: 'For familier som har eller venter et barn med alvorlig sykdom, skade eller nedsatt funksjonsevne.',
    does: 'Det gjør barnekoordinatoren',
    doesList: [
      'samordner all hjelp rundt barnet og familien',
      'har oversikt over det kommunen har ansvar for, og følger det opp',
      'gir informasjon om helse- og omsorgstjenester og annen hjelp dere kan få',
      'forteller om bruker- og pasientorganisasjoner',
      'hjelper dere videre til dem dere trenger',
      'sørger for framdrift i planen, hvis dere har en',
    ],
    who: 'Hvem kan få barnekoordinator?',
    whoList: [
      'Barnet er under 18 år, eller dere venter barn, også ved adopsjon.',
      'Barnet har eller vil få alvorlig sykdom, skade eller nedsatt funksjonsevne. Dere trenger ikke en diagnose.',
      'Barnet vil trenge hjelp over tid, både fra helse- og omsorgstjenester og fra andre, som barnehage, skole eller NAV.',
      'Dere ønsker det selv.',
    ],
    family: 'Det er familien som får barnekoordinatoren. Søsken og foreldre blir også sett.',
    independent: 'Egne barnekoordinatorer',
    independentText:
      'Her er barnekoordinatorene ansatt for å være nettopp det. De gir ikke selv tjenester til barnet, og er uavhengige av dem som gjør det.',
    stricter: 'Litt strengere enn for koordinator',
    stricterText:
      'Kravene er samlet sett noe strengere enn for koordinator. Barnet kan ha rett til koordinator selv om familien ikke har rett til barnekoordinator. Du trenger ikke vite hvilken. Spør, så vurderer vi begge deler.',
    stricterHospital:
      'Kravene er samlet sett noe strengere enn for koordinator. Barnet kan ha rett til koordinator selv om familien ikke har rett til barnekoordinator. Kommunen vurderer barnekoordinator. Vi vurderer koordinator på sykehuset.',
    askMunicipality: 'Spør kommunen',
    until: 'Til barnet er 18',
    untilText:
      'Barnekoordinatoren følger familien til barnet fyller 18 år. Vi ser på hva som skal skje etterpå i god tid.',
    law: 'Pasient- og brukerrettighetsloven § 2-5 c. Helse- og omsorgstjenesteloven § 7-2 a.',
    atHospital:
      'Det er kommunen som oppnevner barnekoordinator. Vi på sykehuset melder fra til kommunen og samarbeider.',
  },
  plan: {
    title: 'Individuell plan',
    lead: 'Planen er din. Den viser hva du vil, og hvem som gjør hva for at du skal komme dit.',
    contains: 'Dette står i planen',
    containsList: [
      'det som er viktig for deg, og målene dine',
      'hva som skal gjøres, og hvem som har ansvar',
      'hva du selv gjør, og hva tjenestene gjør',
      'når planen skal ses på igjen',
    ],
    yours: 'Du bestemmer',
    yoursText:
      'Det blir aldri laget en plan uten at du har sagt ja. Du, og de nærmeste dine hvis du vil, er med på å lage den. Du bestemmer hvem som får se hva, og kan ombestemme deg.',
    electronic:
      'Planen er elektronisk. De du har sagt ja til, skriver i den samme planen – på tvers av kommune, sykehus, skole og NAV. Du kan også få den på papir.',
    notMore:
      'Planen gir ikke større rett til tjenester enn du ellers har. Men den gjør det tydelig hvem som skal gjøre hva.',
    who: 'Hvem kan få en plan?',
    whoText:
      'Du kan ha rett til en plan når du over tid trenger tjenester som må ses i sammenheng, og du selv vil ha den.',
    mentalHealth: 'Psykisk helsevern',
    mentalHealthText:
      'Er du under psykisk helsevern, skal den som har ansvaret for behandlingen, fortelle ved kontrollundersøkelsene hvordan planen følges opp, eller hvorfor du ikke har en.',
    mentalHealthLaw: 'Forskrift 29. mai 2026 nr. 941 (psykisk helsevernforskriften).',
    responsible: 'Hvem lager planen?',
    responsibleText:
      'Trenger du hjelp fra både kommunen og sykehuset, er det kommunen som lager planen. Trenger du bare hjelp fra sykehuset, lager sykehuset den. Barnevern og NAV kan også sette i gang.',
    law: 'Pasient- og brukerrettighetsloven § 2-5. Forskrift om individuell plan ved ytelse av velferdstjenester.',
  },
  complaint: {
    title: 'Klage',
    lead: 'Er du uenig i svaret du fikk, kan du klage. Det koster ingenting, og vi hjelper deg å skrive.',
    online: 'Logg inn og åpne avgjørelsen. Der kan du klage, og følge hvert steg etterpå.',
    onlineLink: 'Klag her',
    when: 'Innen når?',
    whenText:
      'Fristen og hvem som avgjør til slutt, følger loven svaret bygger på. Begge deler står alltid i svaret du får.',
    table: {
      about: 'Svaret gjelder',
      weeks: 'Frist',
      body: 'Avgjør til slutt',
      law: 'Lov',
      basis: {
        health: 'Koordinator, barnekoordinator, og plan på grunn av helse- og omsorgstjenester',
        social_services: 'Plan på grunn av sosiale tjenester',
        nav: 'Plan på grunn av tjenester fra NAV',
        child_welfare: 'Plan på grunn av barnevern',
      },
      from: {
        sufficient_knowledge: 'fra du fikk svaret og forsto det godt nok til å klage',
        notice_received: 'fra du fikk beskjed om svaret',
      },
    },
    whenTextHospital:
      'Du må klage innen fire uker fra du fikk svaret og forsto det godt nok til å klage. Fristen står alltid i svaret du får.',
    late: 'Er fristen ute? Send klagen likevel, og fortell hvorfor. Da vurderer vi om vi kan ta den opp. Etter ett år går det ikke.',
    where: 'Hvor sender du den?',
    whereText: 'Klagen skal være skriftlig. Send den til oss som svarte:',
    signed: 'Skriv hva du er uenig i, og skriv under. Noen andre kan klage for deg med skriftlig fullmakt.',
    afterwards: 'Hva skjer så?',
    afterwardsText: (body: string | null) =>
      `Vi ser på saken på nytt. Endrer vi ikke svaret, sender vi klagen videre til ${body ?? 'den som avgjør til slutt'}. Du får kopi av det vi skriver.`,
    missing: 'Har du ikke fått svar?',
    missingText: 'Du kan også klage på at du ikke har fått svar.',
    notDecision:
      'Svar om koordinator og plan gir ikke i seg selv rett til tjenester og regnes vanligvis ikke som enkeltvedtak. Du kan klage likevel.',
    oversight: 'Mener du at noen ikke gjør det de skal?',
    oversightText: (body: string) =>
      `Du kan be ${body} se på om tjenestene gjør det de har plikt til etter helselovene. Det heter å be om tilsyn, og er noe annet enn en klage. Det har ingen frist, og det endrer ikke svaret du fikk.`,
    helpTitle: 'Du kan få hjelp',
    help: 'Ring oss, så hjelper vi deg å skrive. Gjelder det helse- og omsorgstjenester, kan pasient- og brukerombudet i fylket også hjelpe deg. Det er gratis.',
    law: 'Pasient- og brukerrettighetsloven §§ 7-2, 7-3, 7-4 og 7-5. Forvaltningsloven §§ 29, 31 og 33.',
  },
  services: {
    title: 'Hjelp du kan få her',
    lead: 'Dette er tjenestene vi kjenner til. Koordinatoren kan samarbeide med alle.',
    kinds: {
      municipal_health: 'Helse og omsorg i kommunen',
      specialist_health: 'Sykehus og annen spesialisthelsetjeneste',
      other_welfare: 'Andre tjenester som skal være med',
    },
    counts: {
      municipal_health: 'Teller når vi vurderer retten til koordinator og plan.',
      specialist_health: 'Teller når vi vurderer retten til koordinator og plan.',
      other_welfare:
        'Teller ikke for koordinator, men har plikt til å samarbeide. Teller for barnekoordinator. Teller også for plan når NAV eller barnevernet er med.',
    },
    countsHospital: {
      municipal_health: 'Teller når kommunen vurderer retten til koordinator og plan.',
      specialist_health: 'Teller når vi vurderer retten til koordinator og plan.',
      other_welfare:
        'Teller ikke for koordinator på sykehuset, men har plikt til å samarbeide. Teller med for barnekoordinator i kommunen.',
    },
    situations: 'Finn etter livssituasjon',
    all: 'Alle',
    none: 'Vi har ikke lagt inn noen tjenester her ennå. Ring oss, så hjelper vi deg videre.',
    by: (organisation: string) => `Gis av ${organisation}.`,
  },
  privacy: {
    title: 'Personvern',
    lead: 'Her står det hva vi tar vare på om deg, hvorfor, og hva du kan bestemme.',
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke disse sidene. Her står det hvordan det er i dag.',
    sections: [
      {
        title: 'Hva vi følger',
        text: [
          'Sidene er laget etter WCAG 2.2 på nivå AA. Vi prøver dem med automatisk kontroll, med bare tastatur og uten skript hver gang noe endres.',
        ],
      },
      {
        title: 'Det vi vet ikke er prøvd godt nok',
        text: [
          'Sidene er ikke prøvd av mange nok som bruker skjermleser, forstørring eller talestyring til daglig. Vi vet derfor ikke om alt er godt nok i praksis.',
          'Denne siden er ikke den offisielle tilgjengelighetserklæringen. Den skal virksomheten selv fylle ut hos Tilsynet for universell utforming (uustatus.no).',
        ],
      },
      {
        title: 'Fant du en feil?',
        text: [
          'Ring eller skriv til oss. Fortell hva du prøvde å gjøre. Du kan også få all hjelp på telefon eller papir.',
        ],
      },
    ],
  },
  checkPage: {
    title: 'Sjekk rettighetene dine',
    lead: 'Svar på noen spørsmål. Så ser du hvordan det ligger an. Det tar to–tre minutter.',
    notes: [
      'Du trenger ikke logge inn, og du skriver ikke navn.',
      'Dette er ikke et svar fra oss. Bare enheten kan avgjøre. Du kan alltid spørre, uansett hva som står her.',
      'Vil du spørre etterpå, tar vi med svarene for deg.',
    ],
    start: 'Start',
    goOn: 'Fortsett der du slapp',
    again: 'Begynn på nytt',
    next: 'Neste',
    back: 'Tilbake',
    number: (n: number, of: number | null) => (of === null ? `Spørsmål ${n}` : `Spørsmål ${n} av ${of}`),
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Vet ikke',
    several: 'Velg alle som passer. Passer ingen, går du bare videre.',
    questions: {
      about: { label: 'Hvem gjelder det?' },
      age: {
        label: 'Hvor gammel er den det gjelder?',
        self: 'Hvor gammel er du?',
        child: 'Hvor gammelt er barnet?',
      },
      condition: {
        label: 'Har eller får barnet alvorlig sykdom, skade eller nedsatt funksjonsevne?',
        self: 'Har du alvorlig sykdom, skade eller nedsatt funksjonsevne?',
        hint: 'Det kan gjelde kropp, psyke, sosialt eller læring. Det trengs ikke noen diagnose.',
      },
      now: { label: 'Hvem gir hjelp i dag?' },
      more: { label: 'Hvilken hjelp trengs i tillegg, nå eller etter hvert?' },
      long: {
        label: 'Vil behovet for hjelp vare en stund?',
        hint: 'Det trenger ikke vare for alltid. Det finnes ingen fast grense.',
      },
      together: {
        label: 'Må de som hjelper, samarbeide for at det skal bli bra?',
        hint: 'For eksempel at de ikke vet om hverandre, eller at alt må fortelles flere ganger.',
      },
      complex: {
        label: 'Er situasjonen sammensatt?',
        hint: 'For eksempel at flere ting er vanskelige på en gang og virker inn på hverandre.',
      },
      programme: {
        label: 'Er den det gjelder, med i kvalifiseringsprogrammet hos NAV?',
        self: 'Er du med i kvalifiseringsprogrammet hos NAV?',
        hint: 'Programmet kalles også KVP. De som er med, har alltid rett til individuell plan.',
      },
      wish: {
        label: 'Hva ønsker den det gjelder?',
        self: 'Hva ønsker du deg?',
        child: 'Hva ønsker dere?',
        hint: 'Velg det som passer. Det kan endres senere.',
      },
    } as Record<
      RightsQuestion,
      { label: string; self?: string; child?: string; other?: string; hint?: string }
    >,
    about: {
      self: 'Meg selv',
      child: 'Barnet mitt',
      unborn: 'Et barn vi venter',
      adoption: 'Et barn vi skal adoptere',
      other: 'En annen jeg bryr meg om eller jobber med',
    },
    age: { child: 'Under 18 år', adult: '18 år eller mer' },
    wish: {
      coordinator: 'Én fast person som holder i trådene',
      child_coordinator: 'Barnekoordinator for familien',
      plan: 'En individuell plan',
      unsure: 'Jeg vet ikke',
    },
  },
  everydayServices: {
    home_nursing: 'Hjemmesykepleie eller hjemmehjelp',
    respite: 'Avlastning',
    personal_assistance: 'Personlig assistent (BPA)',
    support_contact: 'Fritidskontakt eller støttekontakt',
    physio: 'Fysioterapi eller ergoterapi',
    supported_housing: 'Omsorgsbolig eller bolig med hjelp',
    mental_health_municipal: 'Psykisk helse eller rustjeneste i kommunen',
    family_guidance: 'Helsestasjon eller veiledning for familien',
    child_psychiatry: 'BUP eller DPS (psykisk helse på sykehus)',
    habilitation: 'Habilitering for barn eller voksne (HABU, HAVO)',
    hospital: 'Annen oppfølging fra sykehus',
    school: 'Tilrettelegging i barnehage eller skole',
    school_psychology: 'Pedagogisk-psykologisk tjeneste (PPT)',
    nav: 'NAV',
    child_welfare: 'Barnevernet',
  } as Record<EverydayService, string>,
  answer: {
    title: 'Slik ligger det an',
    lead: 'Dette bygger bare på det du svarte. Det er ikke et svar fra oss, og du kan alltid spørre.',
    incomplete: 'Du har noen spørsmål igjen',
    items: { coordinator: 'Koordinator', child_coordinator: 'Barnekoordinator', plan: 'Individuell plan' },
    looks: {
      looks_met: (who: string) => `Det ser ut til at ${who} kan ha rett til dette`,
      unclear: () => 'Det kan være – vi trenger å vite mer',
      if_chosen: (who: string) => `Er det ønsket, ser det ut til at ${who} kan ha rett til dette`,
      looks_not_met: () => 'Det ser ikke slik ut nå – men spør gjerne likevel',
    },
    /** Who has the right. A child coordinator is the family’s. */
    who: { self: 'du', child: 'barnet', other: 'den det gjelder,' },
    family: { self: 'familien din', child: 'familien', other: 'familien' },
    found: { met: 'Passer', not_met: 'Passer ikke ennå', unclear: 'Usikkert', not_chosen: 'Ikke valgt' },
    criteria: {
      services: 'Minst to helse- og omsorgstjenester, fra ulike steder',
      welfare_services: 'Minst to velferdstjenester, fra ulike steder',
      specialist_service: 'Hjelp fra sykehus eller annen spesialisthelsetjeneste',
      complex: 'Situasjonen er sammensatt',
      long_term: 'Behovet varer en stund',
      coordination: 'De som hjelper, må samarbeide',
      under_18: 'Under 18 år, eller ventet ved fødsel eller adopsjon',
      serious_condition: 'Alvorlig sykdom, skade eller nedsatt funksjonsevne',
      health_and_welfare: 'Hjelp både fra helse og omsorg og fra andre, som skole eller NAV',
      qualification_programme: 'Er med i kvalifiseringsprogrammet (da trengs ikke resten)',
      plan_right: 'Har rett til plan. Her får da alle koordinator også',
    } as Record<string, string>,
    wish: { self: 'Du ønsker det selv', child: 'Dere ønsker det', other: 'Den det gjelder, ønsker det' },
    because: {
      answered_yes: 'Du svarte ja.',
      answered_no: 'Du svarte nei.',
      answered_unsure: 'Du svarte at du ikke vet. Det finner vi ut av sammen.',
      chosen: 'Du krysset av for dette.',
      not_chosen: 'Du krysset ikke av for dette. Det kan velges når som helst.',
      services_unknown: 'Du har ikke sagt hvilken hjelp det gjelder.',
      two_or_more_providers: 'Du valgte minst to som teller.',
      provider_unknown: 'Vi må vite hvem som gir hjelpen.',
      only_later: 'Hjelpen kommer senere. Da må vi se nærmere på det.',
      nothing_chosen: 'Du har ikke valgt noen tjenester.',
      no_service_counts: 'Ingen av dem du valgte, teller her.',
      one_provider_only: 'Bare én av dem du valgte, teller her.',
      specialist_service: 'Du valgte hjelp fra sykehuset.',
      health_and_welfare: 'Du valgte begge deler.',
      no_other_welfare_service: 'Du valgte ikke barnehage, skole, PPT, NAV eller barnevern.',
      no_health_service: 'Du valgte ingen helse- og omsorgstjeneste.',
      age_unknown: 'Vi vet ikke alderen.',
      adult: 'Den det gjelder, er 18 år eller mer.',
      under_18: 'Alderen er under 18 år.',
      expected_child: 'Dere venter barn.',
      expected_by_adoption: 'Dere skal adoptere barnet.',
      plan_right_met: 'Du kan ha rett til plan.',
      plan_right_unclear: 'Retten til plan er usikker.',
      plan_right_not_met: 'Det ser ikke ut til at du har rett til plan.',
    } as Record<string, string>,
    laws: {
      pbrl: 'pasient- og brukerrettighetsloven',
      hol: 'helse- og omsorgstjenesteloven',
      sphl: 'spesialisthelsetjenesteloven',
      'forskrift 2022-1110': 'forskrift om individuell plan',
      fvl: 'forvaltningsloven',
    } as Record<string, string>,
    /** The acts the plan may follow from, and who starts it. */
    follows: (acts: string[]) => `Retten kan følge av ${listed(acts, 'og')}.`,
    lookedAt: (acts: string[]) =>
      `Vi har sett på ${listed(acts, 'og')}. Under står vilkårene som ligger nærmest.`,
    municipalityMakes: 'Kommunen har ansvaret for at planen blir laget.',
    hospitalMakes: 'Sykehuset lager planen når det bare trengs hjelp herfra.',
    starters: {
      health: 'kommunen',
      child_welfare: 'barnevernet',
      nav: 'NAV',
      social_services: 'de sosiale tjenestene i NAV',
    },
    start: (who: string[]) => `${capital(listed(who, 'og'))} har plikt til å sette i gang planen.`,
    mainResponsible:
      'De som hjelper, blir enige om hvem som har hovedansvaret. Blir de ikke enige, bestemmer kommunen.',
    askTitle: 'Vil du at vi skal se på det?',
    askText: 'Vi tar med svarene dine, så du slipper å skrive dem på nytt. Du kan endre alt før du sender.',
    ask: 'Be om hjelp',
    call: (phone: string) => `Du kan også ringe oss på ${phone}.`,
    municipal: 'Dette har kommunen ansvar for',
    municipalText:
      'Sykehuset har egne plikter, og kommunen har sine. Spør du oss, varsler vi kommunen når den det gjelder, vil det. Du kan også spørre kommunen selv.',
    seeCriteria: (item: string) => `Vilkårene for ${item.toLowerCase()}`,
    municipalLink: (name: string) => `Be om hjelp i ${name}`,
  },
  sentences: {
    'about.choose': 'Velg hvem det gjelder.',
    'age.choose': 'Velg alderen.',
    'condition.choose': 'Velg ja, nei eller vet ikke om sykdom, skade eller funksjonsevne.',
    'long.choose': 'Velg ja, nei eller vet ikke om hvor lenge hjelpen trengs.',
    'together.choose': 'Velg ja, nei eller vet ikke om de som hjelper, må samarbeide.',
    'complex.choose': 'Velg ja, nei eller vet ikke om situasjonen er sammensatt.',
    'programme.choose': 'Velg ja, nei eller vet ikke om kvalifiseringsprogrammet.',
  } as Record<string, string>,
  shared: {
    title: 'Deler du denne maskinen med andre?',
    text: 'Da kan du slette det du har skrevet her.',
    button: 'Slett det jeg har skrevet',
  },
}
export type GuideTexts = typeof nb
