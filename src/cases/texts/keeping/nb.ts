import type { ReasonsNeeded } from '../../../people/index.ts'

/** What those who answer for a child under 16 may know, for the child's own sake (pbrl §§ 3-4, 4-3, 4-4). */
export const nb = {
  title: 'Hva de som svarer for barnet, får vite',
  asks: (child: string) => `${child} ber om at de hjemme ikke får vite det`,
  shut: (child: string) =>
    `Ingen som svarer for ${child}, ser eller får vite noe herfra før dere har bestemt: ikke på Min side, ikke i varsler og ikke i brev. Har de fulgt med her før, ser de ikke det heller.`,
  overTitle: (child: string) => `Tiden er ute for det dere bestemte om ${child}`,
  over: 'Ingenting er åpnet. Det er fortsatt holdt tilbake til dere har bestemt på nytt.',
  wasUntil: (day: string) => `Gjaldt til og med ${day}.`,
  saidTitle: 'Noen skal holdes utenfor. Ta stilling til det',
  said: 'Det ble sagt før de var registrert her. De ser og får vite ingenting herfra før dere har bestemt.',
  saidHere: (who: string, day: string) =>
    `Skrevet av ${who} ${day}, før noen var registrert her. Det gjelder til dere har bestemt.`,
  saidThere: (authority: string, from: string, until: string | null) =>
    `Holdt tilbake hos ${authority} fra ${from}${until ? ` til og med ${until}` : ''}. Her gjelder det til dere selv har vurdert det.`,
  grounds: {
    confidential: 'Grunn: barnet har fortrolig adresse.',
    strictly_confidential: 'Grunn: barnet har strengt fortrolig adresse.',
    child_asks: 'Grunn: barnet ber om det.',
    weighty_reasons: 'Grunn: tungtveiende hensyn til barnet.',
  } as Record<string, string>,
  waits: (one: string) => `${one} får ikke vite noe, heller ikke den dagen ${one} blir registrert her.`,
  waitsMaybe:
    'Vi har ikke fødselsnummer. Derfor holdes alle som kan være den det gjelder, utenfor til dere har bestemt, men ikke den som henvendte seg.',
  maybe: (said: string, one: string) =>
    `Det ble sagt om ${said}, uten fødselsnummer. Det kan gjelde ${one}. Er det en annen, velger dere ja.`,
  saidNothing: 'Barnet skrev ikke hvorfor. Snakk med barnet først.',
  law: {
    respected: (child: string) =>
      `${child} er mellom 12 og 16 år. Foreldrene skal ikke få vite det når ${child} har grunner som bør respekteres. Uansett alder kan det holdes tilbake når tungtveiende hensyn til barnet taler for det. Det er dere som vurderer grunnene.`,
    weighty: (child: string) =>
      `${child} er under 12 år. Foreldrene skal til vanlig få vite det. Det kan holdes tilbake bare når tungtveiende hensyn til barnet taler for det. Det er dere som vurderer grunnene.`,
  } satisfies Record<ReasonsNeeded, (child: string) => string>,
  paragraphs: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3 og 4-4',
  toDecide: 'Ta stilling til det',
  nobody: (child: string) =>
    `Ingen som svarer for ${child}, er registrert her ennå. Kommer noen til, får de ikke vite noe før dere har bestemt.`,
  alone: (child: string) =>
    `Så lenge alle er holdt utenfor, bestemmer ${child} selv i det dette gjelder (§ 4-3). ${child} får beskjedene selv, digitalt. Ingenting sendes hjem i posten.`,
  nobodyConsents: (child: string) =>
    `Så lenge alle er holdt utenfor, kan ingen samtykke for ${child} herfra, og ingenting sendes hjem i posten. Finn en trygg vei, for eksempel sammen med barnevernet, og skriv ned hva dere gjør.`,
  states: {
    asked: 'Venter på at dere bestemmer',
    withheld: 'Får ikke vite',
    told: 'Kan få vite',
  } as Record<string, string>,
  ahead: (one: string, day: string, child: string) =>
    `${one} får vite det fra ${day}. ${child} har fått beskjed.`,
  nothing: (names: string) => `Ingenting er holdt tilbake for ${names}.`,
  decidedBy: (who: string, day: string) => `Bestemt av ${who} ${day}.`,
  from: (day: string) => `Gjelder fra ${day}.`,
  fromUntil: (from: string, until: string) => `Gjelder fra ${from} til og med ${until}.`,
  decide: (one: string) => `Bestem hva ${one} får vite`,
  again: 'Bestem noe annet',
  choice: (one: string) => `Skal ${one} få vite det?`,
  choices: { withheld: 'Nei, hold det tilbake', told: 'Ja, men barnet får vite det først' } as Record<
    string,
    string
  >,
  hints: {
    withheld: 'Ser ingenting om barnet her, og får verken varsel eller brev.',
    told: 'Barnet får beskjed i dag. Fra dagen dere velger, ser forelderen det samme som andre foreldre. Er barnet lite, forteller dere det selv.',
  } as Record<string, string>,
  reason: 'Hvorfor?',
  reasonHint: 'Skriv hva barnet mener, og hva dere har lagt vekt på.',
  fromLabel: 'Kan få vite det fra',
  fromHint: 'Bare når svaret er ja. Tidligst i morgen, så barnet rekker å snakke med dere.',
  untilLabel: 'Til og med',
  untilHint:
    'Bare når dere holder tilbake. Etter den dagen må dere bestemme på nytt, og fram til det er det fortsatt holdt tilbake. Står feltet tomt, gjelder det til noen bestemmer noe annet.',
  save: 'Lagre',
  keep: (one: string) => `Hold noe tilbake for ${one}`,
  keepText: (one: string) =>
    `Taler tungtveiende hensyn til barnet for det, kan ${one} holdes utenfor, også når barnet ikke har bedt om det. Da ser ${one} ingenting om barnet her, heller ikke det ${one} har fulgt med på før.`,
  notTold: (one: string) => `${one} får ikke vite om dette.`,
  seeWhy: 'Se hvorfor',
  inquiry: {
    know: 'Vet de som svarer for barnet, at barnet spør?',
    knows: { yes: 'Ja', no: 'Nei', unsure: 'Barnet er ikke sikker' } as Record<string, string>,
    keep: 'Skal de ikke få vite noe?',
    keeps: {
      no: 'De kan få vite det',
      yes: 'Barnet vil ikke at de får vite det',
      talk_first: 'Barnet vil snakke med noen først',
    } as Record<string, string>,
    why: 'Barnets egne ord om det',
  },
}

export const refusalsNb: Record<string, string> = {
  keeping_is_no_question:
    'Dette er ikke lenger et spørsmål: barnet har fylt 16 år, eller forelderen er ikke registrert her.',
  nothing_withheld: 'Ingenting er holdt tilbake her.',
  child_is_told_first: 'Barnet skal få vite det først. Velg en dag fra i morgen og framover.',
  person_not_known_here: 'Ingen som svarer for barnet, er registrert her ennå.',
}

export type KeepingTexts = typeof nb
