import { ageGroupOn, type Born, isAwaited } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const gateByAge = defineRule({
  code: 'gate-by-age',
  version: 1,
  paragraph: 'hol § 7-3',
  says: 'An inquiry goes to the unit for its age, under or over 18, or to the one for all; it always goes to some unit.',
  basis: 'page',
  source: 'Steinkjer, Trondheim and Hemnes: two gates',
})

export type Gate = 'under_18' | 'over_18' | 'all'

/** The unit that receives an inquiry. An unborn child is under 18; with age unknown the unit for all comes first. */
export function gateFor<Unit extends { gate: Gate }>(
  units: readonly Unit[],
  born: Born,
  today: IsoDate,
): Unit | undefined {
  const isAgeKnown = Boolean(born.birthDate) || isAwaited(born)
  const own: Gate = isAgeKnown && ageGroupOn(born, today) !== 'adult' ? 'under_18' : 'over_18'
  const order: Gate[] = isAgeKnown ? [own, 'all'] : ['all', own]
  for (const gate of order) {
    const unit = units.find((candidate) => candidate.gate === gate)
    if (unit) return unit
  }
  return units[0] // a gate nobody set up: better the wrong unit than none
}
