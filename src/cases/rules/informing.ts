import { type Born, rightsOn, turnsAge } from '../../law/age.ts'
import { addDays, type IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const informedParent = defineRule({
  code: 'informed-parent',
  version: 2,
  paragraph: 'barneloven § 47; pbrl §§ 3-1, 3-4, 4-3, 4-4',
  says: 'A parent without parental responsibility sees nothing of a child by itself. Such a parent may be told what a person in the unit has decided, with a reason, and for as long as was decided; it may be refused where it can harm the child, or secrecy holds towards the parent too. A child from 7 is heard first. What is withheld for the child’s own sake, or for its address, is not opened by this. It ends when it is taken back, when its time is out, when the child’s address is protected more strictly than when it was decided (also when that protection is lifted later), and when the child turns 16. The child from 12 and those who answer for it are told what was decided.',
  basis: 'inference',
  source: 'lov-1981-04-08-7 § 47 (from memory); lov-1999-07-02-63 §§ 3-1, 3-4, 4-3, 4-4',
})

/** The parts of a case that may open; what else the parent is to know, the unit writes. */
export const informingParts = ['case', 'decision', 'coordinator'] as const
export type InformingPart = (typeof informingParts)[number]

export const informingChoices = ['informed', 'refused', 'ended'] as const
export type InformingChoice = (typeof informingChoices)[number]
/** All that may be said of it. 'asked': by the parent. 'lapsed': what was opened ended when the address got a stricter protection. */
export type InformingWord = InformingChoice | 'asked' | 'lapsed'

const protections = ['none', 'confidential', 'strictly_confidential'] as const
type Protection = (typeof protections)[number]

/** Was it said under a weaker protection than the child’s address has now? Then it may place one who is hidden. */
export const isFromBefore = (then: Protection, now: Protection): boolean =>
  protections.indexOf(then) < protections.indexOf(now)

interface Decided {
  choice: InformingChoice
  fromDate: IsoDate
  untilDate: IsoDate | null
  protection: Protection
}

/** Of the newest that was decided, on a day. Null: nothing was ever decided. */
export type InformingStanding = 'informed' | 'ahead' | 'over' | 'refused' | 'ended' | null

export function informingStanding(
  newest: Decided | null,
  today: IsoDate,
  protection: Protection,
  hasLapsed = false,
): InformingStanding {
  if (!newest) return null
  if (newest.choice !== 'informed') return newest.choice
  if (hasLapsed) return 'over'
  if (isFromBefore(newest.protection, protection)) return 'over'
  if (newest.fromDate > today) return 'ahead'
  return newest.untilDate && newest.untilDate < today ? 'over' : 'informed'
}

/** What has become of complaints on the refusal that stands (`informing-complaint`). */
export interface ComplaintsOnRefusal {
  /** One is with the unit: it is settled first. */
  isOpen: boolean
  /** With Statsforvalteren. */
  isSentOn: boolean
  /** Upheld here, or changed there: the parent is to be informed. */
  mustBeInformed: boolean
  /** Overturned: it is to be answered again, either way. */
  isOverturned: boolean
}

export interface ToDecide {
  choice: InformingChoice
  standing: InformingStanding
  /** On the refusal that stands; null: none stands. */
  complaints: ComplaintsOnRefusal | null
  /** The child is withheld from this parent today. */
  isWithheld: boolean
  child: Born
  what: readonly InformingPart[]
  words: string
  childView: string
  today: IsoDate
  fromDate: IsoDate
  untilDate: IsoDate | null
}

/** Why it cannot be decided so; null: it can. */
export function refuseInforming(facts: ToDecide): Refused | null {
  const { choice, standing, complaints, today, fromDate, untilDate, child } = facts
  if (complaints?.isOpen) return refused('refusal_complained_of', 'choice')
  if (choice === 'refused' && complaints?.isSentOn) return refused('refusal_complained_of', 'choice')
  if (choice === 'refused' && complaints?.mustBeInformed) return refused('complaint_upheld', 'choice')
  if (choice === 'ended')
    return standing === 'informed' || standing === 'ahead' ? null : refused('nothing_informed', 'choice')
  if (choice === 'refused') return facts.words ? null : refused('required', 'words')
  if (facts.isWithheld) return refused('withheld_comes_first', 'choice')
  if (facts.what.length === 0 && !facts.words) return refused('nothing_to_inform', 'what')
  if (rightsOn(child, today).heard === 'yes' && !facts.childView)
    return refused('child_is_heard_first', 'childView')
  if (fromDate < today) return refused('from_passed', 'fromDate')
  return untilDate && untilDate < fromDate ? refused('until_passed', 'untilDate') : null
}

/** The last day anything is open: the day before 16 at the latest. Null: not born, and no day was set. */
export function lastDayInformed({ birthDate }: Born, untilDate: IsoDate | null): IsoDate | null {
  const before16 = birthDate ? addDays(turnsAge(birthDate, 16), -1) : null
  return [untilDate, before16].filter((day) => day !== null).sort()[0] ?? null
}

/** Until when one may complain of a refusal that was answered on a day (fvl § 29). */
export const complainOfRefusalBy = (answeredOn: IsoDate): IsoDate => addDays(answeredOn, 21)
