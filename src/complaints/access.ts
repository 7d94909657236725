import { defineActs } from '../access/acts.ts'

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const
/** Those who may complain: pbrl § 7-2, by age and representation (pbrl §§ 3-4, 4-4; fvl §§ 12, 16; own case from 15). */
const party = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
  proxy: 'yes',
} as const

/** And a parent without parental responsibility, of what they were refused to know alone (barneloven § 47). */
const complainers = { ...party, parent_informed: 'yes' } as const

/** What one may want to do with a complaint, and who may (docs/access-matrix.md). */
export const acts = defineActs('complaints', {
  write: { open: party, why: 'the party, or one who acts for it, complains (pbrl §§ 7-2, 7-3; fvl § 28)' },
  writeOnRefusal: {
    open: { parent_informed: 'yes' },
    why: 'a parent without parental responsibility complains of what they were refused to know (barneloven § 47; fvl § 28)',
  },
  writeAsSender: {
    open: { sender: 'yes' },
    why: 'who asked and has had no answer complains of it, also before there is a case (pbrl § 7-2; fvl §§ 11 a, 28)',
  },
  follow: {
    open: complainers,
    why: 'the party follows each step, with what was sent on (pbrl § 7-7; fvl §§ 18, 33)',
  },
  add: {
    open: complainers,
    why: 'the one who complained mends it, withdraws it, or contests a dismissal (fvl § 32)',
  },
  consentToPlan: {
    open: party,
    why: 'whether the plan goes with the complaint is for the person, or who consents for it (fvl § 13 a)',
  },
  seeList: { open: unit, why: 'the unit sees complaints in cases of its own gate' },
  see: { open: unit, why: 'the one who decided prepares the complaint (fvl § 33)' },
  record: {
    open: unit,
    why: 'the unit records a complaint that came on paper or was said, or of one who is not on record (fvl §§ 11, 32)',
  },
  work: {
    open: unit,
    why: 'the unit judges the time, has it mended, and dismisses with a reason (fvl §§ 31 to 33)',
  },
  reconsider: {
    open: unit,
    why: 'the unit looks at it anew, by another than author and approver where there is one (fvl § 33)',
  },
  sendOn: {
    open: unit,
    why: 'what stands goes to the appeal body, and its answer is recorded (pbrl § 7-7; fvl § 33)',
  },
})
