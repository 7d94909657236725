/**
 * All a coordination's page shows, in one statement: the page most often opened after the plan. Written by hand as the plan's
 * (`whole-plan-sql.ts`); every table is found by authority and key, so that row-level security only has to agree.
 *
 * $1 authority · $2 person · $3 now
 */
export const overviewSql = `
select json_build_object(
  'person', json_build_object('givenName', p.given_name, 'fullName', p.given_name || ' ' || p.family_name,
    'birthDate', p.birth_date, 'dueDate', p.due_date, 'byAdoption', p.by_adoption, 'addressProtection', p.address_protection),
  'caseFile', (select json_build_object('id', c.id, 'unitId', c.unit_id, 'receivedOn', c.received_on,
      'unit', (select json_build_object('name', u.name, 'phone', u.phone)
        from coordinating_unit u where u.authority_id = $1 and u.id = c.unit_id))
    from case_file c where c.authority_id = $1 and c.person_id = p.id
    order by c.state = 'closed', c.received_on desc limit 1),
  'appointments', coalesce((select json_agg(json_build_object('appointmentId', a.id, 'personId', a.person_id, 'caseId', a.case_id,
      'decisionId', a.decision_id, 'role', a.role, 'state', a.state, 'practitionerId', a.practitioner_id, 'name', n.name,
      'workTitle', n.work_title, 'phone', n.phone, 'email', n.email, 'message', a.message, 'offeredAt', a.offered_at,
      'answeredAt', a.answered_at, 'activeFrom', a.active_from, 'endedOn', a.ended_on, 'reason', a.reason,
      'whyNew', a.why_new, 'version', a.version) order by a.offered_at desc, a.id)
    from appointment a join practitioner n on n.authority_id = $1 and n.id = a.practitioner_id
    where a.authority_id = $1 and a.person_id = p.id), '[]'),
  'standIn', (select json_build_object('standInId', s.id, 'role', s.role, 'practitionerId', s.practitioner_id, 'name', n.name,
      'workTitle', n.work_title, 'phone', n.phone, 'email', n.email, 'since', s.from_at)
    from stand_in s join practitioner n on n.authority_id = $1 and n.id = s.practitioner_id
    where s.authority_id = $1 and s.person_id = p.id and s.until_at is null order by s.from_at limit 1),
  'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'caseId', d.case_id, 'result', d.result, 'items', d.items,
      'issuedAt', d.issued_at) order by d.issued_at desc)
    from decision d where d.authority_id = $1 and d.person_id = p.id), '[]'),
  'consents', coalesce((select json_agg(json_build_object('kind', c.kind, 'state', c.state, 'untilDate', c.until_date))
    from consent c where c.authority_id = $1 and c.person_id = p.id and c.kind in ('coordination', 'plan')), '[]'),
  'livingPlanId', (select pl.id from plan pl where pl.authority_id = $1 and pl.person_id = p.id and pl.state <> 'ended' limit 1),
  'nextMeeting', (select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at)
    from meeting m where m.authority_id = $1 and m.person_id = p.id and m.state in ('planned', 'invited')
      and m.ends_at > $3::timestamptz order by m.starts_at limit 1),
  'wish', (select json_build_object('id', w.id, 'appointmentId', w.appointment_id, 'reason', w.reason, 'wishedAt', w.wished_at,
      'wishedAs', w.wished_as, 'answer', w.answer, 'answeredAt', w.answered_at)
    from coordinator_wish w where w.authority_id = $1 and w.person_id = p.id order by w.wished_at desc limit 1)
) as page
from person p where p.authority_id = $1 and p.id = $2::uuid`
