import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** Words of a decision that somebody cannot consent, in its letter and on its page. */
export const capacityTexts = { nb, nn, en }
