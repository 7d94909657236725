import type { PageContext } from '../../platform/http/page.ts'
import type { AboutMe } from '../find-about-me.ts'
import { texts } from '../texts/index.ts'

const own = ['self', 'child_15', 'child']

/** The reader is the one the page is about. */
export const isSelf = (relation: string): boolean => own.includes(relation)

export const isAtWork = (relation: string): boolean => ['coordinator', 'stand_in'].includes(relation)

/** «Om meg», or «Om Ada» to anybody else. */
export function titleOf({ person, relation }: AboutMe, { language }: PageContext): string {
  const t = texts[language].aboutMe
  return isSelf(relation) ? t.titleSelf : t.title(person.givenName)
}

/** Who wrote it or said it is so, in the middle of a sentence; the person by name. Null: the person's own words. */
export const writtenBy = (as: string, { language }: PageContext): string | null =>
  own.includes(as) ? null : (texts[language].writers[as] ?? null)
