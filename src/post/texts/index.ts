import type { Language } from '../../access/actor.ts'
import { en } from './en.ts'
import { nb, type PostTexts } from './nb.ts'
import { nn } from './nn.ts'

export const postTexts: Record<Language, PostTexts> = { nb, nn, en }
