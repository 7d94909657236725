import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { type Act, can, type Grant } from './acts.ts'
import { asCitizen, asPractitioner, consentedSections, type Row, relationInForce } from './find-relations.ts'
import { askedOtherwise } from './find-who-may.ts'
import { thingsLeftOut } from './left-out.ts'

/** One around a person, by their row: a private person may be here without any way to sign in. */
export type OneAround =
  | { kind: 'self'; personId: string }
  | { kind: 'practitioner'; practitionerId: string }
  | { kind: 'private'; relatedPersonId: string }
  /** Whoever the service names next: as it takes part, with nobody left out by name. */
  | { kind: 'unnamed'; participantId: string }

/**
 * How this one may do an act to the person on this day (YYYY-MM-DD): the same statements and the same decision as when they come
 * themselves (`findRelations`, `can`), and nothing of who asks. Null: they may not.
 */
export async function findGrantOf(
  db: ReadDb,
  { act, personId, one, today }: { act: Act; personId: string; one: OneAround; today: string },
): Promise<Grant | null> {
  const { name, text } = statements[one.kind]
  const rows = await hotRead<Row>(db, name, text, [idOf(one), personId, today])
  return can(
    act,
    rows.flatMap((row) => relationInForce(row, { personId })),
  )
}

function idOf(one: OneAround): string {
  if (one.kind === 'self') return one.personId
  if (one.kind === 'practitioner') return one.practitionerId
  return one.kind === 'private' ? one.relatedPersonId : one.participantId
}

/** All rows of the one who has this one: the same person may stand in two relations. */
const sameOne = `(r.id = $1::uuid or r.identity_key = (
  select same.identity_key from related_person same where same.authority_id = r.authority_id and same.id = $1::uuid))`

const unnamedSql = `
  select 'participant' as name, null::uuid as practitioner_id, null::uuid as related_person_id, pa.service_id, null::uuid as unit_id,
    (${consentedSections} and c.service_id = pa.service_id) as sections,
    ${thingsLeftOut('pa', 'pa.person_id', 'pa.service_id', 'null')} as without, null::text[] as decided, null as mandate,
    null::boolean as has_parental_responsibility, null::boolean as shares_home, null::int as age
  from participant pa
  where pa.id = $1::uuid and pa.person_id = $2 and pa.service_id is not null and pa.from_date <= $3
    and (pa.to_date is null or pa.to_date > $3)`

const statements: Record<OneAround['kind'], { name: string; text: string }> = {
  // What they are to themselves, and nothing else: also where there is no number to sign in with
  self: {
    name: 'grant-of-self',
    text: askedOtherwise(asCitizen, [
      ['p.identity_key = $1', 'p.id = $1::uuid'],
      ['r.identity_key = $1', 'false'],
      ['r.person_id, $1,', 'r.person_id, r.id::text,'],
    ]),
  },
  practitioner: {
    name: 'grant-of-practitioner',
    text: askedOtherwise(asPractitioner, [['p.identity_key = $1', 'p.id = $1::uuid']]),
  },
  private: {
    name: 'grant-of-private',
    text: askedOtherwise(asCitizen, [
      ['p.identity_key = $1', 'false'],
      ['r.identity_key = $1', sameOne],
      ['r.person_id, $1,', 'r.person_id, coalesce(r.identity_key, r.id::text),'],
    ]),
  },
  unnamed: { name: 'grant-of-unnamed', text: unnamedSql },
}
