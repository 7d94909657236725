import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'
import { accessLogSql } from '../src/access/access-log.ts'
import { relationsSql, relationsViaSql } from '../src/access/find-relations.ts'
import { activitiesOfPractitionerSql } from '../src/plans/activities-of-practitioner-sql.ts'
import { ownActivitiesValues } from '../src/plans/find-activities-of-practitioner.ts'
import { ownPeopleValues } from '../src/plans/find-people-of-practitioner.ts'
import { peopleOfPractitionerSql } from '../src/plans/people-of-practitioner-sql.ts'
import { planPageValues } from '../src/plans/whole-plan.ts'
import { wholePlanSql } from '../src/plans/whole-plan-sql.ts'
import { coordinationHead } from './floor-statements.ts'
import { authority } from './people.ts'

// The floors: nothing but Node's http and pg. F0 reads the page's statement and answers with the JSON. F1 does the same
// with what we owe every reader: the authority's wall, who may, a durable row in the log. F1-W7 writes as W7 does.
// Started with a file of settings; says its port.

const { superUrl, appUrl, keys, accounts } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  superUrl: string
  appUrl: string
  /** Of each reader: the key, and the identity that is looked for and logged. */
  keys: string[]
  accounts: string[]
}
const pipelined = { pipeline: true, max: 8 } as pg.PoolConfig
const bare = new pg.Pool({ ...pipelined, connectionString: superUrl })
const walled = new pg.Pool({ ...pipelined, connectionString: appUrl })
const today = new Date().toISOString().slice(0, 10)

const read = (planId: string, reader: number) => ({
  name: 'plan-page',
  text: wholePlanSql,
  values: planPageValues({
    ...{ authorityId: authority, planId, today, now: new Date() },
    readerId: accounts[reader] ?? '',
  }),
})
const begin = `begin; select set_config('app.authority', '${authority}', true)`
const relationsVia = (reader: number, planId: string) => ({
  name: 'relations-via',
  text: relationsViaSql('plan', 'work'),
  values: [keys[reader], planId, today],
})
const relationsTo = (reader: number, personId: string) => ({
  name: 'relations',
  text: relationsSql('work'),
  values: [keys[reader], personId, today],
})

async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await walled.connect()
  try {
    return await work(client)
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

/** One statement of a reader's data, with the duties: in the authority, by who may, with a durable row for each person seen. */
async function readWithDuties<T>(
  reader: number,
  relations: pg.QueryConfig | null,
  statement: pg.QueryConfig,
  seenIn: (rows: { [column: string]: unknown }[]) => { shown: T; personIds: unknown[]; what: string },
): Promise<T> {
  return inTransaction(async (client) => {
    const [, found, page] = await Promise.all([
      client.query(begin),
      relations && client.query(relations),
      client.query(statement),
    ])
    const may = found?.rows.find(
      (row) => row.name === 'coordinator' || (row.name === 'participant' && row.sections),
    )
    if (found && !may) throw new Error('may not')
    const {
      practitioner_id: practitionerId,
      service_id: serviceId,
      name: relation = 'participant',
    } = may ?? {}
    const { shown, personIds, what } = seenIn(page.rows)
    const by = { practitionerId, serviceId, relation, ground: 'consent' }
    const seen = personIds.map((personId) => ({ ...by, personId, what: [what] }))
    const values = [authority, accounts[reader], `bench.${what}`, JSON.stringify(seen), false]
    await Promise.all([client.query({ name: 'log', text: accessLogSql, values }), client.query('commit')])
    return shown
  })
}

const readPlan = (planId: string, reader: number) =>
  readWithDuties(reader, relationsVia(reader, planId), read(planId, reader), ([row]) => {
    const { page } = row as { page: { person: { id: string } } }
    return { shown: page, personIds: [page.person.id], what: 'plan' }
  })

const readCoordination = (personId: string, reader: number) =>
  readWithDuties(
    reader,
    relationsTo(reader, personId),
    { name: 'head', text: coordinationHead, values: [authority, personId, today, new Date()] },
    ([row]) => ({ shown: row?.page, personIds: [personId], what: 'coordination' }),
  )

const pageSize = 20
const personIdsIn = (rows: { [column: string]: unknown }[]) => [...new Set(rows.map((row) => row.person_id))]

/** The lists of one at work: who may is in the statement itself, of each row. */
const readOwn = (what: string, reader: number, statement: pg.QueryConfig) =>
  readWithDuties(reader, null, statement, (rows) => {
    const shown = rows.slice(0, pageSize)
    return { shown, personIds: personIdsIn(shown), what }
  })

const readPeople = (reader: number) =>
  readOwn('participants', reader, {
    name: 'people',
    text: peopleOfPractitionerSql,
    values: ownPeopleValues(
      { authorityId: authority, today, now: new Date() },
      keys[reader]!,
      null,
      pageSize,
    ),
  })

const readActivities = (reader: number) =>
  readOwn('activities', reader, {
    name: 'activities',
    text: activitiesOfPractitionerSql('all'),
    values: ownActivitiesValues(authority, keys[reader]!, today, { view: 'all', limit: pageSize }),
  })

/** What W7 keeps, in one statement: the version with all it became, the note, that the form was sent, and what happened. */
const write = `
with changed as (
  update activity set version = version + 1 where authority_id = $1 and id = $2 returning *
), kept as (
  insert into plan_revision (authority_id, plan_id, thing, thing_id, version, content, written_by, written_as, at)
  select $1, plan_id, 'activity', id, version,
    to_jsonb(changed) - '{authority_id,plan_id,id,key,version,position,written_by,written_at}'::text[], $4, 'participant', now()
  from changed
), sent as (
  insert into submission (authority_id, id, actor_key, act, location) values ($1, $5, $4, 'plans.writeActivity', '/')
), noted as (
  insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, at)
  select $1, id, $3, version, $4, 'participant', now() from changed
)
insert into event (authority_id, at, type, person_id, actor_id, relation)
select $1, now(), 'activity_updated', p.person_id, $4, 'participant'
from changed join plan p on p.authority_id = $1 and p.id = changed.plan_id`

async function writeWithDuties(
  planId: string,
  activityId: string,
  reader: number,
  { note, submissionId }: { note: string; submissionId: string },
): Promise<void> {
  await inTransaction(async (client) => {
    const [, found] = await Promise.all([client.query(begin), client.query(relationsVia(reader, planId))])
    if (found.rows.length === 0) throw new Error('may not')
    const values = [authority, activityId, note, accounts[reader], submissionId]
    await Promise.all([client.query({ name: 'write', text: write, values }), client.query('commit')])
  })
}

const server = createServer(async (request, response) => {
  const [, , , id = '', , activityId = ''] = (request.url ?? '').split('/')
  const reader = Number(request.headers['x-reader'])
  try {
    if (request.method === 'POST') {
      let body = ''
      for await (const part of request) body += part
      const sent = new URLSearchParams(body)
      const form = { note: sent.get('note') ?? '', submissionId: sent.get('submissionId') ?? '' }
      await writeWithDuties(id, activityId, reader, form)
      response.writeHead(303, { location: request.url }).end()
      return
    }
    const page = await answer(String(request.headers['x-work']), id, reader)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page))
  } catch (fault) {
    response.writeHead(500).end(String(fault))
  }
})

async function answer(work: string, id: string, reader: number): Promise<unknown> {
  switch (work) {
    case 'F0':
      return (await bare.query(read(id, reader))).rows[0].page
    case 'F1-W2':
      return readCoordination(id, reader)
    case 'F1-W3':
      return readPeople(reader)
    case 'F1-W4':
      return readActivities(reader)
    default:
      return readPlan(id, reader)
  }
}

server.listen(0, () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
process.on('SIGTERM', () => process.exit(0))
