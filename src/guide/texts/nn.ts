import { capital } from '../../platform/i18n/capital.ts'
import { listed } from '../../platform/i18n/listed.ts'
import type { GuideTexts } from './nb.ts'

const weeks = (from: number | undefined, to: number): string => {
  const words = ['', 'éi', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte']
  const said = (n: number) => words[n] ?? String(n)
  return from && from < to
    ? `${said(from)} til ${said(to)} veker`
    : to === 1
      ? 'éi veke'
      : `${said(to)} veker`
}

export const nn = {
  weeks,
  ask: 'Be om hjelp',
  check: 'Sjekk rettane',
  readMore: 'Les meir',
  sources: 'Kvar står dette?',
  front: {
    title: 'Koordinator og individuell plan',
    lead: 'Får du hjelp frå fleire? Då kan du ha rett til éin fast person som held i trådane, og ein plan som viser kven som gjer kva.',
    leadHospital:
      'Treng du hjelp frå fleire på sjukehuset, eller frå både sjukehuset og kommunen? Vi sørgjer for at nokon held i trådane.',
    what: 'Kva vil du vite meir om?',
    coordinator: 'Koordinator',
    coordinatorText: 'Den faste kontakten din. Får dei som hjelper deg, til å samarbeide.',
    childCoordinator: 'Barnekoordinator',
    childCoordinatorText:
      'For familiar som har eller ventar eit barn med alvorleg sjukdom, skade eller nedsett funksjonsevne.',
    plan: 'Individuell plan',
    planText: 'Måla dine, og kven som har ansvar for kva. Berre om du vil ha han.',
    services: 'Hjelp du kan få her',
    servicesText: 'Tenestene, og kva for nokre som tel når retten blir vurdert.',
    complaint: 'Usamd i svaret?',
    children: 'Barn og unge',
    childrenText: 'Har du fått ein kode? Gå inn på di eiga side.',
    complaintText: 'Slik klagar du, og innan når.',
    follow: 'Har du spurt før?',
    followText: 'Sjå om førespurnaden er motteken eller svart på.',
    reply: 'Svar med kode frå brev',
    replyText: 'Har du fått eit brev med ein kode? Svar her utan å logge inn.',
    how: 'Slik går det',
    steps: (promise: string) => [
      'Du spør oss. Du kan gjere det med eller utan innlogging, eller ringje.',
      `Vi svarer innan ${promise}. Du får beskjed med ein gong om at vi har fått førespurnaden.`,
      'Får du koordinator, tek koordinatoren kontakt med deg.',
    ],
    stepsHospital: (promise: string) => [
      'Du spør oss, eller nokon på avdelinga sender melding for deg.',
      `Vi svarer innan ${promise}. Treng du hjelp frå kommunen òg, varslar vi kommunen så snart som mogleg.`,
      'Kommunen lagar planen når du treng hjelp frå begge. Vi er med. Treng du berre hjelp herifrå, lagar vi planen.',
    ],
    call: 'Ring oss gjerne',
    callText: 'Du treng ikkje vite kva du har rett til før du ringjer. Eininga hjelper deg vidare.',
    gate: { under_18: 'For barn og unge under 18 år', over_18: 'For deg over 18 år', all: 'For alle aldrar' },
    hours: 'Telefontid',
    email: 'E-post',
    regardless: 'Retten gjeld uansett alder, diagnose og funksjon.',
    staff: 'For deg som arbeider på sjukehuset',
    staffText:
      'Ser du at ein pasient treng koordinator eller plan, skal du melde frå til vår koordinerande eining så snart som mogleg. Eininga varslar kommunen.',
    staffNotify: 'Send melding om ein pasient',
    procedures: 'Prosedyrar',
  },
  coordinator: {
    title: 'Koordinator',
    lead: 'Ein koordinator er den faste kontakten din når du får hjelp frå fleire.',
    does: 'Det gjer koordinatoren',
    doesList: [
      'er den du og dei nærmaste dine kan spørje',
      'passar på at du får seie di meining, og at ho tel',
      'kallar inn til møte når det trengst',
      'sørgjer for at alle veit kva målet er, og at det går framover',
    ],
    who: 'Kven kan få koordinator?',
    whoText:
      'Du kan ha rett til koordinator når du over tid treng minst to helse- og omsorgstenester som må sjåast i samanheng. Det same gjeld når behovet ditt er samansett. Alder og diagnose speler inga rolle.',
    whoHospital:
      'Du får ein koordinator på sjukehuset når du treng samansette tenester, eller langvarige tenester som må sjåast i samanheng. Koordinatoren er helsepersonell.',
    longTerm: '«Over tid» tyder ikkje at det må vare for alltid.',
    contactDoctor: 'Kontaktlege',
    contactDoctorText:
      'Er du alvorleg sjuk og skal følgjast opp på sjukehuset ei stund, har du rett til ein kontaktlege. Du skal få vite kven det er, seinast første yrkedag etter at du vart lagd inn eller undersøkt. Spør avdelinga om du ikkje har fått vite det.',
    contactDoctorAndCoordinator:
      'Kontaktlegen svarer for det medisinske. Koordinatoren sørgjer for at hjelpa heng saman. Dei er ofte to ulike personar, og skal vite om kvarandre.',
    contactDoctorLaw: 'Pasient- og brukarrettslova § 2-5 a. Spesialisthelsetenestelova § 2-5 c.',
    propose: 'Du kan foreslå kven',
    proposeText:
      'Koordinatoren er ofte ein som alt hjelper deg. Du kan foreslå kven du ønskjer. Vi legg vekt på det.',
    withoutPlan: 'Koordinator utan plan',
    withoutPlanText: 'Du vel sjølv. Du kan få koordinator òg når du ikkje vil ha ein individuell plan.',
    counts: 'Dette tel med',
    countsHospital:
      'For koordinator på sjukehuset tel hjelp frå sjukehuset og anna spesialisthelseteneste. Får du òg hjelp frå kommunen, kan du i tillegg ha rett til koordinator der.',
    countsText:
      'Helse- og omsorgstenester frå kommunen og frå sjukehuset tel. Barnevern, barnehage, skule, pedagogisk-psykologisk teneste (PPT) og NAV tel ikkje når retten blir vurdert. Dei har likevel plikt til å vere med og samarbeide.',
    law: 'Pasient- og brukarrettslova § 2-5 b. Helse- og omsorgstenestelova § 7-2.',
    lawHospital: 'Pasient- og brukarrettslova § 2-5 b. Spesialisthelsetenestelova § 2-5 a.',
  },
  child: {
    title: 'Barnekoordinator',
    lead: 'For familiar som har eller ventar eit barn med alvorleg sjukdom, skade eller nedsett funksjonsevne.',
    does: 'Det gjer barnekoordinatoren',
    doesList: [
      'samordnar all hjelp rundt barnet og familien',
      'har oversikt over det kommunen har ansvar for, og følgjer det opp',
      'gir informasjon om helse- og omsorgstenester og anna hjelp de kan få',
      'fortel om brukar- og pasientorganisasjonar',
      'hjelper dykk vidare til dei de treng',
      'sørgjer for framdrift i planen, om de har ein',
    ],
    who: 'Kven kan få barnekoordinator?',
    whoList: [
      'Barnet er under 18 år, eller de ventar barn, òg ved adopsjon.',
      'Barnet har eller vil få alvorleg sjukdom, skade eller nedsett funksjonsevne. De treng ikkje ein diagnose.',
      'Barnet vil trenge hjelp over tid, både frå helse- og omsorgstenester og frå andre, som barnehage, skule eller NAV.',
      'De ønskjer det sjølve.',
    ],
    family: 'Det er familien som får barnekoordinatoren. Søsken og foreldre blir òg sett.',
    independent: 'Eigne barnekoordinatorar',
    independentText:
      'Her er barnekoordinatorane tilsette for å vere nettopp det. Dei gir ikkje sjølve tenester til barnet, og er uavhengige av dei som gjer det.',
    stricter: 'Litt strengare enn for koordinator',
    stricterText:
      'Krava er samla sett noko strengare enn for koordinator. Barnet kan ha rett til koordinator sjølv om familien ikkje har rett til barnekoordinator. Du treng ikkje vite kva for ein. Spør, så vurderer vi begge delar.',
    stricterHospital:
      'Krava er samla sett noko strengare enn for koordinator. Barnet kan ha rett til koordinator sjølv om familien ikkje har rett til barnekoordinator. Kommunen vurderer barnekoordinator. Vi vurderer koordinator på sjukehuset.',
    askMunicipality: 'Spør kommunen',
    until: 'Til barnet er 18',
    untilText:
      'Barnekoordinatoren følgjer familien til barnet fyller 18 år. Vi ser på kva som skal skje etterpå i god tid.',
    law: 'Pasient- og brukarrettslova § 2-5 c. Helse- og omsorgstenestelova § 7-2 a.',
    atHospital:
      'Det er kommunen som nemner opp barnekoordinator. Vi på sjukehuset melder frå til kommunen og samarbeider.',
  },
  plan: {
    title: 'Individuell plan',
    lead: 'Planen er din. Han viser kva du vil, og kven som gjer kva for at du skal kome dit.',
    contains: 'Dette står i planen',
    containsList: [
      'det som er viktig for deg, og måla dine',
      'kva som skal gjerast, og kven som har ansvar',
      'kva du sjølv gjer, og kva tenestene gjer',
      'når planen skal sjåast på igjen',
    ],
    yours: 'Du bestemmer',
    yoursText:
      'Det blir aldri laga ein plan utan at du har sagt ja. Du, og dei nærmaste dine om du vil, er med på å lage han. Du bestemmer kven som får sjå kva, og kan ombestemme deg.',
    electronic:
      'Planen er elektronisk. Dei du har sagt ja til, skriv i den same planen – på tvers av kommune, sjukehus, skule og NAV. Du kan òg få han på papir.',
    notMore:
      'Planen gir ikkje større rett til tenester enn du elles har. Men han gjer det tydeleg kven som skal gjere kva.',
    who: 'Kven kan få ein plan?',
    whoText:
      'Du kan ha rett til ein plan når du over tid treng tenester som må sjåast i samanheng, og du sjølv vil ha han.',
    mentalHealth: 'Psykisk helsevern',
    mentalHealthText:
      'Er du under psykisk helsevern, skal den som har ansvaret for behandlinga, fortelje ved kontrollundersøkingane korleis planen blir følgd opp, eller kvifor du ikkje har ein.',
    mentalHealthLaw: 'Forskrift 29. mai 2026 nr. 941 (psykisk helsevernforskrifta).',
    responsible: 'Kven lagar planen?',
    responsibleText:
      'Treng du hjelp frå både kommunen og sjukehuset, er det kommunen som lagar planen. Treng du berre hjelp frå sjukehuset, lagar sjukehuset han. Barnevern og NAV kan òg setje i gang.',
    law: 'Pasient- og brukarrettslova § 2-5. Forskrift om individuell plan ved yting av velferdstenester.',
  },
  complaint: {
    title: 'Klage',
    lead: 'Er du usamd i svaret du fekk, kan du klage. Det kostar ingenting, og vi hjelper deg å skrive.',
    online: 'Logg inn og opne avgjerda. Der kan du klage, og følgje kvart steg etterpå.',
    onlineLink: 'Klag her',
    when: 'Innan når?',
    whenText:
      'Fristen og kven som avgjer til slutt, følgjer lova svaret byggjer på. Begge delar står alltid i svaret du får.',
    table: {
      about: 'Svaret gjeld',
      weeks: 'Frist',
      body: 'Avgjer til slutt',
      law: 'Lov',
      basis: {
        health: 'Koordinator, barnekoordinator, og plan på grunn av helse- og omsorgstenester',
        social_services: 'Plan på grunn av sosiale tenester',
        nav: 'Plan på grunn av tenester frå NAV',
        child_welfare: 'Plan på grunn av barnevern',
      },
      from: {
        sufficient_knowledge: 'frå du fekk svaret og forstod det godt nok til å klage',
        notice_received: 'frå du fekk beskjed om svaret',
      },
    },
    whenTextHospital:
      'Du må klage innan fire veker frå du fekk svaret og forstod det godt nok til å klage. Fristen står alltid i svaret du får.',
    late: 'Er fristen ute? Send klaga likevel, og fortel kvifor. Då vurderer vi om vi kan ta ho opp. Etter eitt år går det ikkje.',
    where: 'Kvar sender du klaga?',
    whereText: 'Klaga skal vere skriftleg. Send ho til oss som svarte:',
    signed: 'Skriv kva du er usamd i, og skriv under. Nokon andre kan klage for deg med skriftleg fullmakt.',
    afterwards: 'Kva skjer så?',
    afterwardsText: (body: string | null) =>
      `Vi ser på saka på nytt. Endrar vi ikkje svaret, sender vi klaga vidare til ${body ?? 'den som avgjer til slutt'}. Du får kopi av det vi skriv.`,
    missing: 'Har du ikkje fått svar?',
    missingText: 'Du kan òg klage på at du ikkje har fått svar.',
    notDecision:
      'Svar om koordinator og plan gir ikkje i seg sjølv rett til tenester og blir vanlegvis ikkje rekna som enkeltvedtak. Du kan klage likevel.',
    oversight: 'Meiner du at nokon ikkje gjer det dei skal?',
    oversightText: (body: string) =>
      `Du kan be ${body} sjå på om tenestene gjer det dei har plikt til etter helselovene. Det heiter å be om tilsyn, og er noko anna enn ei klage. Det har ingen frist, og det endrar ikkje svaret du fekk.`,
    helpTitle: 'Du kan få hjelp',
    help: 'Ring oss, så hjelper vi deg å skrive. Gjeld det helse- og omsorgstenester, kan pasient- og brukarombodet i fylket òg hjelpe deg. Det er gratis.',
    law: 'Pasient- og brukarrettslova §§ 7-2, 7-3, 7-4 og 7-5. Forvaltningslova §§ 29, 31 og 33.',
  },
  services: {
    title: 'Hjelp du kan få her',
    lead: 'Dette er tenestene vi kjenner til. Koordinatoren kan samarbeide med alle.',
    kinds: {
      municipal_health: 'Helse og omsorg i kommunen',
      specialist_health: 'Sjukehus og anna spesialisthelseteneste',
      other_welfare: 'Andre tenester som skal vere med',
    },
    counts: {
      municipal_health: 'Tel når vi vurderer retten til koordinator og plan.',
      specialist_health: 'Tel når vi vurderer retten til koordinator og plan.',
      other_welfare:
        'Tel ikkje for koordinator, men har plikt til å samarbeide. Tel for barnekoordinator. Tel òg for plan når NAV eller barnevernet er med.',
    },
    countsHospital: {
      municipal_health: 'Tel når kommunen vurderer retten til koordinator og plan.',
      specialist_health: 'Tel når vi vurderer retten til koordinator og plan.',
      other_welfare:
        'Tel ikkje for koordinator på sjukehuset, men har plikt til å samarbeide. Tel med for barnekoordinator i kommunen.',
    },
    situations: 'Finn etter livssituasjon',
    all: 'Alle',
    none: 'Vi har ikkje lagt inn nokon tenester her enno. Ring oss, så hjelper vi deg vidare.',
    by: (organisation: string) => `Blir gitt av ${organisation}.`,
  },
  privacy: {
    title: 'Personvern',
    lead: 'Her står det kva vi tek vare på om deg, kvifor, og kva du kan bestemme.',
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke desse sidene. Her står det korleis det er i dag.',
    sections: [
      {
        title: 'Kva vi følgjer',
        text: [
          'Sidene er laga etter WCAG 2.2 på nivå AA. Vi prøver dei med automatisk kontroll, med berre tastatur og utan skript kvar gong noko blir endra.',
        ],
      },
      {
        title: 'Det vi ikkje veit er prøvd godt nok',
        text: [
          'Sidene er ikkje prøvde av mange nok som bruker skjermlesar, forstørring eller talestyring til dagleg. Vi veit difor ikkje om alt er godt nok i praksis.',
          'Denne sida er ikkje den offisielle tilgjengeerklæringa. Den skal verksemda sjølv fylle ut hos Tilsynet for universell utforming (uustatus.no).',
        ],
      },
      {
        title: 'Fann du ein feil?',
        text: [
          'Ring eller skriv til oss. Fortel kva du prøvde å gjere. Du kan òg få all hjelp på telefon eller papir.',
        ],
      },
    ],
  },
  checkPage: {
    title: 'Sjekk rettane dine',
    lead: 'Svar på nokre spørsmål. Så ser du korleis det ligg an. Det tek to–tre minutt.',
    notes: [
      'Du treng ikkje logge inn, og du skriv ikkje namn.',
      'Dette er ikkje eit svar frå oss. Berre eininga kan avgjere. Du kan alltid spørje, uansett kva som står her.',
      'Vil du spørje etterpå, tek vi med svara for deg.',
    ],
    start: 'Start',
    goOn: 'Hald fram der du slapp',
    again: 'Start på nytt',
    next: 'Neste',
    back: 'Tilbake',
    number: (n, of) => (of === null ? `Spørsmål ${n}` : `Spørsmål ${n} av ${of}`),
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Veit ikkje',
    several: 'Vel alle som passar. Passar ingen, går du berre vidare.',
    questions: {
      about: { label: 'Kven gjeld det?' },
      age: {
        label: 'Kor gammal er den det gjeld?',
        self: 'Kor gammal er du?',
        child: 'Kor gammalt er barnet?',
      },
      condition: {
        label: 'Har eller får barnet alvorleg sjukdom, skade eller nedsett funksjonsevne?',
        self: 'Har du alvorleg sjukdom, skade eller nedsett funksjonsevne?',
        hint: 'Det kan gjelde kropp, psyke, sosialt eller læring. Det trengst ikkje nokon diagnose.',
      },
      now: { label: 'Kven gir hjelp i dag?' },
      more: { label: 'Kva hjelp trengst i tillegg, no eller etter kvart?' },
      long: {
        label: 'Vil behovet for hjelp vare ei stund?',
        hint: 'Det treng ikkje vare for alltid. Det finst inga fast grense.',
      },
      together: {
        label: 'Må dei som hjelper, samarbeide for at det skal bli bra?',
        hint: 'Til dømes at dei ikkje veit om kvarandre, eller at alt må forteljast fleire gonger.',
      },
      complex: {
        label: 'Er situasjonen samansett?',
        hint: 'Til dømes at fleire ting er vanskelege på ein gong og verkar inn på kvarandre.',
      },
      programme: {
        label: 'Er den det gjeld, med i kvalifiseringsprogrammet hos NAV?',
        self: 'Er du med i kvalifiseringsprogrammet hos NAV?',
        hint: 'Programmet blir òg kalla KVP. Dei som er med, har alltid rett til individuell plan.',
      },
      wish: {
        label: 'Kva ønskjer den det gjeld?',
        self: 'Kva ønskjer du deg?',
        child: 'Kva ønskjer de?',
        hint: 'Vel det som passar. Det kan endrast seinare.',
      },
    },
    about: {
      self: 'Meg sjølv',
      child: 'Barnet mitt',
      unborn: 'Eit barn vi ventar',
      adoption: 'Eit barn vi skal adoptere',
      other: 'Ein annan eg bryr meg om eller arbeider med',
    },
    age: { child: 'Under 18 år', adult: '18 år eller meir' },
    wish: {
      coordinator: 'Éin fast person som held i trådane',
      child_coordinator: 'Barnekoordinator for familien',
      plan: 'Ein individuell plan',
      unsure: 'Eg veit ikkje',
    },
  },
  everydayServices: {
    home_nursing: 'Heimesjukepleie eller heimehjelp',
    respite: 'Avlasting',
    personal_assistance: 'Personleg assistent (BPA)',
    support_contact: 'Fritidskontakt eller støttekontakt',
    physio: 'Fysioterapi eller ergoterapi',
    supported_housing: 'Omsorgsbustad eller bustad med hjelp',
    mental_health_municipal: 'Psykisk helse eller rusteneste i kommunen',
    family_guidance: 'Helsestasjon eller rettleiing for familien',
    child_psychiatry: 'BUP eller DPS (psykisk helse på sjukehus)',
    habilitation: 'Habilitering for barn eller vaksne (HABU, HAVO)',
    hospital: 'Anna oppfølging frå sjukehus',
    school: 'Tilrettelegging i barnehage eller skule',
    school_psychology: 'Pedagogisk-psykologisk teneste (PPT)',
    nav: 'NAV',
    child_welfare: 'Barnevernet',
  },
  answer: {
    title: 'Slik ligg det an',
    lead: 'Dette byggjer berre på det du svarte. Det er ikkje eit svar frå oss, og du kan alltid spørje.',
    incomplete: 'Du har nokre spørsmål att',
    items: { coordinator: 'Koordinator', child_coordinator: 'Barnekoordinator', plan: 'Individuell plan' },
    looks: {
      looks_met: (who) => `Det ser ut til at ${who} kan ha rett til dette`,
      unclear: () => 'Det kan vere – vi treng å vite meir',
      if_chosen: (who) => `Er det ønskt, ser det ut til at ${who} kan ha rett til dette`,
      looks_not_met: () => 'Det ser ikkje slik ut no – men spør gjerne likevel',
    },
    who: { self: 'du', child: 'barnet', other: 'den det gjeld,' },
    family: { self: 'familien din', child: 'familien', other: 'familien' },
    found: { met: 'Passar', not_met: 'Passar ikkje enno', unclear: 'Usikkert', not_chosen: 'Ikkje valt' },
    criteria: {
      services: 'Minst to helse- og omsorgstenester, frå ulike stader',
      welfare_services: 'Minst to velferdstenester, frå ulike stader',
      specialist_service: 'Hjelp frå sjukehus eller anna spesialisthelseteneste',
      complex: 'Situasjonen er samansett',
      long_term: 'Behovet varer ei stund',
      coordination: 'Dei som hjelper, må samarbeide',
      under_18: 'Under 18 år, eller venta ved fødsel eller adopsjon',
      serious_condition: 'Alvorleg sjukdom, skade eller nedsett funksjonsevne',
      health_and_welfare: 'Hjelp både frå helse og omsorg og frå andre, som skule eller NAV',
      qualification_programme: 'Er med i kvalifiseringsprogrammet (då trengst ikkje resten)',
      plan_right: 'Har rett til plan. Her får då alle koordinator også',
    },
    wish: { self: 'Du ønskjer det sjølv', child: 'De ønskjer det', other: 'Den det gjeld, ønskjer det' },
    because: {
      answered_yes: 'Du svarte ja.',
      answered_no: 'Du svarte nei.',
      answered_unsure: 'Du svarte at du ikkje veit. Det finn vi ut av saman.',
      chosen: 'Du kryssa av for dette.',
      not_chosen: 'Du kryssa ikkje av for dette. Det kan veljast når som helst.',
      services_unknown: 'Du har ikkje sagt kva hjelp det gjeld.',
      two_or_more_providers: 'Du valde minst to som tel.',
      provider_unknown: 'Vi må vite kven som gir hjelpa.',
      only_later: 'Hjelpa kjem seinare. Då må vi sjå nærare på det.',
      nothing_chosen: 'Du har ikkje valt nokon tenester.',
      no_service_counts: 'Ingen av dei du valde, tel her.',
      one_provider_only: 'Berre éin av dei du valde, tel her.',
      specialist_service: 'Du valde hjelp frå sjukehuset.',
      health_and_welfare: 'Du valde begge delar.',
      no_other_welfare_service: 'Du valde ikkje barnehage, skule, PPT, NAV eller barnevern.',
      no_health_service: 'Du valde inga helse- og omsorgsteneste.',
      age_unknown: 'Vi veit ikkje alderen.',
      adult: 'Den det gjeld, er 18 år eller meir.',
      under_18: 'Alderen er under 18 år.',
      expected_child: 'De ventar barn.',
      expected_by_adoption: 'De skal adoptere barnet.',
      plan_right_met: 'Du kan ha rett til plan.',
      plan_right_unclear: 'Retten til plan er usikker.',
      plan_right_not_met: 'Det ser ikkje ut til at du har rett til plan.',
    },
    laws: {
      pbrl: 'pasient- og brukarrettslova',
      hol: 'helse- og omsorgstenestelova',
      sphl: 'spesialisthelsetenestelova',
      'forskrift 2022-1110': 'forskrift om individuell plan',
      barnevernsloven: 'barnevernslova',
      'NAV-loven': 'NAV-lova',
      sosialtjenesteloven: 'sosialtenestelova',
      fvl: 'forvaltningslova',
    },
    follows: (acts: string[]) => `Retten kan følgje av ${listed(acts, 'og')}.`,
    lookedAt: (acts: string[]) => `Vi har sett på ${listed(acts, 'og')}. Under står vilkåra som ligg nærast.`,
    municipalityMakes: 'Kommunen har ansvaret for at planen blir laga.',
    hospitalMakes: 'Sjukehuset lagar planen når det berre trengst hjelp herifrå.',
    starters: {
      health: 'kommunen',
      child_welfare: 'barnevernet',
      nav: 'NAV',
      social_services: 'dei sosiale tenestene i NAV',
    },
    start: (who: string[]) => `${capital(listed(who, 'og'))} har plikt til å setje i gang planen.`,
    mainResponsible:
      'Dei som hjelper, blir samde om kven som har hovudansvaret. Blir dei ikkje samde, avgjer kommunen.',
    askTitle: 'Vil du at vi skal sjå på det?',
    askText: 'Vi tek med svara dine, så du slepp å skrive dei på nytt. Du kan endre alt før du sender.',
    ask: 'Be om hjelp',
    call: (phone: string) => `Du kan òg ringje oss på ${phone}.`,
    municipal: 'Dette har kommunen ansvar for',
    municipalText:
      'Sjukehuset har eigne plikter, og kommunen har sine. Spør du oss, varslar vi kommunen når den det gjeld, vil det. Du kan òg spørje kommunen sjølv.',
    seeCriteria: (item) => `Vilkåra for ${item.toLowerCase()}`,
    municipalLink: (name) => `Be om hjelp i ${name}`,
  },
  sentences: {
    'about.choose': 'Vel kven det gjeld.',
    'age.choose': 'Vel alderen.',
    'condition.choose': 'Vel ja, nei eller veit ikkje om sjukdom, skade eller funksjonsevne.',
    'long.choose': 'Vel ja, nei eller veit ikkje om kor lenge hjelpa trengst.',
    'together.choose': 'Vel ja, nei eller veit ikkje om dei som hjelper, må samarbeide.',
    'complex.choose': 'Vel ja, nei eller veit ikkje om situasjonen er samansett.',
    'programme.choose': 'Vel ja, nei eller veit ikkje om kvalifiseringsprogrammet.',
  },
  shared: {
    title: 'Deler du denne maskina med andre?',
    text: 'Då kan du slette det du har skrive her.',
    button: 'Slett det eg har skrive',
  },
} satisfies GuideTexts
