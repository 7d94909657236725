import type { Texts } from './nb.ts'

export const nn = {
  title: 'Prøv som kven som helst',
  lead: 'Dette er ein demonstrasjon. Alle personar er oppdikta, og alt du gjer kan startast på nytt. Vel nokon, så er du logga inn som dei.',
  clockTitle: 'Dagen i dag',
  clockText: (day: string) => `Her er det ${day}.`,
  clockWhy:
    'Still klokka fram for å sjå fristar gå, barn bli eldre og planar som skal fornyast. Ho går aldri tilbake.',
  oneDay: 'Éin dag fram',
  oneWeek: 'Éi veke fram',
  fourWeeks: 'Fire veker fram',
  otherDays: 'Eit anna tal på dagar',
  forward: 'Still fram',
  badDays: 'Skriv eit heilt tal frå 1 til 400.',
  peopleTitle: 'Kven vil du vere?',
  peopleText: 'Vel kommune eller sjukehus. Så ser du alle du kan logge inn som der.',
  choose: (authority, count) => `${authority}: ${count} personar`,
  doorsTitle: 'Barn som går inn med kode',
  doorsText:
    'Barn utan elektronisk ID kjem inn med ein kode. Han verkar éin gong. Den som er logga inn i denne nettlesaren, blir logga ut.',
  goInAs: (name: string) => `Gå inn som ${name}`,
  codeUsed: (name: string) => `Koden til ${name} er brukt.`,
  giveNewCode: (name: string) => `Lag ein ny kode til ${name}`,
  linkTitle: 'Eit kriseark med lenkje og kode',
  linkText:
    'Mor har laga ei lenkje til krisearket til Ada. Den som får lenkja, skriv koden. Ingen loggar inn.',
  openLink: 'Opne lenkja som eit akuttmottak',
  linkOver: 'Lenkja til krisearket til Ada gjeld ikkje lenger. Mor kan lage ei ny.',
  makeLink: 'Lag ei ny lenkje som mor',
  worthTitle: 'Verdt å sjå no',
  worthText: 'Eit trykk loggar deg inn som den saka ligg hos, og opnar sida.',
  stories: {
    maybe_known: {
      title: 'Kven er det? Kanskje ein vi kjenner',
      text: 'Eit namn og ein fødselsdato som liknar på eit barn med sperra adresse. Det må avklarast før saka blir opna.',
    },
    no_number: {
      title: 'Ei sak utan fødselsnummer',
      text: 'Ho spurde utan å logge inn. Eininga legg til det som manglar.',
    },
    reached_by_post: {
      title: 'Svar til ein som ringde',
      text: 'Det er dottera som får svaret, på papir, til adressa ho sa.',
    },
    day_passed: {
      title: 'Dagen for svar er passert',
      text: 'Ingen har opna sak. Eit førebels svar er på overtid.',
    },
    answered_openly: { title: 'Svart på utan sak', text: 'Svaret kan lesast med referanse og kode.' },
    moves: { title: 'Ei sak som flyttar', text: 'Ho flyttar til ein annan kommune, og saka er på veg dit.' },
    child_alone: {
      title: 'Eit barn som spør åleine',
      text: 'Ho er tretten år, og vil ikkje at mor får vite det. Eininga skal bestemme.',
    },
    number_waits: {
      title: 'Eit nummer på eit anna namn',
      text: 'Folkeregisteret kallar eigaren noko anna. Nummeret opnar ingenting før eininga har avklart det.',
    },
    number_refused: {
      title: 'Eit nummer som ikkje var hennar',
      text: 'Eininga har sagt nei til nummeret, og saka står utan. Sjå kva som er gjort, og kvifor.',
    },
    taken_out: {
      title: 'Teken ut av saka igjen',
      text: 'To med same namn. Det som galdt den andre, er lagt tilbake i køen.',
    },
    told_secret: {
      title: 'Nokon seier at adressa er hemmeleg',
      text: 'Ei førespurnad som ventar, seier det. Ingen blir sleppte inn i saka før ho er lesen.',
    },
    asker_to_settle: {
      title: 'Kven var det som spurde?',
      text: 'Ei mor spurde for barnet sitt. Inga avgjerd blir send før eininga har sagt om ho er forelder.',
    },
    referral_waits: {
      title: 'Ei tilvising ventar hos tenesta',
      text: 'Leiaren les kvifor, og svarer ja eller nei.',
    },
    closed_by_wish: {
      title: 'Avslutta etter eige ønske',
      text: 'Slik les ho sjølv kvifor det ikkje kom eit svar, og kva ho kan gjere.',
    },
    overturned: {
      title: 'Oppheva av statsforvaltaren',
      text: 'Eit nei som skal vurderast heilt på nytt, av ein annan enn den som skreiv det.',
    },
    refusal_complained_of: {
      title: 'Eit nei til ein far, som har klaga',
      text: 'Han har ikkje foreldreansvar, og fekk ikkje vite noko. Neiet står, og pakken til Statsforvaltaren er klar.',
    },
    taken_back: {
      title: 'Ein som vil trekkje saka',
      text: 'Han spurde sjølv, og ber no eininga om å la det liggje. Det er eininga som avsluttar.',
    },
    minutes_remarked: {
      title: 'Eit referat med ein merknad',
      text: 'Mor meiner noko er gale. Referatet står, og det ho seier, står saman med det.',
    },
  },
  asWho: (who, where) => `Som ${who}, ${where}`,
  followTitle: 'Følg utan å logge inn',
  followText: 'Slik ser den som spurde utan innlogging, førespurnaden sin.',
  follow: (reference) => `Følg ${reference}`,
  code: 'kode',
  told: (who, what) => `Meldt om ${who}: ${what}`,
  toldNext: 'Hendinga blir lesen i løpet av nokre sekund. Så ser du ho her:',
  toldUnit: (who) => `Sakene, som ${who}`,
  toldOwn: (who) => `Mi side, som ${who}`,
  cannot: {
    not_expecting: 'Det er Silje som ventar barn her. Vel henne.',
    not_two: 'Dette er laga for Ada, som har to foreldre med ansvaret. Vel henne.',
  },
  citizens: 'Innbyggjarar',
  unit: 'Koordinerande eining',
  services: 'Koordinatorar og tenester',
  system: 'Oppsett og kontroll',
  registerTitle: 'Folkeregisteret',
  registerText:
    'La noko skje med nokon. Det kjem inn som ei hending frå Folkeregisteret, og blir lese med ein gong.',
  whom: 'Kven',
  what: 'Kva skjer',
  happens: 'La det skje',
  sentTitle: 'Sendt ut',
  sentText: 'Dette ville ha gått ut på e-post og SMS. Det siste står øvst.',
  nothingSent: 'Ingenting er sendt enno.',
  by: { email: 'E-post', sms: 'SMS' },
  happenings: {
    birth: 'Barnet blir fødd (Silje Morgenduggli)',
    protect: 'Adressa blir strengt fortruleg',
    unprotect: 'Adressa er ikkje lenger verna',
    move: 'Flyttar til ein annan kommune',
    death: 'Døyr',
    alone: 'Mor får foreldreansvaret åleine',
  },
  public: (authority) => `Sjå ${authority} utan å logge inn`,
} satisfies Texts
