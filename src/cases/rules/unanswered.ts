import { defineRule } from '../../law/rule.ts'
import type { CaseState, CloseWithoutDecisionGround } from './transitions.ts'

export const closedUnanswered = defineRule({
  code: 'closed-unanswered',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17; pbrl § 7-2',
  says: 'A case that the unit ends without a decision because the person wants it so or has moved is told to the person’s side with the reason, and how to say no to it. No time to complain has begun: that no answer came may still be complained about. Of a case that was decided and is assessed again, what was decided stands, and there is no missing answer to complain about.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 17; lov-1999-07-02-63 § 7-2',
})

export const closedForDeath = defineRule({
  code: 'closed-for-death',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17',
  says: 'A case ends in silence for a death only where nothing speaks against it: of one the population register has answered about, it is the register that says so. Of one it has never answered about, the unit writes what it knows.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 17',
})

export const takenUpTold = defineRule({
  code: 'taken-up-told',
  version: 1,
  paragraph: 'fvl §§ 11 a, 16; eForvaltningsforskriften § 8',
  says: 'A decided or closed case that the unit takes up again is told to the person’s side: why, by when they get an answer, and that what is decided stands until then. Where a complaint led to it, the answer to the complaint tells it.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 16; forskrift-2004-06-25-988 § 8',
})

/** Does the register say that the person lives? By what it said last, and when it did. */
export const isSaidToLive = (diedOn: string | null, readAt: Date | null): boolean =>
  diedOn === null && readAt !== null

/** Is it over for the person, so that they are told of it? A death and a double end nothing that anybody waits for. */
export const isToldOfClosing = (ground: CloseWithoutDecisionGround): boolean =>
  ground === 'own_wish' || ground === 'moved'

/** May it be complained about that there is no answer? `isDecided`: a decision was issued in it, once. */
export function mayComplainOfMissing(
  file: { state: CaseState; joinedTo: string | null },
  { isDecided }: { isDecided: boolean },
): boolean {
  if (file.state === 'decided') return false
  return file.state !== 'closed' || (!isDecided && file.joinedTo === null)
}
