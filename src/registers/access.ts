import { defineActs } from '../access/acts.ts'

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const

/** What one may want to do with what the registers tell, and who may (docs/access-matrix.md). */
export const acts = defineActs('registers', {
  seeRegister: {
    open: unit,
    why: 'fvl § 17: the unit that handles the case sees where the population register says something else',
  },
  settleDifference: {
    open: unit,
    why: 'fvl § 17: a person in the unit decides what counts; protection and death count by themselves',
  },
  settleNumber: {
    open: unit,
    why: 'personvernforordningen art. 5, 32: a person in the unit says whose a number is, before its owner sees anything',
  },
  noteHousehold: {
    open: unit,
    why: 'folkeregisterloven § 10-4: who lives with one whose address is protected is confirmed by a person in the unit',
  },
  seePaperLetters: {
    open: unit,
    why: 'eForvaltningsforskriften § 9: the unit prints and posts what cannot be told digitally',
  },
  printPaperLetter: {
    open: unit,
    why: 'eForvaltningsforskriften § 9: the unit prints the letters of its own cases',
  },
  postPaperLetter: { open: unit, why: 'eForvaltningsforskriften § 9: who posted it, and when, is recorded' },
})
