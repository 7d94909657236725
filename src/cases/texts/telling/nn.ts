import type { TellingTexts } from './nb.ts'

export const nn = {
  title: 'Kven blir halden utanfor',
  question: (name) => `Skal ${name} varslast, og korleis?`,
  toQuestion: 'Ta stilling til det',
  withheld: (name) => `${name} er ikkje varsla`,
  told: (name) => `${name} kan varslast`,
  whyStrict: (name) =>
    `Barnet har strengt fortruleg adresse. Ingen har stadfesta at ${name} bur saman med barnet. Difor får ${name} ikkje noko herfrå av seg sjølv: ingen varsel, ingen brev, og ingenting om barnet på Mi side. Sjølv namnet på kommunen kan røpe kvar barnet bur.`,
  whyConfidential: (name) =>
    `Barnet har fortruleg adresse. ${name} blir varsla som andre foreldre, men utan det som viser kvar barnet bur. Er det for mykje, kan de halde alt tilbake.`,
  whyOver: (name) =>
    `Tida for det de bestemte, er ute. ${name} blir framleis halden utanfor til de har bestemt på nytt.`,
  whyWithheld: (name) =>
    `${name} ser ingenting om barnet her, og får korkje varsel eller brev, så lenge dette gjeld.`,
  whyTold: (name) =>
    `${name} les resultatet, datoane og korleis ein klagar. Det som viser kvar barnet bur, er teke ut.`,
  homeUnknown: (name) =>
    `Bur ${name} saman med barnet, stadfestar de det på sida for Folkeregisteret. Då gjeld ikkje dette.`,
  right: (name) =>
    `${name} har foreldreansvar og er vanlegvis part, med rett til å få vite om avgjerda og til å klage. Den retten står ved lag. De vurderer om det kan skje utan at barnet blir funne, kva som kan seiast, og kven som skal seie det.`,
  consent: (name) =>
    `Trengst òg samtykke frå ${name}, kan det ikkje givast her. Finn ut av det på ein trygg måte, og skriv ned svaret.`,
  paragraphs: 'folkeregisterlova § 10-4, forvaltningslova §§ 16 og 27',
  decidedBy: (who, day) => `Avgjort av ${who} ${day}.`,
  until: (day) => `Gjeld til og med ${day}.`,
  wasUntil: (day) => `Galdt til og med ${day}.`,
  again: 'Avgjer noko anna',
  decide: 'Avgjer',
  choice: (name) => `Kan ${name} få vite om saka herfrå?`,
  choices: { withheld: 'Nei, hald alt tilbake', told: 'Ja, varsle herfrå' },
  hints: {
    withheld: 'Ingen varsel, ingen brev og ingenting på Mi side.',
    told: 'Får varsel og kan logge inn. Då kjem det fram kva kommune dette er.',
  },
  reason: 'Kvifor?',
  reasonHint:
    'Skal beskjed givast på ein annan måte, til dømes gjennom politiet eller ein advokat, skriv du det òg.',
  untilLabel: 'Til og med',
  untilHint:
    'Berre når de held tilbake. Etter den dagen må de bestemme på nytt, og fram til det er det framleis halde tilbake. Står feltet tomt, gjeld det til nokon avgjer noko anna.',
  save: 'Lagre',
  events: {
    parent_withheld_from: 'Avgjorde at ein forelder ikkje skal varslast',
    parent_may_be_told: 'Avgjorde at ein forelder kan varslast',
  },
} satisfies TellingTexts

export const refusalsNn: Record<string, string> = {
  telling_is_no_question:
    'Dette er ikkje lenger eit spørsmål: adressa er ikkje sperra, eller det er stadfesta at forelderen bur saman med barnet.',
  until_passed: 'Dagen er passert. Vel ein dag frå i dag og framover.',
  until_only_withheld: 'Ein sluttdato gjeld berre når de held tilbake.',
}
