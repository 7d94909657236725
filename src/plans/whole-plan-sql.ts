// The hottest read of the service: one statement gives the whole plan page. Written by hand; every table is found by
// authority and key, so that row-level security only has to agree. $1 authority · $2 plan · $3 today · $4 now · $5 reader

import { consentInForce, coordinationInForce, sharingOpen } from '../access/open-consent.ts'
import { holderName } from './holder-name.ts'

const newsShown = 8
const today = '$3::date'

export const wholePlanSql = `
select json_build_object(
  'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date),
  'addressProtection', p.address_protection,
  'plan', json_build_object(
    'id', pl.id, 'state', pl.state, 'version', pl.version, 'periodFrom', pl.period_from, 'periodTo', pl.period_to,
    'revisionOn', pl.revision_on, 'word', pl.word, 'wordReason', pl.word_reason, 'endedOn', pl.ended_on,
    'endedReason', pl.ended_reason, 'responsiblePhysician', pl.responsible_physician,
    'responsibleServiceId', pl.responsible_service_id,
    'responsibleService', (select s.name from service s where s.authority_id = $1 and s.id = pl.responsible_service_id)),
  'consents', coalesce((select json_agg(json_build_object('kind', c.kind, 'givenBy', c.given_by, 'fromDate', c.from_date,
      'untilDate', c.until_date))
    from consent c where c.authority_id = $1 and c.person_id = pl.person_id
      and ((c.kind = 'plan' and ${consentInForce('c', today)}) or (${sharingOpen('c', today)}))), '[]'),
  'texts', coalesce((select json_object_agg(t.key, json_build_object('text', t.text, 'version', t.version,
      'writtenAs', t.written_as))
    from plan_text t where t.authority_id = $1 and t.plan_id = pl.id), '{}'),
  'goals', coalesce((select json_agg(json_build_object('id', g.id, 'parentGoalId', g.parent_goal_id,
      'lifeArea', g.life_area, 'words', g.words, 'writtenAs', g.written_as, 'state', g.state, 'reason', g.reason, 'version', g.version,
      'progress', e.progress, 'rating', e.rating,
      'evaluation', e.text, 'evaluatedAs', e.evaluated_as, 'evaluatedAt', e.at) order by g.position, g.created_at)
    from goal g left join lateral (
      select v.progress, v.rating, v.text, v.evaluated_as, v.at from evaluation v
      where v.authority_id = $1 and v.goal_id = g.id order by v.at desc limit 1) e on true
    where g.authority_id = $1 and g.plan_id = pl.id), '[]'),
  'activities', coalesce((select json_agg(json_build_object('id', a.id, 'goalId', a.goal_id, 'what', a.what, 'how', a.how,
      'scope', a.scope, 'state', a.state, 'reason', a.reason, 'deadline', a.deadline, 'waitingFor', a.waiting_for,
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
    where a.authority_id = $1 and a.plan_id = pl.id), '[]'),
  'team', coalesce((select json_agg(json_build_object('id', x.id, 'name', coalesce(s.name, r.name), 'kind',
      case when x.service_id is null then 'private' else 'service' end, 'relation', r.kind,
      'contribution', x.contribution, 'lifeArea', x.life_area, 'people', (
        select json_agg(json_build_object('id', n.id, 'name', n.name, 'workTitle', n.work_title) order by n.name)
        from participant_practitioner pp join practitioner n on n.authority_id = $1 and n.id = pp.practitioner_id
        where pp.authority_id = $1 and pp.participant_id = x.id and pp.from_date <= $3::date
          and (pp.to_date is null or pp.to_date > $3::date))) order by x.from_date, coalesce(s.name, r.name))
    from participant x
    left join service s on s.authority_id = $1 and s.id = x.service_id
    left join related_person r on r.authority_id = $1 and r.id = x.related_person_id
    where x.authority_id = $1 and x.person_id = pl.person_id and x.from_date <= $3::date
      and (x.to_date is null or x.to_date > $3::date)
      and exists (select from consent k where k.authority_id = $1 and k.person_id = pl.person_id
        and ${sharingOpen('k', today)}
        and (k.service_id = x.service_id or k.related_person_id = x.related_person_id))), '[]'),
  'outside', coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'hasLed', o.has_led)) from (
      select all_in.id, all_in.name, bool_and(all_in.has_led) as has_led from (
      select one.id, one.name, one.is_out, false as has_led
      from participant x
      left join service s on s.authority_id = $1 and s.id = x.service_id
      left join related_person r on r.authority_id = $1 and r.id = x.related_person_id
      cross join lateral (select coalesce(x.to_date <= $3::date, false) or exists (select from consent k
          where k.authority_id = $1 and k.person_id = pl.person_id and k.kind = 'sharing'
            and (k.service_id = x.service_id or k.related_person_id = x.related_person_id)
            and case k.state when 'given' then k.until_date < $3::date or not ${coordinationInForce('k', today)}
              when 'asked' then k.round > 1 else true end) as is_out) y
      cross join lateral (
        select coalesce(s.id, r.id) as id, coalesce(s.name, r.name) as name, y.is_out
        union all
        select n.id, n.name, y.is_out or coalesce(pp.to_date <= $3::date, false)
        from participant_practitioner pp join practitioner n on n.authority_id = $1 and n.id = pp.practitioner_id
        where pp.authority_id = $1 and pp.participant_id = x.id) one
      where x.authority_id = $1 and x.person_id = pl.person_id and x.from_date <= $3::date
      union all
      select n.id, n.name, m.state not in ('active', 'absent'), true
      from appointment m join practitioner n on n.authority_id = $1 and n.id = m.practitioner_id
      where m.authority_id = $1 and m.person_id = pl.person_id and m.active_from is not null
      union all
      select n.id, n.name, i.until_at is not null, true
      from stand_in i join practitioner n on n.authority_id = $1 and n.id = i.practitioner_id
      where i.authority_id = $1 and i.person_id = pl.person_id) all_in
      group by all_in.id, all_in.name having bool_and(all_in.is_out)) o), '[]'),
  'coordinators', coalesce((select json_agg(json_build_object('role', c.role, 'state', c.state, 'id', n.id,
      'name', n.name, 'workTitle', n.work_title, 'phone', n.phone) order by c.role)
    from appointment c join practitioner n on n.authority_id = $1 and n.id = c.practitioner_id
    where c.authority_id = $1 and c.person_id = pl.person_id and c.state in ('offered', 'accepted', 'active', 'absent')), '[]'),
  'standIn', (select json_build_object('id', n.id, 'name', n.name, 'workTitle', n.work_title, 'phone', n.phone)
    from stand_in i join practitioner n on n.authority_id = $1 and n.id = i.practitioner_id
    where i.authority_id = $1 and i.person_id = pl.person_id and i.until_at is null order by i.from_at desc limit 1),
  'nextMeeting', (select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at, 'channel', m.channel,
      'place', case when p.address_protection = 'strictly_confidential' then '' else m.place end)
    from meeting m where m.authority_id = $1 and m.person_id = pl.person_id and m.starts_at >= $4::timestamptz
      and m.state in ('planned', 'invited') order by m.starts_at limit 1),
  'lastVisit', (select l.at from access_log l where l.authority_id = $1 and l.person_id = pl.person_id
    and l.actor_id = $5::uuid and l.act = 'plans.read' and not l.is_refresh and l.at < now() - interval '30 minutes'
    order by l.id desc limit 1),
  'news', coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'recordedAt', e.recorded_at,
      'type', e.type, 'goalId', e.facts->>'goalId', 'activityId', e.facts->>'activityId', 'key', e.facts->>'key', 'relation', e.relation, 'by', n.name) order by e.id desc)
    from (select * from event e where e.authority_id = $1 and e.person_id = pl.person_id
      and e.actor_id is distinct from $5::uuid
      and (e.type like 'plan\\_%' or e.type like 'goal\\_%' or e.type like 'activity\\_%' or e.type = 'appointment_accepted') order by e.id desc limit ${newsShown}) e
    left join practitioner n on n.authority_id = $1 and n.id = e.practitioner_id), '[]')
) as page
from plan pl join person p on p.authority_id = $1 and p.id = pl.person_id
where pl.authority_id = $1 and pl.id = $2::uuid`
