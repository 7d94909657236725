import type { IsoDate } from '../../law/calendar.ts'
import { lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const informationRequests = defineRule({
  code: 'information-request',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17',
  says: 'The unit sees to it that the matter is clarified; asking somebody for information stops no clock, and is answered or no longer needed.',
  basis: 'memory',
  source: 'lov-1967-02-10 §§ 11 a, 17',
})

export const informationReminder = defineRule({
  code: 'information-reminder',
  version: 1,
  paragraph: 'fvl §§ 11, 17',
  says: 'One who is asked and has not answered is reminded once, from the day after the one to answer by, for as long as the answer is wanted.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 17',
})

export const oralInformation = defineRule({
  code: 'fvl-11-d',
  version: 1,
  paragraph: 'fvl § 11 d',
  says: 'What is told by mouth and may matter to the case is written down, with who said it and when; what is written is corrected by a new note, never changed.',
  basis: 'memory',
  source: 'lov-1967-02-10 § 11 d',
})

export const referrals = defineRule({
  code: 'referral-lifecycle',
  version: 1,
  paragraph: 'hol § 7-2 a; hpl § 22',
  says: 'A referral is sent with consent or on a ground that is said; it is accepted or, with a reason, declined, and then done.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 § 7-2 a; lov-1999-07-02-64 § 22',
})

export const referralReaders = defineRule({
  code: 'referral-readers',
  version: 1,
  paragraph: 'hpl §§ 21, 21 a, 25; hol § 7-2 a',
  says: 'What is referred to a service is read by its leader, or by those who work there where it has none, as long as it waits for an answer or is being done; by nobody else there, and no more of the case than why it is sent.',
  basis: 'inference',
  source: 'lov-1999-07-02-64 §§ 21, 21 a, 25; lov-2011-06-24-30 § 7-2 a',
})

export const referralEnds = defineRule({
  code: 'referral-ends',
  version: 1,
  paragraph: 'hpl §§ 21, 22, 25; pbrl § 4-1; hol § 7-2 a',
  says: 'A referral that is not done ends when the case is ended for the person’s own wish, because they moved or died, or as another authority has taken it; with a case that is done it goes on. The service is told that it ended, and reads no longer whom it was about or why.',
  basis: 'inference',
  source: 'lov-1999-07-02-64 §§ 21, 22, 25; lov-1999-07-02-63 § 4-1; lov-2011-06-24-30 § 7-2 a',
})

export const referralToNobody = defineRule({
  code: 'referral-to-nobody',
  version: 1,
  paragraph: 'fvl §§ 11, 17; hol § 7-2 a',
  says: 'A referral that nobody in the service can read today, though somebody could when it was sent, has not arrived: it waits among what is to be printed and posted, and the case says so.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 17; lov-2011-06-24-30 § 7-2 a',
})

export const referralProtected = defineRule({
  code: 'referral-protected',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4; hpl § 21; barneloven § 47',
  says: 'One who is referred somebody with a protected address is told so, with whom not to write to or speak with before the unit has been called.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; lov-1999-07-02-64 § 21; lov-1981-04-08-7 § 47',
})

/** Why a referral ended with the case; null: a case that is done leaves it as it is. */
export const referralEndGrounds = ['own_wish', 'moved', 'death', 'elsewhere'] as const
export type ReferralEndGround = (typeof referralEndGrounds)[number]
export const endsReferrals = (ground: string): ReferralEndGround | null =>
  referralEndGrounds.find((each) => each === ground) ?? null

/** Of those at work in a service, the ones who read what is referred to it. */
export function readersOfReferral<P extends { roles: readonly string[] }>(staff: readonly P[]): P[] {
  const leaders = staff.filter(({ roles }) => roles.includes('service_leader'))
  return leaders.length ? leaders : [...staff]
}

export const transfers = defineRule({
  code: 'transfer-lifecycle',
  version: 1,
  paragraph: 'fvl § 11; hol § 7-3',
  says: 'A case is passed on whole, and who sends it is responsible until the receiver has accepted; a no says why.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11; lov-2011-06-24-30 § 7-3',
})

const requestTable = {
  asked: { answer: { to: 'answered' }, withdraw: { to: 'withdrawn' } },
  answered: {},
  withdrawn: {},
} as const satisfies StateTable
export const requestLifecycle = lifecycle(requestTable)
export type RequestState = StateOf<typeof requestTable>

export interface ReminderFacts {
  state: RequestState
  answerBy: IsoDate
  hasBeenReminded: boolean
  /** The case, or the inquiry before it, is worked on. */
  isWanted: boolean
}

/** Whether one who was asked is to be reminded today. */
export function reminderIsDue(facts: ReminderFacts, today: IsoDate): boolean {
  const { state, answerBy, hasBeenReminded, isWanted } = facts
  return requestLifecycle.canDo(state, 'answer') && isWanted && !hasBeenReminded && today > answerBy
}

const referralTable = {
  sent: {
    accept: { to: 'accepted' },
    decline: { to: 'declined', needsReason: true },
    end: { to: 'ended' },
  },
  accepted: {
    finish: { to: 'done' },
    decline: { to: 'declined', needsReason: true },
    end: { to: 'ended' },
  },
  declined: {},
  done: {},
  ended: {},
} as const satisfies StateTable
export const referralLifecycle = lifecycle(referralTable)
export const referralActs = ['accept', 'decline', 'finish'] as const
export type ReferralAct = (typeof referralActs)[number]
export type ReferralState = StateOf<typeof referralTable>

/** Is it the service's to see? That one ended is, but nothing of it (`referral-ends`). */
export const isReadByService = (state: ReferralState): boolean => state !== 'declined' && state !== 'done'

/** What the service, or the unit for it, may answer; that it ends is nobody's answer. */
export const answersTo = (state: ReferralState): ReferralAct[] =>
  referralActs.filter((act) => referralLifecycle.canDo(state, act))

const transferTable = {
  sent: {
    accept: { to: 'accepted' },
    decline: { to: 'declined', needsReason: true },
    take_back: { to: 'taken_back' },
  },
  accepted: {},
  declined: {},
  taken_back: {},
} as const satisfies StateTable
export const transferLifecycle = lifecycle(transferTable)
export type TransferState = StateOf<typeof transferTable>
