import { createServer } from 'node:http'
import pg from 'pg'
import { accessLogSql } from '../src/access/access-log.ts'
import { relationsViaSql } from '../src/access/find-relations.ts'
import { planPageValues } from '../src/plans/whole-plan.ts'
import { wholePlanSql } from '../src/plans/whole-plan-sql.ts'
import { authority } from './data-set.ts'

// The floors: nothing but Node's http and pg. F0 reads the page's statement and answers with the JSON. F1 does the same
// with what we owe every reader: the authority's wall, who may, a durable row in the log. F1-W7 writes as W7 does.
// Started with its settings as JSON; says its port.

const { superUrl, appUrl, keys } = JSON.parse(process.argv[2] ?? '{}') as {
  superUrl: string
  appUrl: string
  keys: string[]
}
const pipelined = { pipeline: true, max: 8 } as pg.PoolConfig
const bare = new pg.Pool({ ...pipelined, connectionString: superUrl })
const walled = new pg.Pool({ ...pipelined, connectionString: appUrl })
const today = new Date().toISOString().slice(0, 10)
const somebody = '00000000-0000-4000-8000-000000000000'

const read = (planId: string) => ({
  name: 'plan-page',
  text: wholePlanSql,
  values: planPageValues({ authorityId: authority, planId, today, now: new Date(), readerId: somebody }),
})
const begin = `begin; select set_config('app.authority', '${authority}', true)`
const relations = (reader: number, planId: string) => ({
  name: 'relations',
  text: relationsViaSql('plan', false),
  values: [keys[reader], planId, today],
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

async function readWithDuties(planId: string, reader: number): Promise<unknown> {
  return inTransaction(async (client) => {
    const [, found, page] = await Promise.all([
      client.query(begin),
      client.query(relations(reader, planId)),
      client.query(read(planId)),
    ])
    const may = found.rows.find(
      (row) => row.name === 'coordinator' || (row.name === 'participant' && row.sections),
    )
    if (!may) throw new Error('may not')
    const { practitioner_id: practitionerId, service_id: serviceId, name: relation } = may
    const personId = page.rows[0].page.person.id
    const seen = [{ practitionerId, serviceId, relation, ground: 'consent', personId, what: ['plan'] }]
    const values = [authority, somebody, 'plans.read', JSON.stringify(seen), false]
    await Promise.all([client.query({ name: 'log', text: accessLogSql, values }), client.query('commit')])
    return page.rows[0].page
  })
}

const write = `
with changed as (
  update activity set version = version + 1 where authority_id = $1 and id = $2 returning id, version, plan_id
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
  note: string,
): Promise<void> {
  await inTransaction(async (client) => {
    const [, found] = await Promise.all([client.query(begin), client.query(relations(reader, planId))])
    if (found.rows.length === 0) throw new Error('may not')
    const values = [authority, activityId, note, somebody]
    await Promise.all([client.query({ name: 'write', text: write, values }), client.query('commit')])
  })
}

const server = createServer(async (request, response) => {
  const [, , , planId = '', , activityId = ''] = (request.url ?? '').split('/')
  const reader = Number(request.headers['x-reader'])
  try {
    if (request.method === 'POST') {
      let body = ''
      for await (const part of request) body += part
      await writeWithDuties(planId, activityId, reader, new URLSearchParams(body).get('note') ?? '')
      response.writeHead(303, { location: request.url }).end()
      return
    }
    const isBare = request.headers.host?.startsWith('127.0.0.1') // F0 by address, F1 by name
    const page = isBare ? (await bare.query(read(planId))).rows[0].page : await readWithDuties(planId, reader)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page))
  } catch (fault) {
    response.writeHead(500).end(String(fault))
  }
})
server.listen(0, () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
process.on('SIGTERM', () => process.exit(0))
