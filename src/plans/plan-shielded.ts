import type { SeenPlan } from './plan-as-seen.ts'
import type { WholePlan } from './plan-page.ts'
import type { TextKey } from './things.ts'

/** Texts that are about the person, not about who does what where. */
const shownTexts: readonly TextKey[] = ['what_matters', 'child_participation']

/**
 * The plan for one who is not to learn where the person is: no services, nobody who works there, no places, and none of the words
 * that tell how and where something is done. The goals, what is to be done, and how far it has come, stand.
 */
export function shieldedPlan(seen: SeenPlan, contact: WholePlan['contact']): SeenPlan {
  const { plan, person, team, nextMeeting } = seen
  const isAtWork = (each: { serviceId: string | null; practitionerId: string | null }) =>
    each.serviceId !== null || each.practitionerId !== null
  const privately = team?.filter(({ kind }) => kind === 'private')
  const services = team?.find(({ kind }) => kind === 'service')
  return {
    ...seen,
    isShielded: true,
    plan: {
      ...plan,
      responsibleServiceId: null,
      responsibleService: plan.responsibleService && contact.name,
      responsiblePhysician: '',
      endedReason: '',
    },
    coordinators: seen.coordinators.map((each) => ({ ...each, ...contact })),
    standIn: seen.standIn && { ...seen.standIn, ...contact },
    outside: [],
    news: seen.news.map((each) => ({ ...each, by: each.by && contact.name })),
    ...(seen.texts && {
      texts: Object.fromEntries(
        Object.entries(seen.texts).filter(([key]) => shownTexts.includes(key as TextKey)),
      ) as SeenPlan['texts'],
    }),
    ...(seen.goals && { goals: seen.goals.map((goal) => ({ ...goal, reason: '', evaluation: null })) }),
    ...(seen.activities && {
      activities: seen.activities.map((each) => ({
        ...each,
        how: '',
        scope: '',
        reason: '',
        service: isAtWork(each) ? contact.name : null,
        practitioner: null,
        serviceId: null,
        practitionerId: null,
        waitingFor: [person.givenName, each.relatedPerson, ''].includes(each.waitingFor)
          ? each.waitingFor
          : contact.name,
      })),
    }),
    ...(team && {
      team: [
        ...(privately ?? []).map((member) => ({ ...member, contribution: '' })),
        ...(services ? [{ ...services, name: contact.name, contribution: '', people: null }] : []),
      ],
    }),
    ...(nextMeeting && { nextMeeting: { ...nextMeeting, title: '', place: '' } }),
  }
}
