export const nb = {
  title: 'Lenke for akutt hjelp',
  lead: (name: string) =>
    `Noen som ikke kjenner ${name}, kan lese krisearket en kort stund. De trenger lenken og en kode, og ser bare arket.`,
  back: 'Tilbake til krisearket',
  notWritten: 'Skriv krisearket først. Så kan du lage en lenke til det.',
  isProtected:
    'Adressen er beskyttet. Lenken viser hvilken kommune dere hører til. Den som åpner lenken, ser ikke hvor tingene er, og bare mobilnummer og nødnummer. Les ordene på arket en gang til: de vises som de står.',
  hours: 'Hvor lenge skal lenken virke?',
  hourChoices: { '6': '6 timer', '24': 'Ett døgn', '72': 'Tre døgn' },
  hourHints: {
    '6': 'En kveld på legevakta',
    '24': 'En innleggelse',
    '72': 'En helg borte. Lenger går det ikke.',
  },
  make: 'Lag lenke og kode',
  madeTitle: 'Lenken er klar',
  madeText: 'Gi lenken og koden hver for seg. Send lenken, og si koden i telefonen.',
  link: 'Lenken',
  code: 'Koden',
  sms: 'Send lenken som melding',
  shownUntil:
    'Du ser lenken og koden her den neste timen. Etterpå kan ingen finne dem igjen, men du kan lage en ny.',
  links: 'Lenkene',
  none: 'Ingen har laget noen lenke ennå.',
  works: (moment: string) => `Virker til ${moment}`,
  over: 'Virker ikke lenger',
  endedBy: (name: string) => `Avsluttet av ${name}`,
  madeBy: (day: string, who: string) => `Laget ${day} av ${who}`,
  asked: {
    oral: (who: string) => `${who}, på muntlig beskjed`,
    paper: (who: string) => `${who}, på skriftlig beskjed`,
  },
  opened: 'Åpnet',
  notOpened: 'Ikke åpnet',
  end: 'Avslutt lenken nå',
  told: 'Hver gang noen åpner arket, får de som bestemmer, beskjed med en gang. Det står også i loggen.',
  /** On the sheet's own page. */
  section: 'Lenke for akutt hjelp',
  sectionText: 'Er du på vei til legevakta, eller sover barnet borte? Lag en lenke som virker i noen timer.',
  open: (count: number) => (count === 1 ? 'Én lenke virker nå.' : `${count} lenker virker nå.`),
  lastOpened: (moment: string) => `Arket ble sist åpnet med lenke ${moment}.`,
  toLinks: 'Lag eller avslutt en lenke',
  ward: {
    title: 'Kriseark',
    lead: 'Noen vil at du skal lese dette arket nå. Skriv koden de ga deg.',
    code: 'Kode',
    codeHint: 'Åtte tegn, for eksempel 7K4M-92PQ. Store eller små bokstaver er det samme.',
    show: 'Vis arket',
    emergency: 'Fare for liv? Ring',
    wrong: 'Koden stemmer ikke. Se på den en gang til, eller ring den som ga deg lenken.',
    tooMany: 'For mange forsøk. Vent et kvarter, eller ring den som ga deg lenken.',
    endedTitle: 'Lenken er ikke lenger i bruk',
    ended: 'Be den som ga deg lenken, om en ny.',
    confirmed: (day: string) => `Gjennomgått og bekreftet ${day}.`,
    neverConfirmed: 'Arket er ikke bekreftet av dem det gjelder.',
    logged: (name: string) =>
      `At du åpnet arket, er skrevet i loggen, og de som bestemmer for ${name}, får beskjed. Etter en halv time må du skrive koden på nytt.`,
    loggedAdult: (name: string) =>
      `At du åpnet arket, er skrevet i loggen, og ${name} får beskjed. Etter en halv time må du skrive koden på nytt.`,
    close: 'Lukk arket',
  },
  sentences: {
    too_many_links: 'Fem lenker virker allerede. Avslutt en av dem først.',
    link_over: 'Lenken virker ikke lenger. Du trenger ikke gjøre noe.',
  },
}
export type LinkTexts = typeof nb
