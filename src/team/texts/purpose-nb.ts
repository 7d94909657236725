import type { PurposeKind } from '../rules/purpose.ts'

const kinds: Record<PurposeKind, string> = {
  together: 'Så hjelpen henger sammen',
  follow_up: 'Så behandling og oppfølging passer sammen',
  adapt: 'For å legge til rette',
  before_start: 'For å vite det viktigste før det begynner',
  daily: 'For å hjelpe i hverdagen',
  take_part: 'For å være med på møter og avtaler',
  other: 'Noe annet',
}

/** What a consent to share is for. */
export const purposeNb = {
  kinds,
  words: 'Si det med egne ord',
  wordsHint: 'Skriv her hvis du valgte «Noe annet». Ellers kan det stå tomt. De leser det du skriver.',
  sentences: { purpose_missing: 'Du valgte «Noe annet». Skriv hva det er.' },
}
export type PurposeTexts = typeof purposeNb
