import { listed } from '../../platform/i18n/listed.ts'

export interface Part {
  title: string
  text: string[]
  link?: { href: string; text: string }
}

/** What the privacy notice needs to know of the authority. */
export interface NoticeOf {
  name: string
  officer: string
  phone: string
  storageYears: number
  appealBody: string
  /** Who judges a complaint on NAV's basis; null where nothing is decided on it. */
  navAppealBody: string | null
  /** The acts beside the health acts by which a plan is given here; none at a hospital. */
  otherActs: readonly string[]
  isHospital: boolean
  /** Who is controller where several share, and where that stands in full. */
  shared: { text: string[]; link: { href: string; text: string } }
  /** What is fetched from the population register, and why. */
  register: string[]
}

export const publicNb = {
  services: {
    search: 'Søk i tjenester og organisasjoner',
    searchHint: 'For eksempel avlastning, fysioterapi eller epilepsi.',
    searchButton: 'Søk',
    found: (count: number) => (count === 1 ? 'Ett treff' : `${count} treff`),
    nothing: 'Vi fant ingenting. Prøv et annet ord, eller ring oss, så hjelper vi deg.',
    organisations: 'Bruker- og pasientorganisasjoner',
    organisationsText:
      'Her kan du møte andre i samme situasjon. De er ikke tjenester, og de teller ikke når rettigheter vurderes.',
    phone: 'Telefon',
    web: 'Nettside',
    writtenIn: (who: string, language: string) => `Beskrivelsene er skrevet av ${who}, på ${language}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    all: 'Vis alle',
  },
  responsibility: {
    title: 'Hvem svarer for hva?',
    lead: 'Kommunen og sykehuset har hver sine plikter. Her ser du hvem du kan spørre om hva.',
    columns: { what: 'Hva', who: 'Ansvar', law: 'Lov' },
    municipality: 'Kommunen',
    hospital: 'Sykehuset',
    both: 'Kommunen, med sykehuset',
    rows: [
      {
        what: 'Koordinator for hjelp fra kommunen',
        who: 'municipality',
        law: 'Helse- og omsorgstjenesteloven § 7-2',
      },
      { what: 'Barnekoordinator', who: 'municipality', law: 'Helse- og omsorgstjenesteloven § 7-2 a' },
      {
        what: 'Koordinator på sykehuset',
        who: 'hospital',
        law: 'Spesialisthelse\u00adtjenesteloven § 2-5 a',
      },
      {
        what: 'Individuell plan når du får hjelp fra begge',
        who: 'both',
        law: 'Forskrift om individuell plan § 8',
      },
      {
        what: 'Individuell plan når du bare får hjelp fra sykehuset',
        who: 'hospital',
        law: 'Spesialisthelse\u00adtjenesteloven § 2-5',
      },
      {
        what: 'Melde fra til kommunen når du trenger hjelp derfra',
        who: 'hospital',
        law: 'Spesialisthelse\u00adtjenesteloven § 2-5',
      },
      {
        what: 'Barnehage, skole, pedagogisk-psykologisk tjeneste (PPT), barnevern og NAV',
        who: 'take_part',
        law: 'Plikt til å samarbeide etter egne lover',
      },
    ],
    takePart: 'Hver tjeneste svarer for sitt, og skal samarbeide',
    decides: 'Hvem avgjør?',
    decidesText: (units: string) =>
      `Koordinerende enhet avgjør om du har rett til koordinator og plan her: ${units}. Tjenestene avgjør selv hvilken hjelp du får av dem.`,
    near: 'Andre du kan spørre',
    wrong:
      'Spør du feil sted, sender de henvendelsen videre når du vil det. Du trenger ikke begynne på nytt.',
  },
  when: {
    title: 'Når skjer hva?',
    lead: 'Fra du spør, til noen holder i trådene for deg.',
    steps: (promise: string) => [
      { when: 'Med en gang', title: 'Du får kvittering', text: 'Med referanse, og dagen du får svar.' },
      {
        when: 'De første dagene',
        title: 'Enheten leser det du skrev',
        text: 'De kan ringe for å spørre om mer. Har noen andre spurt for deg, får du vite det og kan si hva du mener.',
      },
      {
        when: 'Deretter',
        title: 'Enheten vurderer',
        text: 'De ser på hvert vilkår for seg. Barn blir hørt. Du kan legge til noe når som helst.',
      },
      {
        when: `Innen ${promise}`,
        title: 'Du får svar',
        text: 'Skriftlig, med begrunnelse. Tar det lengre tid enn en måned, får du beskjed om hvorfor, og en ny dato.',
      },
      {
        when: 'Etter et ja',
        title: 'Koordinatoren tar kontakt',
        text: 'Vil du ha plan, begynner arbeidet med den. Planen lages sammen med deg.',
      },
      {
        when: 'Etter et nei',
        title: 'Du kan klage',
        text: 'Fristen står i svaret. Tjenestene skal samarbeide om hjelpen din likevel.',
      },
    ],
    hospital: {
      when: 'Så snart som mulig',
      title: 'Sykehuset varsler kommunen',
      text: 'Når du trenger hjelp derfra også, og vil det. Kommunen kvitterer.',
    },
    complain: 'Slik klager du',
    clock: 'Fristene går fra dagen henvendelsen kom, også når du ringte eller skrev brev.',
    law: 'Forvaltningsloven § 11 a. Pasient- og brukerrettighetsloven §§ 2-5 til 2-5 c og 7-2.',
  },
  links: {
    when: 'Når skjer hva?',
    whenText: 'Fra du spør, til du får svar.',
    responsibility: 'Hvem svarer for hva?',
    responsibilityText: 'Kommunen og sykehuset har hver sine plikter.',
  },
  privacy: ({
    name,
    officer,
    phone,
    storageYears,
    appealBody,
    navAppealBody,
    otherActs,
    isHospital,
    shared,
    register,
  }: NoticeOf): Part[] => [
    {
      title: 'Hvem har ansvaret?',
      text: [
        `${name} er behandlingsansvarlig. Det betyr at vi har ansvaret for opplysningene om deg her. Ring oss på ${phone} hvis du lurer på noe.`,
        officer ? `Personvernombudet svarer på spørsmål om personvern: ${officer}.` : '',
        ...shared.text,
      ],
      link: shared.link,
    },
    {
      title: 'Hva bruker vi opplysningene til?',
      text: [
        'Vi bruker dem til å ta imot henvendelsen, vurdere om du har rett til koordinator, barnekoordinator og individuell plan, svare deg, og samordne hjelpen din.',
        'Vi bruker dem også til å svare på klager, og til tall om tjenesten der ingen kan kjennes igjen.',
      ],
    },
    {
      title: 'Hvorfor har vi lov?',
      text: [
        `Loven gir oss plikt til dette: ${isHospital ? 'spesialisthelsetjenesteloven §§ 2-5 til 2-5 b' : 'helse- og omsorgstjenesteloven §§ 7-1 til 7-3'} og pasient- og brukerrettighetsloven §§ 2-5 til 2-5 c. Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav c og e, og artikkel 9 nr. 2 bokstav h.`,
        otherActs.length
          ? `Plan kan også følge av ${listed(otherActs, 'og')}. Da er det disse lovene som gir oss plikten.`
          : '',
        'Planen, og deling av den med andre, skjer bare når du sier ja. Du kan si nei igjen når du vil.',
      ],
    },
    {
      title: 'Hva tar vi vare på?',
      text: [
        'Det som står i henvendelsen: hvem den gjelder, hva du trenger, vedlegg, og hvordan vi når deg.',
        'Får du en sak hos oss, tar vi vare på vurderingen, svaret, planen, møtene og klager.',
      ],
    },
    {
      title: 'Hvor kommer opplysningene fra?',
      text: [
        'Fra deg, eller fra den som spør for deg. Da får du beskjed, når vi vet hvem du er.',
        'Fra tjenester som hjelper deg. Fra Kontakt- og reservasjonsregisteret: hvordan du vil ha varsel.',
        ...register,
      ],
    },
    {
      title: 'Hvem får dem?',
      text: [
        'Bare de hos oss som arbeider med saken din, og de du har sagt ja til.',
        'Sendes henvendelsen til en annen kommune eller et sykehus, er det fordi du er enig.',
        otherActs.length
          ? 'NAV, de sosiale tjenestene og barnevernet får bare det du har sagt ja til, også når planen følger av deres lov.'
          : '',
        `Klager du, kan ${appealBody} få det som gjelder klagen.${navAppealBody ? ` Gjelder den en plan på grunn av tjenester fra NAV, er det ${navAppealBody}.` : ''}`,
        'De som drifter tjenesten for oss, er bundet av en avtale (databehandlere).',
        'Hver gang noen ser på opplysninger om deg, skrives det ned. Du kan se listen på Min side.',
      ],
    },
    {
      title: 'Hvor lenge?',
      text: [
        `En avsluttet sak tar vi vare på i ${storageYears} år. Etter det avgjør arkivloven hva som skal bevares.`,
        'Det du holder på å skrive, lagrer vi kryptert, og ingen andre kan lese det. Uten innlogging slettes det etter 24 timer. Med innlogging slettes det etter 30 dager. Deler du maskin, kan du slette det selv.',
      ],
    },
    {
      title: 'Må du gi oss opplysninger?',
      text: [
        'Nei. Men vi må vite nok til å vurdere rettighetene dine.',
        'Ingen avgjørelse tas av en maskin. Regler foreslår, og et menneske avgjør.',
      ],
    },
    {
      title: 'Dine rettigheter',
      text: [
        'Du kan få innsyn, få rettet det som er feil, be oss slette eller begrense bruken, protestere, og trekke tilbake samtykke. Noe må vi ta vare på etter loven, også om du ber oss slette.',
        'Er du uenig i hvordan vi bruker opplysninger om deg, kan du klage til Datatilsynet (datatilsynet.no).',
      ],
    },
    {
      title: 'Informasjonskapsler',
      text: [
        'Vi bruker bare kapsler som trengs: for innlogging, for språket ditt og for det du holder på å skrive. Vi måler deg ikke, og vi deler ikke noe med andre nettsteder.',
      ],
    },
  ],
  accessibility: {
    title: 'Den offisielle erklæringen',
    text: 'Den offisielle tilgjengelighetserklæringen vår finner du hos Tilsynet for universell utforming.',
    link: 'Tilgjengelighetserklæringen',
    exceptions: {
      title: 'Hva som ikke er godt nok ennå',
      text: [
        'Filer som andre har lagt ved, har vi ikke laget. De kan være bilder av tekst. Ring oss, så leser vi dem for deg.',
        'Kartet over hvem som hjelper deg, har det samme innholdet som en liste ved siden av.',
      ],
    },
    complain: {
      title: 'Vil du klage?',
      text: [
        'Si fra til oss først. Er du ikke fornøyd med svaret, kan du melde fra til Tilsynet for universell utforming (uutilsynet.no).',
      ],
    },
  },
}
export type PublicTexts = typeof publicNb
