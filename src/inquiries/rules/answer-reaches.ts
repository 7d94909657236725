import { defineRule } from '../../law/rule.ts'
import type { SenderKind } from './on-behalf.ts'

export const answerReaches = defineRule({
  code: 'answer-reaches',
  version: 1,
  paragraph: 'fvl §§ 11, 11 a, 13',
  says: 'An answer without a case reaches the one who asked: signed in they are told; with reference and code they read what tells nothing confidential; else, and always after a phone call or a letter, the unit calls or posts it. What the unit saw itself is answered to nobody else.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a, 13',
})

/** 'code': no notice, but read where it is followed when it is open. 'paper': called, or printed and posted. */
export type AnswerReaches = 'notice' | 'code' | 'paper'

export function waysOfAnswer(sent: {
  senderKind: SenderKind
  /** Told to the unit by somebody. */
  isTold: boolean
  isSignedIn: boolean
  hasCode: boolean
}): AnswerReaches {
  if (sent.senderKind === 'unit' && sent.isTold) return 'paper'
  if (sent.isSignedIn) return 'notice'
  return sent.hasCode ? 'code' : 'paper'
}
