import type { OneAround } from '../access/find-one-who-may.ts'
import { isLeftOut } from '../access/left-out.ts'
import { consentInForce } from '../access/open-consent.ts'
import { worksIn } from '../access/works-in.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Consent } from '../team/index.ts'

/** One beside the own side who may be let in to the plan, whether or not anything is opened to them now. */
export interface Looker {
  /** Of the practitioner, the private person or, where the service has named nobody, what takes part. */
  id: string
  kind: 'practitioner' | 'private' | 'unnamed'
  /** Of a private person or one at work; the service's, where it has named nobody. */
  name: string
  workTitle: string
  /** '' of one who coordinates, and of a private person. */
  service: string
  leads: boolean
}

/** $1 the person · $2 today */
const lookersSql = `
  with working as (
    select n.authority_id, n.id, n.name, n.work_title from practitioner n where exists (
      select from practitioner_role r where r.authority_id = n.authority_id and r.practitioner_id = n.id
        and r.from_date <= $2 and (r.to_date is null or r.to_date > $2))
  ), taking_part as (
    select * from participant where person_id = $1::uuid and from_date <= $2 and (to_date is null or to_date > $2)
  ), named as (
    select pp.participant_id, n.id, n.name, n.work_title from taking_part x
    join participant_practitioner pp on pp.authority_id = x.authority_id and pp.participant_id = x.id
      and pp.from_date <= $2 and (pp.to_date is null or pp.to_date > $2)
    join working n on n.authority_id = x.authority_id and n.id = pp.practitioner_id and not ${isLeftOut('$1::uuid', 'n.id')}
      and ${worksIn('x.authority_id', 'n.id', 'x.service_id', '$2')}
  )
  select n.id, 'practitioner' as kind, n.name, n.work_title as "workTitle", '' as service, true as leads
  from working n where exists (select from appointment a where a.authority_id = n.authority_id and a.practitioner_id = n.id
      and a.person_id = $1::uuid and a.state in ('active', 'absent'))
    or exists (select from stand_in i where i.authority_id = n.authority_id and i.practitioner_id = n.id
      and i.person_id = $1::uuid and i.until_at is null)
  union all
  select named.id, 'practitioner', named.name, named.work_title, s.name, false
  from named join taking_part x on x.id = named.participant_id
  join service s on s.authority_id = x.authority_id and s.id = x.service_id
  union all
  select x.id, 'unnamed', s.name, '', s.name, false
  from taking_part x join service s on s.authority_id = x.authority_id and s.id = x.service_id
  where not exists (select from named where named.participant_id = x.id)
  union all
  select r.id, 'private', r.name, '', '', false
  from taking_part x join related_person r on r.authority_id = x.authority_id and r.id = x.related_person_id`

/** Who coordinates first, then by name; each once. */
export async function findLookers(db: ReadDb, personId: string, today: string): Promise<Looker[]> {
  const rows = await hotRead<Looker>(db, 'plan-lookers', lookersSql, [personId, today])
  const once = rows.filter((each, at) => rows.findIndex(({ id }) => id === each.id) === at)
  return once.sort((a, b) => Number(b.leads) - Number(a.leads) || a.name.localeCompare(b.name, 'nb'))
}

export function aroundOf({ id, kind }: Pick<Looker, 'id' | 'kind'>): OneAround {
  if (kind === 'practitioner') return { kind, practitionerId: id }
  return kind === 'private' ? { kind, relatedPersonId: id } : { kind, participantId: id }
}

/** $1 the person · $2 the practitioner, the private person, or what takes part and has named nobody · $3 today */
const purposesSql = `
  select distinct c.purpose_kind as "purposeKind", c.purpose from consent c
  where c.person_id = $1::uuid and c.kind = 'sharing' and ${consentInForce('c', '$3::date')} and (c.related_person_id = $2::uuid or exists (
    select from participant x left join participant_practitioner pp on pp.authority_id = x.authority_id and pp.participant_id = x.id
      and pp.from_date <= $3::date and (pp.to_date is null or pp.to_date > $3::date)
    where x.authority_id = c.authority_id and x.person_id = c.person_id and x.service_id = c.service_id
      and (x.id = $2::uuid or pp.practitioner_id = $2::uuid)))
  order by 1, 2`

/** What the consents they are let in by are for. */
export function findPurposes(
  db: ReadDb,
  personId: string,
  looker: Pick<Looker, 'id'>,
  today: string,
): Promise<Pick<Consent, 'purposeKind' | 'purpose'>[]> {
  return hotRead(db, 'looker-purposes', purposesSql, [personId, looker.id, today])
}

/** $1 authority · $2 the person · $3 the practitioner or private person */
const identitySql = `
  select actor_id as id from access_log where authority_id = $1 and person_id = $2::uuid and act = 'plans.read'
    and (practitioner_id = $3::uuid or related_person_id = $3::uuid) order by id desc limit 1`

/** As whom this one has looked in the plan, from which "since last time" is told; null: they never have. */
export async function findIdentityOf(
  db: ReadDb,
  authorityId: string,
  personId: string,
  looker: Pick<Looker, 'id'>,
): Promise<string | null> {
  const rows = await hotRead<{ id: string }>(db, 'looker-identity', identitySql, [
    authorityId,
    personId,
    looker.id,
  ])
  return rows[0]?.id ?? null
}
