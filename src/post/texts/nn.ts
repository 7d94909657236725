import type { PostTexts } from './nb.ts'

export const nn = {
  title: 'Papirpost',
  lead: (name: string) =>
    `Send planen og referat på papir til dei som ikkje les her. Kvar får det dei sjølve kan lese om ${name}, og ikkje meir.`,
  leadOwn: 'Her ser du kva som er sendt på papir, til kven og av kven.',
  versionNote: 'Sendt på papir',
  things: { plan: 'Planen', minutes: (day: string) => `Referat frå møtet ${day}` },
  choose: {
    title: 'Send på papir',
    lead: 'Kva vil du sende?',
    nothing:
      'Det er ingenting å sende enno. Det må finnast ein plan det er samtykke til, eller eit delt referat.',
    to: 'Kven skal få det på papir?',
    toHint: 'Dei som berre er å nå på papir, er kryssa av.',
    nobody: 'Ingen kan få dette på papir. Dei i teamet må sjølve ha lov til å lese det.',
    why: { reserved: 'Vil ha brev på papir.', no_number: 'Er utan BankID her. Er berre å nå på papir.' },
    digital: 'Kan lese det her.',
    has: { waits: 'Ligg klart under.', posted: 'Har fått det slik det er no.' },
    isProtected: 'Adressa er verna. Ho står ikkje på brevet.',
    as: {
      self: 'Personen sjølv',
      parent: 'Forelder',
      guardian: 'Verje',
      proxy: 'Fullmektig',
      next_of_kin: 'Pårørande',
      close_person: 'Står nær',
      foster_parent: 'Fosterforelder',
      care_authority: 'Barnevernet',
    } as Record<string, string>,
    make: 'Gjer klar breva',
    other: 'Vel noko anna',
  },
  waiting: {
    title: 'Skal skrivast ut og sendast',
    none: 'Ingenting ventar på å bli sendt.',
    to: (what: string, name: string) => `${what} til ${name}`,
    made: (day: string, by: string) => `Gjort klart ${day} av ${by}.`,
    late: 'Har venta i over ei veke',
    address: 'Adresse',
    noAddress: 'Vi kjenner ikkje adressa. Skriv ho på konvolutten.',
    protectedAddress: 'Adressa er verna og står ikkje her. Følg verksemda sin eigen rutine.',
    given: 'Oppgjeven av mottakaren',
    givenBy: (day: string, by: string) => `Skriven inn ${day} av ${by}.`,
    changeAddress: 'Endre adressa',
    writeAddress: (name: string) => `Skriv inn adressa ${name} har gjeve`,
    addressOf: (name: string) => `Adressa til ${name}`,
    addressHint:
      'Slik det skal stå på konvolutten, høgst fire linjer. Eit tomt felt tek adressa bort. Adressa i Folkeregisteret går føre.',
    saveAddress: 'Lagre adressa',
    addressReaders: 'Du, og den som skriv ut brev i koordinerande eining, kan lese adressa.',
    print: 'Opne til utskrift',
    postedOn: 'Kva dag vart det lagt i posten?',
    byRoutine: 'Sendt etter rutinen for verna adresse',
    post: 'Lagt i posten',
    changed:
      'Innhaldet, eller kva mottakaren får lese, er endra sidan brevet vart gjort klart. Lag det på nytt, og skriv det ut igjen.',
    remake: 'Lag brevet på nytt',
    notToThem: 'Mottakaren kan ikkje lenger få dette. Det kan ikkje skrivast ut eller sendast. Trekk brevet.',
    withdraw: 'Ikkje send dette brevet',
    reason: 'Kvifor skal det ikkje sendast?',
    withdrawIt: 'Trekk brevet',
  },
  posted: {
    title: 'Sendt',
    none: 'Ingenting er sendt på papir enno.',
    line: (day: string, by: string) => `Sendt i posten ${day} av ${by}.`,
    withdrawn: 'Trekt',
    withdrawnLine: (day: string, reason: string) => `Trekt ${day}: ${reason}`,
    version: (number: number) => `Versjon ${number}`,
    meeting: 'Sjå møtet',
  },
  log: 'Kvar utskrift står i loggen over kven som har sett.',
  sentences: {
    protected_address: 'Adressa er verna. Ho blir ikkje skriven ned her.',
    too_many_lines: 'Skriv høgst fire linjer.',
    not_to_them: 'Ein av dei du valde, kan ikkje få dette no. Sjå over og vel på nytt.',
    nothing_to_send: 'Det er ingen plan å sende no.',
    settled_already: 'Brevet er alt sendt eller trekt.',
    changed_since: 'Innhaldet er endra sidan brevet vart gjort klart. Lag det på nytt og skriv det ut igjen.',
    day_ahead: 'Dagen kan ikkje vere fram i tid.',
    before_it_was_made: 'Dagen er før brevet vart gjort klart.',
    by_routine: 'Sei at brevet er sendt etter rutinen for verna adresse.',
    required: 'Vel minst éin.',
  } as Record<string, string>,
  paper: {
    date: 'Dato',
    pageWords: ['Side', 'av'] as [string, string],
    planHeading: 'Planen på papir',
    planToSelf: 'Her er den individuelle planen din, slik han er i dag.',
    planTo: (name: string) => `Her er det du kan lese av planen til ${name}, slik han er i dag.`,
    keep: 'Papira er berre til deg. Ta vare på dei, så ikkje andre les dei.',
    call: (name: string, phone: string) =>
      phone
        ? `Lurer du på noko, eller er noko feil? Ring ${name} på ${phone.replaceAll(' ', '\u00a0')}.`
        : `Lurer du på noko, eller er noko feil? Ta kontakt med ${name}.`,
    minutesHeading: (day: string) => `Referat frå møtet ${day}`,
    minutesToSelf: 'Her er referatet frå møtet om deg. Du får det på papir.',
    minutesTo: (name: string) => `Her er referatet frå møtet om ${name}. Du får det på papir.`,
    present: 'Til stades',
    absent: 'Ikkje til stades',
    untitled: 'Ei sak i planen',
    decided: 'Bestemt',
    columns: ['Kven', 'Kva', 'Frist'],
    nextMeeting: 'Neste møte',
    remarks: 'Merknader til referatet',
    remark: (by: string, day: string, words: string) => `${by}, ${day}: ${words}`,
    wrongHeading: 'Er noko feil?',
    wrong: 'Sei frå om noko i referatet ikkje stemmer. Det du seier, blir skrive ved sida av referatet.',
  },
  reminder: {
    waiting: (count: number) =>
      count === 1
        ? 'Eitt brev med referatet skal skrivast ut og sendast'
        : `${count} brev med referatet skal skrivast ut og sendast`,
    line: (names: string, isOne: boolean) =>
      isOne
        ? `${names} les ikkje her. Send referatet på papir.`
        : `${names} les ikkje her. Send dei referatet på papir.`,
    link: 'Send på papir',
    sent: (name: string, day: string, by: string) => `Sendt til ${name} i posten ${day} av ${by}.`,
  },
} satisfies PostTexts
