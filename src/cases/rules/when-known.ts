import { addDays, type IsoDate } from '../../law/calendar.ts'
import { complaintTermsOf, type LegalBasis } from '../../law/legal-basis.ts'
import { defineRule } from '../../law/rule.ts'
import { complaintDeadline } from './deadlines.ts'

export const eachTheirOwnTime = defineRule({
  code: 'complaint-each-their-own',
  version: 1,
  paragraph: 'pbrl § 7-5; fvl § 29; eForvaltningsforskriften §§ 8, 9',
  says: 'Each who gets a decision has a time of their own to complain: from when they opened it themselves, or a week after their letter was posted; on the other bases than health from when the notice came to them.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-5; lov-1967-02-10 § 29; forskrift-2004-06-25-988 §§ 8, 9',
})

export const notBegunUntilKnown = defineRule({
  code: 'complaint-not-begun',
  version: 2,
  paragraph: 'pbrl § 7-5',
  says: 'On the health basis the time has not begun for one who has neither opened the decision nor been sent it on paper, also after the second notice. That somebody “should have” known (burde ha fått) is no day a machine may set: our own choice, to the good of the person. The unit is shown that it has not begun, and the year of fvl § 31 does not cut what has not begun.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-5; lov-1967-02-10 § 31',
})

export const promisedDayStands = defineRule({
  code: 'complaint-promised-day',
  version: 1,
  paragraph: 'pbrl § 7-5; fvl §§ 27, 29',
  says: 'The last day to complain that the letter names is promised: nobody’s time ends before it. Where somebody gets the letter on paper it counts with a week in the post, for all.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-5; lov-1967-02-10 §§ 27, 29',
})

/** A letter on paper is expected to be read within a week of the day it was posted. */
export const daysInPost = 7

/** How a decision came to one of those who get it. All days in Norway. */
export interface WayItCame {
  /** Their own opening of it, signed in. */
  openedOn: IsoDate | null
  /** The notice that it waits; null: they were not told of it. */
  noticedOn: IsoDate | null
  /** It goes to them on paper: then a notice is none. */
  isOnPaper: boolean
  /** Null: not posted yet. */
  postedOn: IsoDate | null
}

export interface KnownFrom {
  /** The day the time counts from; null: it has not begun. */
  knownOn: IsoDate | null
  /** `post`: inferred, as nobody records when a letter was read. */
  knownHow: 'opened' | 'notice' | 'post' | 'none'
}

/** From when one who got it knew the decision: by what came first of what counts on its legal basis. */
export function knownFrom(basis: LegalBasis, way: WayItCame): KnownFrom {
  const countsNotice = complaintTermsOf(basis).countsFrom === 'notice_received'
  const came: [IsoDate | null, KnownFrom['knownHow']][] = [
    [countsNotice && !way.isOnPaper ? way.noticedOn : null, 'notice'],
    [way.openedOn, 'opened'],
    [way.postedOn && addDays(way.postedOn, daysInPost), 'post'],
  ]
  let first: KnownFrom = { knownOn: null, knownHow: 'none' }
  for (const [knownOn, knownHow] of came)
    if (knownOn && (!first.knownOn || knownOn < first.knownOn)) first = { knownOn, knownHow }
  return first
}

export interface LastDay {
  /** Null: the time has not begun. */
  lastDay: IsoDate | null
  /** The day the letter named, as it is later than what counts from when they knew. */
  isPromised: boolean
}

/** The last day to complain for one who has known since a day. `promised`: what the letter named. */
export function lastDayFor(
  basis: LegalBasis,
  { knownOn }: Pick<KnownFrom, 'knownOn'>,
  promised: IsoDate | null,
): LastDay {
  if (!knownOn) return { lastDay: null, isPromised: false }
  const own = lastDayFrom(basis, knownOn)
  return promised && promised > own
    ? { lastDay: promised, isPromised: true }
    : { lastDay: own, isPromised: false }
}

/** The day a letter names: for one who reads it the day it is sent, or after a week in the post. */
export function promisedLastDay(basis: LegalBasis, sentOn: IsoDate, isPosted: boolean): IsoDate {
  return lastDayFrom(basis, isPosted ? addDays(sentOn, daysInPost) : sentOn)
}

/**
 * The day a letter named for the rights of a basis. A letter is kept with the one day of its first basis; the others follow
 * from it, as they were sent alike. Null: the letter named none.
 */
export function promisedOn(
  basis: LegalBasis,
  letter: { sentOn: IsoDate; named: IsoDate | null; namedFor: LegalBasis },
): IsoDate | null {
  const { sentOn, named, namedFor } = letter
  if (!named || basis === namedFor) return named
  return promisedLastDay(basis, sentOn, named > promisedLastDay(namedFor, sentOn, false))
}

/** fvl § 30 was not read: a last day that is a day off is moved on, which is never to the person's harm. */
function lastDayFrom(basis: LegalBasis, day: IsoDate): IsoDate {
  const known = { noticeReceivedOn: day, openedOn: day, onPaper: false }
  return complaintDeadline({ basis, ...known, movesToWorkingDay: true })!
}

/** How a letter leaves as a whole. */
export function sentAs(told: readonly { onPaper: boolean }[]): 'digital' | 'paper' | 'both' {
  if (!told.some(({ onPaper }) => onPaper)) return 'digital'
  return told.every(({ onPaper }) => onPaper) ? 'paper' : 'both'
}
