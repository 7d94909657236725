/** How the one who asks, and the one it is about, are reached: also without eID, and after a phone call or a letter. */
export const reachNb = {
  told: {
    as: 'Hva er den som sa det, for personen?',
    asHint: 'Gjelder ikke når dere så behovet selv.',
    phone: 'Telefonen til den som sa det',
    address: 'Postadresse',
    addressHint: 'Der kvitteringen og svaret skal sendes. Skriv ikke en adresse som er hemmelig.',
    who: 'Den som sa det',
  },
  contact: {
    legend: 'Den det gjelder',
    hint: 'Hvis du vet det. Skriv ikke adressen.',
    phone: 'Telefonen til den det gjelder',
    others: 'Foreldre, verge eller pårørende vi kan ringe',
    othersHint: 'Navn og telefon.',
    person: 'Telefon',
    othersTerm: 'Foreldre, verge eller pårørende',
  },
  expecting: {
    legend: 'Den som venter barnet',
    hint: 'Skriv det du vet. Da finner vi igjen saken når barnet er født.',
    name: 'Navn',
    nationalId: 'Fødselsnummer',
    nationalIdHint: 'Hvis du kan det. Det lagres kryptert.',
    phone: 'Telefon',
    familyHint: 'Slik at vi vet hvem det gjelder.',
    term: 'Venter barnet',
  },
  livesIn: {
    elsewhere: 'En annen kommune',
    unknown: 'Vet ikke',
    secret: 'Adressen er hemmelig',
    term: 'Bor i, etter avsenderen',
  },
  joins: {
    button: 'Åpne saken',
    text: (reference: string) =>
      `Personen har en sak fra før, ${reference}. Henvendelsen legges i den, og får egne frister hvis saken er avgjort.`,
    has: {
      both: 'Personen har koordinator og individuell plan fra før',
      coordinator: 'Personen har koordinator fra før',
      plan: 'Personen har individuell plan fra før',
    },
    why: 'Finn ut hva det er spurt om nå: noe nytt, eller noe som ikke virker.',
  },
  already: {
    title: 'Dette finnes fra før',
    coordinator: (name: string | null) =>
      `${name ?? 'Du'} har koordinator. Ta det gjerne opp med koordinatoren først.`,
    plan: (name: string | null) =>
      `${name ?? 'Du'} har individuell plan. Trenger den å endres, kan dere gjøre det i planen.`,
    still: 'Du kan sende henvendelsen likevel.',
    see: 'Se koordinator og plan',
  },
  answer: {
    before: {
      notice: 'Avsenderen får varsel, og leser svaret med innlogging.',
      code: 'Avsenderen sendte uten innlogging og får ikke varsel. Ring når du har svart, eller skriv ut svaret.',
      paper: 'Avsenderen får ikke varsel. Ring når du har svart, eller skriv ut svaret.',
    },
    isOpen: 'Svaret inneholder ikke noe som er taushetsbelagt, og kan leses på nett med referanse og kode.',
    after: 'Avsenderen får ikke varsel: ring eller skriv ut',
    readable: 'Svaret kan leses på nett med referanse og kode.',
    notReadable: 'Svaret vises ikke på nett.',
    print: 'Skriv ut svaret (PDF)',
    here: 'Svaret fra enheten',
    byPost: (phone: string) =>
      `Du sendte uten innlogging, og får ikke varsel. Her ser du når henvendelsen er besvart. Den som har rett til å lese svaret, og ikke kan lese det på nett, får det i posten. Lurer du på om vi har rett adresse? Ring ${phone}, og si referansen.`,
    notHere: (phone: string) =>
      `Enheten er ferdig med henvendelsen. Har du ikke hørt fra oss, ringer du ${phone} og sier referansen.`,
  },
  power: {
    notAttached: 'Fullmakten er ikke lagt ved',
    notMarked: 'Ingen av vedleggene er merket som fullmakt',
    sendAnyway:
      'Du svarte at du har skriftlig fullmakt. Du kan sende henvendelsen nå, og fullmakten siden. Før vi har den, kan vi ikke snakke med deg om noe taushetsbelagt.',
    toAttach: 'Legg ved fullmakten',
    title: 'Vi mangler fullmakten',
    text: 'Du skrev at du har skriftlig fullmakt, men den er ikke lagt ved. Uten den kan vi ikke snakke med deg om noe taushetsbelagt.',
    add: 'Legg den ved under «Legg til noe», eller send den i posten.',
    addLater: 'Du kan legge den ved der du følger henvendelsen, eller sende den i posten.',
    stands: 'Personen vet om det og er enig etter avsenderens ord. Fullmakten mangler.',
  },
}
export type ReachTexts = typeof reachNb
export const reachSentencesNb: Record<string, string> = {
  'toldByKind.choose': 'Velg hva den som sa det, er for personen.',
  'expectingName.expecting_name': 'Skriv navnet til den som venter barnet.',
  'livesIn.choose': 'Velg en kommune, eller at du ikke vet.',
}
