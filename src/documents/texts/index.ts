import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const documentTexts = { nb, nn, en }
