/** Whether a parent who is not to learn where a child lives may know of the child at all. */
export const nb = {
  title: 'Hvem holdes utenfor',
  question: (name: string) => `Skal ${name} varsles, og hvordan?`,
  toQuestion: 'Ta stilling til det',
  withheld: (name: string) => `${name} er ikke varslet`,
  told: (name: string) => `${name} kan varsles`,
  whyStrict: (name: string) =>
    `Barnet har strengt fortrolig adresse. Ingen har bekreftet at ${name} bor sammen med barnet. Derfor får ${name} ikke noe herfra av seg selv: ingen varsler, ingen brev, og ingenting om barnet på Min side. Selv navnet på kommunen kan røpe hvor barnet bor.`,
  whyConfidential: (name: string) =>
    `Barnet har fortrolig adresse. ${name} varsles som andre foreldre, men uten det som viser hvor barnet bor. Er det for mye, kan dere holde alt tilbake.`,
  whyOver: (name: string) =>
    `Tiden for det dere bestemte, er ute. ${name} holdes fortsatt utenfor til dere har bestemt på nytt.`,
  whyWithheld: (name: string) =>
    `${name} ser ingenting om barnet her, og får verken varsel eller brev, så lenge dette gjelder.`,
  whyTold: (name: string) =>
    `${name} leser resultatet, datoene og hvordan man klager. Det som viser hvor barnet bor, er tatt ut.`,
  homeUnknown: (name: string) =>
    `Bor ${name} sammen med barnet, bekrefter dere det på siden for Folkeregisteret. Da gjelder ikke dette.`,
  right: (name: string) =>
    `${name} har foreldreansvar og er vanligvis part, med rett til å få vite om avgjørelsen og til å klage. Den retten står ved lag. Dere vurderer om det kan skje uten at barnet blir funnet, hva som kan sies, og hvem som skal si det.`,
  consent: (name: string) =>
    `Trengs også samtykke fra ${name}, kan det ikke gis her. Finn ut av det på en trygg måte, og skriv ned svaret.`,
  paragraphs: 'folkeregisterloven § 10-4, forvaltningsloven §§ 16 og 27',
  decidedBy: (who: string, day: string) => `Bestemt av ${who} ${day}.`,
  until: (day: string) => `Gjelder til og med ${day}.`,
  wasUntil: (day: string) => `Gjaldt til og med ${day}.`,
  again: 'Bestem noe annet',
  decide: 'Bestem',
  choice: (name: string) => `Kan ${name} få vite om saken herfra?`,
  choices: {
    withheld: 'Nei, hold alt tilbake',
    told: 'Ja, varsle herfra',
  } as Record<string, string>,
  hints: {
    withheld: 'Ingen varsler, ingen brev og ingenting på Min side.',
    told: 'Får varsel og kan logge inn. Da kommer det fram hvilken kommune dette er.',
  } as Record<string, string>,
  reason: 'Hvorfor?',
  reasonHint:
    'Skal beskjed gis på en annen måte, for eksempel gjennom politiet eller en advokat, skriver du det også.',
  untilLabel: 'Til og med',
  untilHint:
    'Bare når dere holder tilbake. Etter den dagen må dere bestemme på nytt, og fram til det er det fortsatt holdt tilbake. Står feltet tomt, gjelder det til noen bestemmer noe annet.',
  save: 'Lagre',
  events: {
    parent_withheld_from: 'Bestemte at en forelder ikke skal varsles',
    parent_may_be_told: 'Bestemte at en forelder kan varsles',
  } as Record<string, string>,
}

export const refusalsNb: Record<string, string> = {
  telling_is_no_question:
    'Dette er ikke lenger et spørsmål: adressen er ikke sperret, eller det er bekreftet at forelderen bor sammen med barnet.',
  until_passed: 'Dagen er passert. Velg en dag fra i dag og framover.',
  until_only_withheld: 'En sluttdato gjelder bare når dere holder tilbake.',
}

export type TellingTexts = typeof nb
