import type { Texts } from './nb.ts'

export const nn = {
  asked: (who: string, name: string) => `${name ? `${who} (${name})` : who} har bede om det.`,
  askedSelf: 'Personen har bede om det sjølv.',
  agrees: 'Den det gjeld, har svara ja til førespurnaden.',
  doesNotWant: 'Den det gjeld, har svara at dei ikkje vil.',
  wantsToTalk: 'Den det gjeld, vil snakke med dykk først.',
  askPerson: 'Det er ikkje personen sitt eige ønske. Spør den det gjeld.',
  askParents: 'Det er ikkje familien sitt eige ønske. Spør den som har foreldreansvaret, og høyr barnet.',
} satisfies Texts
