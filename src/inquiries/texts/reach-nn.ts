import type { ReachTexts } from './reach-nb.ts'

export const reachNn = {
  told: {
    as: 'Kva er den som sa det, for personen?',
    asHint: 'Gjeld ikkje når de såg behovet sjølve.',
    phone: 'Telefonen til den som sa det',
    address: 'Postadresse',
    addressHint: 'Der kvitteringa og svaret skal sendast. Skriv ikkje ei adresse som er hemmeleg.',
    who: 'Den som sa det',
  },
  contact: {
    legend: 'Den det gjeld',
    hint: 'Om du veit det. Skriv ikkje adressa.',
    phone: 'Telefonen til den det gjeld',
    others: 'Foreldre, verje eller pårørande vi kan ringje',
    othersHint: 'Namn og telefon.',
    person: 'Telefon',
    othersTerm: 'Foreldre, verje eller pårørande',
  },
  expecting: {
    legend: 'Den som ventar barnet',
    hint: 'Skriv det du veit. Då finn vi att saka når barnet er født.',
    name: 'Namn',
    nationalId: 'Fødselsnummer',
    nationalIdHint: 'Om du kan det. Det blir lagra kryptert.',
    phone: 'Telefon',
    familyHint: 'Slik at vi veit kven det gjeld.',
    term: 'Ventar barnet',
  },
  livesIn: {
    elsewhere: 'Ein annan kommune',
    unknown: 'Veit ikkje',
    secret: 'Adressa er hemmeleg',
    term: 'Bur i, etter avsendaren',
  },
  joins: {
    button: 'Opne saka',
    text: (reference) =>
      `Personen har ei sak frå før, ${reference}. Førespurnaden blir lagd i henne, og får eigne fristar om saka er avgjord.`,
    has: {
      both: 'Personen har koordinator og individuell plan frå før',
      coordinator: 'Personen har koordinator frå før',
      plan: 'Personen har individuell plan frå før',
    },
    why: 'Finn ut kva det er spurt om no: noko nytt, eller noko som ikkje verkar.',
  },
  already: {
    title: 'Dette finst frå før',
    coordinator: (name: string | null) =>
      `${name ?? 'Du'} har koordinator. Ta det gjerne opp med koordinatoren først.`,
    plan: (name: string | null) =>
      `${name ?? 'Du'} har individuell plan. Må ho endrast, kan de gjere det i planen.`,
    still: 'Du kan sende førespurnaden likevel.',
    see: 'Sjå koordinator og plan',
  },
  answer: {
    before: {
      notice: 'Avsendaren får varsel, og les svaret med innlogging.',
      code: 'Avsendaren sende utan innlogging og får ikkje varsel. Ring når du har svart, eller skriv ut svaret.',
      paper: 'Avsendaren får ikkje varsel. Ring når du har svart, eller skriv ut svaret.',
    },
    isOpen:
      'Svaret inneheld ikkje noko som er omfatta av teieplikta, og kan lesast på nett med referanse og kode.',
    after: 'Avsendaren får ikkje varsel: ring eller skriv ut',
    readable: 'Svaret kan lesast på nett med referanse og kode.',
    notReadable: 'Svaret blir ikkje vist på nett.',
    print: 'Skriv ut svaret (PDF)',
    here: 'Svaret frå eininga',
    byPost: (phone) =>
      `Du sende utan innlogging, og får ikkje varsel. Her ser du når førespurnaden er svart på. Den som har rett til å lese svaret, og ikkje kan lese det på nett, får det i posten. Lurer du på om vi har rett adresse? Ring ${phone}, og sei referansen.`,
    notHere: (phone: string) =>
      `Eininga er ferdig med førespurnaden. Har du ikkje høyrt frå oss, ringjer du ${phone} og seier referansen.`,
  },
  power: {
    notAttached: 'Fullmakta er ikkje lagd ved',
    notMarked: 'Ingen av vedlegga er merkte som fullmakt',
    sendAnyway:
      'Du svarte at du har skriftleg fullmakt. Du kan sende førespurnaden no, og fullmakta sidan. Før vi har ho, kan vi ikkje snakke med deg om noko som er omfatta av teieplikta.',
    toAttach: 'Legg ved fullmakta',
    title: 'Vi manglar fullmakta',
    text: 'Du skreiv at du har skriftleg fullmakt, men ho er ikkje lagd ved. Utan ho kan vi ikkje snakke med deg om noko som er omfatta av teieplikta.',
    add: 'Legg ho ved under «Legg til noko», eller send ho i posten.',
    addLater: 'Du kan leggje ho ved der du følgjer førespurnaden, eller sende ho i posten.',
    stands: 'Personen veit om det og er einig etter ordet til avsendaren. Fullmakta manglar.',
  },
} satisfies ReachTexts
export const reachSentencesNn: Record<string, string> = {
  'toldByKind.choose': 'Vel kva den som sa det, er for personen.',
  'expectingName.expecting_name': 'Skriv namnet til den som ventar barnet.',
  'livesIn.choose': 'Vel ein kommune, eller at du ikkje veit.',
}
