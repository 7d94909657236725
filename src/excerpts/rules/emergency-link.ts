import { defineRule } from '../../law/rule.ts'

export const emergencyLink = defineRule({
  code: 'emergency-link',
  version: 2,
  paragraph: 'GDPR art. 5 (1) f, 32; pbrl § 3-6; pasientjournalloven § 22 a',
  says: 'The person, or who decides for them, may let a stranger read the contingency sheet, and that alone, with a link and a code that are given apart. It lasts three days at most, and ends when they say so, when the one who answered for the person and made it no longer does or is kept out, when all that is shared is taken back, or when the person dies. Five misses close it for a quarter of an hour. Each opening is logged before anything is shown, and told at once.',
  basis: 'inference',
  source: 'GDPR art. 5, 32; lov-1999-07-02-63 § 3-6 (from memory); lov-2014-06-20-42 § 22 a',
})

export const shownByLink = defineRule({
  code: 'shown-by-link',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4',
  says: 'Where the address is protected, one who opens the sheet with a link is told of no place where things are, and of no number but mobile and emergency numbers: a fixed one belongs to a place. The words of what to do stand, as the one who made the link wrote and warned of.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4',
})

/** How long a link may last, in hours of real time; the last is the most there is. */
export const linkHours = ['6', '24', '72'] as const
/** Open at once, of one person. */
export const mostOpenLinks = 5

export const missesAllowed = 5
export const missesWithinMinutes = 15
/** How long the sheet stays open in the browser it was opened in, in minutes; then the code is asked for again. */
export const minutesOpen = 30

/** «113», «116 117». */
const emergency = /^(1\d{2}|116\d{3})$/
const mobile = /^(?:\+47|0047)?[49]\d{7}$/

/** Whether a number tells nothing of a place. */
export function isOfNoPlace(phone: string): boolean {
  const digits = phone.replaceAll(' ', '')
  return emergency.test(digits) || mobile.test(digits)
}

/** What one meets who comes with a token and a code. */
export type LinkOutcome = 'opened' | 'wrong' | 'too_many' | 'ended'

/** The whole decision. A code that does not fit says nothing of whether there is such a link. */
export function outcomeOf(asked: {
  misses: number
  isCodeRight: boolean
  /** In time, not ended by anybody, of one who lives, and something stands on the sheet. */
  isOpen: boolean
}): LinkOutcome {
  if (asked.misses >= missesAllowed) return 'too_many'
  if (!asked.isCodeRight) return 'wrong'
  return asked.isOpen ? 'opened' : 'ended'
}
