import type { Texts } from './nb.ts'

export const nn = {
  title: 'Ventar på at de avklarer kven som klagar',
  lead: 'Desse har klaga på at svaret manglar. Ingen har funne ut om dei er den dei seier. Difor er klaga ikkje i saka, og berre de ser henne. Tida blir rekna frå dagen ho kom.',
  who: (name, as) => `${name}: ${as}, etter det hen sjølv seier`,
  kinds: {
    self: 'personen sjølv',
    parent: 'forelder',
    guardian: 'verje',
    proxy: 'fullmektig',
    next_of_kin: 'pårørande',
  },
  about: (person, reference) => `Om ${person}, sak ${reference}`,
  came: (day) => `Kom ${day}`,
  why: {
    kept_out:
      'Den saka gjeld, er halden skjult for den som klagar. Klaga kan ikkje gå inn i saka medan det varer. Finn ein trygg måte å svare på.',
    to_settle:
      'Registrer den som klagar, eller skriv kvifor hen ikkje skal ha svaret. Registrert går klaga inn i saka av seg sjølv.',
    not_on_record:
      'Den som klagar, er ikkje registrert som ein som kan klage her. Registrer hen om hen er det. Elles kan de ta klaga inn utan fullmakt, og be om fullmakt eller avvise henne der. Då kan den saka gjeld, og dei som svarer for hen, lese klaga.',
  },
  read: 'Les klaga',
  settle: 'Avklar i saka',
  takeIn: 'Ta klaga inn i saka',
} satisfies Texts

export const refusalsNn: Record<string, string> = {
  settle_first: 'Avklar først i saka om den som klagar, er den hen seier.',
  kept_out: 'Den saka gjeld, er halden skjult for den som klagar. Då kan klaga ikkje gå inn i saka.',
}
