import { nb, type Texts } from './nb.ts'

export const nn: Texts = nb
