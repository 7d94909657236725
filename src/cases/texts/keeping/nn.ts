import type { KeepingTexts } from './nb.ts'

export const nn = {
  title: 'Kva dei som svarar for barnet, får vite',
  asks: (child) => `${child} ber om at dei heime ikkje får vite det`,
  shut: (child) =>
    `Ingen som svarar for ${child}, ser eller får vite noko herfrå før de har bestemt: ikkje på Mi side, ikkje i varsel og ikkje i brev. Har dei følgt med her før, ser dei ikkje det heller.`,
  overTitle: (child) => `Tida er ute for det de bestemte om ${child}`,
  over: 'Ingenting er opna. Det er framleis halde tilbake til de har bestemt på nytt.',
  wasUntil: (day) => `Galdt til og med ${day}.`,
  saidTitle: 'Nokon skal haldast utanfor. Ta stilling til det',
  said: 'Det vart sagt før dei var registrerte her. Dei ser og får vite ingenting herfrå før de har bestemt.',
  saidHere: (who, day) =>
    `Skrive av ${who} ${day}, før nokon var registrert her. Det gjeld til de har bestemt.`,
  saidThere: (authority, from, until) =>
    `Halde tilbake hos ${authority} frå ${from}${until ? ` til og med ${until}` : ''}. Her gjeld det til de sjølve har vurdert det.`,
  grounds: {
    confidential: 'Grunn: barnet har fortruleg adresse.',
    strictly_confidential: 'Grunn: barnet har strengt fortruleg adresse.',
    child_asks: 'Grunn: barnet ber om det.',
    weighty_reasons: 'Grunn: tungtvegande omsyn til barnet.',
  },
  waits: (one) => `${one} får ikkje vite noko, heller ikkje den dagen ${one} blir registrert her.`,
  waitsMaybe:
    'Vi har ikkje fødselsnummer. Derfor blir alle som kan vere den det gjeld, haldne utanfor til de har bestemt, men ikkje den som tok kontakt.',
  maybe: (said, one) =>
    `Det vart sagt om ${said}, utan fødselsnummer. Det kan gjelde ${one}. Er det ein annan, vel de ja.`,
  saidNothing: 'Barnet skreiv ikkje kvifor. Snakk med barnet først.',
  law: {
    respected: (child) =>
      `${child} er mellom 12 og 16 år. Foreldra skal ikkje få vite det når ${child} har grunnar som bør respekterast. Uansett alder kan det haldast tilbake når tungtvegande omsyn til barnet talar for det. Det er de som vurderer grunnane.`,
    weighty: (child) =>
      `${child} er under 12 år. Foreldra skal til vanleg få vite det. Det kan haldast tilbake berre når tungtvegande omsyn til barnet talar for det. Det er de som vurderer grunnane.`,
  },
  paragraphs: 'pasient- og brukarrettslova §§ 3-4, 4-3 og 4-4',
  toDecide: 'Ta stilling til det',
  nobody: (child) =>
    `Ingen som svarar for ${child}, er registrert her enno. Kjem nokon til, får dei ikkje vite noko før de har bestemt.`,
  alone: (child) =>
    `Så lenge alle er haldne utanfor, bestemmer ${child} sjølv i det dette gjeld (§ 4-3). ${child} får beskjedane sjølv, digitalt. Ingenting blir sendt heim i posten.`,
  nobodyConsents: (child) =>
    `Så lenge alle er haldne utanfor, kan ingen samtykkje for ${child} herfrå, og ingenting blir sendt heim i posten. Finn ein trygg veg, til dømes saman med barnevernet, og skriv ned kva de gjer.`,
  states: { asked: 'Ventar på at de bestemmer', withheld: 'Får ikkje vite', told: 'Kan få vite' },
  ahead: (one, day, child) => `${one} får vite det frå ${day}. ${child} har fått beskjed.`,
  nothing: (names) => `Ingenting er halde tilbake for ${names}.`,
  decidedBy: (who, day) => `Bestemt av ${who} ${day}.`,
  from: (day) => `Gjeld frå ${day}.`,
  fromUntil: (from, until) => `Gjeld frå ${from} til og med ${until}.`,
  decide: (one) => `Bestem kva ${one} får vite`,
  again: 'Bestem noko anna',
  choice: (one) => `Skal ${one} få vite det?`,
  choices: { withheld: 'Nei, hald det tilbake', told: 'Ja, men barnet får vite det først' },
  hints: {
    withheld: 'Ser ingenting om barnet her, og får korkje varsel eller brev.',
    told: 'Barnet får beskjed i dag. Frå dagen de vel, ser forelderen det same som andre foreldre. Er barnet lite, fortel de det sjølve.',
  },
  reason: 'Kvifor?',
  reasonHint: 'Skriv kva barnet meiner, og kva de har lagt vekt på.',
  fromLabel: 'Kan få vite det frå',
  fromHint: 'Berre når svaret er ja. Tidlegast i morgon, så barnet rekk å snakke med dykk.',
  untilLabel: 'Til og med',
  untilHint:
    'Berre når de held tilbake. Etter den dagen må de bestemme på nytt, og fram til det er det framleis halde tilbake. Står feltet tomt, gjeld det til nokon avgjer noko anna.',
  save: 'Lagre',
  keep: (one) => `Hald noko tilbake for ${one}`,
  keepText: (one) =>
    `Talar tungtvegande omsyn til barnet for det, kan ${one} haldast utanfor, òg når barnet ikkje har bede om det. Då ser ${one} ingenting om barnet her, heller ikkje det ${one} har følgt med på før.`,
  notTold: (one) => `${one} får ikkje vite om dette.`,
  seeWhy: 'Sjå kvifor',
  inquiry: {
    know: 'Veit dei som svarar for barnet, at barnet spør?',
    knows: { yes: 'Ja', no: 'Nei', unsure: 'Barnet er ikkje sikker' },
    keep: 'Skal dei ikkje få vite noko?',
    keeps: {
      no: 'Dei kan få vite det',
      yes: 'Barnet vil ikkje at dei får vite det',
      talk_first: 'Barnet vil snakke med nokon først',
    },
    why: 'Barnet sine eigne ord om det',
  },
} satisfies KeepingTexts

export const refusalsNn: Record<string, string> = {
  keeping_is_no_question:
    'Dette er ikkje lenger eit spørsmål: barnet har fylt 16 år, eller forelderen er ikkje registrert her.',
  nothing_withheld: 'Ingenting er halde tilbake her.',
  child_is_told_first: 'Barnet skal få vite det først. Vel ein dag frå i morgon og framover.',
  person_not_known_here: 'Ingen som svarar for barnet, er registrert her enno.',
}
