import type { Language } from '../../access/actor.ts'
import type { Catalogues } from './language.ts'
import { en } from './texts/en.ts'
import { nb, type PlatformTexts } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

export const platformTexts: Catalogues<PlatformTexts> = { nb, nn, en }

/**
 * The sentence for a message code such as 'required', 'too_long:4000' or 'file_too_large:10:brev.pdf'. `own`: the page's own
 * sentences come first, and among them the one for this field ('dueDate.required') before the one for all.
 */
export function sentenceFor(
  language: Language,
  code: string,
  own: Record<string, string> = {},
  field = '',
): string {
  const [name = '', part = '', more = ''] = code.split(':')
  const ownSentence = own[`${field}.${name}`] ?? own[name]
  if (ownSentence !== undefined) return ownSentence
  const sentence = platformTexts[language].errors[name === 'too_long' ? 'tooLong' : name]
  if (sentence === undefined) return String(platformTexts[language].errors.invalid)
  return typeof sentence === 'function' ? sentence(part, more) : sentence
}

/** The same sentence with the name of the field in it, where the sentence alone does not say of what it is. */
export function withLabel(language: Language, sentence: string, label: string): string {
  const { errors, named } = platformTexts[language]
  if (sentence === errors.required) return label.endsWith('?') ? named.answer(label) : named.fillIn(label)
  if (sentence === errors.choose) return label.endsWith('?') ? named.answer(label) : named.choose(label)
  if (sentence === errors.invalid) return named.invalid(label)
  return sentence
}
