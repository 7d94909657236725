import type { Language } from './language.ts'

/** In place of the reader's own name, after «for», «om», «hos», «fra»: nobody is told of themselves by name. */
export const toYou: Record<Language, string> = { nb: 'deg', nn: 'deg', en: 'you' }
