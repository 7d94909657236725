import { nb, type Texts } from './nb.ts'

export const en: Texts = nb
