import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { type Act, can, type Grant } from './acts.ts'
import { asCitizen, asPractitioner, consentedSections, type Row, relationInForce } from './find-relations.ts'
import { type Thing, thingsLeftOut } from './left-out.ts'
import type { Section } from './sections.ts'

// Who may do an act to a person today, asked the other way round: the statements and the rules are those that answer each of them
// when they come (`findRelations`, `can`), so that what is said beforehand is what will be so.

/** One who may, by a way of signing in that is known here. */
export interface Holder {
  practitionerId: string | null
  relatedPersonId: string | null
  /** Of one at work, or around the person; '' for the person. */
  name: string
  /** The services one takes part for. */
  services: { id: string; name: string }[]
  grant: Grant
}

/** Everybody who may do this act to the person on this day (YYYY-MM-DD): the person, those around, those at work. */
export async function findWhoMay(
  db: ReadDb,
  { act, personId, today }: { act: Act; personId: string; today: string },
): Promise<Holder[]> {
  const [citizens, practitioners] = await Promise.all([
    hotRead<Named>(db, 'who-may-citizens', citizensSql, [null, personId, today]),
    hotRead<Named>(db, 'who-may-practitioners', practitionersSql, [null, personId, today]),
  ])
  const byHolder = Map.groupBy(
    [...citizens, ...practitioners],
    (row) => row.practitioner_id ?? row.related_person_id ?? '',
  )
  return [...byHolder.values()].flatMap((rows) => {
    const grant = can(
      act,
      rows.flatMap((row) => relationInForce(row, { personId })),
    )
    const [one] = rows
    if (!grant || !one) return []
    const services = grant.by.flatMap(({ serviceId }) => {
      const row = rows.find((each) => each.service_id === serviceId)
      return serviceId && row ? [{ id: serviceId, name: row.service_name ?? '' }] : []
    })
    return {
      practitionerId: one.practitioner_id,
      relatedPersonId: one.related_person_id,
      name: one.holder_name ?? '',
      services: services.filter(({ id }, at) => services.findIndex((each) => each.id === id) === at),
      grant,
    }
  })
}

export interface ServiceLetIn {
  id: string
  name: string
  /** Opened to it today; none while there is no consent. */
  sections: readonly Section[]
  /** What of it is left out of the consent. */
  without: readonly Thing[]
  /** It has named somebody, whether or not they may see it. */
  hasNamed: boolean
}

/** The services that take part, and what is opened to each. */
export async function findServicesLetIn(
  db: ReadDb,
  { personId, today }: { personId: string; today: string },
): Promise<ServiceLetIn[]> {
  const rows = await hotRead<{
    id: string
    name: string
    sections: Section[] | null
    without: Thing[] | null
    has_named: boolean
  }>(db, 'services-let-in', servicesSql, [null, personId, today])
  return rows.map(({ sections, without, has_named, ...service }) => ({
    ...service,
    sections: sections ?? [],
    without: without ?? [],
    hasNamed: has_named,
  }))
}

interface Named extends Row {
  holder_name: string | null
  service_name: string | null
}

/** The same statement for others than the one who asks: whom it is asked for is all that is changed, and must be there to change. */
export function askedOtherwise(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`no "${from}" to ask for others by`)
    return changed.replaceAll(from, to)
  }, text)
}

/** Only who can sign in: a row without a key opens nothing to anybody. `$1` is typed, though it is asked for no one. */
const known = (row: string) => `${row}.identity_key is not null and $1::text is null`

const citizensSql = `
  select found.*, r.name as holder_name, null as service_name
  from (${askedOtherwise(asCitizen, [
    ['p.identity_key = $1', known('p')],
    ['r.identity_key = $1', known('r')],
    ['r.person_id, $1,', 'r.person_id, r.identity_key,'],
  ])}) found left join related_person r on r.id = found.related_person_id`

const aroundAtWork = `(
  select a.practitioner_id from appointment a where a.person_id = $2
  union select s.practitioner_id from stand_in s where s.person_id = $2
  union select pp.practitioner_id from participant_practitioner pp join participant pa
    on pa.authority_id = pp.authority_id and pa.id = pp.participant_id where pa.person_id = $2)`

const practitionersSql = `
  select found.*, p.name as holder_name, s.name as service_name
  from (${askedOtherwise(asPractitioner, [['p.identity_key = $1', `${known('p')} and p.id in ${aroundAtWork}`]])}) found
  left join practitioner p on p.id = found.practitioner_id
  left join service s on s.id = found.service_id`

const servicesSql = `
  select s.id, s.name, (${consentedSections} and c.service_id = pa.service_id) as sections,
    ${thingsLeftOut('pa', 'pa.person_id', 'pa.service_id', 'null::uuid')} as without,
    exists (select from participant_practitioner pp where pp.authority_id = pa.authority_id and pp.participant_id = pa.id
      and pp.from_date <= $3 and (pp.to_date is null or pp.to_date > $3)) as has_named
  from participant pa join service s on s.authority_id = pa.authority_id and s.id = pa.service_id
  where pa.person_id = $2 and pa.from_date <= $3 and (pa.to_date is null or pa.to_date > $3) and $1::text is null
  order by s.name`
