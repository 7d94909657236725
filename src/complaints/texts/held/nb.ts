/** Complaints that wait until it is settled who sent them (`complaint-held`), as the unit reads of them. */
export const nb = {
  title: 'Venter på at dere avklarer hvem som klager',
  lead: 'Disse har klaget på at svaret mangler. Ingen har funnet ut om de er den de sier. Derfor er klagen ikke i saken, og bare dere ser den. Tiden regnes fra dagen den kom.',
  who: (name: string, as: string) => `${name}: ${as}, etter det hen selv sier`,
  kinds: {
    self: 'personen selv',
    parent: 'forelder',
    guardian: 'verge',
    proxy: 'fullmektig',
    next_of_kin: 'pårørende',
  } as Record<string, string>,
  about: (person: string, reference: string) => `Om ${person}, sak ${reference}`,
  came: (day: string) => `Kom ${day}`,
  why: {
    kept_out:
      'Den saken gjelder, er holdt skjult for den som klager. Klagen kan ikke gå inn i saken mens det varer. Finn en trygg måte å svare på.',
    to_settle:
      'Registrer den som klager, eller skriv hvorfor hen ikke skal ha svaret. Registrert går klagen inn i saken av seg selv.',
    not_on_record:
      'Den som klager, er ikke registrert som en som kan klage her. Registrer hen hvis hen er det. Ellers kan dere ta klagen inn uten fullmakt, og be om fullmakt eller avvise den der. Da kan den saken gjelder, og de som svarer for hen, lese klagen.',
  },
  read: 'Les klagen',
  settle: 'Avklar i saken',
  takeIn: 'Ta klagen inn i saken',
}
export type Texts = typeof nb

export const refusalsNb: Record<string, string> = {
  settle_first: 'Avklar først i saken om den som klager, er den hen sier.',
  kept_out: 'Den saken gjelder, er holdt skjult for den som klager. Da kan klagen ikke gå inn i saken.',
}
