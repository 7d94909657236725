import type { DeskStoryKey } from '../desk-stories.ts'
import type { CannotHappen } from '../happenings.ts'

export const nb = {
  title: 'Prøv som hvem som helst',
  lead: 'Dette er en demonstrasjon. Alle personer er oppdiktet, og alt du gjør kan begynnes på nytt. Velg noen, så er du logget inn som dem.',
  clockTitle: 'Dagen i dag',
  clockText: (day: string) => `Her er det ${day}.`,
  clockWhy:
    'Still klokken frem for å se frister gå, barn bli eldre og planer som skal fornyes. Den går aldri tilbake.',
  oneDay: 'Én dag frem',
  oneWeek: 'Én uke frem',
  fourWeeks: 'Fire uker frem',
  otherDays: 'Et annet antall dager',
  forward: 'Still frem',
  badDays: 'Skriv et helt tall fra 1 til 400.',
  peopleTitle: 'Hvem vil du være?',
  peopleText: 'Velg kommune eller sykehus. Så ser du alle du kan logge inn som der.',
  choose: (authority: string, count: number) => `${authority}: ${count} personer`,
  doorsTitle: 'Barn som går inn med kode',
  doorsText:
    'Barn uten elektronisk ID kommer inn med en kode. Den virker én gang. Den som er logget inn i denne nettleseren, blir logget ut.',
  goInAs: (name: string) => `Gå inn som ${name}`,
  codeUsed: (name: string) => `Koden til ${name} er brukt.`,
  giveNewCode: (name: string) => `Lag en ny kode til ${name}`,
  linkTitle: 'Et kriseark med lenke og kode',
  linkText:
    'Mor har laget en lenke til krisearket til Ada. Den som får lenken, skriver koden. Ingen logger inn.',
  openLink: 'Åpne lenken som et akuttmottak',
  linkOver: 'Lenken til krisearket til Ada gjelder ikke lenger. Mor kan lage en ny.',
  makeLink: 'Lag en ny lenke som mor',
  worthTitle: 'Verdt å se nå',
  worthText: 'Et trykk logger deg inn som den saken ligger hos, og åpner siden.',
  stories: {
    maybe_known: {
      title: 'Hvem er det? Kanskje en vi kjenner',
      text: 'Et navn og en fødselsdato som ligner på et barn med sperret adresse. Det må avklares før saken åpnes.',
    },
    no_number: {
      title: 'En sak uten fødselsnummer',
      text: 'Hun spurte uten å logge inn. Enheten legger til det som mangler.',
    },
    reached_by_post: {
      title: 'Svar til en som ringte',
      text: 'Det er datteren som får svaret, på papir, til adressen hun sa.',
    },
    day_passed: {
      title: 'Dagen for svar er passert',
      text: 'Ingen har åpnet sak. Et foreløpig svar er på overtid.',
    },
    answered_openly: { title: 'Besvart uten sak', text: 'Svaret kan leses med referanse og kode.' },
    moves: { title: 'En sak som flytter', text: 'Hun flytter til en annen kommune, og saken er på vei dit.' },
    child_alone: {
      title: 'Et barn som spør alene',
      text: 'Hun er tretten år, og vil ikke at mor får vite det. Enheten skal bestemme.',
    },
    number_waits: {
      title: 'Et nummer på et annet navn',
      text: 'Folkeregisteret kaller eieren noe annet. Nummeret åpner ingenting før enheten har avklart det.',
    },
    number_refused: {
      title: 'Et nummer som ikke var hennes',
      text: 'Enheten har sagt nei til nummeret, og saken står uten. Se hva som er gjort, og hvorfor.',
    },
    taken_out: {
      title: 'Tatt ut av saken igjen',
      text: 'To med samme navn. Det som gjaldt den andre, er lagt tilbake i køen.',
    },
    told_secret: {
      title: 'Noen sier at adressen er hemmelig',
      text: 'En henvendelse som venter, sier det. Ingen slippes inn i saken før den er lest.',
    },
    asker_to_settle: {
      title: 'Hvem var det som spurte?',
      text: 'En mor spurte for barnet sitt. Ingen avgjørelse sendes før enheten har sagt om hun er forelder.',
    },
    referral_waits: {
      title: 'En henvisning venter hos tjenesten',
      text: 'Lederen leser hvorfor, og svarer ja eller nei.',
    },
    closed_by_wish: {
      title: 'Avsluttet etter eget ønske',
      text: 'Slik leser hun selv hvorfor det ikke kom et svar, og hva hun kan gjøre.',
    },
    overturned: {
      title: 'Opphevet av statsforvalteren',
      text: 'Et nei som skal vurderes helt på nytt, av en annen enn den som skrev det.',
    },
    refusal_complained_of: {
      title: 'Et nei til en far, som har klaget',
      text: 'Han har ikke foreldreansvar, og fikk ikke vite noe. Neiet står, og pakken til Statsforvalteren er klar.',
    },
    taken_back: {
      title: 'En som vil trekke saken',
      text: 'Han spurte selv, og ber nå enheten om å la det ligge. Det er enheten som avslutter.',
    },
    minutes_remarked: {
      title: 'Et referat med en merknad',
      text: 'Mor mener noe er galt. Referatet står, og det hun sier, står sammen med det.',
    },
  } satisfies Record<DeskStoryKey, { title: string; text: string }>,
  asWho: (who: string, where: string) => `Som ${who}, ${where}`,
  followTitle: 'Følg uten å logge inn',
  followText: 'Slik ser den som spurte uten innlogging, henvendelsen sin.',
  follow: (reference: string) => `Følg ${reference}`,
  code: 'kode',
  told: (who: string, what: string) => `Meldt om ${who}: ${what}`,
  toldNext: 'Hendelsen leses i løpet av noen sekunder. Så ser du den her:',
  toldUnit: (who: string) => `Sakene, som ${who}`,
  toldOwn: (who: string) => `Min side, som ${who}`,
  cannot: {
    not_expecting: 'Det er Silje som venter barn her. Velg henne.',
    not_two: 'Dette er laget for Ada, som har to foreldre med ansvaret. Velg henne.',
  } satisfies Record<CannotHappen, string>,
  citizens: 'Innbyggere',
  unit: 'Koordinerende enhet',
  services: 'Koordinatorer og tjenester',
  system: 'Oppsett og kontroll',
  registerTitle: 'Folkeregisteret',
  registerText:
    'La noe skje med noen. Det kommer inn som en hendelse fra Folkeregisteret, og leses med en gang.',
  whom: 'Hvem',
  what: 'Hva skjer',
  happens: 'La det skje',
  sentTitle: 'Sendt ut',
  sentText: 'Dette ville ha gått ut på e-post og SMS. Det siste står øverst.',
  nothingSent: 'Ingenting er sendt ennå.',
  by: { email: 'E-post', sms: 'SMS' },
  happenings: {
    birth: 'Barnet blir født (Silje Morgenduggli)',
    protect: 'Adressen blir strengt fortrolig',
    unprotect: 'Adressen er ikke lenger beskyttet',
    move: 'Flytter til en annen kommune',
    death: 'Dør',
    alone: 'Mor får foreldreansvaret alene',
  },
  public: (authority: string) => `Se ${authority} uten å logge inn`,
}
export type Texts = typeof nb
