import { ageOn, type Born, turnsAge } from '../../law/age.ts'
import { addMonths } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const caseFlags = defineRule({
  code: 'case-flags',
  version: 1,
  paragraph: 'pbrl §§ 4-3, 4-4; hol § 7-2 a; fvl § 11 d',
  says: 'What one must know before touching a case is read from what is recorded, never typed: protection, interpreter, waiting, that it is taken back, a new decision owed after a complaint, and a 16th or 18th birthday within half a year.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 4-3, 4-4',
})

/** In the order in which they matter. */
export const flags = [
  'died',
  'protected_address',
  'cannot_consent',
  'interpreter',
  'handover',
  'transfer',
  'taken_back',
  'decide_anew',
  'for_approval',
  'waiting',
  'unborn',
  'by_adoption',
  'turns_16',
  'turns_18',
] as const
export type Flag = (typeof flags)[number]

export interface FlagFacts extends Born {
  diedOn: string | null
  addressProtection: string
  interpreter: string
  cannotConsent: boolean
  /** Offered to somebody who has not answered. */
  isOffered: boolean
  isSentOn: boolean
  isForApproval: boolean
  /** Somebody who may has asked to drop it, and nobody has settled that. */
  isTakenBack: boolean
  /** A complaint led to a new decision, which is not made. */
  owesAnew: boolean
  /** The assessment waits, or somebody is asked for something. */
  isWaiting: boolean
}

const monthsBefore = 6

/** What to know of a case on a day. */
export function flagsOf(facts: FlagFacts, today: string): Flag[] {
  const { birthDate } = facts
  const isBorn = birthDate !== null && birthDate !== undefined && birthDate <= today
  const turnsSoon = (age: number) =>
    isBorn && ageOn(birthDate, today) < age && addMonths(turnsAge(birthDate, age), -monthsBefore) <= today
  const raised: Record<Flag, boolean> = {
    died: facts.diedOn !== null,
    protected_address: facts.addressProtection !== 'none',
    cannot_consent: facts.cannotConsent,
    interpreter: facts.interpreter !== '',
    handover: facts.isOffered,
    transfer: facts.isSentOn,
    taken_back: facts.isTakenBack,
    decide_anew: facts.owesAnew,
    for_approval: facts.isForApproval,
    waiting: facts.isWaiting,
    unborn: !isBorn && !facts.byAdoption,
    by_adoption: !isBorn && facts.byAdoption === true,
    turns_16: turnsSoon(16),
    turns_18: turnsSoon(18),
  }
  return flags.filter((flag) => raised[flag])
}
