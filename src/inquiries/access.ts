import { defineActs } from '../access/acts.ts'

const signedIn = { citizen: 'yes', staff: 'yes' } as const
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
    why: 'By reference and code: received or answered, and dates – never that a case exists',
  },
  withdrawByCode: {
    open: { anyone: 'yes' },
    why: 'Who holds reference and code sent it, and may take it back',
  },
  readSent: { open: { sender: 'yes' }, why: 'The sender, signed in, reads what they sent themselves' },
  withdraw: { open: { sender: 'yes' }, why: 'The sender, signed in, may take the inquiry back' },
  read: { open: unit, why: 'The unit it came to reads it (hol § 7-3; sphl § 2-5 b)' },
  decide: { open: unit, why: 'The unit it came to answers, moves or passes it on (hol § 7-3; sphl § 2-5)' },
})
