import type { Section } from '../../access/sections.ts'
import type { LifeArea } from '../../plans/index.ts'
import type { ConsentKind, ConsentState } from '../rules/consent.ts'

/** Each part that can be opened: its name, and in plain words what is in it. */
const sections: Record<Section, { name: string; text: string }> = {
  about_person: {
    name: 'Om personen',
    text: 'Hva som er viktig, hva som går bra, og hva det trengs hjelp til.',
  },
  goals: { name: 'Målene', text: 'Målene i planen, og hvordan det går med dem.' },
  activities: { name: 'Tiltakene', text: 'Hva som skal gjøres, hvem som gjør det, og når.' },
  participants: { name: 'Hvem som er med', text: 'Navnene på alle i teamet.' },
  meetings: { name: 'Møtene', text: 'Innkallinger, saker og referater.' },
  contingency: { name: 'Kriseark', text: 'Hva andre bør gjøre hvis noe skjer.' },
  documents: { name: 'Dokumenter', text: 'Dokumenter som ligger i planen.' },
  messages: { name: 'Meldinger', text: 'Meldinger i teamet.' },
}

/** Whom the words are said to: the one it is about, or those who decide for them; and what is granted. */
export interface ConsentFor {
  reader: 'self' | 'deciders'
  isChildCoordinator: boolean
  /** It is to one private person, and to no service. */
  isToPerson?: boolean
}

interface KindWords {
  name: string
  short: (to: ConsentFor) => string
  means: (to: ConsentFor) => string[]
}

const role = ({ isChildCoordinator }: ConsentFor) => (isChildCoordinator ? 'barnekoordinator' : 'koordinator')
const you = ({ reader }: ConsentFor) => (reader === 'self' ? 'du' : 'dere')
const withYou = ({ reader }: ConsentFor) => (reader === 'self' ? 'deg' : 'dere')

const kinds: Record<ConsentKind, KindWords> = {
  coordination: {
    name: 'Koordinering',
    short: (to) => `At en ${role(to)} kan bli spurt, og holde i trådene.`,
    means: (to) => [
      `Koordinerende enhet kan spørre noen om å være ${role(to)}.`,
      `${to.isChildCoordinator ? 'Barnekoordinatoren' : 'Koordinatoren'} får se det som trengs for å holde i trådene.`,
      'Andre tjenester får ikke se noe. De spør vi om hver for seg.',
    ],
  },
  plan: {
    name: 'Individuell plan',
    short: (to) => `At det kan lages en plan sammen med ${role(to)}en.`,
    means: (to) => [
      `${to.isChildCoordinator ? 'Barnekoordinatoren' : 'Koordinatoren'} kan begynne på en plan sammen med ${withYou(to)}.`,
      to.reader === 'self'
        ? 'Du er med på å lage den, og bestemmer hvem som får se den.'
        : 'Dere er med på å lage den, og bestemmer hvem som får se den.',
      'Planen gir ikke større rett til tjenester.',
    ],
  },
  sharing: {
    name: 'Se og skrive',
    short: () => 'At en tjeneste eller en nær person får se og skrive i det som er valgt.',
    means: (to) => [
      `De får se og skrive i de delene ${you(to)} krysser av, og ingenting annet.`,
      to.isToPerson
        ? 'Samtykket er til denne ene personen. Ingen andre får se noe med det.'
        : `Samtykket er til tjenesten. Tjenesten sier hvem hos dem som er med, og ${you(to)} ser navnene.`,
      'Alt de åpner, står i «Hvem har sett».',
    ],
  },
}

const states: Record<ConsentState, string> = {
  asked: 'Venter på svar',
  given: 'Gitt',
  refused: 'Sagt nei',
  withdrawn: 'Trukket',
  expired: 'Gått ut',
}

const lifeAreas: Record<LifeArea, string> = {
  health_and_care: 'Helse og omsorg',
  daytime: 'Skole, arbeid og dagtid',
  housing: 'Bolig',
  leisure: 'Fritid',
  economy: 'Økonomi',
  social_network: 'Venner og nettverk',
}

export const nb = {
  sections,
  /** The part about the person, to that person. */
  aboutYou: 'Om deg',
  kinds,
  states,
  lifeAreas,
  shielded:
    'Adressen er beskyttet. Derfor står det ikke hvilke tjenester det er, eller hvem som arbeider der. Koordinatoren kan svare på spørsmål.',
  /** Where its name would tell where the person is. */
  hiddenService: {
    municipal_health: 'En helse- og omsorgstjeneste',
    specialist_health: 'En tjeneste i spesialisthelsetjenesten',
    other_welfare: 'En annen tjeneste',
  },
  relatedKinds: {
    parent: 'forelder',
    guardian: 'verge',
    proxy: 'fullmektig',
    next_of_kin: 'pårørende',
    close_person: 'nær person',
    foster_parent: 'fosterforelder',
    care_authority: 'barnevernstjenesten',
  } as Record<string, string>,
  consents: {
    title: 'Samtykke',
    leadSelf: 'Du bestemmer hvem som får vite hva. Du kan ombestemme deg når som helst.',
    leadParent: (name: string) =>
      `Dere bestemmer hvem som får vite hva om ${name}. Dere kan ombestemme dere når som helst.`,
    leadSeenSelf: 'Her ser du hva det er samtykket til.',
    leadSeen: (name: string) => `Her ser du hva det er samtykket til om ${name}.`,
    /** Where a written decision leaves one thing to another. */
    decideOn: {
      plan: (names: string) => `Om planen bestemmer ${names}.`,
      sharing: (names: string) => `Om deling av opplysninger bestemmer ${names}.`,
    } as Record<string, (names: string) => string>,
    unclearOn: {
      plan: 'Det er ikke klart hvem som kan samtykke til en plan. Koordinerende enhet må finne ut av det.',
      sharing:
        'Det er ikke klart hvem som kan samtykke til å dele opplysninger. Koordinerende enhet må finne ut av det.',
    } as Record<string, string>,
    leadWork: (name: string) => `Hva det er samtykket til om ${name}. Uten samtykke er alt lukket.`,
    waitsForYou: 'Vi spør deg om dette',
    waits: 'Venter på svar',
    given: 'Dette er åpent nå',
    nothingGiven: 'Ingenting er åpent. Ingen utenfor koordinerende enhet ser noe.',
    resting: 'Gitt, men ikke åpent',
    restingText: 'Samtykket til koordinering gjelder ikke nå. Ingen ser noe av dette før det er gitt igjen.',
    closed: 'Lukket',
    /** Whom it is shared with, as it stands: a heading never says more than the answer. */
    with: {
      asked: (name: string) => `Får ${name} se og skrive?`,
      given: (name: string) => `${name} får se og skrive`,
      refused: (name: string) => `${name} får ikke se og skrive`,
      withdrawn: (name: string) => `${name} får ikke lenger se og skrive`,
      expired: (name: string) => `${name} får ikke lenger se og skrive`,
    } as Record<ConsentState, (name: string) => string>,
    until: (day: string) => `Til og med ${day}`,
    noEnd: {
      self: 'Til du sier noe annet',
      deciders: 'Til dere sier noe annet',
      others: 'Til samtykket trekkes',
    },
    seeAndChange: 'Se, endre eller trekk',
    begin: {
      coordination: 'Gi samtykke til koordinering',
      plan: 'Gi samtykke til en plan',
    },
    ask: 'Be om samtykke',
    askText:
      'Personen får et varsel og svarer selv her. Du kan også registrere et svar gitt muntlig eller på papir.',
    askFor: 'Hva gjelder det?',
    askButton: 'Be om samtykke',
    planNeedsRight:
      'Samtykke til en plan kan det først spørres om når retten til plan er innvilget (hol § 7-1).',
    deciders: 'Hvem bestemmer',
    decidersAre: (names: string) => `${names} bestemmer.`,
    youDecide: 'Du bestemmer.',
    decidersTogether: {
      deciders: (names: string) =>
        `${names} bestemmer sammen. Begge må si ja, og hver av dere kan trekke samtykket alene.`,
      others: (names: string) =>
        `${names} bestemmer sammen. Begge må si ja, og hver av dem kan trekke samtykket alene.`,
    },
    unclear: 'Det er ikke klart hvem som kan samtykke. Koordinerende enhet må finne ut av det.',
    child:
      'De som har ansvaret for deg, svarer på dette. Du skal få si hva du mener. Snakk med koordinatoren din.',
  },
  consent: {
    back: 'Alle samtykker',
    askedBy: (name: string) => `${name} spør om dette.`,
    seeAs: 'Se planen slik de ser den',
    about: 'Hva gjelder det',
    with: 'Hvem får se og skrive',
    people: 'De som er med derfra',
    noPeople: 'Tjenesten har ikke sagt hvem ennå.',
    purpose: 'Hvorfor',
    means: 'Det betyr',
    free: 'Det er frivillig. Du kan si nei uten å miste tjenester. Du kan trekke samtykket når som helst, her eller ved å si fra.',
    sections: 'Hva får de se og skrive i?',
    sectionsHint: {
      self: 'Kryss bare av det du vil dele.',
      deciders: 'Kryss bare av det dere vil dele.',
      others: 'Kryss bare av det som det ble sagt ja til.',
    },
    asksFor: (names: string) => `Det er bedt om: ${names}.`,
    open: 'Åpent for dem',
    untilDate: 'Til og med hvilken dag?',
    untilHint: {
      self: 'Skriv for eksempel 24.12.2027. La det stå tomt hvis det skal gjelde til du sier noe annet.',
      deciders:
        'Skriv for eksempel 24.12.2027. La det stå tomt hvis det skal gjelde til dere sier noe annet.',
      others: 'Skriv for eksempel 24.12.2027. La det stå tomt hvis det gjelder til samtykket trekkes.',
    },
    asTheyRead: 'Dette leser den som skal svare:',
    give: 'Ja, jeg samtykker',
    refuse: 'Nei, jeg vil ikke',
    change: 'Endre samtykket',
    changeButton: 'Lagre endringen',
    withdraw: 'Trekk samtykket',
    withdrawConfirm: 'Ja, trekk samtykket nå',
    withdrawText:
      'Det stenges med en gang. Den som har siden oppe, mister den. Det som allerede er sett, blir stående i loggen.',
    withdrawAll:
      'Da stenges alt: koordinatoren mister innsynet, planen stopper, og alle andre samtykker trekkes.',
    receipt: 'Kvittering',
    receiptState: 'Nå',
    receiptWhen: 'Svart',
    receiptUntil: 'Hvor lenge',
    receiptNumber: 'Nummer',
    waitsFor: (names: string) => `Vi venter på svar fra ${names}.`,
    youSaidYes: 'Du har sagt ja.',
    nothingCommonTitle: 'Ingenting er åpnet ennå',
    nothingCommonYours:
      'Dere har sagt ja til hver deres deler, og ingen av delene er felles. Snakk sammen, og endre svaret ditt her.',
    nothingCommon: 'De som bestemmer, har sagt ja til hver sine deler, og ingen av delene er felles.',
    isWithdrawn: 'Samtykket er trukket',
    closedTo: (who: string) => `${who} ser ikke dette lenger fra nå.`,
    closedFor: {
      coordination:
        'Alt er stengt fra nå. Koordinatoren ser ikke noe lenger, planen stopper, og andre samtykker er trukket.',
      plan: 'Arbeidet med planen stopper fra nå.',
    },
    giveAgain: 'Gi samtykke igjen',
    planNext: 'Samtykket er gitt. Dette skjer nå',
    planBegins: (name: string, phone: string) =>
      name
        ? `${name} begynner på planen, sammen med deg. Du trenger ikke gjøre noe nå.${phone ? ` Spørsmål? Ring ${phone}.` : ''}`
        : 'Koordinatoren begynner på planen, sammen med deg, så snart en koordinator er på plass. Du trenger ikke gjøre noe nå.',
    coordinatorComes: (to: ConsentFor) =>
      `Koordinerende enhet finner nå en ${role(to)}. Du får beskjed når ${role(to)}en er på plass, og trenger ikke gjøre noe nå.`,
    namesCome: (who: string) => `${who} får beskjed, og sier hvem hos dem som blir med. Du ser navnene her.`,
    firstCoordination: 'Først må det være samtykke til at noen koordinerer.',
    history: 'Hva som har skjedd',
    youAnswered: 'Du',
    answers: { given: 'sa ja', refused: 'sa nei', withdrawn: 'trakk samtykket' },
    thePerson: 'Personen selv',
    how: { eid: 'innlogget', oral: 'muntlig', paper: 'på papir', code: 'svart med kode fra brev' },
    recordedBy: (name: string) => `Skrevet ned av ${name}`,
    record: 'Skriv ned et svar gitt muntlig eller på papir',
    recordWho: 'Hvem svarte?',
    recordAnswer: 'Hva var svaret?',
    recordAnswers: { given: 'Ja', refused: 'Nei', withdrawn: 'Trekker samtykket' },
    recordHow: 'Hvordan?',
    recordHows: { oral: 'Muntlig', paper: 'På papir' },
    recordNote: 'Notat',
    recordNoteHint: 'Hvor det var, og at den som svarte, fikk vite hva det betyr.',
    recordButton: 'Lagre svaret',
    askAgain: 'Spør en gang til',
  },
  ageSoon: {
    sixteen: {
      titleSelf: (day: string) => `Du fyller 16 år ${day}`,
      title: (name: string, day: string) => `${name} fyller 16 år ${day}`,
      self: [
        'Fra da bestemmer du selv hvem som får vite hva.',
        'Samtykkene som er gitt, blir stående. Vi spør deg om hvert av dem, og du kan endre eller trekke dem.',
        'De som har bestemt for deg, ser ikke planen lenger, hvis du ikke åpner for dem.',
      ],
      others: (name: string) => [
        `Fra da bestemmer ${name} selv hvem som får vite hva.`,
        `Samtykkene som er gitt, blir stående. ${name} blir spurt om hvert av dem, og kan endre eller trekke dem.`,
        `Foreldre ser ikke planen lenger, hvis ${name} ikke åpner for dem.`,
      ],
    },
    eighteen: {
      titleSelf: (day: string) => `Du fyller 18 år ${day}`,
      title: (name: string, day: string) => `${name} fyller 18 år ${day}`,
      self: [
        'Da slutter retten til barnekoordinator.',
        'Retten til koordinator og plan har ingen aldersgrense. Snakk i god tid om hva du trenger etterpå.',
      ],
      others: (name: string) => [
        'Da slutter retten til barnekoordinator.',
        `Retten til koordinator og plan har ingen aldersgrense. Snakk i god tid om hva ${name} trenger etterpå.`,
      ],
    },
  },
  together: {
    said: (n: string) => `${n} har sagt ja`,
    youSaid: 'Du har sagt ja',
    you: 'Du',
    notOpened: (n: string) => `Ikke åpnet, siden bare én har sagt ja: ${n}`,
    onlyBoth: 'Bare det begge som bestemmer, sier ja til, åpnes.',
  },
  renewal: {
    otherRenewed: (names: string) => `${names} har fornyet samtykket`,
    closedUntilYou: 'Det gikk ut, og er stengt til du også fornyer.',
    orElse: 'Velg noe annet, eller si nei',
    waitsForOnList: (names: string) => `Du har fornyet. Venter på ${names}`,
    soon: 'Går snart ut',
    justEnded: 'Kan fornyes',
    ends: (day: string) => `Samtykket gjelder til og med ${day}`,
    ended: (day: string) => `Samtykket gikk ut ${day}`,
    closesThen: 'Da stenges det av seg selv.',
    closedNow: 'Nå er det stengt.',
    same: (day: string) =>
      `Fornyes det i dag, gjelder det til og med ${day}. Det samme er åpent, og det som er unntatt, er det fortsatt.`,
    parts: (names: string) => `Delene det gjelder: ${names}.`,
    othersRenewed: 'Den andre som bestemmer, har fornyet. Det gjelder først når begge har gjort det.',
    button: 'Forny samtykket',
    youRenewed: 'Du har fornyet',
    waitsFor: (names: string, day: string) =>
      `Vi venter på ${names}. Til da gjelder det som før, til og med ${day}.`,
    record: 'Skriv ned en fornyelse sagt muntlig eller på papir',
    recordButton: 'Lagre fornyelsen',
    ranOut: 'Samtykket gikk ut',
  },
  team: {
    titleSelf: 'Ditt team',
    title: (name: string) => `Teamet rundt ${name}`,
    leadSelf: 'De som er med, og hva de gjør. Bare de du har sagt ja til, ser noe.',
    lead: 'De som er med, og hva de gjør. Bare de det er sagt ja til, ser noe.',
    empty: 'Ingen er med ennå',
    emptyText:
      'Koordinatoren kan legge til tjenester og nære personer. Personen sier ja eller nei til hver av dem.',
    waits: 'Venter på samtykke',
    waitsText: 'De ser ingenting før det er sagt ja.',
    refused: 'Ikke sagt ja til',
    notShared: (state: string) => `Ikke delt: ${state}`,
    notSharedText: 'Det er et valg, og ikke noe som mangler. Andre i teamet ser det ikke.',
    noLonger: 'Ikke lenger med',
    members: 'Alle i teamet',
    contribution: 'Bidrar med',
    people: 'De som er med derfra',
    noPeople: 'ikke navngitt ennå',
    willSee: 'Vil få se',
    nothingNow: 'Nå ser de ingenting.',
    untilNamed: 'Ingen ser noe før tjenesten har sagt hvem som er med.',
    sees: 'Ser',
    until: (day: string) => `til og med ${day}`,
    coordination: 'Koordinering',
    coordinator: 'koordinator',
    standIn: 'står inn som koordinator',
    add: 'Legg til i teamet',
    change: 'Endre',
    toConsent: 'Se samtykket',
    gapHealth: 'ingen fra helse og omsorg',
  },
  add: {
    saved: 'Lagt til i teamet',
    title: 'Legg til i teamet',
    lead: (name: string) => `Du legger til, og ${name} blir spurt. De ser ingenting før det er sagt ja.`,
    leadParent: 'Du legger til, og den som bestemmer blir spurt. De ser ingenting før det er sagt ja.',
    back: 'Teamet',
    who: 'Hvem skal være med?',
    services: 'Tjenester',
    around: 'Nære personer',
    new: 'En annen nær person',
    newName: 'Navn på den andre',
    newNameHint: 'Bare hvis du valgte «En annen nær person».',
    newNationalId: 'Fødselsnummer',
    newNationalIdHint: 'Trengs for at personen skal kunne logge inn. Kan legges til senere.',
    contribution: 'Hva skal de bidra med?',
    lifeArea: 'Hvilken del av livet gjelder det mest?',
    sections: 'Hva trenger de å se?',
    sectionsHint: 'Velg bare det de trenger. Personen kan velge mindre.',
    purpose: 'Hvorfor trenger de det?',
    untilDate: 'Hvor lenge?',
    untilHint: 'Siste dag, for eksempel 24.12.2027. Tomt betyr til noen sier noe annet.',
    button: 'Legg til og spør om samtykke',
  },
  member: {
    back: 'Teamet',
    backToWork: 'Til arbeidsdagen',
    saidYes: (name: string, service: string, day: string) =>
      `${name} sa ja ${day} til at ${service} er med i samarbeidet. Velg hvem hos dere det blir.`,
    peopleOf: (service: string) => `Hvem hos ${service} er med?`,
    over: (name: string) => `Rundt ${name}`,
    people: 'Hvem hos dere er med?',
    peopleHint: 'Bare de du krysser av, får innsyn. Personen ser navnene. Andre i tjenesten ser ingenting.',
    noStaff: 'Ingen ansatte er lagt inn for denne tjenesten.',
    peopleButton: 'Lagre hvem som er med',
    contribution: 'Hva de bidrar med',
    describe: 'Endre hva de bidrar med',
    described: 'Lagret: hva de bidrar med.',
    named: 'Lagret: hvem som er med.',
    describeButton: 'Lagre',
    stoodBefore: 'Det som sto før',
    putBack: 'Hent fram igjen',
    end: 'Avslutt deltakelsen',
    endText: 'De mister innsynet med en gang. Personen får beskjed.',
    endButton: 'Ja, avslutt nå',
    noConsent: 'Det er ikke sagt ja ennå. De du navngir, ser ingenting før det.',
  },
  list: (names: readonly string[]) => new Intl.ListFormat('nb').format(names),
  sentences: {
    stands_already: 'Det er slik det står nå. Ingenting er endret.',
    not_yours_to_answer: 'Det er ikke du som kan svare på dette samtykket.',
    not_in_this_state: 'Dette er allerede besvart eller endret. Se hvordan det står nå.',
    consent_missing: 'Først må det være samtykke til at noen koordinerer.',
    right_missing:
      'Retten til plan er ikke innvilget ennå. Koordinerende enhet må ta stilling til den først. Så kan det spørres om samtykke.',
    consent_is_given: 'Samtykket er allerede gitt.',
    period_over: 'Dagen er passert. Velg en dag fra i dag og framover.',
    takes_part_already: 'De er allerede med i teamet.',
    unknown: 'Vi finner ikke den du valgte. Velg på nytt.',
    not_your_service: 'Bare lederen for tjenesten eller koordinatoren kan navngi.',
    left_out: 'Den det gjelder, vil ikke at en av disse skal være med.',
  } as Record<string, string>,
}
export type Texts = typeof nb
