import type { PurposeTexts } from './purpose-nb.ts'

export const purposeEn = {
  kinds: {
    together: 'So that the help fits together',
    follow_up: 'So that treatment and follow-up fit together',
    adapt: 'To make arrangements',
    before_start: 'To know what matters before it begins',
    daily: 'To help in everyday life',
    take_part: 'To take part in meetings and plans',
    other: 'Something else',
  },
  words: 'Say it in your own words',
  wordsHint:
    'Write here if you chose “Something else”. Otherwise it may stand empty. They read what you write.',
  sentences: { purpose_missing: 'You chose “Something else”. Write what it is.' },
} satisfies PurposeTexts
