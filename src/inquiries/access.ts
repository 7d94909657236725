import { defineActs } from '../access/acts.ts'

const signedIn = { citizen: 'yes', staff: 'yes' } as const
const concerned = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
} as const
const unit = { case_handler: 'yes', unit_leader: 'yes' } as const

/** Anybody may ask (oral or written, hol § 7-3, forskrift 2011-1256 § 6); the unit it came to reads and answers it. */
export const inquiryActs = defineActs('inquiries', {
  readWritten: {
    open: {
      self: 'yes',
      child_15: 'yes',
      child: 'yes',
      parent: 'yes',
      guardian: 'yes',
      proxy: 'yes',
      ...signedIn,
      anyone: 'yes',
    },
    why: 'One’s own unsent words, and the names of those one may speak for (pbrl §§ 4-3, 4-4)',
  },
  write: {
    open: signedIn,
    why: 'Somebody signed in writes an inquiry of their own (forskrift 2011-1256 § 6)',
  },
  writeOpenly: {
    open: { anyone: 'yes' },
    why: 'Nobody needs to sign in to ask (forskrift 2011-1256 § 6); what is written is its writer’s alone',
  },
  send: { open: signedIn, why: 'Somebody signed in sends an inquiry (forskrift 2011-1256 § 6; hpl § 38 a)' },
  sendOpenly: { open: { anyone: 'yes' }, why: 'Nobody needs to sign in to ask (forskrift 2011-1256 § 6)' },
  receipt: {
    open: { anyone: 'yes' },
    why: 'The one who sent gets a receipt at once: reference, code and dates, in the browser it was sent from',
  },
  follow: {
    open: { anyone: 'yes' },
    why: 'By reference and code: received or answered, dates, and an answer that tells nothing confidential – never that a case exists',
  },
  withdrawByCode: {
    open: { anyone: 'yes' },
    why: 'Who holds reference and code sent it, and may take it back',
  },
  readSent: { open: { sender: 'yes' }, why: 'The sender, signed in, reads what they sent themselves' },
  withdraw: { open: { sender: 'yes' }, why: 'The sender, signed in, may take the inquiry back' },
  add: {
    open: { sender: 'yes' },
    why: 'The sender, signed in, adds to what they sent (forskrift 2011-1256 § 6)',
  },
  addByCode: {
    open: { anyone: 'yes' },
    why: 'Who holds reference and code sent it, and may add to it; nothing of what was written is shown',
  },
  answerByCode: {
    open: { anyone: 'yes' },
    why: 'Who holds reference and code sent it, and may answer what the sender is asked (fvl § 17)',
  },
  readAboutMe: {
    open: concerned,
    why: 'The one an inquiry is about, and who answers for them, is told of it (fvl §§ 16, 18; pbrl §§ 4-3, 4-4)',
  },
  answerAboutMe: {
    open: concerned,
    why: 'The one an inquiry is about agrees, says no, or asks to talk (fvl § 16; pbrl §§ 4-3, 4-4)',
  },
  readPowers: {
    open: { self: 'yes', citizen: 'yes' },
    why: 'One sees whom one has given a power of attorney oneself (fvl § 12)',
  },
  givePower: {
    open: { self: 'yes', citizen: 'yes' },
    why: 'From 16 one may let somebody act for oneself, with scope and period (fvl § 12; pbrl §§ 3-1, 4-3)',
  },
  endPower: {
    open: { self: 'yes', citizen: 'yes' },
    why: 'One may take back a power of attorney at any time (fvl § 12)',
  },
  read: { open: unit, why: 'The unit it came to reads it (hol § 7-3; sphl § 2-5 b)' },
  decide: { open: unit, why: 'The unit it came to answers, moves or passes it on (hol § 7-3; sphl § 2-5)' },
})
