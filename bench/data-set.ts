import pg from 'pg'
import { largestPlan } from '../src/plans/test/largest-plan.ts'
import type { Secrets } from '../src/platform/secrets/secrets.ts'
import {
  authority,
  coordinatorOf,
  idSql as id,
  idOf,
  memberOf,
  readers,
  type Staff,
  serviceSql,
  servicesInTeam,
  staffFor,
  teamSql,
} from './people.ts'

const sections = `'{about_person,goals,activities,participants,meetings,contingency,documents,messages}'`

/**
 * Made-up people by the thousand: a next of kin, a team of six, three goals, six activities, consents and history around
 * each. One more than asked for, who has a plan of the largest kind. Made by SQL, so that the set is the same each time;
 * without looking up at each row what it points to, which is most of the time it takes.
 */
export async function makeDataSet(superUrl: string, secrets: Secrets, people: number): Promise<void> {
  const staff = staffFor(people)
  const connect = async () => {
    const db = new pg.Client({ connectionString: superUrl })
    await db.connect()
    await db.query(`set synchronous_commit = off; set work_mem = '64MB'`)
    return db
  }
  const connections = await Promise.all([connect(), connect()])
  const [db] = connections
  try {
    await makeAuthority(db)
    await db.query(
      `insert into practitioner (authority_id, id, identity_key, name, work_title)
       select $1, ${id('ansatt', 'i - 1')}, key, 'Ansatt ' || i, 'fysioterapeut'
       from unnest($2::text[]) with ordinality as k(key, i)`,
      [authority, readers(secrets, staff).map((reader) => reader.identityKey)],
    )
    await db.query(`create unlogged table bench_team as ${teamSql(staff)}`)
    await db.query('analyze bench_team')
    for (const text of peopleThemselves(staff)) await db.query(text.replaceAll('$1', `'${authority}'`))
    const left = aroundThem(staff)
    await Promise.all(
      connections.map(async (connection) => {
        await connection.query('set session_replication_role = replica')
        for (let text = left.shift(); text; text = left.shift())
          await connection.query(text.replaceAll('$1', `'${authority}'`))
      }),
    )
    await makeLargest(db, staff)
    await db.query('drop table bench_team')
  } finally {
    await Promise.all(connections.map((connection) => connection.end()))
  }
}

/** As a database stands that has been in use: what is in its tables is known to the planner. When everybody has signed in. */
export async function settle(superUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: superUrl })
  await db.connect()
  await db.query('vacuum (analyze)')
  await db.query('checkpoint')
  await db.end()
}

/** The identities of those who have signed in, in the order of their keys. */
export async function accountsOf(superUrl: string, keys: readonly string[]): Promise<string[]> {
  const db = new pg.Client({ connectionString: superUrl })
  await db.connect()
  const { rows } = await db.query<{ id: string; identity_key: string }>(
    'select id, identity_key from identity where identity_key = any ($1)',
    [keys],
  )
  await db.end()
  const idOfKey = new Map(rows.map((row) => [row.identity_key, row.id]))
  return keys.map((key) => idOfKey.get(key)!)
}

async function makeAuthority(db: pg.Client): Promise<void> {
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
}

/** What is looked up by key: with its triggers. */
function peopleThemselves(staff: Staff): string[] {
  const persons = `generate_series(0, ${staff.people}) i`
  return [
    `insert into coordinating_unit (authority_id, id, name, gate) values ($1, ${id('enhet', '0')}, 'Enheten', 'all')`,
    `insert into service (authority_id, id, name, kind) select $1, ${id('tjeneste', 's')}, 'Tjeneste ' || s, 'municipal_health'
       from generate_series(0, ${staff.services - 1}) s`,
    `insert into practitioner_role (authority_id, practitioner_id, role, service_id, from_date)
       select $1, ${id('ansatt', 'r')}, 'staff', ${id('tjeneste', serviceSql('r', staff))}, '2020-01-01' from generate_series(0, ${staff.all - 1}) r`,
    `insert into person (authority_id, id, identity_key, given_name, family_name, birth_date)
       select $1, ${id('person', 'i')}, 'n:' || i, 'Person' || i, 'Målestad', date '1950-01-01' + (i % 20000) from ${persons}`,
    `insert into related_person (authority_id, id, person_id, kind, name, from_date)
       select $1, ${id('naer', 'i')}, ${id('person', 'i')}, 'next_of_kin', 'Nær ' || i, '2020-01-01' from ${persons}`,
  ]
}

/** The rest, in any order, the longest first. */
function aroundThem({ people, coordinators }: Staff): string[] {
  const persons = `generate_series(0, ${people}) i`
  return [
    `insert into event (authority_id, at, type, person_id, relation, practitioner_id, facts)
       select $1, now() - make_interval(days => 20 - n), 'activity_updated', ${id('person', 'i')}, 'participant', ${id('ansatt', 't.reader')}, '{}'
       from generate_series(1, 20) n, ${persons} join bench_team t using (i) where t.s = n % ${servicesInTeam}`,
    `insert into access_log (authority_id, at, act, relation, ground, actor_id, practitioner_id, person_id, what)
       select $1, now() - make_interval(days => 20 - n), 'plans.read', 'participant', 'consent', ${id('konto', 't.reader')},
         ${id('ansatt', 't.reader')}, ${id('person', 'i')}, array['plan']
       from generate_series(1, 20) n, ${persons} join bench_team t using (i) where t.s = n % ${servicesInTeam}`,
    // What lies from the day before of those who wrote: a table that grows from nothing is read from end to end
    `insert into submission (authority_id, id, actor_key, act, location, at)
       select $1, gen_random_uuid(), ${id('konto', 'i % 500')}, 'plans.writeActivity', '/', now() - make_interval(secs => i)
       from ${persons}`,
    `insert into draft (authority_id, owner_key, form, fields, saved_at, ends_at)
       select $1, ${id('konto', 'i')}::text, '/${authority}/plan/' || ${id('plan', 'i')} || '#updateActivity#', '\\x00', now(), now() + interval '30 days'
       from ${persons} where i % 10 = 0`,
    `insert into notice (authority_id, recipient_key, recipient_kind, person_id, kind, href, at, opened_at)
       select $1, p.identity_key, 'work', ${id('person', 'i')}, 'activity_waits', '/${authority}/plan/' || ${id('plan', 'i')} || '/tiltak',
         now() - make_interval(days => t.s), case when i % 5 > 0 then now() end
       from bench_team t join practitioner p on p.id = ${id('ansatt', 't.reader')}`,
    `insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, at)
       select $1, ${id('tiltak', 'i * 10 + a')}, 'Et notat om hvordan det går', n, ${id('person', 'i')}, 'participant', now()
       from ${persons}, generate_series(0, 5) a, generate_series(1, 3) n`,
    `insert into activity (authority_id, id, plan_id, goal_id, what, how, scope, responsible_service_id, responsible_practitioner_id,
         deadline, state, waiting_for_practitioner_id, waiting_since, position, created_at)
       select $1, ${id('tiltak', 'i * 10 + s')}, ${id('plan', 'i')}, ${id('maal', 'i * 10 + 1 + s % 3')}, 'Tiltak nummer ' || s, 'Hver uke, i gruppe', 'En time',
         ${id('tjeneste', 'service')}, ${id('ansatt', 'reader')}, date '2097-01-01' + i % 700,
         (array['planned', 'in_progress', 'done'])[1 + (i + s) % 3], ${id('ansatt', 'reader')}, '2026-01-01', s, now()
       from bench_team`,
    `insert into consent (authority_id, person_id, kind, state, from_date, service_id, sections)
       select $1, ${id('person', 'i')}, 'sharing', 'given', '2025-01-01', ${id('tjeneste', 'service')}, ${sections} from bench_team`,
    `insert into participant (authority_id, id, person_id, service_id, contribution, from_date)
       select $1, ${id('deltaker', 'i * 10 + s')}, ${id('person', 'i')}, ${id('tjeneste', 'service')}, 'Bidrar med trening', date '2025-01-01' + i % 300 from bench_team`,
    `insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date)
       select $1, ${id('deltaker', 'i * 10 + s')}, ${id('ansatt', 'reader')}, date '2025-01-01' + i % 300 from bench_team`,
    `insert into plan_text (authority_id, plan_id, key, text, written_at)
       select $1, ${id('plan', 'i')}, key, 'Det som er viktig for person ' || i || ', skrevet med egne ord over en linje eller to.', now()
       from ${persons}, unnest(array['what_matters', 'resources', 'needs', 'contributions', 'cooperation']) key`,
    `insert into goal (authority_id, id, plan_id, life_area, words, position, created_at)
       select $1, ${id('maal', 'i * 10 + g')}, ${id('plan', 'i')}, (array['health_and_care', 'daytime', 'leisure'])[g], 'Jeg vil klare noe jeg ikke klarer i dag', g, now()
       from ${persons}, generate_series(1, 3) g`,
    `insert into evaluation (authority_id, plan_id, goal_id, progress, text, evaluated_by, evaluated_as, at)
       select $1, ${id('plan', 'i')}, ${id('maal', 'i * 10 + g')}, 'better', 'Det går framover', ${id('person', 'i')}, 'self', now()
       from ${persons}, generate_series(1, 3) g`,
    `insert into goal_rating (authority_id, plan_id, goal_id, value, rated_by, rated_as, at)
       select $1, ${id('plan', 'i')}, ${id('maal', 'i * 10 + g')}, 3 + n, ${id('person', 'i')}, 'self', now() - n * interval '30 days'
       from ${persons}, generate_series(1, 3) g, generate_series(1, 4) n`,
    `insert into consent (authority_id, person_id, kind, state, from_date)
       select $1, ${id('person', 'i')}, kind, 'given', '2025-01-01' from ${persons}, unnest(array['coordination', 'plan']) kind`,
    `insert into case_file (authority_id, id, reference, person_id, unit_id, received_on, answer_due, interim_due)
       select $1, ${id('sak', 'i')}, i::text, ${id('person', 'i')}, ${id('enhet', '0')}, '2025-01-01', '2025-02-01', '2025-02-01' from ${persons}`,
    `insert into decision (authority_id, id, case_id, person_id, result, legal_basis, items, facts_text, reasons, still_offered,
         author_id, issued_at, letter_sha256)
       select $1, ${id('vedtak', 'i')}, ${id('sak', 'i')}, ${id('person', 'i')}, 'granted', 'health',
         '[{"item":"coordinator","result":"granted","criteria":[]},{"item":"plan","result":"granted","criteria":[]}]', '', '', '',
         ${id('ansatt', '0')}, '2025-01-15', '' from ${persons}`,
    `insert into appointment (authority_id, person_id, case_id, decision_id, role, practitioner_id, state, active_from)
       select $1, ${id('person', 'i')}, ${id('sak', 'i')}, ${id('vedtak', 'i')}, 'coordinator', ${id('ansatt', `i % ${coordinators}`)}, 'active',
         date '2025-01-20' + i % 300 from ${persons}`,
    `insert into plan (authority_id, id, person_id, state, responsible_service_id, period_from, period_to, revision_on, word)
       select $1, ${id('plan', 'i')}, ${id('person', 'i')}, 'active', ${id('tjeneste', '0')}, '2025-01-01', '2099-01-01', '2098-01-01', 'agrees' from ${persons}`,
    `insert into meeting (authority_id, person_id, title, starts_at, ends_at, channel, state)
       select $1, ${id('person', 'i')}, 'Møte i ansvarsgruppa', now() + interval '20 days', now() + interval '20 days 1 hour', 'in_person', 'invited' from ${persons}`,
  ]
}

/** The last person's plan grows to the largest kind. */
async function makeLargest(db: pg.Client, staff: Staff): Promise<void> {
  const { people } = staff
  const team = Array.from({ length: servicesInTeam }, (_, slot) => memberOf(people, slot, staff))
  const statements = largestPlan({
    authorityId: authority,
    planId: idOf('plan', people),
    personId: idOf('person', people),
    team: team.map(({ service, reader }) => ({
      serviceId: idOf('tjeneste', service),
      practitionerId: idOf('ansatt', reader),
      name: `Ansatt ${reader + 1}`,
    })),
    coordinatorId: idOf('ansatt', coordinatorOf(people, staff)),
  })
  for (const { text, values } of statements) await db.query(text, values)
}
