import { endedByDeath } from '../law/mandate-after-death.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Actor, DoorActor, SignedInActor } from './actor.ts'
import { isLeftOut, type Thing, thingsLeftOut } from './left-out.ts'
import { consentInForce, sharingOpen } from './open-consent.ts'
import type { Ground, Matter, Relation, RelationName } from './relations.ts'
import type { Section } from './sections.ts'
import { worksIn } from './works-in.ts'

/** What an act is about. A list is about neither a person nor one unit: then every role one has is a relation. */
export interface Subject {
  personId?: string | null
  /** The unit whose case it is. */
  unitId?: string | null
  /** Of one who has no row here: who it is by their own number, and of what age. Tells of themselves alone. */
  own?: { identityKey: string; age: number } | null
  /** Who sent it (an inquiry). */
  senderKey?: string | null
  /** As what they were signed in then: what was sent at work does not follow them home. Null: not noted. */
  senderSignedInAs?: string | null
  /** What of the person's plan it is about: whoever it is left out for may not. */
  things?: readonly Thing[]
  /** The thing's version now, for forms that carry the version they were made from. */
  version?: number
}

export interface Row {
  name: string
  practitioner_id: string | null
  related_person_id: string | null
  service_id: string | null
  unit_id: string | null
  sections: Section[] | null
  /** What the consent leaves out of them. */
  without: Thing[] | null
  /** The fields of the capacity decisions in force, for a guardian. */
  decided: Exclude<Matter, 'consent'>[] | null
  mandate: string | null
  has_parental_responsibility: boolean | null
  shares_home: boolean | null
  /** Age of the person it is about, on the day asked about; null for the unborn. */
  age: number | null
}

export const consentedSections = `
  select array_agg(distinct s) from consent c, unnest(c.sections) s where c.person_id = $2 and ${sharingOpen('c', '$3')}`

/** As `decisionInForce` (rule `pbrl-4-3-decision`). */
const decidedFields = `
  select array_agg(distinct f) from capacity_decision d, unnest(d.fields) f where d.person_id = $2 and d.from_date <= $3
    and (d.until_date is null or $3 <= d.until_date) and (d.ended_on is null or $3 < d.ended_on)`

/** The functions are planned at each call, and this is read at every page: they are asked only where there is something to find. */
const isDecidedOf = (person: string) =>
  `exists (select from withholding w where w.authority_id = ${person}.authority_id and w.person_id = ${person}.id)`

// One a child is withheld from (`withheld-from-parent`, `kept-from-parents`) stands in no relation to it, whatever else they are on
// record as; a child of 12 who is kept from them all decides, and reads the own case as at 15.
export const asCitizen = `
  select case when ${isDecidedOf('p')} and is_kept_from_parents(p.authority_id, p.id, $3::date) then 'self_kept' else 'self' end as name, null::uuid as practitioner_id, null::uuid as related_person_id, null::uuid as service_id,
         null::uuid as unit_id, null::text[] as sections, null::text[] as without, null::text[] as decided, null as mandate, null::boolean as has_parental_responsibility,
         null::boolean as shares_home, extract(year from age($3::date, p.birth_date))::int as age
  from person p where p.id = $2 and p.identity_key = $1
  union all
  select r.kind, null, r.id, null, null,
         (${consentedSections} and c.related_person_id = r.id), ${thingsLeftOut('r', 'p.id', 'null', 'r.id')},
         case when r.kind = 'guardian' then (${decidedFields}) end,
         case r.kind when 'proxy' then r.proxy_scope else r.mandate end, r.has_parental_responsibility,
         r.shares_home, extract(year from age($3::date, p.birth_date))::int
  from related_person r join person p on p.id = r.person_id and p.authority_id = r.authority_id
  where r.person_id = $2 and r.identity_key = $1 and r.from_date <= $3 and (r.to_date is null or r.to_date > $3)
    and (p.died_on is null or p.died_on > $3 or r.kind not in (${endedByDeath.map((kind) => `'${kind}'`).join(', ')}))
    and ((p.address_protection = 'none' and not ${isDecidedOf('p')}) or not is_withheld(r.authority_id, r.person_id, $1, $3::date))`

// A practitioner who no longer has a role in force is nobody here: the access goes the same second.
export const asPractitioner = `
  with me as (
    select p.id from practitioner p
    where p.identity_key = $1 and exists (
      select from practitioner_role r where r.authority_id = p.authority_id and r.practitioner_id = p.id
        and r.from_date <= $3 and (r.to_date is null or r.to_date > $3))
  ), coordination as (
    select exists (select from consent c where c.person_id = $2 and c.kind = 'coordination'
      and ${consentInForce('c', '$3')}) as open
  )
  select r.role as name, r.practitioner_id, null::uuid as related_person_id, r.service_id, r.unit_id,
         null::text[] as sections, null::text[] as without, null::text[] as decided, null as mandate, null::boolean as has_parental_responsibility,
         null::boolean as shares_home, null::int as age
  from practitioner_role r join me on me.id = r.practitioner_id
  where r.from_date <= $3 and (r.to_date is null or r.to_date > $3)
  union all
  select case when a.state in ('active', 'absent') then 'coordinator' else 'offered' end,
         a.practitioner_id, null, a.service_id, null, null, null, null, null, null, null, null
  from appointment a join me on me.id = a.practitioner_id, coordination
  where a.person_id = $2 and a.state in ('active', 'absent', 'offered') and coordination.open
  union all
  select 'stand_in', s.practitioner_id, null, null, null, null, null, null, null, null, null, null
  from stand_in s join me on me.id = s.practitioner_id, coordination
  where s.person_id = $2 and s.until_at is null and coordination.open
  union all
  select 'participant', pp.practitioner_id, null, pa.service_id, null,
         (${consentedSections} and c.service_id = pa.service_id),
         ${thingsLeftOut('pa', 'pa.person_id', 'pa.service_id', 'null')}, null, null, null, null, null
  from participant pa join participant_practitioner pp on pp.authority_id = pa.authority_id and pp.participant_id = pa.id
  join me on me.id = pp.practitioner_id
  where pa.person_id = $2 and pa.service_id is not null and pa.from_date <= $3 and (pa.to_date is null or pa.to_date > $3)
    and pp.from_date <= $3 and (pp.to_date is null or pp.to_date > $3)
    and ${worksIn('pa.authority_id', 'me.id', 'pa.service_id', '$3')} and not ${isLeftOut('pa.person_id', 'me.id')}`

// One relation, to one person, whatever else the code's maker or the child may be: as the child, until 18. A door made by one
// who answers for the child stands as long as they do; one from the coordinator, as long as there is a childhood.
const asDoor = `
  select 'door' as name, null::uuid as practitioner_id, null::uuid as related_person_id, null::uuid as service_id,
         null::uuid as unit_id, null::text[] as sections, null as mandate, null::boolean as has_parental_responsibility,
         null::boolean as shares_home, extract(year from age($3::date, p.birth_date))::int as age
  from door_code d join person p on p.authority_id = d.authority_id and p.id = d.person_id
  where d.id = $1::uuid and p.id = $2 and d.used_at is not null and d.ended_at is null
    and (p.died_on is null or p.died_on > $3)
    and (d.made_by_related is null or exists (
      select from related_person r
      where r.authority_id = d.authority_id and r.id = d.made_by_related
        and r.from_date <= $3 and (r.to_date is null or r.to_date > $3)
        and extract(year from age($3::date, p.birth_date)) < 16
        and (r.kind in ('foster_parent', 'care_authority') or (r.kind = 'parent' and r.has_parental_responsibility)
          or (r.kind = 'guardian' and r.mandate in ('personal', 'both')))
        and ((p.address_protection = 'none' and not ${isDecidedOf('p')})
          or not is_withheld(r.authority_id, r.person_id, coalesce(r.identity_key, r.id::text), $3::date))))`

const statements = { citizen: asCitizen, work: asPractitioner, door: asDoor }
const statementNames = {
  citizen: 'relations-citizen',
  work: 'relations-practitioner',
  door: 'relations-door',
}

/** By what the rows find the one who asks: their key; of a door, its code. */
const keyOf = (actor: SignedInActor | DoorActor) =>
  actor.kind === 'door' ? actor.door.codeId : actor.identityKey

/**
 * Every relation the actor stands in to the subject on this day (YYYY-MM-DD, Norway), by the rows of the authority
 * the transaction runs in. One statement.
 */
export async function findRelations(
  db: ReadDb,
  actor: Actor,
  subject: Subject,
  today: string,
): Promise<Relation[]> {
  if (actor.kind === 'nobody') return [anyone]
  const rows = await hotRead<Row>(db, statementNames[actor.kind], statements[actor.kind], [
    keyOf(actor),
    subject.personId ?? null,
    today,
  ])
  return relationsFrom(rows, actor, subject)
}

const manyTexts = new Map<string, string>()

/** The same for several persons at once, in one statement. Whoever the actor has no row about is there too, with what is open to all. */
export async function findRelationsToMany(
  db: ReadDb,
  actor: SignedInActor,
  personIds: readonly string[],
  today: string,
): Promise<Map<string, Relation[]>> {
  if (personIds.length === 0) return new Map()
  const text =
    manyTexts.get(actor.kind) ??
    `select one.id as person_id, found.* from unnest($2::uuid[]) one (id)
     cross join lateral (${statements[actor.kind].replaceAll('$2', 'one.id')}) found`
  manyTexts.set(actor.kind, text)
  const rows = await hotRead<Row & { person_id: string }>(db, `relations-${actor.kind}-many`, text, [
    keyOf(actor),
    personIds,
    today,
  ])
  const of = Map.groupBy(rows, (row) => row.person_id)
  return new Map(
    personIds.map((personId) => [personId, relationsFrom(of.get(personId) ?? [], actor, { personId })]),
  )
}

/** Where a thing's person stands, or the person by the address's own id: the relations can be asked for before the thing itself has been read.
 * 'none': a list, about no person. */
export type Via = { table: 'plan' | 'person'; id: string } | { table: 'none'; id?: null }

/**
 * The same for a thing known only by its id, so that the question leaves in the same flush as the reading of the thing.
 * Called at once; the answer is given for the subject that was then found, and refused if it is another person.
 */
export function askRelationsVia(
  db: ReadDb,
  actor: Actor,
  via: Via,
  today: string,
): (subject: Subject) => Promise<Relation[]> {
  if (actor.kind === 'nobody') return async () => [anyone]
  const isOfPlan = via.table === 'plan'
  const asked = hotRead<Row & { person_id?: string }>(
    db,
    isOfPlan ? `relations-${actor.kind}-via-plan` : statementNames[actor.kind],
    isOfPlan ? relationsViaSql('plan', actor.kind) : statements[actor.kind],
    [keyOf(actor), via.id ?? null, today],
  )
  asked.catch(() => {}) // thrown where the answer is wanted
  return async (subject) => {
    const rows = await asked
    const isOther = (row: { person_id?: string }) =>
      (isOfPlan ? row.person_id : (via.id ?? null)) !== (subject.personId ?? null)
    if (rows.some(isOther)) throw new Error('relations to somebody else')
    return relationsFrom(rows, actor, subject)
  }
}

/** The statement itself. $1 identity key · $2 the person's id · $3 today */
export const relationsSql = (kind: keyof typeof statements): string => statements[kind]

const viaTexts = new Map<string, string>()
/** The same for a thing of the person's. $1 identity key (of a door: its code) · $2 the thing's id · $3 today */
export function relationsViaSql(table: 'plan', kind: keyof typeof statements): string {
  const key = `${table} ${kind}`
  let text = viaTexts.get(key)
  if (!text) {
    const person = '(select person_id from thing)'
    const relations = relationsSql(kind).replaceAll('$2', person)
    // Materialized: looked up once, not at each place that asks for it
    text = `with thing as materialized (select person_id from ${table} where id = $2::uuid)
      select found.*, ${person} as person_id from (${relations}) found`
    viaTexts.set(key, text)
  }
  return text
}

function relationsFrom(rows: readonly Row[], actor: SignedInActor | DoorActor, subject: Subject): Relation[] {
  if (actor.kind === 'door') return [...rows.flatMap((row) => relationInForce(row, subject)), anyone]
  const isCitizen = actor.kind === 'citizen'
  const found = rows.flatMap((row) => relationInForce(row, subject))
  const isSameLife = !subject.senderSignedInAs || subject.senderSignedInAs === actor.kind
  if (subject.senderKey && subject.senderKey === actor.identityKey && isSameLife) {
    found.push({
      name: 'sender',
      ground: 'own_inquiry',
      sections: 'all',
      practitionerId: rows.find((row) => row.practitioner_id)?.practitioner_id ?? undefined,
    })
  }
  if (isCitizen && !subject.personId && subject.own?.identityKey === actor.identityKey)
    found.push(...relationInForce({ ...ownRow, age: subject.own.age }, subject))
  if (isCitizen) found.push({ name: 'citizen', ground: 'open', sections: 'all' })
  else if (rows[0]) {
    found.push({
      name: 'staff',
      ground: 'work',
      sections: 'all',
      practitionerId: rows[0].practitioner_id ?? undefined,
    })
  }
  return [...found, anyone]
}

const ownRow: Omit<Row, 'age'> = {
  name: 'self',
  practitioner_id: null,
  related_person_id: null,
  service_id: null,
  unit_id: null,
  sections: null,
  without: null,
  decided: null,
  mandate: null,
  has_parental_responsibility: null,
  shares_home: null,
}

const anyone: Relation = { name: 'anyone', ground: 'open', sections: 'all' }

/** pbrl §§ 3-4, 4-4: at 16 the person decides alone and a parent's access ends; at 15 own case and decisions. */
export function relationInForce(row: Row, subject: Subject): Relation[] {
  const ids = {
    practitionerId: row.practitioner_id ?? undefined,
    relatedPersonId: row.related_person_id ?? undefined,
    serviceId: row.service_id ?? undefined,
    unitId: row.unit_id ?? undefined,
    sharesHome: row.shares_home ?? undefined,
  }
  const one = (name: RelationName, ground: Ground, sections: Relation['sections'] = 'all'): Relation[] => [
    { name, ground, sections, ...ids },
  ]
  const byConsent = (name: RelationName, sections: Section[]): Relation[] =>
    one(name, 'consent', sections).map((each) => ({ ...each, without: row.without ?? [] }))
  const isUnder16 = row.age === null || row.age < 16
  switch (row.name) {
    case 'self':
      return one(!isUnder16 ? 'self' : row.age === 15 ? 'child_15' : 'child', 'own')
    case 'self_kept': // pbrl § 4-3: kept from all who answer for the child
      return one(!isUnder16 ? 'self' : (row.age ?? 0) >= 12 ? 'child_15' : 'child', 'own')
    case 'door': // never as old as the child is: what is opened to one of 15, or of 16, asks for an eID
      return row.age !== null && row.age < 18 ? one('child', 'code') : []
    case 'parent':
      if (!isUnder16) return privateParticipant()
      return row.has_parental_responsibility
        ? one('parent', 'parental_responsibility')
        : one('parent_informed', 'informed')
    case 'foster_parent':
    case 'care_authority':
      return isUnder16 ? one(row.name, 'care') : privateParticipant()
    case 'guardian':
      return [
        ...(row.mandate === 'personal' || row.mandate === 'both' ? guardian() : []),
        ...(isUnder16 ? [] : privateParticipant()),
      ]
    case 'proxy':
      // One who may only ask and answer about an inquiry sees nothing of the case or the plan
      return row.mandate === 'inquiry' ? [] : one('proxy', 'power_of_attorney')
    case 'next_of_kin':
    case 'close_person':
      return privateParticipant()
    case 'coordinator':
    case 'stand_in':
    case 'offered':
      return one(row.name, 'appointment')
    case 'participant':
      return row.sections?.length ? byConsent('participant', row.sections) : []
    case 'case_handler':
    case 'unit_leader':
      return belongsToUnit() ? one(row.name, 'case') : []
    case 'service_leader':
    case 'administrator':
    case 'auditor':
      return one(row.name, 'work')
    case 'staff':
      return row.service_id ? one('service_staff', 'work') : []
    default:
      return []
  }
  /** Rule `guardian-sees`: under 16 in the parents' place; from 16 in what the person cannot decide. */
  function guardian(): Relation[] {
    const decided: Matter[] = row.decided?.length ? [...row.decided, 'consent'] : []
    return one('guardian', 'mandate').map((each) => (isUnder16 ? each : { ...each, decidesIn: decided }))
  }
  function privateParticipant(): Relation[] {
    return row.sections?.length ? byConsent('private_participant', row.sections) : []
  }
  function belongsToUnit(): boolean {
    if (subject.unitId) return subject.unitId === row.unit_id
    return !subject.personId
  }
}
