import { findWhoMay, type Holder } from '../access/find-who-may.ts'
import { type NoticeKind, notifyChosen, notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { contactOf } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { type Database, type Db, RollBack } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { isOnOwnSide, whoReads } from './reader.ts'
import {
  findDeadlinesToRemind,
  findEvaluationsToAsk,
  findRevisionsToRemind,
  noteReminded,
  type Reminder,
} from './reminder-store.ts'
import { deadlineIsNear, revisionReminder } from './rules/reminders.ts'
import { ballOf } from './who-has-the-ball.ts'
import { findWholePlan, type WholePlan } from './whole-plan.ts'

/** Who is to be told: those at work, those around the person, and the person's own side by who is to know for them. */
interface Told {
  practitionerIds: string[]
  relatedPersonIds: string[]
  isPerson: boolean
}

/**
 * The job: reminds of what is near in the plans (rule `plan-reminders`), once each, by the business clock. Only those who may open
 * it today are told; where there is nobody, it is asked again later. The notice says what kind of thing waits, and no more.
 */
export async function remindOfPlan(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  const today = dayInOslo(now)
  for (const [authorityId, authority] of await getAuthorities(means.database)) {
    const due = await means.database.transaction(authorityId, async (db) => [
      ...(await findDeadlinesToRemind(db, today)).filter(({ dueOn }) => deadlineIsNear(dueOn, today)),
      ...(await findEvaluationsToAsk(db, today)),
      ...(await findRevisionsToRemind(db, today)).flatMap(({ planId, revisionOn, told }): Reminder[] => {
        const kind = revisionReminder(revisionOn, today)
        return kind && !told.includes(kind) ? [{ planId, activityId: null, kind, dueOn: revisionOn }] : []
      }),
    ])
    for (const reminder of due)
      await means.database.transaction(authorityId, async (db) => {
        if (!(await noteReminded(db, authorityId, reminder, now))) return
        if (!(await remind(db, authority, reminder, now))) throw new RollBack(undefined)
      })
  }
}

/** False when there was nobody to tell. */
async function remind(db: Db, authority: Authority, reminder: Reminder, now: Date): Promise<boolean> {
  const { planId, activityId } = reminder
  const today = dayInOslo(now)
  const found = await findWholePlan(db, { authorityId: authority.id, planId, today, now, readerId: null })
  if (!found) return false
  const whole = { ...found, contact: contactOf(authority) }
  const personId = whole.person.id
  const holders = await findWhoMay(db, { act: acts.read, personId, today })
  const told = toldOf(reminder, whole, holders)
  const at = `/${authority.id}/plan/${planId}`
  const what = { kind: noticeOf[reminder.kind], href: activityId ? `${at}/tiltak/${activityId}` : at, now }
  for (const practitionerId of told.practitionerIds)
    await notifyPractitioner(db, authority.id, practitionerId, { ...what, personId })
  if (told.relatedPersonIds.length)
    await notifyChosen(
      db,
      authority.id,
      personId,
      { isPersonChosen: false, relatedPersonIds: told.relatedPersonIds },
      what,
    )
  if (told.isPerson) await notifyPerson(db, authority.id, personId, what)
  return told.isPerson || told.practitionerIds.length + told.relatedPersonIds.length > 0
}

const noticeOf = {
  deadline: 'activity_waiting',
  evaluation: 'evaluation_asked',
  revision_near: 'plan_revision_due',
  revision_passed: 'plan_revision_due',
} as const satisfies Record<Reminder['kind'], NoticeKind>

/** How it goes is asked of who coordinates, and of who has it while it goes on. */
function toldOf({ activityId, kind }: Reminder, whole: WholePlan, holders: readonly Holder[]): Told {
  const leads = whoLeads(whole, holders)
  if (!activityId) return leads
  const told = whoHasIt(whole, activityId, holders)
  if (kind !== 'evaluation') return told
  return { ...told, practitionerIds: [...new Set([...leads.practitionerIds, ...told.practitionerIds])] }
}

/** As each one's own plan page says it. */
function whoHasIt(whole: WholePlan, activityId: string, holders: readonly Holder[]): Told {
  const told: Told = { practitionerIds: [], relatedPersonIds: [], isPerson: false }
  for (const { grant, practitionerId, relatedPersonId, name } of holders) {
    const seen = planAsSeen(whole, grant, 'nb')
    const activity = seen?.activities?.find(({ id }) => id === activityId)
    if (!seen || !activity) continue
    const reads = whoReads(grant)
    const reader = { ...reads, isOwnSide: isOnOwnSide(reads.relation), practitionerId, name }
    if (!ballOf(activity, seen, reader)?.isYours) continue
    if (practitionerId) told.practitionerIds.push(practitionerId)
    else if (reader.isOwnSide) told.isPerson = true
    else if (relatedPersonId) told.relatedPersonIds.push(relatedPersonId)
  }
  return told
}

/** Who coordinates and is here, or stands in; where all are away, those who are. */
function whoLeads(
  { coordinators, standIn }: Pick<WholePlan, 'coordinators' | 'standIn'>,
  holders: readonly Holder[],
): Told {
  const here = coordinators.filter(({ state }) => state === 'active').map(({ id }) => id)
  const away = coordinators.filter(({ state }) => state === 'absent').map(({ id }) => id)
  const leads = here.length ? here : standIn ? [standIn.id] : away
  const practitionerIds = leads.filter((id) => holders.some((each) => each.practitionerId === id))
  return { practitionerIds, relatedPersonIds: [], isPerson: false }
}
