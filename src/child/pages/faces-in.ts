import type { Language } from '../../access/actor.ts'
import type { Face, SymbolName } from '../../ui/index.ts'
import { type Mood, moods } from '../rules/private-wish.ts'
import { childTexts } from '../texts/index.ts'

const faceOf: Record<Mood, SymbolName> = {
  0: 'face-very-sad',
  3: 'face-sad',
  5: 'face-so-so',
  8: 'face-happy',
  10: 'face-very-happy',
}

/** The five faces, in words. */
export const facesIn = (language: Language): Face[] =>
  moods.map((mood) => ({
    value: String(mood),
    face: faceOf[mood],
    label: childTexts[language].wish.moods[mood]!,
  }))
