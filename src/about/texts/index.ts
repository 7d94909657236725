import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const texts = { nb, nn, en }

/** What refusals of the slice's commands are called on a page. */
export const sentences = { nb: nb.sentences, nn: nn.sentences, en: en.sentences }
