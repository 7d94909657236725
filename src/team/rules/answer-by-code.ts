import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const answerByLetterCode = defineRule({
  code: 'answer-by-code',
  version: 3,
  paragraph: 'pbrl § 4-1; GDPR art. 7; forskrift 1110 § 4',
  says: 'A consent has no form; a code from a letter answers one question, where the letter goes to one holder at the registered address, and never where an address is protected, to one the person is withheld from, or after a death. An invitation to the team or to a meeting, which opens nothing by itself, asks for no registered address; one to a meeting answers until it begins. It answers while its holder decides, or is let in, and opens nothing but what the letter asked for.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-1; GDPR art. 4 (11), 7; forskrift-2022-06-22-1110 § 4',
})

export interface LetterFacts {
  about: 'consent' | 'team_invitation' | 'meeting'
  /** The person's address, or the holder's own, is protected. */
  isProtected: boolean
  /** One of them is dead. */
  isStopped: boolean
  /** The person is withheld from the holder, or nothing is posted to the home. */
  isWithheld: boolean
  /** The population register can be asked where the holder lives. */
  hasRegisteredAddress: boolean
}

/** Whether a code may be sent, and whether one that was sent still answers. */
export function mayAnswerByCode(facts: LetterFacts): true | Refused<'no_letter_to_them' | 'address_unknown'> {
  if (facts.isProtected || facts.isStopped || facts.isWithheld) return refused('no_letter_to_them')
  return facts.about === 'consent' && !facts.hasRegisteredAddress ? refused('address_unknown') : true
}
