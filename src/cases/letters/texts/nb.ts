export const nb = {
  pageWords: ['Side', 'av'],
  items: { coordinator: 'koordinator', child_coordinator: 'barnekoordinator', plan: 'individuell\u00A0plan' },
  title: (items: string, authority: string) => `Svar om ${items} – ${authority}`,
  heading: (items: string) => `Svar om ${items}`,
  date: 'Dato',
  reference: 'Referanse',
  about: 'Saken gjelder',
  replaces: (reference: string, day: string) =>
    `Dette brevet erstatter avgjørelsen fra ${day} (referanse ${reference}).`,

  shortHeading: 'Svaret kort',
  /** Begins a line: the name of what is not wanted, with a capital. */
  unwanted: (item: string) => `${item} er ikke ønsket nå`,
  result: (item: string, granted: boolean) => (granted ? `Ja til ${item}` : `Nei til ${item}`),
  appointed: (name: string, service: string, from: string, phone?: string) =>
    `${name} fra ${service} har oppgaven fra ${from}.${phone ? ` Telefon ${phone}.` : ''}`,
  next: {
    coordinator: (day: string) => `Du får vite hvem det blir senest ${day}.`,
    child_coordinator: (day: string) => `Du får vite hvem det blir senest ${day}.`,
    plan: (day: string) => `Du hører fra oss om å lage planen senest ${day}.`,
  },
  nextSoon: {
    coordinator: 'Vi sier fra så snart vi vet hvem det blir.',
    child_coordinator: 'Vi sier fra så snart vi vet hvem det blir.',
    plan: 'Vi tar kontakt så snart vi kan. Planen lager vi sammen.',
  },

  askedHeading: 'Dette ble vi spurt om',
  asked: (by: string, day: string, items: string) =>
    `${by} tok kontakt med oss. Det var ${day}. Spørsmålet gjaldt ${items}.`,
  askedByYou: (day: string, items: string) =>
    `Du tok kontakt med oss. Det var ${day}. Du spurte om ${items}.`,
  wordsBy: (by: string) => by,
  factsHeading: 'Dette bygger vi på',
  childHeading: 'Dette mener barnet',
  childHeardHeading: 'Slik er barnet hørt',
  childNotHeard: (reason: string) => `Vi har ikke fått vite hva barnet mener. ${reason}`,

  assessmentHeading: (item: string, granted: boolean) =>
    `Derfor sier vi ${granted ? 'ja' : 'nei'} til ${item}`,
  criteriaColumns: ['Vilkår', 'Oppfylt?', 'Hvorfor'],
  met: { yes: 'Ja', no: 'Nei', not_needed: 'Trengs ikke' },
  law: (paragraphs: string) => `Regelen står i ${paragraphs}.`,
  considerationsHeading: 'Dette la vi mest vekt på',

  stillHeading: 'Dette gjelder likevel',
  stillDuty: {
    municipality:
      'Tjenestene skal fortsatt henge sammen. Kommunen har plikt til å samordne dem, også når svaret er nei. Det står i helse- og omsorgstjenesteloven § 3-4. Blir behovet større, kan du spørre på nytt når som helst.',
    hospital_trust:
      'Tjenestene skal fortsatt henge sammen. Sykehuset har plikt til å samarbeide med kommunen, også når svaret er nei. Blir behovet større, kan du spørre på nytt når som helst.',
  },
  servicesHeading: 'Hvis det trengs flere tjenester',
  services:
    'Koordinator og plan hjelper tjenestene å dra samme vei. Det gir ikke større rett til tjenester. Trengs det en ny tjeneste, må noen søke om den. Du kan få hjelp til å søke.',

  complaintHeading: 'Hvis du er uenig, kan du klage',
  complaintDeadline: (unit: string, day: string) => `Send klagen til ${unit} innen ${day}.`,
  countedFromKnowledge: (weeks: number) =>
    `Fristen er ${weeks === 4 ? 'fire' : 'tre'} uker. Den går fra du visste nok til å kunne klage. Får du brevet senere enn vi har regnet med, har du ${weeks === 4 ? 'fire' : 'tre'} uker fra den dagen du får det. Er fristen ute, kan du klage likevel. Da vurderer vi om vi kan ta imot klagen. Etter ett år går det ikke.`,
  countedFromLetter: (weeks: number) =>
    `Fristen er ${weeks === 4 ? 'fire' : 'tre'} uker. Den går fra du fikk brevet. Får du brevet senere enn vi har regnet med, har du ${weeks === 4 ? 'fire' : 'tre'} uker fra den dagen du får det. Er fristen ute, kan du klage likevel. Da vurderer vi om vi kan ta imot klagen. Etter ett år går det ikke.`,
  complaintDeadlineFor: (items: string, unit: string, day: string) =>
    `Klage på svaret om ${items}: Send den til ${unit} innen ${day}.`,
  countedFor: (items: string, weeks: number, isFromKnowledge: boolean) =>
    `Fristen for å klage på svaret om ${items} er ${weeks === 4 ? 'fire' : 'tre'} uker. Den går fra ${isFromKnowledge ? 'du visste nok til å kunne klage' : 'du fikk brevet'}.`,
  countedLater:
    'Fristene er ulike fordi rettene står i ulike lover. Får du brevet senere enn vi har regnet med, går fristene fra den dagen du får det. Er fristen ute, kan du klage likevel. Da vurderer vi om vi kan ta imot klagen. Etter ett år går det ikke.',
  routeHeading: 'Dette skjer med klagen',
  route: (unit: string, body: string) => [
    `${unit} ser på saken en gang til. Vi kan endre svaret.`,
    `Endrer vi det ikke, sender vi klagen og papirene til ${body}. Du får en kopi av det vi skriver.`,
    `${body} avgjør klagen.`,
  ],
  formHeading: 'Slik klager du',
  form: [
    'Skriv hvilken avgjørelse du klager på, og hva du vil ha endret.',
    'Skriv gjerne hvorfor. Skriv under med navnet ditt.',
    'En annen kan klage for deg. Da må du gi en skriftlig fullmakt. En advokat trenger ikke fullmakt.',
  ],
  helpHeading: 'Du kan få hjelp til å klage',
  help: (phone: string) => [
    `Vi har plikt til å hjelpe deg. Ring oss på ${phone}, så skriver vi klagen sammen.`,
  ],
  ombud: 'Pasient- og brukerombudet i fylket gir gratis råd.',
  oversightHeading: 'Du kan be om tilsyn',
  oversight: (body: string) =>
    `Mener du at helsetjenestene ikke gjør det de har plikt til, kan du be ${body} se på det. Det er noe annet enn en klage. Det har ingen frist, og det endrer ikke dette svaret.`,
  postponementHeading: 'Du kan be oss vente',
  postponement: 'Du kan be om at svaret ikke skal gjelde før klagen er avgjort.',
  documentsHeading: 'Du kan se papirene i saken',
  documents: (phone: string) => `Du har rett til å se dem. Ring ${phone}, så hjelper vi deg.`,

  /** For one who is not to learn where the person is. */
  withheld: 'Dette er tatt ut fordi adressen er beskyttet.',
  withheldOpening: (phone: string) =>
    `Noe er tatt ut av dette brevet fordi adressen er beskyttet. Ring oss på ${phone}, så forteller vi det vi kan.`,
  somebody: 'Noen',

  questionsHeading: 'Lurer du på noe?',
  questions: (name: string, phone: string) => `Ring ${name} på ${phone}. Du kan også skrive til oss.`,
  decidedBy: 'Har tatt avgjørelsen',
  handledBy: 'Saksbehandler',
  draft: 'Utkast. Ingen har tatt avgjørelsen ennå, og brevet er ikke sendt til noen.',
  electronically: 'Brevet er godkjent på data. Derfor er det ikke skrevet under for hånd.',
  copies: (names: string) => `Kopi til: ${names}`,

  receipt: {
    title: (authority: string) => `Vi har fått henvendelsen din – ${authority}`,
    heading: 'Vi har fått henvendelsen din',
    got: (day: string, items: string) =>
      `Vi fikk den ${day}. Den gjelder ${items}. Du trenger ikke å gjøre noe mer nå.`,
    nextHeading: 'Dette skjer nå',
    reads: 'Vi leser det du har skrevet. Vi tar kontakt hvis vi lurer på noe.',
    by: (day: string) => `Du får svar innen ${day}.`,
    byMaybe: (day: string) => `Vi tar stilling til den innen ${day}.`,
    late: 'Klarer vi ikke det, skriver vi til deg og sier når svaret kommer.',
    followHeading: 'Følg med på nett',
    follow: (address: string, code: string) =>
      `Gå til ${address}. Skriv inn referansen øverst i brevet og koden ${code}.`,
  },
  /** On paper, where nothing of the matter is said. */
  message: {
    title: (authority: string) => `Brev fra ${authority}`,
    lead: 'Du får dette på papir fordi vi ikke kan varsle deg digitalt. Ring oss, så forteller vi mer og hjelper deg videre.',
    callHeading: 'Vil du snakke med noen?',
    call: (phone: string) => `Ring ${phone}.`,
  },
  answer: {
    title: (authority: string) => `Svar på henvendelsen din – ${authority}`,
    heading: 'Svar på henvendelsen din',
    lead: (day: string) => `Du tok kontakt med oss. Vi fikk henvendelsen ${day}.`,
    answerHeading: 'Dette svarer vi',
    whyHeading: 'Hvorfor, og hva som skjer nå',
  },
  referral: {
    title: (authority: string) => `Henvisning fra ${authority}`,
    heading: 'Henvisning',
    lead: (unit: string, person: string) => `${unit} henviser ${person} til dere.`,
    protectedHeading: 'Adressesperre',
    protected: {
      strictly_confidential: (person: string, name: string, phone: string) =>
        `${person} har strengt fortrolig adresse. Si ikke til noen hvor ${person} er, eller at dere har fått henvisningen. Skriv ikke til og snakk ikke med foreldre eller andre i familien før dere har ringt ${name} på ${phone}.`,
      confidential: (person: string, name: string, phone: string) =>
        `${person} har fortrolig adresse. Si ikke til noen hvor ${person} er. Ring ${name} på ${phone} før dere skriver til eller snakker med foreldre eller andre i familien.`,
    },
    purpose: 'Hva det gjelder',
    grounds: { consent: 'Samtykke', other: 'Grunnlaget for å henvise' },
    answerHeading: 'Gi oss svar',
    answer: (name: string, phone: string) =>
      `Ring ${name} på ${phone}, og si om dere tar imot. Kan dere ikke, så si hvorfor. Si også fra når det er gjort.`,
    secretHeading: 'Taushetsplikt',
    secret: 'Opplysningene er bare for dere som skal hjelpe. Fortell dem ikke videre.',
  },
  question: {
    title: (authority: string) => `Vi trenger opplysninger – ${authority}`,
    heading: 'Vi trenger opplysninger fra deg',
    lead: (day: string) => `Du sendte oss en henvendelse. Vi fikk den ${day}. Nå lurer vi på noe.`,
    leadCase: 'Vi arbeider med saken. For å komme videre trenger vi svar på noe.',
    byCase: (day: string) => `Svar helst innen ${day}. Vi arbeider videre med saken uansett.`,
    askHeading: 'Dette spør vi om',
    answerHeading: 'Slik svarer du',
    by: (day: string) => `Svar helst innen ${day}. Henvendelsen blir behandlet uansett.`,
    call: (name: string, phone: string) => `Ring ${name} på ${phone}, eller skriv til oss. Oppgi referansen.`,
    follow:
      'Har du koden fra kvitteringen, kan du svare på nett. Velg «Følg henvendelsen» på nettsidene våre.',
  },
  interim: {
    title: (authority: string) => `Du får svar senere – ${authority}`,
    heading: 'Du får svar senere enn vi håpet',
    sorry: (day: string) => `Du tok kontakt ${day}. Vi er ikke ferdige med saken. Det er vi lei for.`,
    whyHeading: 'Hvorfor det tar tid',
    whenHeading: 'Når du får svar',
    when: (day: string) => `Du får svar innen ${day}.`,
    late: 'Går det over den datoen, skriver vi til deg igjen.',
    meanwhileHeading: 'Mens du venter',
  },
}

export type Texts = typeof nb
