export const nb = {
  errors: {
    required: 'Du må fylle ut dette feltet.',
    choose: 'Du må velge.',
    tooLong: (most: string) => `Teksten er for lang. Den kan ha ${most} tegn.`,
    bad_date: 'Skriv datoen som dag.måned.år, for eksempel 24.12.2026.',
    no_such_day: 'Den datoen finnes ikke i kalenderen. Se over dagen og måneden.',
    bad_time: 'Skriv klokkeslettet slik: 09.30.',
    bad_national_id: 'Fødselsnummeret stemmer ikke. Det skal ha elleve siffer.',
    national_id_here:
      'Ta bort fødselsnummeret. Det trengs ikke her: Samvei vet hvem planen gjelder. Resten av teksten står som du skrev den.',
    in_the_past: 'Datoen er passert. Velg en dag fra i dag og framover.',
    in_the_future: 'Datoen kan ikke være fram i tid.',
    file_too_large: (most: string, name: string) =>
      `«${name}» er for stor. Hver fil kan være på høyst ${most} MB.`,
    too_many_files: (most: string) => `Det blir for mange filer. Du kan legge ved ${most}.`,
    choose_file: 'Velg en fil først.',
    picture_too_large: (name: string) =>
      `«${name}» har for mange bildepunkter. Gjør bildet mindre, og prøv igjen.`,
    too_much_inside: (name: string) =>
      `«${name}» blir altfor stor når den åpnes. Lagre den på nytt fra programmet den er laget i, og prøv igjen.`,
    infected: (name: string) =>
      `Det er funnet virus i «${name}». Vi kan ikke ta imot den. Det andre du har skrevet, er tatt vare på.`,
    empty_file: (name: string) => `Det er ikke noe i «${name}». Velg en annen fil.`,
    wrong_kind: (name: string) =>
      `Vi kan ta imot PDF og bilder (PNG, JPEG). «${name}» er noe annet, eller den er skadet.`,
    invalid: 'Vi forstår ikke det som står her. Se over og prøv igjen.',
  } as Record<string, string | ((part: string, more: string) => string)>,
  /** The same, when it is known which field. */
  named: {
    answer: (label: string) => `Svar på «${label}»`,
    fillIn: (label: string) => `Fyll ut «${label}»`,
    choose: (label: string) => `Velg «${label}»`,
    invalid: (label: string) => `Vi forstår ikke det som står i «${label}». Se over og prøv igjen.`,
  },
  /** Why something is asked about before it is saved. */
  whyAsked: {
    national_id: 'ser ut som et fødselsnummer. Send det bare hvis det trengs.',
    phone: 'ser ut som et mobilnummer. Den som har nummeret, bør få velge hvem som ser det.',
    home_address: 'ser ut som en hjemmeadresse. Planen trenger sjelden å si hvor noen bor.',
    code: 'ser ut som en kode, et passord eller et kontonummer. Gi det heller på en annen måte.',
    other_person: 'ser ut til å handle om helsen eller livet til en annen. Hva vil den personen?',
    diagnosis: 'ser ut som en diagnose. Ofte er det nok å si hva som hjelper.',
    medicine: 'ser ut som en medisin eller en dose. Det står som regel bedre i journalen.',
    private_life: 'ser ut som noe svært privat.',
    secret: 'ser ut som noe som ikke alle skal vite. Teksten er ikke hemmelig for dem som kan lese den.',
  },
  stale:
    'Noe her er endret etter at du åpnet siden, av noen andre eller av deg i en annen fane. Er noe annet lagret enn det du skrev, ser du begge deler. Det du skrev, står fortsatt i skjemaet. Se over og lagre på nytt.',
  anothers:
    'Skjemaet ble åpnet i en annen innlogging enn din. Det er ikke lagret og ikke sendt. Nå ser du siden slik den er for deg.',
  anothersForChild: 'Noen andre skrev her før deg. Det er ikke sendt. Nå er siden din.',
  restored: 'Vi tok vare på det du skrev sist. Se over, og lagre eller send når du er klar.',
  saved: 'Lagret.',
  answers: 'Koordinerende enhet svarer deg',
  signedIn: 'Innlogget',
  nav: {
    mine: 'Min side',
    work: 'Arbeid',
    cases: 'Saker',
    services: 'Tjenester',
    letters: 'Tekster i brev',
    goalSuggestions: 'Forslag til mål',
    coordinators: 'Koordinatorer',
    check: 'Sjekk rettighetene',
    ask: 'Be om hjelp',
    follow: 'Følg henvendelsen',
    childPage: 'Siden min',
    childWish: 'Skriv',
    childLeaves: 'Ferdig',
    privacy: 'Personvern',
    accessibility: 'Tilgjengelighet',
    demo: 'Demonstrasjon: bytt person',
  },
  fault: {
    notFoundTitle: 'Vi finner ikke siden',
    notFound:
      'Siden finnes ikke, eller den er ikke åpen for deg. Er du usikker, kan du ringe koordinerende enhet.',
    tooLargeTitle: 'Det du sendte, er for stort',
    tooLarge: 'Gå tilbake og gjør teksten eller filen mindre. Det du skrev, ligger fortsatt i skjemaet.',
    tooManyTitle: 'Vent litt',
    tooMany: 'Det kom mange forsøk på kort tid. Vent et minutt og prøv igjen.',
    awayTitle: 'Vi er straks tilbake',
    away: 'Tjenesten svarer ikke akkurat nå. Det du har lagret, er trygt. Prøv igjen om litt.',
    brokenTitle: 'Noe gikk galt hos oss',
    broken: 'Det er ikke din feil, og det du har lagret, er trygt. Prøv igjen om litt.',
    foreignTitle: 'Skjemaet kom fra et annet sted',
    foreign: 'Av sikkerhetsgrunner tar vi bare imot skjemaer fra våre egne sider. Gå tilbake og prøv igjen.',
    again: 'Prøv igjen',
    toMine: 'Til Min side',
    toWork: 'Til Arbeidsdagen',
    home: 'Til forsiden',
  },
}
export type PlatformTexts = typeof nb
