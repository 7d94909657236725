import { type Born, rightsOn } from '../../law/age.ts'
import { addDays, type IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const keptFromParents = defineRule({
  code: 'kept-from-parents',
  version: 2,
  paragraph: 'pbrl §§ 3-4, 4-3, 4-4',
  says: 'Those who answer for a child under 16 are told, unless the child, from 12, does not want it for reasons that should be respected; whatever the age it may be withheld when weighty reasons for the child say so. What the child asks to have withheld is withheld until a person in the unit has decided, with a reason. When the time of what was decided is out it opens nothing by itself: it is a question anew, and withheld until somebody has decided. At 16 the parents’ access ends by itself.',
  basis: 'law',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-3, 4-4',
})

export const childIsToldFirst = defineRule({
  code: 'child-is-told-first',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 3-4',
  says: 'Before a parent is told of what was withheld for the child’s sake, the child is: the day before at the latest. The child is told early that parents have a right to be told, and when they are not. No law sets the day.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-1, 3-4',
})

export const withholdingHasAnEnd = defineRule({
  code: 'withholding-has-an-end',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 3-4; fvl §§ 11, 16, 17, 27',
  says: 'What was decided to be withheld for a time opens nothing by itself when the time is out. Who handles it is told a week before the last day, once, so that it can be decided anew and the child be told first. No law sets the week.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-1, 3-4; lov-1967-02-10 §§ 11, 16, 17, 27 (from memory)',
})

export const keptOutGoesAlong = defineRule({
  code: 'kept-out-goes-along',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-4; folkeregisterloven § 10-4; fvl §§ 13, 13 b',
  says: 'Who is kept out of what concerns a child goes with an inquiry or a case to the authority it is passed on to: who it is, on what ground, why, and for how long. There they are kept out from the first moment, also when they come on record later, and whatever the day it was decided until, until a person of its own unit has decided anew. What is decided after it was sent follows it. A parent who is kept out does not become its sender there.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-4; lov-2016-12-09-88 § 10-4; lov-1967-02-10 §§ 13, 13 b (from memory)',
})

export const keptOutBeforeKnown = defineRule({
  code: 'kept-out-before-known',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-4',
  says: 'Before a case is opened the unit can say, with a reason, that one who answers for the child is kept out, though nobody is on record: they are so from the moment they come on record, until the unit has decided. With a number it is the one with that number. Without one it is everybody who may be meant: all but the one who asked and those who were on record when it was said. Nothing is posted to the child’s home while nobody else is on record who may know.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-4',
})

/** The first day those who decide are told that the time of what they decided runs out. */
export const remindedOfEndFrom = (untilDate: IsoDate): IsoDate => addDays(untilDate, -7)

/** Why something is withheld for the child's own sake: the child asks, or the unit sees weighty reasons itself. */
export const childGrounds = ['child_asks', 'weighty_reasons'] as const
export type ChildGround = (typeof childGrounds)[number]

export type ReasonsNeeded = 'weighty' | 'respected'

/** What reasons it takes to withhold; null: it is no question (16 or more, or not born). The law proposes, a person decides. */
export function reasonsNeeded(born: Born, today: IsoDate, ground: ChildGround): ReasonsNeeded | null {
  if (!born.birthDate || rightsOn(born, today).consentsAlone) return null
  const mayAsk = rightsOn(born, today).mayAskThatParentsAreNotTold
  return ground === 'child_asks' && mayAsk ? 'respected' : 'weighty'
}

/** What stands towards one parent now; null: nothing was ever asked or decided. 'asked' also when the time of a no is out. */
export type Standing = 'asked' | 'withheld' | 'told' | null

export interface KeepingChoice {
  standing: Standing
  choice: 'withheld' | 'told'
  today: IsoDate
  /** Of a yes: from which day the parent may know. */
  fromDate: IsoDate | null
  /** Of a no: null lasts until something else is decided. */
  untilDate: IsoDate | null
}

/** The first day a parent may know: the child is told today. */
export const firstDayTold = (today: IsoDate): IsoDate => addDays(today, 1)

/** Why a decision cannot be made so; null: it can. */
export function refuseKeeping(facts: KeepingChoice): Refused | null {
  const { standing, choice, today, fromDate, untilDate } = facts
  if (choice === 'withheld')
    return untilDate && untilDate < today ? refused('until_passed', 'untilDate') : null
  if (standing !== 'asked' && standing !== 'withheld') return refused('nothing_withheld', 'choice')
  if (untilDate) return refused('until_only_withheld', 'untilDate')
  return fromDate && fromDate >= firstDayTold(today) ? null : refused('child_is_told_first', 'fromDate')
}
