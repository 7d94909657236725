import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { addActivity, findPlanOfPerson, type Writer, waitsFor, writerOf } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { findTeam, hasConsent } from '../team/index.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findInvitations } from './invitation-store.ts'
import type { Invitation, MinutesContent, SharedMinutes } from './meeting.ts'
import { updateMeeting } from './meeting-store.ts'
import { findMissing } from './minutes-form.ts'
import { addMinutes, findMinutesDraft, removeMinutesDraft } from './minutes-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'
import { tellInvited } from './tell.ts'
import { findWhoMaySee } from './who-may-see.ts'

/**
 * The minutes as all who were invited get them, also those who could not come. From now on they never change. What was
 * decided becomes activities in the plan where there is one that the person consents to; else it stays in the minutes. With
 * that the meeting is done: nobody has to close it.
 */
export const shareMinutes = command({
  act: acts.writeMinutes,
  form: z.object(whichMeeting),
  async about(input, db) {
    const about = await aboutMeeting(input, db)
    if (!about) return null
    const draft = await findMinutesDraft(db, about.meeting.id)
    return { ...about, version: draft?.version ?? 0, draft }
  },
  async run(context) {
    const { subject, db, authorityId, actor, grant, now, today, events } = context
    const { meeting, draft } = subject
    const shared = meetingLifecycle.next(meeting.state, 'share_minutes')
    if (isRefusal(shared)) return shared
    const state = meetingLifecycle.next(shared, 'close')
    if (isRefusal(state)) return state
    if (!draft || actor.kind === 'nobody') return refuse('minutes_empty')
    const missing = findMissing(draft.content)
    if (missing) return refuse(missing.code)
    const { personId } = meeting
    const maySee = await findWhoMaySee(db, personId, today)
    const invited = (await findInvitations(db, meeting.id)).filter((each) => each.present || maySee(each))
    const plan = await findPlanOfPerson(db, personId)
    const isInPlan =
      plan !== null && plan.state !== 'ended' && (await hasConsent(db, personId, 'plan', today))
    const minutes: SharedMinutes = {
      id: randomUUID(),
      sharedAt: now,
      writtenBy: actor.name,
      present: invited.filter((each) => each.present).map((each) => each.name),
      absent: invited.filter((each) => !each.present).map((each) => each.name),
      personView: draft.content.personView,
      nextMeeting: draft.content.nextMeeting,
      items: namedItems(draft.content, invited),
    }
    if (isInPlan) {
      const team = await findTeam(db, personId, today)
      const serviceOf = (participantId: string | null) =>
        team.find((each) => each.participantId === participantId)?.serviceId ?? null
      for (const [at, item] of draft.content.items.entries()) {
        for (const [n, task] of item.tasks.entries()) {
          const who = invited.find((each) => each.id === task.whoId)
          const named = minutes.items[at]?.tasks[n]
          if (!who || !named) continue
          named.activityId = await addDecided(db, authorityId, plan.id, {
            what: task.what,
            deadline: task.deadline,
            goalId: item.aboutGoalId,
            who,
            serviceId: serviceOf(who.participantId),
            minutesId: minutes.id,
            writer: writerOf(context),
            today,
          })
        }
      }
    }
    await addMinutes(
      db,
      authorityId,
      { meetingId: meeting.id, personId, sharedBy: actor.identityId },
      minutes,
    )
    await removeMinutesDraft(db, meeting.id)
    await updateMeeting(db, meeting, { state })
    const except = grant.relation.practitionerId
    await tellInvited(db, authorityId, meeting, invited, { kind: 'minutes_shared', now, except })
    const activityIds = minutes.items.flatMap((item) => item.tasks.flatMap((task) => task.activityId ?? []))
    if (plan)
      for (const activityId of activityIds)
        events.add({ type: 'activity_added', personId, facts: { planId: plan.id, activityId } })
    events.add({ type: 'minutes_shared', personId, facts: { meetingId: meeting.id, activityIds } })
    events.add({ type: 'meeting_closed', personId, facts: { meetingId: meeting.id } })
    return { activityIds }
  },
})

/** By who they are; one from outside has only a name. */
function ballTo({ isPerson, practitionerId, relatedPersonId, name }: Invitation) {
  if (!isPerson && !practitionerId && !relatedPersonId) return { waitingFor: name }
  return waitsFor({ isPerson, practitionerId, relatedPersonId, serviceId: null })
}

/** The matters with the names of those who are to do something. */
function namedItems(content: MinutesContent, invited: readonly Invitation[]): SharedMinutes['items'] {
  const nameOf = (id: string) => invited.find((each) => each.id === id)?.name ?? ''
  return content.items.map((item) => ({
    ...item,
    tasks: item.tasks.map(({ what, whoId, deadline }) => ({
      what,
      who: nameOf(whoId),
      deadline,
      activityId: null,
    })),
  }))
}

interface Decided {
  what: string
  deadline: string | null
  goalId: string | null
  who: Invitation
  serviceId: string | null
  minutesId: string
  writer: Writer
  today: string
}

async function addDecided(db: Db, authorityId: string, planId: string, decided: Decided): Promise<string> {
  const { what, deadline, goalId, who, serviceId, minutesId, writer, today } = decided
  const activity = {
    planId,
    goalId,
    what,
    how: '',
    scope: '',
    deadline,
    serviceId,
    practitionerId: who.practitionerId,
    relatedPersonId: who.relatedPersonId,
    isPerson: who.isPerson,
    ...ballTo(who),
    waitingSince: today,
    fromMinutesId: minutesId,
  }
  return addActivity(db, authorityId, activity, writer)
}
