import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { getQueue } from './get-queue.ts'

const many = 3000

describe(`a queue of ${many} cases`, () => {
  let world: TestWorld
  const queue = async (fields: Record<string, string>) => {
    const found = await getQueue.run(world.database, world.asked('unit-sandnes'), fields)
    assert.ok(!isDenied(found))
    return found
  }

  before(async () => {
    world = await testWorld({ with: [] })
    await world.test.asOwner('sandnes', async (client) => {
      await client.query(
        `insert into person (authority_id, given_name, family_name, birth_date)
        select 'sandnes', 'Prøve', 'Nummer' || n, '2015-01-01' from generate_series(1, $1::int) n`,
        [many],
      )
      await client.query(
        `insert into case_file (authority_id, person_id, unit_id, reference, state, received_on, answer_due, interim_due)
        select 'sandnes', p.id, $1, 'SAN-26-' || lpad((row_number() over (order by p.id) + 500)::text, 6, '0'), 'under_assessment',
          $2::date, $2::date + 1 + (row_number() over (order by p.id))::int % 60, $2::date + 31
        from person p where p.given_name = 'Prøve'`,
        [world.ids.unit['ke-sandnes'], world.day],
      )
      await client.query('analyze')
    })
  })

  test('is counted whole, each case on one page and on no other, in order of the clock', async () => {
    const { pages, total } = await queue({})
    assert.ok(total >= many)
    const seen: string[] = []
    const due: string[] = []
    for (const page of [1, 2, 3, pages - 2, pages - 1, pages]) {
      const { rows } = await queue({ side: String(page) })
      assert.equal(rows.length, page === pages ? total - (pages - 1) * 40 : 40)
      seen.push(...rows.map(({ kind, id }) => `${kind} ${id}`))
      due.push(...rows.map(({ clock }) => clock?.dueOn ?? '9999-12-31'))
    }
    assert.equal(new Set(seen).size, seen.length)
    assert.deepEqual(due, [...due].sort())
  })

  test('opens in good time, also at its end and narrowed', async () => {
    const asked: Record<string, string>[] = [
      {},
      { side: '75' },
      { frist: 'uke', sorter: 'navn' },
      { q: 'nummer29' },
    ]
    for (const fields of asked) {
      await queue(fields)
      const from = performance.now()
      await queue(fields)
      const took = performance.now() - from
      assert.ok(took < 1500, `${JSON.stringify(fields)}: ${Math.round(took)} ms`)
    }
  })
})
