export const nb = {
  title: 'Papirpost',
  lead: (name: string) =>
    `Send planen og referater på papir til dem som ikke leser her. Hver får det de selv kan lese om ${name}, og ikke mer.`,
  leadOwn: 'Her ser du hva som er sendt på papir, til hvem og av hvem.',
  versionNote: 'Sendt på papir',
  things: { plan: 'Planen', minutes: (day: string) => `Referat fra møtet ${day}` },
  choose: {
    title: 'Send på papir',
    lead: 'Hva vil du sende?',
    nothing:
      'Det er ingenting å sende ennå. Det må finnes en plan det er samtykke til, eller et delt referat.',
    to: 'Hvem skal få det på papir?',
    toHint: 'De som bare nås på papir, er krysset av.',
    nobody: 'Ingen kan få dette på papir. De i teamet må selv ha lov til å lese det.',
    why: { reserved: 'Vil ha brev på papir.', no_number: 'Er uten BankID her. Nås bare på papir.' },
    digital: 'Kan lese det her.',
    has: { waits: 'Ligger klart under.', posted: 'Har fått det slik det er nå.' },
    isProtected: 'Adressen er beskyttet. Den står ikke på brevet.',
    as: {
      self: 'Personen selv',
      parent: 'Forelder',
      guardian: 'Verge',
      proxy: 'Fullmektig',
      next_of_kin: 'Pårørende',
      close_person: 'Står nær',
      foster_parent: 'Fosterforelder',
      care_authority: 'Barnevernet',
    } as Record<string, string>,
    make: 'Gjør klar brevene',
    other: 'Velg noe annet',
  },
  waiting: {
    title: 'Skal skrives ut og sendes',
    none: 'Ingenting venter på å bli sendt.',
    to: (what: string, name: string) => `${what} til ${name}`,
    made: (day: string, by: string) => `Gjort klart ${day} av ${by}.`,
    late: 'Har ventet i over en uke',
    address: 'Adresse',
    noAddress: 'Vi kjenner ikke adressen. Skriv den på konvolutten.',
    protectedAddress: 'Adressen er beskyttet og står ikke her. Følg virksomhetens egen rutine.',
    print: 'Åpne til utskrift',
    postedOn: 'Hvilken dag ble det lagt i posten?',
    byRoutine: 'Sendt etter rutinen for beskyttet adresse',
    post: 'Lagt i posten',
    changed:
      'Innholdet, eller hva mottakeren får lese, er endret siden brevet ble gjort klart. Lag det på nytt, og skriv det ut igjen.',
    remake: 'Lag brevet på nytt',
    notToThem: 'Mottakeren kan ikke lenger få dette. Det kan ikke skrives ut eller sendes. Trekk brevet.',
    withdraw: 'Ikke send dette brevet',
    reason: 'Hvorfor skal det ikke sendes?',
    withdrawIt: 'Trekk brevet',
  },
  posted: {
    title: 'Sendt',
    none: 'Ingenting er sendt på papir ennå.',
    line: (day: string, by: string) => `Sendt i posten ${day} av ${by}.`,
    withdrawn: 'Trukket',
    withdrawnLine: (day: string, reason: string) => `Trukket ${day}: ${reason}`,
    version: (number: number) => `Versjon ${number}`,
  },
  log: 'Hver utskrift står i loggen over hvem som har sett.',
  sentences: {
    not_to_them: 'En av dem du valgte, kan ikke få dette nå. Se over og velg på nytt.',
    nothing_to_send: 'Det er ingen plan å sende nå.',
    settled_already: 'Brevet er alt sendt eller trukket.',
    changed_since: 'Innholdet er endret siden brevet ble gjort klart. Lag det på nytt og skriv det ut igjen.',
    day_ahead: 'Dagen kan ikke være fram i tid.',
    before_it_was_made: 'Dagen er før brevet ble gjort klart.',
    by_routine: 'Si at brevet er sendt etter rutinen for beskyttet adresse.',
    required: 'Velg minst én.',
  } as Record<string, string>,
  paper: {
    date: 'Dato',
    pageWords: ['Side', 'av'] as [string, string],
    planHeading: 'Planen på papir',
    planToSelf: 'Her er den individuelle planen din, slik den er i dag.',
    planTo: (name: string) => `Her er det du kan lese av planen til ${name}, slik den er i dag.`,
    keep: 'Papirene er bare til deg. Ta vare på dem, så ikke andre leser dem.',
    call: (name: string, phone: string) =>
      phone
        ? `Lurer du på noe, eller er noe feil? Ring ${name} på ${phone.replaceAll(' ', '\u00a0')}.`
        : `Lurer du på noe, eller er noe feil? Ta kontakt med ${name}.`,
    minutesHeading: (day: string) => `Referat fra møtet ${day}`,
    minutesToSelf: 'Her er referatet fra møtet om deg. Du får det på papir.',
    minutesTo: (name: string) => `Her er referatet fra møtet om ${name}. Du får det på papir.`,
    present: 'Til stede',
    absent: 'Ikke til stede',
    untitled: 'En sak i planen',
    decided: 'Bestemt',
    columns: ['Hvem', 'Hva', 'Frist'],
    nextMeeting: 'Neste møte',
    remarks: 'Merknader til referatet',
    remark: (by: string, day: string, words: string) => `${by}, ${day}: ${words}`,
    wrongHeading: 'Er noe feil?',
    wrong: 'Si fra hvis noe i referatet ikke stemmer. Det du sier, blir skrevet ved siden av referatet.',
  },
  reminder: {
    waiting: (count: number) =>
      count === 1
        ? 'Ett brev med referatet skal skrives ut og sendes'
        : `${count} brev med referatet skal skrives ut og sendes`,
    line: (names: string, isOne: boolean) =>
      isOne
        ? `${names} leser ikke her. Send referatet på papir.`
        : `${names} leser ikke her. Send dem referatet på papir.`,
    link: 'Send på papir',
    sent: (name: string, day: string, by: string) => `Sendt til ${name} i posten ${day} av ${by}.`,
  },
}
export type PostTexts = typeof nb
