import { holderName } from '../holder-name.ts'

/** The plan’s activities, with whom each waits for and who answers for it. */
export const activitiesSql = `
  'activities', coalesce((select json_agg(json_build_object('id', a.id, 'goalId', a.goal_id, 'what', a.what, 'how', a.how,
      'scope', a.scope, 'state', a.state, 'reason', a.reason, 'deadline', a.deadline,
      'evaluateOn', a.evaluate_on, 'effect', a.effect, 'effectOn', a.effect_on, 'waitingFor', a.waiting_for,
      'holder', case when a.waiting_for_is_person
        or coalesce(a.waiting_for_practitioner_id, a.waiting_for_service_id, a.waiting_for_related_person_id) is not null
        then json_build_object('serviceId', a.waiting_for_service_id, 'practitionerId', a.waiting_for_practitioner_id,
          'relatedPersonId', a.waiting_for_related_person_id, 'isPerson', a.waiting_for_is_person, 'name', ${holderName('a')}) end,
      'waitingSince', a.waiting_since, 'version', a.version, 'serviceId', a.responsible_service_id,
      'practitionerId', a.responsible_practitioner_id, 'relatedPersonId', a.responsible_related_person_id,
      'isPerson', a.responsible_is_person, 'service', s.name, 'practitioner', pr.name, 'relatedPerson', r.name)
      order by a.position, a.created_at)
    from activity a
    left join service s on s.authority_id = $1 and s.id = a.responsible_service_id
    left join practitioner pr on pr.authority_id = $1 and pr.id = a.responsible_practitioner_id
    left join related_person r on r.authority_id = $1 and r.id = a.responsible_related_person_id
    where a.authority_id = $1 and a.plan_id = pl.id), '[]')`
