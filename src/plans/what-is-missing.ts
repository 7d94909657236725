import { isInPlace } from '../coordination/index.ts'
import { type MissingContent, missingContent } from './rules/content.ts'
import type { ActivityState } from './rules/transitions.ts'
import { needKeys } from './things.ts'
import { outsideOf } from './who-has-the-ball.ts'
import type { WholePlan } from './whole-plan.ts'

/** The whole plan held against forskrift 1110 § 9. */
export function whatIsMissing(whole: WholePlan, today: string): MissingContent[] {
  const { plan, texts, coordinators } = whole
  const text = (key: keyof WholePlan['texts']) => texts[key]?.text ?? ''
  const hasCoordinator = coordinators.some(isInPlace)
  return missingContent({
    today,
    birthDate: whole.person.birthDate,
    goals: whole.goals.length,
    resources: text('resources'),
    needs: [text('needs'), ...needKeys.map(text)].join(''),
    participants: whole.team.length,
    notShared: whole.notShared.length,
    responsibleServiceId: plan.responsibleServiceId,
    hasCoordinator,
    hasStandIn: whole.standIn !== null,
    contributions: [text('contributions'), ...whole.team.map((member) => member.contribution)].join(''),
    activities: whole.activities.map((activity) => ({
      state: activity.state as ActivityState,
      hasResponsible:
        Boolean(
          activity.isPerson || activity.relatedPersonId || activity.serviceId || activity.practitionerId,
        ) && outsideOf(activity, whole) === null,
      scope: activity.scope,
      how: activity.how,
    })),
    coordinatorIsStated: coordinators.length > 0,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    revisionOn: plan.revisionOn,
    hasConsentToPlan: whole.consents.some((consent) => consent.kind === 'plan'),
    cooperation: text('cooperation'),
    childParticipation: text('child_participation'),
  })
}
