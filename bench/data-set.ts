import pg from 'pg'
import type { Secrets } from '../src/platform/secrets/secrets.ts'

/** Made-up people by the thousand. Everything is made by SQL, so that the set is the same each time. */
export const authority = 'maaling'
export const issuer = 'https://maaling.invalid'
export const coordinators = 50
export const servicesInTeam = 6

export interface Reader {
  /** Of the sign-in. */
  subject: string
  identityKey: string
}

/** Coordinators 0–49, then one at each of the six services, who takes part in every plan. */
export function readers(secrets: Secrets): Reader[] {
  return Array.from({ length: coordinators + servicesInTeam }, (_, i) => ({
    subject: `ansatt-${i}`,
    identityKey: secrets.identityKeyOfSubject(issuer, `ansatt-${i}`),
  }))
}

/** Version 4 by its marks, as every id of ours. */
const uuid = (kind: string, number: string) =>
  `overlay(overlay(md5('${kind}' || (${number})::text) placing '4' from 13) placing '8' from 17)::uuid`
const sections = `'{about_person,goals,activities,participants,meetings,contingency,documents,messages}'`

/** A next of kin, a team of six, three goals, six activities, consents and history around each of so many people. */
export async function makeDataSet(ownerUrl: string, secrets: Secrets, people: number): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl })
  await db.connect()
  try {
    await db.query(`insert into world (kind) values ('demo')`)
    await db.query(`insert into authority values ($1, 'Målingen', 'municipality', $2)`, [
      authority,
      {
        theme: 'neutral',
        answerWeeks: 4,
        asksFor: ['plan'],
        criteria: 'municipality',
        complaintAddress: '-',
        appealBody: '-',
        phone: '-',
        address: '-',
      },
    ])
    await db.query('begin')
    await db.query(`select set_config('app.authority', $1, true)`, [authority])
    await db.query(
      `insert into practitioner (authority_id, id, identity_key, name, work_title)
       select $1, ${uuid('ansatt', 'i - 1')}, key, 'Ansatt ' || i, 'fysioterapeut'
       from unnest($2::text[]) with ordinality as k(key, i)`,
      [authority, readers(secrets).map((reader) => reader.identityKey)],
    )
    for (const statement of statements(people)) await db.query(statement.replaceAll('$1', `'${authority}'`))
    await db.query('commit')
    await db.query('analyze')
  } finally {
    await db.end()
  }
}

function statements(people: number): string[] {
  const persons = `generate_series(0, ${people - 1}) i`
  const team = `generate_series(0, ${servicesInTeam - 1}) s`
  return [
    `insert into coordinating_unit (authority_id, id, name, gate) values ($1, ${uuid('enhet', '0')}, 'Enheten', 'all')`,
    `insert into service (authority_id, id, name, kind) select $1, ${uuid('tjeneste', 's')}, 'Tjeneste ' || s, 'municipal_health' from ${team}`,
    `insert into practitioner_role (authority_id, practitioner_id, role, service_id, from_date)
       select $1, p.id, 'staff', ${uuid('tjeneste', '0')}, '2020-01-01' from practitioner p where p.authority_id = $1`,
    `insert into person (authority_id, id, identity_key, given_name, family_name, birth_date)
       select $1, ${uuid('person', 'i')}, 'n:' || i, 'Person' || i, 'Målestad', date '1950-01-01' + (i % 20000) from ${persons}`,
    `insert into related_person (authority_id, id, person_id, kind, name, from_date)
       select $1, ${uuid('naer', 'i')}, ${uuid('person', 'i')}, 'next_of_kin', 'Nær ' || i, '2020-01-01' from ${persons}`,
    `insert into case_file (authority_id, id, reference, person_id, unit_id, received_on, answer_due, interim_due)
       select $1, ${uuid('sak', 'i')}, i::text, ${uuid('person', 'i')}, ${uuid('enhet', '0')}, '2025-01-01', '2025-02-01', '2025-02-01' from ${persons}`,
    `insert into consent (authority_id, person_id, kind, state, from_date)
       select $1, ${uuid('person', 'i')}, kind, 'given', '2025-01-01' from ${persons}, unnest(array['coordination', 'plan']) kind`,
    `insert into consent (authority_id, person_id, kind, state, from_date, service_id, sections)
       select $1, ${uuid('person', 'i')}, 'sharing', 'given', '2025-01-01', ${uuid('tjeneste', 's')}, ${sections} from ${persons}, ${team}`,
    `insert into appointment (authority_id, person_id, case_id, decision_id, role, practitioner_id, state, active_from)
       select $1, ${uuid('person', 'i')}, ${uuid('sak', 'i')}, ${uuid('sak', 'i')}, 'coordinator', ${uuid('ansatt', `i % ${coordinators}`)}, 'active', '2025-01-01' from ${persons}`,
    `insert into participant (authority_id, id, person_id, service_id, contribution, from_date)
       select $1, ${uuid('deltaker', 'i * 10 + s')}, ${uuid('person', 'i')}, ${uuid('tjeneste', 's')}, 'Bidrar med trening', '2025-01-01' from ${persons}, ${team}`,
    `insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date)
       select $1, ${uuid('deltaker', 'i * 10 + s')}, ${uuid('ansatt', `${coordinators} + s`)}, '2025-01-01' from ${persons}, ${team}`,
    `insert into plan (authority_id, id, person_id, state, responsible_service_id, period_from, period_to, revision_on, word)
       select $1, ${uuid('plan', 'i')}, ${uuid('person', 'i')}, 'active', ${uuid('tjeneste', '0')}, '2025-01-01', '2099-01-01', '2098-01-01', 'agrees' from ${persons}`,
    `insert into plan_text (authority_id, plan_id, key, text, written_at)
       select $1, ${uuid('plan', 'i')}, key, 'Det som er viktig for person ' || i || ', skrevet med egne ord over en linje eller to.', now()
       from ${persons}, unnest(array['what_matters', 'resources', 'needs', 'contributions', 'cooperation']) key`,
    `insert into goal (authority_id, id, plan_id, life_area, words, position, created_at)
       select $1, ${uuid('maal', 'i * 10 + g')}, ${uuid('plan', 'i')}, (array['health_and_care', 'daytime', 'leisure'])[g], 'Jeg vil klare noe jeg ikke klarer i dag', g, now()
       from ${persons}, generate_series(1, 3) g`,
    `insert into evaluation (authority_id, plan_id, goal_id, progress, text, rating, evaluated_by, evaluated_as, at)
       select $1, ${uuid('plan', 'i')}, ${uuid('maal', 'i * 10 + g')}, 'better', 'Det går framover', 7, ${uuid('person', 'i')}, 'self', now()
       from ${persons}, generate_series(1, 3) g`,
    `insert into activity (authority_id, id, plan_id, goal_id, what, how, scope, responsible_service_id, responsible_practitioner_id,
         deadline, state, waiting_for, waiting_since, position, created_at)
       select $1, ${uuid('tiltak', 'i * 10 + a')}, ${uuid('plan', 'i')}, ${uuid('maal', 'i * 10 + 1 + a % 3')}, 'Tiltak nummer ' || a, 'Hver uke, i gruppe', 'En time',
         ${uuid('tjeneste', `a % ${servicesInTeam}`)}, ${uuid('ansatt', `${coordinators} + a % ${servicesInTeam}`)}, '2098-01-01',
         (array['planned', 'in_progress', 'done'])[1 + a % 3], 'Ansatt ' || (${coordinators} + 1 + a % ${servicesInTeam}), '2026-01-01', a, now()
       from ${persons}, generate_series(0, 5) a`,
    `insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, at)
       select $1, ${uuid('tiltak', 'i * 10 + a')}, 'Et notat om hvordan det går', n, ${uuid('person', 'i')}, 'participant', now()
       from ${persons}, generate_series(0, 5) a, generate_series(1, 3) n`,
    `insert into event (authority_id, at, type, person_id, relation, practitioner_id, facts)
       select $1, now() - make_interval(days => n), 'activity_updated', ${uuid('person', 'i')}, 'participant', ${uuid('ansatt', `${coordinators} + n % ${servicesInTeam}`)}, '{}'
       from ${persons}, generate_series(1, 20) n`,
    `insert into access_log (authority_id, at, act, relation, ground, actor_id, practitioner_id, person_id, what)
       select $1, now() - make_interval(days => 20 - n), 'plans.read', 'participant', 'consent', ${uuid('konto', `${coordinators} + n % ${servicesInTeam}`)},
         ${uuid('ansatt', `${coordinators} + n % ${servicesInTeam}`)}, ${uuid('person', 'i')}, array['plan']
       from generate_series(1, 20) n, ${persons}`,
    `insert into meeting (authority_id, person_id, title, starts_at, ends_at, channel, state)
       select $1, ${uuid('person', 'i')}, 'Møte i ansvarsgruppa', now() + interval '20 days', now() + interval '20 days 1 hour', 'in_person', 'invited' from ${persons}`,
  ]
}
