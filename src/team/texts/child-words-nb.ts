import type { ChildWordOutcome } from '../rules/child-heard.ts'

/** What a child means of a consent that others answer for it. */
export const childWordsNb = {
  title: (name: string) => `Hva ${name} mener`,
  titleSelf: 'Hva du mener',
  missing: (name: string) => `Det står ikke her hva ${name} mener`,
  missingText: {
    ask: 'Fra 7 år skal barnet bli spurt før noen svarer. Skriv ned hva barnet sa. Det går an å svare likevel.',
    great_weight:
      'Barnet skal bli spurt før noen svarer. Fra 12 år skal det barnet mener, telle mye. Skriv ned hva barnet sa. Det går an å svare likevel.',
  },
  missingSelf: 'Her kan du si hva du mener. De som bestemmer, leser det før de svarer.',
  ifAble: 'Kan barnet si hva det synes, skal det bli spurt, også før det er 7 år.',
  notAsked: 'Det er ikke skrevet ned hva barnet mener',
  couldNot: 'Barnet kunne ikke spørres',
  kept: 'Barnet er hørt. De egne ordene til barnet vises ikke her.',
  shielded: 'Barnet er hørt. Adressen er beskyttet, og derfor vises ikke ordene her.',
  isKept: (reason: string) => `De som bestemmer for barnet, leser ikke disse ordene. ${reason}`,
  askedBy: (who: string) => `Spurt av ${who}`,
  writtenBy: (who: string, when: string) => (who ? `Skrevet ned av ${who} ${when}` : `Skrevet ned ${when}`),
  write: (name: string) => `Skriv ned hva ${name} mener`,
  writeSelf: 'Skriv hva du mener',
  outcome: 'Er barnet spurt?',
  outcomeSelf: 'Hva vil du skrive?',
  outcomes: {
    said: 'Ja, barnet har sagt noe om dette',
    could_not_ask: 'Nei, barnet kunne ikke spørres',
  } satisfies Record<ChildWordOutcome, string>,
  outcomesSelf: {
    said: 'Hva jeg mener om dette',
    could_not_ask: 'Jeg vil eller kan ikke svare',
  } satisfies Record<ChildWordOutcome, string>,
  words: 'Hva sa barnet? Eller: Hvorfor kunne det ikke spørres?',
  wordsHint: 'Bruk barnets egne ord.',
  wordsSelf: 'Med dine egne ord',
  wordsSelfHint: 'De som bestemmer for deg, og de som hjelper deg med dette, leser det.',
  heardBy: 'Hvem spurte barnet?',
  heardBySelf: 'Hvem har snakket med deg om dette?',
  heardByHint: 'Trengs når barnet har sagt noe. For eksempel: mor, eller læreren Siri.',
  keep: 'Skal de som bestemmer for barnet, lese barnets egne ord?',
  keeps: {
    '': 'Ja',
    child_asks: 'Nei, barnet ber om det',
    weighty_reasons: 'Nei, tungtveiende hensyn til barnet taler mot det',
  } as Record<string, string>,
  keepReason: 'Hvorfor ikke?',
  keepReasonHint: 'Bare dere som arbeider med dette, leser grunnen.',
  button: 'Lagre',
  sentences: {
    not_a_childs_word: 'Her er det personen selv som bestemmer.',
    not_at_this_age: 'Fra 12 til 16 år kan barnet selv be om det.',
    no_words_to_keep: 'Det er ingen ord å holde tilbake.',
    reason_missing: 'Skriv hvorfor ordene holdes tilbake.',
  } as Record<string, string>,
}
export type ChildWordTexts = typeof childWordsNb
