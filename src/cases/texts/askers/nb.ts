/** Who asked as parent, guardian or proxy: recorded, or said not to have the answer. */
export const nb = {
  register: {
    parent: (name: string) => `Registrer ${name} som forelder`,
    guardian: (name: string) => `Registrer ${name} som verge`,
    proxy: (name: string) => `Registrer ${name} som fullmektig`,
  },
  hint: {
    parent:
      'Avsenderen sier at hen er forelder. Når du har kontrollert foreldreansvaret, ser forelderen saken og avgjørelsen. Er avgjørelsen sendt alt, får forelderen varsel nå.',
    guardian:
      'Avsenderen sier at hen er verge. Når du har sett hva oppdraget gjelder, ser vergen saken og avgjørelsen. Er avgjørelsen sendt alt, får vergen varsel nå.',
    proxy:
      'Avsenderen sier at hen har fullmakt. Når du har lest fullmakten, ser fullmektigen saken og avgjørelsen. Er avgjørelsen sendt alt, får fullmektigen varsel nå.',
  },
  unprovenHint:
    'Avsenderen sier at hen er forelder, men har ikke vist hvem hen er. Kontroller det, og foreldreansvaret, før du registrerer. Brevene går på papir. Er avgjørelsen sendt alt, får forelderen den nå.',
  expectingHint:
    'Avsenderen skrev at hen venter barnet. Med fødselsnummer ser hen saken ved innlogging når du har registrert hen. Er avgjørelsen sendt alt, får hen varsel nå.',
  byRegister: {
    parent: (name: string) => `Folkeregisteret sier at ${name} har foreldreansvar.`,
    guardian: (name: string) => `Folkeregisteret sier at ${name} er verge.`,
    proxy: () => '',
  },
  responsibility: 'Jeg har kontrollert at hen har foreldreansvar',
  keep: (name: string) => `${name} skal ikke ha svaret`,
  keepText:
    'Da går ikke avgjørelsen til avsenderen. På siden sin leser avsenderen at hen ikke er part i saken, og hvem hen kan ringe. Grunnen blir stående i saken, og vises ikke for avsenderen.',
  keepReason: 'Hvorfor skal hen ikke ha svaret?',
  kept: (name: string, day: string) => `${name} skal ikke ha svaret. Det ble skrevet ${day}:`,
  first: 'Avklar dette før avgjørelsen sendes',
  firstText:
    'Den som har spurt som forelder, verge eller fullmektig, venter på svaret. Registrer hen, eller skriv hvorfor hen ikke skal ha det.',
  settle: (name: string) => `Avklar om ${name} skal ha svaret`,
  complained: (name: string, day: string) =>
    `${name} klaget ${day}. Klagen venter på at dere avklarer hvem hen er`,
  complainedText: 'Ingen andre enn dere ser den. Tiden regnes fra dagen den kom.',
  toComplaint: 'Se klagen og hva dere kan gjøre',
  events: {
    asker_confirmed: 'Registrerte den som spurte, som verge eller fullmektig',
    asker_not_party: 'Skrev at den som spurte, ikke skal ha svaret',
  } as Record<string, string>,
}

export const refusalsNb: Record<string, string> = {
  asker_not_settled:
    'En som har spurt som forelder, verge eller fullmektig, må registreres først. Eller skriv i saken hvorfor hen ikke skal ha svaret.',
  already_settled: 'Det står alt i saken at avsenderen ikke skal ha svaret.',
}
export type AskerTexts = typeof nb
