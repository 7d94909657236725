import { isLeftOut } from '../../access/left-out.ts'
import { coordinationInForce, sharingOpen } from '../../access/open-consent.ts'
import { today } from './values.ts'

/** SQL: (id, name, has_led) of those who were let in to plan `pl` and no longer are, and of those who coordinated before. */
export const outsideRows = `
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
    select n.id, n.name, y.is_out or coalesce(pp.to_date <= $3::date, false) or ${isLeftOut('pl.person_id', 'n.id')}
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
  group by all_in.id, all_in.name having bool_and(all_in.is_out)`

/** SQL: the same as the plan's page has it. */
export const outsideJson = `coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'hasLed', o.has_led)) from (${outsideRows}) o), '[]')`

/** SQL: who coordinates for the person of plan `pl`, or is asked to. */
export const coordinatorsJson = `coalesce((select json_agg(json_build_object('role', c.role, 'state', c.state, 'id', n.id,
      'name', n.name, 'workTitle', n.work_title, 'phone', n.phone) order by c.role)
    from appointment c join practitioner n on n.authority_id = $1 and n.id = c.practitioner_id
    where c.authority_id = $1 and c.person_id = pl.person_id and c.state in ('offered', 'accepted', 'active', 'absent')), '[]')`

/** SQL: the one who stands in for them now. */
export const standInJson = `(select json_build_object('id', n.id, 'name', n.name, 'workTitle', n.work_title, 'phone', n.phone)
    from stand_in i join practitioner n on n.authority_id = $1 and n.id = i.practitioner_id
    where i.authority_id = $1 and i.person_id = pl.person_id and i.until_at is null order by i.from_at desc limit 1)`

/** SQL: the services that those who coordinate now, and the one who stands in, work in. */
const leadServicesJson = `coalesce((select json_agg(w.service_id)
    from practitioner_role w where w.authority_id = $1 and w.service_id is not null
      and w.from_date <= ${today} and (w.to_date is null or w.to_date > ${today})
      and w.practitioner_id = any (array(
        select c.practitioner_id from appointment c
        where c.authority_id = $1 and c.person_id = pl.person_id and c.state in ('active', 'absent')
        union all
        select i.practitioner_id from stand_in i
        where i.authority_id = $1 and i.person_id = pl.person_id and i.until_at is null))), '[]')`

/** Who takes part, who is no longer let in, and who coordinates. */
export const teamSql = `
  'team', coalesce((select json_agg(json_build_object('id', x.id, 'serviceId', x.service_id, 'name', coalesce(s.name, r.name), 'kind',
      case when x.service_id is null then 'private' else 'service' end, 'relation', r.kind,
      'contribution', x.contribution, 'lifeArea', x.life_area, 'people', (
        select json_agg(json_build_object('id', n.id, 'name', n.name, 'workTitle', n.work_title) order by n.name)
        from participant_practitioner pp join practitioner n on n.authority_id = $1 and n.id = pp.practitioner_id
        where pp.authority_id = $1 and pp.participant_id = x.id and pp.from_date <= $3::date
          and (pp.to_date is null or pp.to_date > $3::date)
          and not ${isLeftOut('pl.person_id', 'n.id')})) order by x.from_date, coalesce(s.name, r.name))
    from participant x
    left join service s on s.authority_id = $1 and s.id = x.service_id
    left join related_person r on r.authority_id = $1 and r.id = x.related_person_id
    where x.authority_id = $1 and x.person_id = pl.person_id and x.from_date <= $3::date
      and (x.to_date is null or x.to_date > $3::date)
      and exists (select from consent k where k.authority_id = $1 and k.person_id = pl.person_id
        and ${sharingOpen('k', today)}
        and (k.service_id = x.service_id or k.related_person_id = x.related_person_id))), '[]'),
  'outside', ${outsideJson},
  'leadServices', ${leadServicesJson},
  'coordinators', ${coordinatorsJson},
  'standIn', ${standInJson}`
