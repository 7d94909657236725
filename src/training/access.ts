import { defineActs } from '../access/acts.ts'

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const

/** What one may want to do with the training and guidance of coordinators, and who may (docs/access-matrix.md). */
export const acts = defineActs('training', {
  see: {
    open: { staff: 'yes', ...unit },
    why: 'hol § 7-3: whoever may coordinate sees the training and the own progress; the unit sees everybody’s',
  },
  seeProcedures: {
    open: { staff: 'yes' },
    why: 'the authority’s own procedures are for everybody who works there; they are about nobody',
  },
  lead: { open: { unit_leader: 'yes' }, why: 'hol § 7-3: the unit’s leader decides what the training is' },
  note: { open: unit, why: 'hol § 7-3: the unit notes who has been through what' },
  ask: {
    open: { staff: 'yes' },
    why: 'hol § 7-3: whoever coordinates may ask the unit for guidance; a question names nobody',
  },
  answer: { open: unit, why: 'hol § 7-3: the unit that was asked answers' },
})
