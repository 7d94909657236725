import { addDays, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const noticeByContactRegister = defineRule({
  code: 'eforvaltning-8-notice',
  version: 1,
  paragraph: 'eForvaltningsforskriften § 8',
  says: 'A citizen is told that something waits by the contact data in the contact and reservation register: by e-mail when there is one, else by text message; never about what or whom.',
  basis: 'law',
  source: 'forskrift-2004-06-25-988 § 8 (which of the two to use: our own choice)',
})

export const secondNoticeAfterAWeek = defineRule({
  code: 'eforvaltning-8-second',
  version: 1,
  paragraph: 'eForvaltningsforskriften § 8',
  says: 'What is not opened within one week is told of once more, the other way where there are two.',
  basis: 'law',
  source: 'forskrift-2004-06-25-988 § 8',
})

export const reservedOnPaper = defineRule({
  code: 'eforvaltning-9',
  version: 1,
  paragraph: 'eForvaltningsforskriften § 9',
  says: 'One who is reserved, or has no contact data that can be used, gets on paper what matters to rights or to how the case is handled.',
  basis: 'law',
  source: 'forskrift-2004-06-25-988 § 9 (that data older than 18 months is not used: from memory)',
})

export const readBeforePosted = defineRule({
  code: 'read-before-posted',
  version: 1,
  paragraph: 'eForvaltningsforskriften §§ 8, 9',
  says: 'One who was to get a letter only because no register could be asked about them, and has opened it signed in before it was posted, is not sent it as well. One who is reserved gets the paper.',
  basis: 'inference',
  source: 'forskrift-2004-06-25-988 §§ 8, 9',
})

/** Is the letter in the queue needless once it is read signed in? */
export const isNeedlessOnceRead = (reason: PaperReason): boolean => reason === 'unknown'

export type Way =
  | { way: 'email' | 'sms'; to: string }
  | { way: 'paper'; reason: PaperReason }
  | { way: 'inside' }
export type PaperReason = 'reserved' | 'no_contact' | 'unknown'

export interface WayFacts {
  /** Is there a register to ask? Without it everybody digital reads inside. */
  isConnected: boolean
  /** Without a number nobody can be asked about. */
  hasNumber: boolean
  /** What the register answered; null: not there. */
  contact: { isReserved: boolean; email: string | null; mobile: string | null } | null
  /** It matters to rights or to how the case is handled. */
  matters: boolean
  /** It is told of twice when it is not opened: nobody may be left without it. */
  mustReach: boolean
  isSecond: boolean
}

/** How one citizen is told. */
export function wayTo(facts: WayFacts): Way {
  const { contact, isConnected, hasNumber, matters, mustReach, isSecond } = facts
  if (!isConnected) return { way: 'inside' }
  if (!hasNumber) return mustReach && !isSecond ? { way: 'paper', reason: 'unknown' } : { way: 'inside' }
  if (contact?.isReserved) return onPaper('reserved')
  const ways = [
    { way: 'email' as const, to: contact?.email },
    { way: 'sms' as const, to: contact?.mobile },
  ].flatMap(({ way, to }) => (to ? [{ way, to }] : []))
  return (isSecond ? ways.at(-1) : ways[0]) ?? onPaper('no_contact')

  function onPaper(reason: PaperReason): Way {
    return matters ? { way: 'paper', reason } : { way: 'inside' }
  }
}

const daysToOpen = 7

/** The day on which one who has not opened is told once more. */
export function secondNoticeOn(toldOn: IsoDate): IsoDate {
  return addDays(toldOn, daysToOpen)
}
