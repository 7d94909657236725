// The hottest read of the service: one statement gives the whole plan page. Written by hand; every table is found by
// authority and key, so that row-level security only has to agree. Each part has its piece in whole-plan/.

import { consentInForce, sharingOpen } from '../access/open-consent.ts'
import { activitiesSql } from './whole-plan/activities-sql.ts'
import { goalsSql } from './whole-plan/goals-sql.ts'
import { newsSql } from './whole-plan/news-sql.ts'
import { teamSql } from './whole-plan/team-sql.ts'
import { textsSql } from './whole-plan/texts-sql.ts'
import { today } from './whole-plan/values.ts'

export const wholePlanSql = `
select json_build_object(
  'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date),
  'addressProtection', p.address_protection,
  'plan', json_build_object(
    'id', pl.id, 'state', pl.state, 'version', pl.version, 'periodFrom', pl.period_from, 'periodTo', pl.period_to,
    'revisionOn', pl.revision_on, 'word', pl.word, 'wordReason', pl.word_reason,
    'wordGiven', (select json_build_object('how', w.how, 'givenAs', w.given_as, 'at', w.at)
      from plan_word w where w.authority_id = $1 and w.plan_id = pl.id order by w.id desc limit 1),
    'ownWord', (select json_build_object('word', w.word, 'reason', w.reason, 'at', w.at)
      from plan_word w where w.authority_id = $1 and w.plan_id = pl.id and w.how = 'here'
        and w.given_as in ('self', 'child_15', 'child') order by w.id desc limit 1),
    'endedOn', pl.ended_on,
    'endedReason', pl.ended_reason, 'responsiblePhysician', pl.responsible_physician,
    'responsibleServiceId', pl.responsible_service_id,
    'responsibleService', (select s.name from service s where s.authority_id = $1 and s.id = pl.responsible_service_id)),
  'consents', coalesce((select json_agg(json_build_object('kind', c.kind, 'givenBy', c.given_by, 'fromDate', c.from_date,
      'untilDate', c.until_date))
    from consent c where c.authority_id = $1 and c.person_id = pl.person_id
      and ((c.kind = 'plan' and ${consentInForce('c', today)}) or (${sharingOpen('c', today)}))), '[]'),
  'notShared', coalesce((select json_agg(json_build_object('consentId', k.id, 'state', k.state, 'name',
      case when k.service_id is not null then (select s.name from service s where s.authority_id = $1 and s.id = k.service_id)
        else (select r.name from related_person r where r.authority_id = $1 and r.id = k.related_person_id) end) order by k.id)
    from consent k where k.authority_id = $1 and k.person_id = pl.person_id and k.kind = 'sharing'
      and k.state in ('refused', 'withdrawn')), '[]'),
  ${textsSql},
  ${goalsSql},
  ${activitiesSql},
  ${teamSql},
  'nextMeeting', (select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at, 'channel', m.channel,
      'place', case when p.address_protection = 'strictly_confidential' then '' else m.place end)
    from meeting m where m.authority_id = $1 and m.person_id = pl.person_id and m.starts_at >= $4::timestamptz
      and m.state in ('planned', 'invited') order by m.starts_at limit 1),
  ${newsSql}
) as page
from plan pl join person p on p.authority_id = $1 and p.id = pl.person_id
where pl.authority_id = $1 and pl.id = $2::uuid`
