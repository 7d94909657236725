import type { AuthorityId } from './authorities.ts'

// Everybody here is made up. National ids are of the synthetic series and are computed from the birth date.

export interface DemoCitizen {
  key: string
  authority: AuthorityId
  givenName: string
  familyName: string
  /** YYYY-MM-DD, or null for the unborn. */
  born: string | null
  /** For the unborn: weeks until the due date, from the day the world is loaded. */
  dueInWeeks?: number
  /** One line on who this is, for the one who wants to become somebody. */
  line: string
  /** A case may be about this person here. The others are only around somebody. */
  isServed: boolean
  language?: 'nb' | 'nn' | 'en'
  interpreter?: string
  addressProtection?: 'confidential' | 'strictly_confidential'
  onPaper?: boolean
  /** Cannot sign in (too young, or has no eID). */
  cannotSignIn?: boolean
}

const list = [
  // Bærum: children and their families
  {
    key: 'ada',
    authority: 'baerum',
    givenName: 'Ada',
    familyName: 'Solstrålevik',
    born: '2019-04-12',
    line: 'Sju år. Født altfor tidlig. Mor og far bor hver for seg.',
    isServed: true,
    cannotSignIn: true,
  },
  {
    key: 'kari-mor',
    authority: 'baerum',
    givenName: 'Kari',
    familyName: 'Solstrålevik',
    born: '1988-02-03',
    line: 'Mor til Ada (7), med foreldreansvar.',
    isServed: false,
  },
  {
    key: 'ola-far',
    authority: 'baerum',
    givenName: 'Ola',
    familyName: 'Lyngfrydmo',
    born: '1985-09-17',
    line: 'Far til Ada (7), med foreldreansvar, eget hjem.',
    isServed: false,
  },
  {
    key: 'mormor-ada',
    authority: 'baerum',
    givenName: 'Turid',
    familyName: 'Solstrålevik',
    born: '1957-06-21',
    line: 'Mormor til Ada. Nær pårørende.',
    isServed: false,
  },
  {
    key: 'jonas',
    authority: 'baerum',
    givenName: 'Jonas',
    familyName: 'Multetuvebakk',
    born: '2011-03-08',
    line: 'Femten år. Ser selv sin egen sak.',
    isServed: true,
  },
  {
    key: 'mette-mor',
    authority: 'baerum',
    givenName: 'Mette',
    familyName: 'Multetuvebakk',
    born: '1980-11-29',
    line: 'Mor til Jonas (15), med foreldreansvar.',
    isServed: false,
  },
  {
    key: 'per-far',
    authority: 'baerum',
    givenName: 'Per',
    familyName: 'Havgløttnes',
    born: '1978-01-14',
    line: 'Far til Jonas (15), uten foreldreansvar.',
    isServed: false,
  },
  {
    key: 'amina',
    authority: 'baerum',
    givenName: 'Amina',
    familyName: 'Stjernedryss',
    born: '2014-05-19',
    line: 'Tolv år. Kan be om at noe ikke fortelles hjemme.',
    isServed: true,
  },
  {
    key: 'hodan-mor',
    authority: 'baerum',
    givenName: 'Hodan',
    familyName: 'Stjernedryss',
    born: '1984-08-02',
    line: 'Mor til Amina (12). Trenger tolk i somali.',
    isServed: false,
  },
  {
    key: 'unborn-baerum',
    authority: 'baerum',
    givenName: 'Ufødt barn',
    familyName: 'Morgenduggli',
    born: null,
    dueInWeeks: 10,
    line: 'Ikke født ennå. Termin om ti uker.',
    isServed: true,
    cannotSignIn: true,
  },
  {
    key: 'silje-gravid',
    authority: 'baerum',
    givenName: 'Silje',
    familyName: 'Morgenduggli',
    born: '1995-03-27',
    line: 'Venter barn med hjertefeil.',
    isServed: false,
  },
  {
    key: 'emil',
    authority: 'baerum',
    givenName: 'Emil',
    familyName: 'Bjørkeløvdal',
    born: '2010-06-15',
    line: 'Seksten år. Bestemmer selv om samtykke.',
    isServed: true,
  },
  {
    key: 'sara',
    authority: 'baerum',
    givenName: 'Sara',
    familyName: 'Nordlyshaug',
    born: '2009-04-30',
    line: 'Sytten år. Blir snart voksen.',
    isServed: true,
  },
  {
    key: 'randi-mor',
    authority: 'baerum',
    givenName: 'Randi',
    familyName: 'Nordlyshaug',
    born: '1979-12-05',
    line: 'Mor til Sara (17).',
    isServed: false,
  },
  {
    key: 'noor',
    authority: 'baerum',
    givenName: 'Noor',
    familyName: 'Skumringslia',
    born: '2017-10-10',
    line: 'Ni år. Bor på strengt fortrolig adresse.',
    isServed: true,
    addressProtection: 'strictly_confidential',
    cannotSignIn: true,
  },
  {
    key: 'leila-mor',
    authority: 'baerum',
    givenName: 'Leila',
    familyName: 'Skumringslia',
    born: '1990-04-18',
    line: 'Mor til Noor (9). Bor på strengt fortrolig adresse.',
    isServed: false,
  },
  {
    key: 'omar-far',
    authority: 'baerum',
    givenName: 'Omar',
    familyName: 'Vindkastrud',
    born: '1986-07-07',
    line: 'Far til Noor (9). Skal aldri få vite hvor de bor.',
    isServed: false,
  },
  {
    key: 'lukas',
    authority: 'baerum',
    givenName: 'Lukas',
    familyName: 'Regnbuestø',
    born: '2016-01-25',
    line: 'Ti år. Barnevernet har omsorgen; bor i fosterhjem.',
    isServed: true,
    cannotSignIn: true,
  },
  {
    key: 'foster-anne',
    authority: 'baerum',
    givenName: 'Anne',
    familyName: 'Vedkubbeset',
    born: '1975-05-11',
    line: 'Fostermor til Lukas (10).',
    isServed: false,
  },
  // Bærum: adults
  {
    key: 'berit',
    authority: 'baerum',
    givenName: 'Berit',
    familyName: 'Tyttebærås',
    born: '1980-08-23',
    line: 'Førtiseks år. Hjerneslag i fjor, vil tilbake til jobben.',
    isServed: true,
  },
  {
    key: 'arne-ektefelle',
    authority: 'baerum',
    givenName: 'Arne',
    familyName: 'Tyttebærås',
    born: '1977-10-02',
    line: 'Gift med Berit. Pårørende.',
    isServed: false,
  },
  {
    key: 'erik',
    authority: 'baerum',
    givenName: 'Erik',
    familyName: 'Granbarsletta',
    born: '1992-02-16',
    line: 'Trettifire år. Har verge for det personlige.',
    isServed: true,
  },
  {
    key: 'liv-verge',
    authority: 'baerum',
    givenName: 'Liv',
    familyName: 'Fullmaktsen',
    born: '1969-09-09',
    line: 'Verge for Erik.',
    isServed: false,
  },
  {
    key: 'gunnar',
    authority: 'baerum',
    givenName: 'Gunnar',
    familyName: 'Kveldsolstad',
    born: '1948-03-31',
    line: 'Syttiåtte år. Får alt på papir.',
    isServed: true,
    onPaper: true,
    cannotSignIn: true,
  },
  {
    key: 'new-baerum',
    authority: 'baerum',
    givenName: 'Nina',
    familyName: 'Nystartvoll',
    born: '1991-06-06',
    line: 'Har spurt for seg selv én gang.',
    isServed: false,
  },
  {
    key: 'first-time-baerum',
    authority: 'baerum',
    givenName: 'Ida',
    familyName: 'Førstegangslia',
    born: '1994-09-02',
    line: 'Har aldri vært i kontakt med koordinerende enhet.',
    isServed: false,
  },
  // Sandnes
  {
    key: 'ellinor',
    authority: 'sandnes',
    givenName: 'Ellinor',
    familyName: 'Vindkvistli',
    born: '2013-04-17',
    line: 'Tretten år. Har spurt selv, og vil ikke at mor får vite det.',
    isServed: true,
  },
  {
    key: 'vigdis-mor',
    authority: 'sandnes',
    givenName: 'Vigdis',
    familyName: 'Vindkvistli',
    born: '1985-02-19',
    line: 'Mor til Ellinor (13). Ser ingenting før enheten har bestemt.',
    isServed: false,
  },
  {
    key: 'hanne',
    authority: 'sandnes',
    givenName: 'Hanne',
    familyName: 'Strandskjellvik',
    born: '1974-05-05',
    line: 'Femtito år. Vil foreslå en hun kjenner som koordinator.',
    isServed: true,
  },
  {
    key: 'trygve',
    authority: 'sandnes',
    givenName: 'Trygve',
    familyName: 'Lyngbrisen',
    born: '1997-11-13',
    line: 'Tjueni år. I kvalifiseringsprogram hos NAV.',
    isServed: true,
    language: 'nn',
  },
  // Båtsfjord
  {
    key: 'nils',
    authority: 'batsfjord',
    givenName: 'Nils',
    familyName: 'Havbrisefjell',
    born: '1959-07-19',
    line: 'Sekstisju år. Leddsykdom og hjertesvikt.',
    isServed: true,
  },
  {
    key: 'inger-ektefelle',
    authority: 'batsfjord',
    givenName: 'Inger',
    familyName: 'Havbrisefjell',
    born: '1961-02-28',
    line: 'Gift med Nils. Vil være med på planen.',
    isServed: false,
  },
  {
    key: 'ailo',
    authority: 'batsfjord',
    givenName: 'Ailo',
    familyName: 'Viddesjå',
    born: '2012-04-04',
    line: 'Fjorten år. Vil ha tolk i nordsamisk.',
    isServed: true,
    interpreter: 'nordsamisk',
  },
  {
    key: 'elle-mor',
    authority: 'batsfjord',
    givenName: 'Elle',
    familyName: 'Viddesjå',
    born: '1983-01-30',
    line: 'Mor til Ailo (14).',
    isServed: false,
  },
  // Midt-Troms
  {
    key: 'marit',
    authority: 'midt-troms',
    givenName: 'Marit',
    familyName: 'Fjellbekkmo',
    born: '1988-10-21',
    line: 'Trettiåtte år. Psykisk helse, bolig og jobb på en gang.',
    isServed: true,
  },
  {
    key: 'tiril',
    authority: 'midt-troms',
    givenName: 'Tiril',
    familyName: 'Snøfillely',
    born: '2018-02-02',
    line: 'Åtte år. Sjelden diagnose.',
    isServed: true,
    cannotSignIn: true,
  },
  {
    key: 'siv-mor',
    authority: 'midt-troms',
    givenName: 'Siv',
    familyName: 'Snøfillely',
    born: '1987-06-30',
    line: 'Mor til Tiril (8).',
    isServed: false,
  },
  // Fjordsykehuset
  {
    key: 'knut',
    authority: 'fjordsykehuset',
    givenName: 'Knut',
    familyName: 'Brattbakkheim',
    born: '1965-08-14',
    line: 'Sekstien år. Trenger bare tjenester fra sykehuset.',
    isServed: true,
  },
] as const satisfies readonly DemoCitizen[]
export type CitizenKey = (typeof list)[number]['key']
export const citizens: readonly (DemoCitizen & { key: CitizenKey })[] = list

/** Somebody served by one more authority: a row of their own there. Key: who@where. */
export const alsoServed = [
  { key: 'ada@fjordsykehuset', citizen: 'ada', authority: 'fjordsykehuset' },
  { key: 'berit@fjordsykehuset', citizen: 'berit', authority: 'fjordsykehuset' },
] as const satisfies readonly { key: string; citizen: CitizenKey; authority: AuthorityId }[]

type Around = {
  key: string
  of: CitizenKey | (typeof alsoServed)[number]['key']
  who: CitizenKey
  kind: 'parent' | 'guardian' | 'proxy' | 'next_of_kin' | 'foster_parent' | 'care_authority'
  responsible?: boolean
  mandate?: 'personal' | 'financial' | 'both'
  /** Confirmed by the unit, where an address is protected. */
  sharesHome?: boolean
}

/** Who is what to whom. */
const aroundList = [
  { key: 'kari-ada', of: 'ada', who: 'kari-mor', kind: 'parent', responsible: true },
  { key: 'ola-ada', of: 'ada', who: 'ola-far', kind: 'parent', responsible: true },
  { key: 'mormor-ada', of: 'ada', who: 'mormor-ada', kind: 'next_of_kin' },
  {
    key: 'kari-ada@fjordsykehuset',
    of: 'ada@fjordsykehuset',
    who: 'kari-mor',
    kind: 'parent',
    responsible: true,
  },
  { key: 'mette-jonas', of: 'jonas', who: 'mette-mor', kind: 'parent', responsible: true },
  { key: 'per-jonas', of: 'jonas', who: 'per-far', kind: 'parent', responsible: false },
  { key: 'hodan-amina', of: 'amina', who: 'hodan-mor', kind: 'parent', responsible: true },
  { key: 'silje-unborn', of: 'unborn-baerum', who: 'silje-gravid', kind: 'parent', responsible: true },
  { key: 'randi-sara', of: 'sara', who: 'randi-mor', kind: 'parent', responsible: true },
  { key: 'leila-noor', of: 'noor', who: 'leila-mor', kind: 'parent', responsible: true, sharesHome: true },
  { key: 'omar-noor', of: 'noor', who: 'omar-far', kind: 'parent', responsible: true, sharesHome: false },
  { key: 'anne-lukas', of: 'lukas', who: 'foster-anne', kind: 'foster_parent' },
  { key: 'arne-berit', of: 'berit', who: 'arne-ektefelle', kind: 'next_of_kin' },
  { key: 'liv-erik', of: 'erik', who: 'liv-verge', kind: 'guardian', mandate: 'personal' },
  { key: 'inger-nils', of: 'nils', who: 'inger-ektefelle', kind: 'next_of_kin' },
  { key: 'elle-ailo', of: 'ailo', who: 'elle-mor', kind: 'parent', responsible: true },
  { key: 'vigdis-ellinor', of: 'ellinor', who: 'vigdis-mor', kind: 'parent', responsible: true },
  { key: 'siv-tiril', of: 'tiril', who: 'siv-mor', kind: 'parent', responsible: true },
] as const satisfies readonly Around[]
export type RelatedKey = (typeof aroundList)[number]['key']
export const around: readonly (Around & { key: RelatedKey })[] = aroundList
