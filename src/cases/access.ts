import { defineActs } from '../access/acts.ts'

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const
/** The party and those who act for it: fvl §§ 16, 17, 27 (own case from 15), pbrl §§ 3-4, 4-4. */
const party = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
  proxy: 'yes',
} as const

/** What one may want to do with a case, and who may (docs/access-matrix.md). */
export const acts = defineActs('cases', {
  seeQueue: { open: unit, why: 'the unit sees inquiries and cases of its own gate (hol § 7-3)' },
  openCase: { open: unit, why: 'the unit receives notices and works on the need (forskrift 2011-1256 § 6)' },
  seeCase: { open: unit, why: 'the unit sees cases of its own gate; a role elsewhere opens nothing' },
  workOnCase: { open: unit, why: 'the unit clarifies the matter before it is decided (fvl § 17)' },
  askSender: {
    open: unit,
    why: 'the unit asks who sent an inquiry for what is missing, where they may be asked back (fvl §§ 13, 17)',
  },
  assignCase: { open: { unit_leader: 'yes' }, why: 'the unit’s leader shares out its work (hol § 7-3)' },
  decideCapacity: {
    open: unit,
    why: 'the unit writes down who assessed that somebody cannot consent, and why, and ends it (pbrl § 4-3)',
  },
  assess: { open: unit, why: 'a person in the unit answers each criterion with a reason (fvl §§ 24, 25)' },
  sendInterimReply: { open: unit, why: 'the one who handles the case says why it takes time (fvl § 11 a)' },
  writeDecision: { open: unit, why: 'the unit decides on coordinator and plan (hol §§ 7-1 to 7-3)' },
  issueDecision: {
    open: unit,
    why: 'the unit issues; by another than the author where the authority asks for it',
  },
  editLetters: {
    open: { unit_leader: 'yes', administrator: 'yes' },
    why: 'the unit’s leader and the authority’s administrator word its letters; a template is about nobody',
  },
  takeBackCase: {
    open: party,
    why: 'the person, or who acts for them, takes the case back while it is assessed: it is for those who want it (pbrl §§ 4-1, 4-3, 4-4)',
  },
  closeCase: { open: unit, why: 'the unit closes and reopens its own cases, with a reason' },
  seeDecision: {
    open: party,
    why: 'the party reads its own decision (eForvaltningsforskriften § 8; fvl § 27; own case from 15)',
  },
  openDecision: { open: party, why: 'that the party opened it is recorded (eForvaltningsforskriften § 8)' },
  seeRequest: {
    open: { ...party, sender: 'yes' },
    why: 'who is asked for information sees what is asked; a sender nothing else of the case (fvl § 17)',
  },
  answerRequest: {
    open: { ...party, sender: 'yes' },
    why: 'who is asked for information may give it (fvl § 17)',
  },
  seeOwnCase: {
    open: party,
    why: 'the party follows the case: what is waited for, where it has been sent, who consents (fvl §§ 17, 18)',
  },
  answerTransfer: {
    open: unit,
    why: 'the gate that a case is sent to reads it and says yes or no; until then it is the sender’s',
  },
  answerReferral: {
    open: { service_leader: 'yes', service_staff: 'yes' },
    why: 'the service that is referred to reads why, and says yes or no: its leader, or those who work there where it has none (hpl § 25; hol § 7-2 a)',
  },
  seeInformed: {
    open: { parent_informed: 'yes' },
    why: 'a parent without parental responsibility reads what the unit has decided to inform about, while that stands (barneloven § 47)',
  },
  askToBeInformed: {
    open: { parent_informed: 'yes' },
    why: 'a parent without parental responsibility who has had an answer may ask for more, or disagree (barneloven § 47)',
  },
  seeLetter: { open: { ...party, ...unit }, why: 'the letter is the party’s, and lies in the unit’s case' },
})
