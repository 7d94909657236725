// What a bare server would ask for, where the service asks by several statements.

/** One person's coordination: who coordinates and how to reach them, the unit, the way there, the plan's state, the next meeting.
 * $1 authority · $2 person · $3 today · $4 now */
export const coordinationHead = `
select json_build_object(
  'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'protection', p.address_protection),
  'coordinators', coalesce((select json_agg(json_build_object('id', a.id, 'role', a.role, 'state', a.state, 'from', a.active_from, 'offeredAt', a.offered_at,
      'name', n.name, 'workTitle', n.work_title, 'phone', n.phone, 'email', n.email) order by a.role)
    from appointment a join practitioner n on n.authority_id = $1 and n.id = a.practitioner_id
    where a.authority_id = $1 and a.person_id = p.id), '[]'),
  'standIn', (select json_build_object('name', n.name, 'phone', n.phone) from stand_in i
    join practitioner n on n.authority_id = $1 and n.id = i.practitioner_id
    where i.authority_id = $1 and i.person_id = p.id and i.until_at is null limit 1),
  'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'items', d.items, 'issuedAt', d.issued_at))
    from decision d where d.authority_id = $1 and d.person_id = p.id), '[]'),
  'consents', coalesce((select json_agg(json_build_object('kind', c.kind, 'state', c.state, 'until', c.until_date))
    from consent c where c.authority_id = $1 and c.person_id = p.id and c.kind <> 'sharing' and c.from_date <= $3::date), '[]'),
  'case', (select json_build_object('id', f.id, 'receivedOn', f.received_on, 'unit', u.name, 'phone', u.phone)
    from case_file f join coordinating_unit u on u.authority_id = $1 and u.id = f.unit_id
    where f.authority_id = $1 and f.person_id = p.id order by f.received_on desc limit 1),
  'plan', (select json_build_object('id', pl.id, 'state', pl.state) from plan pl
    where pl.authority_id = $1 and pl.person_id = p.id and pl.state <> 'ended'),
  'nextMeeting', (select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at) from meeting m
    where m.authority_id = $1 and m.person_id = p.id and m.starts_at >= $4::timestamptz and m.state in ('planned', 'invited')
    order by m.starts_at limit 1)
) as page
from person p where p.authority_id = $1 and p.id = $2::uuid`
