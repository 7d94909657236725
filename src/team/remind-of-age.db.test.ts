import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addDays, addMonths } from '../law/calendar.ts'
import { getConsents } from './get-consents.ts'
import { remindOfAge } from './remind-of-age.ts'

describe('[age-reminders] an age that is near', () => {
  let world: TestWorld
  let ada: string
  const rowsOf = (sql: string, values: unknown[]) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  const born = async (monthsAgo: number, days = 0) => {
    await rowsOf('update person set birth_date = $2 where id = $1', [
      ada,
      addDays(addMonths(world.day, -monthsAgo), days),
    ])
    await rowsOf('delete from age_reminder', [])
    const told = `select id from notice where kind = 'age_soon'`
    await rowsOf(`delete from paper_letter where notice_id in (${told})`, [])
    await rowsOf(`delete from notice where id in (${told})`, [])
  }
  const job = () => remindOfAge({ database: world.database, now: () => world.asked('nobody').now })
  const told = async () =>
    (
      await rowsOf(
        `select recipient_kind, count(*)::int as n from notice where kind = 'age_soon' and href = $1 group by 1 order by 1`,
        [`/baerum/koordinering/${ada}/samtykke`],
      )
    ).map(({ recipient_kind, n }) => `${recipient_kind} ${n}`)
  const shown = async (who: ActorKey) => {
    const read = await getConsents.run(world.database, world.asked(who), { personId: ada })
    assert.ok('ageSoon' in read)
    return read.ageSoon
  }
  const rights = (item: string) =>
    rowsOf(
      `update decision set items = jsonb_build_array(jsonb_build_object('item', $2::text, 'result', 'granted', 'criteria', '[]'::jsonb))
       where person_id = $1`,
      [ada, item],
    )

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    ada = world.ids.person.ada
  })

  test('at 15 and a half the child, the parents and who coordinates are told, once, also by two at a time', async () => {
    await born(15 * 12 + 6, 1)
    await job()
    assert.deepEqual(await told(), [])
    assert.equal(await shown('kari-mor'), null)
    await born(15 * 12 + 6)
    await Promise.all([job(), job()])
    await job()
    assert.deepEqual(await told(), ['citizen 3', 'work 1'])
    assert.deepEqual(await shown('kari-mor'), {
      code: 'own_consent_soon',
      on: addMonths(addMonths(world.day, -(15 * 12 + 6)), 16 * 12),
    })
    const [notice] = await rowsOf(`select * from notice where kind = 'age_soon' limit 1`, [])
    assert.doesNotMatch(notice!.href!, /Ada/)
  })

  test('on the day itself there is nothing to tell of: 16 has come', async () => {
    await born(16 * 12)
    await job()
    assert.deepEqual(await told(), [])
  })

  test('at 17 and 17 and a half the young person and who coordinates are told, where a child coordinator ends', async () => {
    await rights('child_coordinator')
    await born(17 * 12)
    await job()
    await job()
    assert.deepEqual(await told(), ['citizen 1', 'work 1'], 'parents have no say from 16')
    await rowsOf('update person set birth_date = $2 where id = $1', [
      ada,
      addMonths(world.day, -(17 * 12 + 6)),
    ])
    await job()
    await job()
    assert.deepEqual(await told(), ['citizen 2', 'work 2'])
    await rights('coordinator')
    await born(17 * 12)
    await job()
    assert.deepEqual(await told(), [], 'nothing ends at 18')
  })

  test('nobody is told of one who is dead, or who has nobody to hold the threads', async () => {
    await born(15 * 12 + 6)
    await rowsOf('update person set died_on = $2 where id = $1', [ada, world.daysFrom(-1)])
    await job()
    await rowsOf('update person set died_on = null where id = $1', [ada])
    await rowsOf(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'coordination'`, [
      ada,
    ])
    await job()
    assert.deepEqual(await told(), [])
  })
})
