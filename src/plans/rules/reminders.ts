import { addDays, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const plansDaysAreReminded = defineRule({
  code: 'plan-reminders',
  version: 1,
  paragraph: 'hol § 7-2; forskrift 2022-1110 §§ 9 and 10',
  says: 'Whoever has the ball is reminded seven days before an activity’s deadline; who coordinates, thirty days before the plan is to be gone through, and when that day has passed; both are asked how it goes on the day an activity is to be evaluated. Each once.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 § 7-2; forskrift-2022-06-22-1110 §§ 9, 10',
})

export const daysBeforeDeadline = 7
export const daysBeforeRevision = 30

export type RevisionReminder = 'revision_near' | 'revision_passed'

/** Near: from seven days before to the day itself. One that has passed is shown as late, and nobody is told that it is near. */
export function deadlineIsNear(deadline: IsoDate, today: IsoDate): boolean {
  return deadline >= today && deadline <= addDays(today, daysBeforeDeadline)
}

/** What there is to say of the day a plan is to be gone through; null: nothing yet. */
export function revisionReminder(revisionOn: IsoDate, today: IsoDate): RevisionReminder | null {
  if (revisionOn < today) return 'revision_passed'
  return revisionOn <= addDays(today, daysBeforeRevision) ? 'revision_near' : null
}
