import type { Texts } from './nb.ts'

export const nn = {
  pageWords: ['Side', 'av'],
  items: { coordinator: 'koordinator', child_coordinator: 'barnekoordinator', plan: 'individuell\u00A0plan' },
  title: (items, authority) => `Svar om ${items} – ${authority}`,
  heading: (items) => `Svar om ${items}`,
  date: 'Dato',
  reference: 'Referanse',
  about: 'Saka gjeld',
  replaces: (reference, day) =>
    `Dette brevet kjem i staden for avgjerda frå ${day} (referanse ${reference}).`,

  shortHeading: 'Svaret kort',
  /** Begins a line: the name of what is not wanted, with a capital. */
  unwanted: (item) => `${item} er ikkje ønskt no`,
  result: (item, granted) => (granted ? `Ja til ${item}` : `Nei til ${item}`),
  appointed: (name, service, from, phone) =>
    `${name} frå ${service} har oppgåva frå ${from}.${phone ? ` Telefon ${phone}.` : ''}`,
  next: {
    coordinator: (day) => `Du får vite kven det blir seinast ${day}.`,
    child_coordinator: (day) => `Du får vite kven det blir seinast ${day}.`,
    plan: (day) => `Du høyrer frå oss om å lage planen seinast ${day}.`,
  },
  nextSoon: {
    coordinator: 'Vi seier frå så snart vi veit kven det blir.',
    child_coordinator: 'Vi seier frå så snart vi veit kven det blir.',
    plan: 'Vi tek kontakt så snart vi kan. Planen lagar vi saman.',
  },

  askedHeading: 'Dette blei vi spurde om',
  asked: (by, day, items) => `${by} tok kontakt med oss. Det var ${day}. Spørsmålet gjaldt ${items}.`,
  askedByYou: (day, items) => `Du tok kontakt med oss. Det var ${day}. Du spurde om ${items}.`,
  wordsBy: (by) => by,
  factsHeading: 'Dette byggjer vi på',
  childHeading: 'Dette meiner barnet',
  childHeardHeading: 'Slik er barnet høyrt',
  childNotHeard: (reason) => `Vi har ikkje fått vite kva barnet meiner. ${reason}`,

  assessmentHeading: (item, granted) => `Derfor seier vi ${granted ? 'ja' : 'nei'} til ${item}`,
  criteriaColumns: ['Vilkår', 'Oppfylt?', 'Kvifor'],
  met: { yes: 'Ja', no: 'Nei', not_needed: 'Trengst ikkje' },
  law: (paragraphs) => `Regelen står i ${paragraphs}.`,
  considerationsHeading: 'Dette la vi mest vekt på',

  stillHeading: 'Dette gjeld likevel',
  stillDuty: {
    municipality:
      'Tenestene skal framleis henge saman. Kommunen har plikt til å samordne dei, også når svaret er nei. Det står i helse- og omsorgstjenesteloven § 3-4. Blir behovet større, kan du spørje på nytt når som helst.',
    hospital_trust:
      'Tenestene skal framleis henge saman. Sjukehuset har plikt til å samarbeide med kommunen, også når svaret er nei. Blir behovet større, kan du spørje på nytt når som helst.',
  },
  servicesHeading: 'Om det trengst fleire tenester',
  services:
    'Koordinator og plan hjelper tenestene å dra same veg. Det gir ikkje større rett til tenester. Trengst det ei ny teneste, må nokon søkje om ho. Du kan få hjelp til å søkje.',

  complaintHeading: 'Er du usamd, kan du klage',
  complaintDeadline: (unit, day) => `Send klaga til ${unit} innan ${day}.`,
  countedFromKnowledge: (weeks) =>
    `Fristen er ${weeks === 4 ? 'fire' : 'tre'} veker. Han går frå du visste nok til å kunne klage. Får du brevet seinare enn vi har rekna med, har du ${weeks === 4 ? 'fire' : 'tre'} veker frå den dagen du får det. Er fristen ute, kan du klage likevel. Då vurderer vi om vi kan ta imot klaga. Etter eitt år går det ikkje.`,
  countedFromLetter: (weeks) =>
    `Fristen er ${weeks === 4 ? 'fire' : 'tre'} veker. Han går frå du fekk brevet. Får du brevet seinare enn vi har rekna med, har du ${weeks === 4 ? 'fire' : 'tre'} veker frå den dagen du får det. Er fristen ute, kan du klage likevel. Då vurderer vi om vi kan ta imot klaga. Etter eitt år går det ikkje.`,
  complaintDeadlineFor: (items, unit, day) =>
    `Klage på svaret om ${items}: Send ho til ${unit} innan ${day}.`,
  countedFor: (items, weeks, isFromKnowledge) =>
    `Fristen for å klage på svaret om ${items} er ${weeks === 4 ? 'fire' : 'tre'} veker. Han går frå ${isFromKnowledge ? 'du visste nok til å kunne klage' : 'du fekk brevet'}.`,
  countedLater:
    'Fristane er ulike fordi rettane står i ulike lover. Får du brevet seinare enn vi har rekna med, går fristane frå den dagen du får det. Er fristen ute, kan du klage likevel. Då vurderer vi om vi kan ta imot klaga. Etter eitt år går det ikkje.',
  routeHeading: 'Dette skjer med klaga',
  route: (unit, body) => [
    `${unit} ser på saka ein gong til. Vi kan endre svaret.`,
    `Endrar vi det ikkje, sender vi klaga og papira til ${body}. Du får ein kopi av det vi skriv.`,
    `${body} avgjer klaga.`,
  ],
  formHeading: 'Slik klagar du',
  form: [
    'Skriv kva avgjerd du klagar på, og kva du vil ha endra.',
    'Skriv gjerne kvifor. Skriv under med namnet ditt.',
    'Ein annan kan klage for deg. Då må du gi ei skriftleg fullmakt. Ein advokat treng ikkje fullmakt.',
  ],
  helpHeading: 'Du kan få hjelp til å klage',
  help: (phone) => [`Vi har plikt til å hjelpe deg. Ring oss på ${phone}, så skriv vi klaga saman.`],
  ombud: 'Pasient- og brukarombodet i fylket gir gratis råd.',
  oversightHeading: 'Du kan be om tilsyn',
  oversight: (body: string) =>
    `Meiner du at helsetenestene ikkje gjer det dei har plikt til, kan du be ${body} sjå på det. Det er noko anna enn ei klage. Det har ingen frist, og det endrar ikkje dette svaret.`,
  postponementHeading: 'Du kan be oss vente',
  postponement: 'Du kan be om at svaret ikkje skal gjelde før klaga er avgjord.',
  documentsHeading: 'Du kan sjå papira i saka',
  documents: (phone) => `Du har rett til å sjå dei. Ring ${phone}, så hjelper vi deg.`,

  withheld: 'Dette er teke ut fordi adressa er verna.',
  withheldOpening: (phone) =>
    `Noko er teke ut av dette brevet fordi adressa er verna. Ring oss på ${phone}, så fortel vi det vi kan.`,
  somebody: 'Nokon',

  questionsHeading: 'Lurer du på noko?',
  questions: (name, phone) => `Ring ${name} på ${phone}. Du kan også skrive til oss.`,
  decidedBy: 'Har teke avgjerda',
  handledBy: 'Saksbehandlar',
  draft: 'Utkast. Ingen har teke avgjerda enno, og brevet er ikkje sendt til nokon.',
  electronically: 'Brevet er godkjent på data. Derfor er det ikkje skrive under for hand.',
  copies: (names) => `Kopi til: ${names}`,

  receipt: {
    title: (authority) => `Vi har fått førespurnaden din – ${authority}`,
    heading: 'Vi har fått førespurnaden din',
    got: (day, items) => `Vi fekk han ${day}. Han gjeld ${items}. Du treng ikkje gjere noko meir no.`,
    nextHeading: 'Dette skjer no',
    reads: 'Vi les det du har skrive. Vi tek kontakt om vi lurer på noko.',
    by: (day) => `Du får svar innan ${day}.`,
    byMaybe: (day) => `Vi tek stilling til han innan ${day}.`,
    late: 'Klarer vi ikkje det, skriv vi til deg og seier når svaret kjem.',
    followHeading: 'Følg med på nett',
    follow: (address, code) => `Gå til ${address}. Skriv inn referansen øvst i brevet og koden ${code}.`,
  },
  /** On paper, where nothing of the matter is said. */
  message: {
    title: (authority) => `Brev frå ${authority}`,
    lead: 'Du får dette på papir fordi vi ikkje kan varsle deg digitalt. Ring oss, så fortel vi meir og hjelper deg vidare.',
    callHeading: 'Vil du snakke med nokon?',
    call: (phone) => `Ring ${phone}.`,
  },
  answer: {
    title: (authority: string) => `Svar på førespurnaden din – ${authority}`,
    heading: 'Svar på førespurnaden din',
    lead: (day: string) => `Du tok kontakt med oss. Vi fekk førespurnaden ${day}.`,
    answerHeading: 'Dette svarer vi',
    whyHeading: 'Kvifor, og kva som skjer no',
  },
  referral: {
    title: (authority) => `Tilvising frå ${authority}`,
    heading: 'Tilvising',
    lead: (unit, person) => `${unit} viser ${person} til dykk.`,
    protectedHeading: 'Adressesperre',
    protected: {
      strictly_confidential: (person: string, name: string, phone: string) =>
        `${person} har strengt fortruleg adresse. Sei ikkje til nokon kvar ${person} er, eller at de har fått tilvisinga. Skriv ikkje til og snakk ikkje med foreldre eller andre i familien før de har ringt ${name} på ${phone}.`,
      confidential: (person: string, name: string, phone: string) =>
        `${person} har fortruleg adresse. Sei ikkje til nokon kvar ${person} er. Ring ${name} på ${phone} før de skriv til eller snakkar med foreldre eller andre i familien.`,
    },
    purpose: 'Kva det gjeld',
    grounds: { consent: 'Samtykke', other: 'Grunnlaget for å vise vidare' },
    answerHeading: 'Gi oss svar',
    answer: (name, phone) =>
      `Ring ${name} på ${phone}, og sei om de tek imot. Kan de ikkje, så sei kvifor. Sei også frå når det er gjort.`,
    secretHeading: 'Teieplikt',
    secret: 'Opplysningane er berre for dykk som skal hjelpe. Fortel dei ikkje vidare.',
  },
  question: {
    title: (authority: string) => `Vi treng opplysningar – ${authority}`,
    heading: 'Vi treng opplysningar frå deg',
    lead: (day: string) => `Du sende oss ein førespurnad. Vi fekk han ${day}. No lurer vi på noko.`,
    leadCase: 'Vi arbeider med saka. For å kome vidare treng vi svar på noko.',
    byCase: (day: string) => `Svar helst innan ${day}. Vi arbeider vidare med saka uansett.`,
    askHeading: 'Dette spør vi om',
    answerHeading: 'Slik svarer du',
    by: (day: string) => `Svar helst innan ${day}. Førespurnaden blir behandla uansett.`,
    call: (name: string, phone: string) => `Ring ${name} på ${phone}, eller skriv til oss. Oppgi referansen.`,
    follow:
      'Har du koden frå kvitteringa, kan du svare på nett. Vel «Følg førespurnaden» på nettsidene våre.',
  },
  interim: {
    title: (authority) => `Du får svar seinare – ${authority}`,
    heading: 'Du får svar seinare enn vi håpte',
    sorry: (day) => `Du tok kontakt ${day}. Vi er ikkje ferdige med saka. Det er vi lei for.`,
    whyHeading: 'Kvifor det tek tid',
    whenHeading: 'Når du får svar',
    when: (day) => `Du får svar innan ${day}.`,
    late: 'Går det over den datoen, skriv vi til deg igjen.',
    meanwhileHeading: 'Medan du ventar',
  },
} satisfies Texts
