/** Whose wish a plan or a child coordinator is, as the unit reads it where it assesses. */
export const nb = {
  asked: (who: string, name: string) => `${name ? `${who} (${name})` : who} har bedt om det.`,
  askedSelf: 'Personen har bedt om det selv.',
  agrees: 'Den det gjelder, har svart ja til henvendelsen.',
  doesNotWant: 'Den det gjelder, har svart at de ikke vil.',
  wantsToTalk: 'Den det gjelder, vil snakke med dere først.',
  askPerson: 'Det er ikke personens eget ønske. Spør den det gjelder.',
  askParents: 'Det er ikke familiens eget ønske. Spør den som har foreldreansvaret, og hør barnet.',
}
export type Texts = typeof nb
