import type { Relation } from '../access/relations.ts'
import { hidesWhereabouts, type Person, wordsShownTo } from '../people/index.ts'
import type { SheetContent } from './sheet.ts'

/**
 * The sheet for this reader. One who is not to learn where the person is (`shielded-reader`) is told of nobody to call, no
 * number and no place; where the address is strictly confidential, no free words either.
 */
export function sheetAsSeen(
  content: SheetContent,
  person: Pick<Person, 'addressProtection'>,
  reader: Pick<Relation, 'name' | 'sharesHome'>,
): SheetContent {
  if (!hidesWhereabouts(person, reader)) return content
  const shows = wordsShownTo(person, reader)
  return {
    first: shows.whatMatters ? content.first : '',
    contacts: [],
    steps: shows.activities ? content.steps.map((step) => ({ ...step, call: '', phone: '' })) : [],
    avoid: shows.whatMatters ? content.avoid : '',
    calm: shows.whatMatters ? content.calm : '',
    where: '',
  }
}
