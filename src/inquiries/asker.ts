import type { Inquiry } from './inquiry-store.ts'
import { type AnswerReaches, waysOfAnswer } from './rules/answer-reaches.ts'
import { isSilent } from './rules/hears-nothing-more.ts'
import { type SenderKind, speaksAs } from './rules/on-behalf.ts'

/** Who is written to: of what the unit wrote down, the one who told it; else who sent it. */
export function askerOf(inquiry: Inquiry): { name: string; addressLines: string[] } {
  const person = `${inquiry.personGivenName} ${inquiry.personFamilyName}`.trim()
  if (inquiry.senderKind !== 'unit') return { name: inquiry.senderName, addressLines: [] }
  return { name: inquiry.toldBy || person, addressLines: linesOfAddress(inquiry.toldByAddress) }
}

const linesOfAddress = (address: string) => address.split('\n').flatMap((line) => line.trim() || [])

/** Told to the unit by somebody: then who wrote it down is not the one to answer. */
export const isToldToUnit = ({ senderKind, toldHow }: Pick<Inquiry, 'senderKind' | 'toldHow'>): boolean =>
  senderKind === 'unit' && toldHow !== '' && toldHow !== 'own'

/** The unit’s own, told by nobody: there is no sender to ask. */
export const isOwnOfUnit = (inquiry: Pick<Inquiry, 'senderKind' | 'toldHow'>): boolean =>
  inquiry.senderKind === 'unit' && !isToldToUnit(inquiry)

/** The identity of the one who asks; null where it is not known. */
export const askerKey = (inquiry: Inquiry): string | null =>
  isToldToUnit(inquiry) ? null : inquiry.senderKey

export function answerReachesBy(inquiry: Inquiry): AnswerReaches {
  return waysOfAnswer({
    senderKind: inquiry.senderKind,
    isTold: isToldToUnit(inquiry),
    isSignedIn: inquiry.senderKey !== null,
    hasCode: inquiry.codeHash !== null,
  })
}

/** What the one who asks said to be, and whether they are to hear more. */
export const asSaidNow = (
  inquiry: Inquiry,
): { speaksAs: SenderKind; mayAct: boolean; isSilent: boolean } => ({
  speaksAs: speaksAs(inquiry),
  mayAct: inquiry.senderMayAct,
  isSilent: isSilent(inquiry),
})
