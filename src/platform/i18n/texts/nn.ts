import type { PlatformTexts } from './nb.ts'

export const nn = {
  errors: {
    required: 'Du må fylle ut dette feltet.',
    choose: 'Du må velje.',
    tooLong: (most: string) => `Teksten er for lang. Han kan ha ${most} teikn.`,
    bad_date: 'Skriv datoen som dag.månad.år, til dømes 24.12.2026.',
    no_such_day: 'Den datoen finst ikkje i kalenderen. Sjå over dagen og månaden.',
    bad_time: 'Skriv klokkeslettet slik: 09.30.',
    bad_national_id: 'Fødselsnummeret stemmer ikkje. Det skal ha elleve siffer.',
    national_id_here:
      'Ta bort fødselsnummeret. Det trengst ikkje her: Samvei veit kven planen gjeld. Resten av teksten står som du skreiv han.',
    in_the_past: 'Datoen er passert. Vel ein dag frå i dag og framover.',
    in_the_future: 'Datoen kan ikkje vere fram i tid.',
    file_too_large: (most: string, name: string) =>
      `«${name}» er for stor. Kvar fil kan vere på høgst ${most} MB.`,
    too_many_files: (most: string) => `Det blir for mange filer. Du kan leggje ved ${most}.`,
    choose_file: 'Vel ei fil først.',
    picture_too_large: (name: string) =>
      `«${name}» har for mange biletpunkt. Gjer biletet mindre, og prøv igjen.`,
    too_much_inside: (name: string) =>
      `«${name}» blir altfor stor når ho blir opna. Lagre ho på nytt frå programmet ho er laga i, og prøv igjen.`,
    infected: (name: string) =>
      `Det er funne virus i «${name}». Vi kan ikkje ta imot ho. Det andre du har skrive, er teke vare på.`,
    empty_file: (name: string) => `Det er ikkje noko i «${name}». Vel ei anna fil.`,
    wrong_kind: (name: string) =>
      `Vi kan ta imot PDF og bilete (PNG, JPEG). «${name}» er noko anna, eller ho er skadd.`,
    invalid: 'Vi forstår ikkje det som står her. Sjå over og prøv igjen.',
  },
  /** The same, when it is known which field. */
  named: {
    answer: (label: string) => `Svar på «${label}»`,
    fillIn: (label: string) => `Fyll ut «${label}»`,
    choose: (label: string) => `Vel «${label}»`,
    invalid: (label: string) => `Vi forstår ikkje det som står i «${label}». Sjå over og prøv igjen.`,
  },
  /** Why something is asked about before it is saved. */
  whyAsked: {
    national_id: 'ser ut som eit fødselsnummer. Send det berre om det trengst.',
    phone: 'ser ut som eit mobilnummer. Den som har nummeret, bør få velje kven som ser det.',
    home_address: 'ser ut som ei heimeadresse. Planen treng sjeldan å seie kvar nokon bur.',
    code: 'ser ut som ein kode, eit passord eller eit kontonummer. Gi det heller på ein annan måte.',
    other_person: 'ser ut til å handle om helsa eller livet til ein annan. Kva vil den personen?',
    diagnosis: 'ser ut som ein diagnose. Ofte er det nok å seie kva som hjelper.',
    medicine: 'ser ut som ein medisin eller ein dose. Det står som regel betre i journalen.',
    private_life: 'ser ut som noko svært privat.',
    secret: 'ser ut som noko som ikkje alle skal vite. Teksten er ikkje hemmeleg for dei som kan lese han.',
  },
  stale:
    'Noko her er endra etter at du opna sida, av nokon andre eller av deg i ei anna fane. Er noko anna lagra enn det du skreiv, ser du begge delar. Det du skreiv, står framleis i skjemaet. Sjå over og lagre på nytt.',
  anothers:
    'Skjemaet vart opna i ei anna innlogging enn di. Det er ikkje lagra og ikkje sendt. No ser du sida slik ho er for deg.',
  anothersForChild: 'Nokon andre skreiv her før deg. Det er ikkje sendt. No er sida di.',
  restored: 'Vi tok vare på det du skreiv sist. Sjå over, og lagre eller send når du er klar.',
  saved: 'Lagra.',
  answers: 'Koordinerande eining svarar deg',
  signedIn: 'Innlogga',
  nav: {
    mine: 'Mi side',
    work: 'Arbeid',
    cases: 'Saker',
    services: 'Tenester',
    letters: 'Tekstar i brev',
    goalSuggestions: 'Framlegg til mål',
    coordinators: 'Koordinatorar',
    check: 'Sjekk rettane',
    ask: 'Be om hjelp',
    follow: 'Følg førespurnaden',
    childPage: 'Sida mi',
    childWish: 'Skriv',
    childLeaves: 'Ferdig',
    privacy: 'Personvern',
    accessibility: 'Tilgjenge',
    demo: 'Demonstrasjon: byt person',
  },
  fault: {
    notFoundTitle: 'Vi finn ikkje sida',
    notFound:
      'Sida finst ikkje, eller ho er ikkje open for deg. Er du usikker, kan du ringje koordinerande eining.',
    tooLargeTitle: 'Det du sende, er for stort',
    tooLarge: 'Gå tilbake og gjer teksten eller fila mindre. Det du skreiv, ligg framleis i skjemaet.',
    tooManyTitle: 'Vent litt',
    tooMany: 'Det kom mange forsøk på kort tid. Vent eit minutt og prøv igjen.',
    awayTitle: 'Vi er straks tilbake',
    away: 'Tenesta svarer ikkje akkurat no. Det du har lagra, er trygt. Prøv igjen om litt.',
    brokenTitle: 'Noko gjekk gale hos oss',
    broken: 'Det er ikkje din feil, og det du har lagra, er trygt. Prøv igjen om litt.',
    foreignTitle: 'Skjemaet kom frå ein annan stad',
    foreign: 'Av tryggleiksgrunnar tek vi berre imot skjema frå våre eigne sider. Gå tilbake og prøv igjen.',
    again: 'Prøv igjen',
    toMine: 'Til Mi side',
    toWork: 'Til Arbeidsdagen',
    home: 'Til framsida',
  },
} satisfies PlatformTexts
