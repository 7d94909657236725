import type { AskerTexts } from './nb.ts'

export const nn = {
  register: {
    parent: (name) => `Registrer ${name} som forelder`,
    guardian: (name) => `Registrer ${name} som verje`,
    proxy: (name) => `Registrer ${name} som fullmektig`,
  },
  hint: {
    parent:
      'Avsendaren seier at dei er forelder. Når du har kontrollert foreldreansvaret, ser forelderen saka og avgjerda. Er avgjerda alt send, får forelderen varsel no.',
    guardian:
      'Avsendaren seier at dei er verje. Når du har sett kva oppdraget gjeld, ser verja saka og avgjerda. Er avgjerda alt send, får verja varsel no.',
    proxy:
      'Avsendaren seier at dei har fullmakt. Når du har lese fullmakta, ser fullmektigen saka og avgjerda. Er avgjerda alt send, får fullmektigen varsel no.',
  },
  unprovenHint:
    'Avsendaren seier at hen er forelder, men har ikkje vist kven hen er. Kontroller det, og foreldreansvaret, før du registrerer. Breva går på papir. Er avgjerda send alt, får forelderen henne no.',
  expectingHint:
    'Avsendaren skreiv at vedkomande ventar barnet. Med fødselsnummer ser vedkomande saka ved innlogging når du har registrert det. Er avgjerda alt send, kjem varselet no.',
  byRegister: {
    parent: (name) => `Folkeregisteret seier at ${name} har foreldreansvar.`,
    guardian: (name) => `Folkeregisteret seier at ${name} er verje.`,
    proxy: () => '',
  },
  responsibility: 'Eg har kontrollert at vedkomande har foreldreansvar',
  keep: (name) => `${name} skal ikkje ha svaret`,
  keepText:
    'Då går ikkje avgjerda til avsendaren. På sida si les avsendaren at dei ikkje er part i saka, og kven dei kan ringje. Grunnen blir ståande i saka, og blir ikkje vist til avsendaren.',
  keepReason: 'Kvifor skal vedkomande ikkje ha svaret?',
  kept: (name, day) => `${name} skal ikkje ha svaret. Det vart skrive ${day}:`,
  first: 'Avklar dette før avgjerda blir send',
  firstText:
    'Den som har spurt som forelder, verje eller fullmektig, ventar på svaret. Registrer vedkomande, eller skriv kvifor svaret ikkje skal dit.',
  settle: (name) => `Avklar om ${name} skal ha svaret`,
  complained: (name, day) => `${name} klaga ${day}. Klaga ventar på at de avklarer kven hen er`,
  complainedText: 'Ingen andre enn de ser henne. Tida blir rekna frå dagen ho kom.',
  toComplaint: 'Sjå klaga og kva de kan gjere',
  events: {
    asker_confirmed: 'Registrerte den som spurde, som verje eller fullmektig',
    asker_not_party: 'Skreiv at den som spurde, ikkje skal ha svaret',
  },
} satisfies AskerTexts

export const refusalsNn: Record<string, string> = {
  asker_not_settled:
    'Ein som har spurt som forelder, verje eller fullmektig, må registrerast først. Eller skriv i saka kvifor svaret ikkje skal dit.',
  already_settled: 'Det står alt i saka at avsendaren ikkje skal ha svaret.',
}
