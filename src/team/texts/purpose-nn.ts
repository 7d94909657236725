import type { PurposeTexts } from './purpose-nb.ts'

export const purposeNn = {
  kinds: {
    together: 'Så hjelpa heng saman',
    follow_up: 'Så behandling og oppfølging passar saman',
    adapt: 'For å leggje til rette',
    before_start: 'For å vite det viktigaste før det byrjar',
    daily: 'For å hjelpe i kvardagen',
    take_part: 'For å vere med på møte og avtalar',
    other: 'Noko anna',
  },
  words: 'Sei det med eigne ord',
  wordsHint: 'Skriv her om du valde «Noko anna». Elles kan det stå tomt. Dei les det du skriv.',
  sentences: { purpose_missing: 'Du valde «Noko anna». Skriv kva det er.' },
} satisfies PurposeTexts
