import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { DoorActor } from '../access/actor.ts'
import { allActs, can } from '../access/acts.ts'
import { findRelations, type Subject } from '../access/find-relations.ts'
import { findSession } from '../access/session.ts'
import type { Asked } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { routes } from '../routes.ts'
import { forgetSpentCodes } from './door-store.ts'
import { enterByCode } from './enter-by-code.ts'
import { getChildPage } from './get-child-page.ts'
import { getDoor } from './get-door.ts'
import { makeDoorCode, shutDoor } from './make-door-code.ts'

type Fields = Record<string, string>

describe('the child’s own door', () => {
  let world: TestWorld
  let ada: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    ada = world.ids.person.ada
  })

  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, asked: Asked, fields: Fields) =>
    command.run(world.database, asked, fields, () => '/her')
  const codesOf = async (who: ActorKey, personId = ada) => {
    const door = await getDoor.run(world.database, world.asked(who), { personId })
    assert.ok('codes' in door, who)
    return door.codes
  }
  const makeCode = async (who: ActorKey, personId = ada, time = 'now') => {
    const made = await run(makeDoorCode, world.asked(who), { personId, time })
    assert.ok('done' in made, JSON.stringify(made))
    return (await codesOf(who, personId)).find(({ id }) => id === made.done.codeId)!
  }
  const enter = async (code: string) => {
    const outcome = await run(enterByCode, world.asked('nobody'), { code })
    assert.ok('done' in outcome)
    return outcome.done.token
  }
  const doorWith = async (token: string | null): Promise<DoorActor> => {
    const session = await findSession(world.database, token!)
    assert.equal(session?.actor.kind, 'door')
    return session.actor as DoorActor
  }
  const come = async (who: ActorKey, personId = ada) => {
    const { id, code } = await makeCode(who, personId)
    return { codeId: id, actor: await doorWith(await enter(code!)) }
  }
  const through = (actor: DoorActor, today?: string): Asked => ({
    ...world.asked('nobody', { today }),
    actor,
  })
  const relationsOf = async (actor: DoorActor, subject: Subject, authority = 'baerum', today = world.day) =>
    (await world.database.transaction(authority, (db) => findRelations(db, actor, subject, today))).map(
      ({ name, ground }) => `${name} ${ground}`,
    )
  const asOwner = (sql: string, ...values: unknown[]) =>
    world.test.asOwner('baerum', (client) => client.query(sql, values))

  test('a code that ran out unused is forgotten by the sweep, and one that waits can still be read', async () => {
    const gone = await makeCode('kari-mor')
    const waits = await makeCode('kari-mor', ada, 'week')
    const sealed = (work: string) =>
      world.test.asOwner('baerum', (client) => client.query(work, [[gone.id, waits.id]]))
    await world.test.asOwner('baerum', (client) =>
      client.query(
        `update door_code set made_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' where id = $1`,
        [gone.id],
      ),
    )
    await world.database.transaction('baerum', forgetSpentCodes)
    const { rows } = await sealed(
      'select id, code_sealed is null as forgotten from door_code where id = any($1)',
    )
    assert.deepEqual(Object.fromEntries(rows.map(({ id, forgotten }) => [id, forgotten])), {
      [gone.id]: true,
      [waits.id]: false,
    })
  })

  test('[child-by-code] a code is made, read by its maker, written with small letters and blanks, and used once', async () => {
    const { id, code, state } = await makeCode('kari-mor')
    assert.equal(state, 'waiting')
    assert.match(code!, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const token = await enter(` ${code!.toLowerCase().replaceAll('-', ' ')} `)
    assert.ok(token)
    assert.equal(await enter(code!), null)
    const after = (await codesOf('kari-mor')).find((each) => each.id === id)!
    assert.deepEqual([after.state, after.code], ['used', null], 'what is used is not shown again')
  })

  test('a code is its maker’s: the other parent and the one who coordinates do not see it, nor can they shut it', async () => {
    const { id } = await makeCode('kari-mor')
    for (const who of ['ola-far', 'child-coordinator-baerum'] as const) {
      assert.deepEqual(
        (await codesOf(who)).filter((each) => each.id === id),
        [],
      )
      const shut = await run(shutDoor, world.asked(who), { personId: ada, codeId: id })
      assert.ok('refused' in shut && shut.refused === 'no_such_code')
    }
    assert.ok('done' in (await run(shutDoor, world.asked('kari-mor'), { personId: ada, codeId: id })))
  })

  test('who does not answer for the child, or coordinate, makes no code; nor for one of 18', async () => {
    for (const who of ['mormor-ada', 'omar-far', 'physio-baerum', 'unit-baerum'] as const)
      assert.deepEqual(await run(makeDoorCode, world.asked(who), { personId: ada, time: 'now' }), {
        denied: 'not_found',
      })
    const berit = world.ids.person.berit
    assert.deepEqual(
      await run(makeDoorCode, world.asked('coordinator-baerum'), { personId: berit, time: 'now' }),
      { denied: 'not_found' },
    )
  })

  test('three codes wait at once, no more, also when pressed for all at once', async () => {
    const press = () => run(makeDoorCode, world.asked('ola-far'), { personId: ada, time: 'now' })
    const made = await Promise.all(Array.from({ length: 6 }, press))
    assert.equal(made.filter((each) => 'done' in each).length, 3)
    const more = await run(makeDoorCode, world.asked('ola-far'), { personId: ada, time: 'day' })
    assert.ok('refused' in more && more.refused === 'too_many_codes')
  })

  test('a code out of time, one shut and one mistyped open nothing, and answer alike', async () => {
    const late = await makeCode('child-coordinator-baerum')
    await asOwner(`update door_code set ends_at = now() - interval '1 second' where id = $1`, late.id)
    assert.equal(await enter(late.code!), null)
    const shut = await makeCode('child-coordinator-baerum')
    await run(shutDoor, world.asked('child-coordinator-baerum'), { personId: ada, codeId: shut.id })
    assert.equal(await enter(shut.code!), null)
    for (const typed of ['', '-', 'ABCD', "' or 1=1 --", 'x'.repeat(40)]) {
      const outcome = await run(enterByCode, world.asked('nobody'), { code: typed })
      assert.ok('invalid' in outcome || ('done' in outcome && outcome.done.token === null), typed)
    }
  })

  test('five wrong codes that begin alike end a code: the right one then opens nothing', async () => {
    const { code } = await makeCode('child-coordinator-baerum')
    const wrong = `${code!.slice(0, 4)}-${code!.slice(5, 9) === 'ZZZZ' ? 'YYYY' : 'ZZZZ'}-ZZZZ`
    for (let n = 0; n < 4; n++) assert.equal(await enter(wrong), null)
    const other = await makeCode('child-coordinator-baerum')
    assert.equal(await enter(wrong), null)
    assert.equal(await enter(code!), null)
    assert.ok(await enter(other.code!), 'another code is untouched')
  })

  test('[child-by-code] one inside is the child, by a code, to this one person and to nobody else', async () => {
    const { actor } = await come('kari-mor')
    assert.deepEqual(await relationsOf(actor, { personId: ada }), ['child code', 'anyone open'])
    for (const [subject, authority] of [
      [{ personId: world.ids.person.berit }, 'baerum'],
      [{ personId: null }, 'baerum'],
      [{ personId: ada, senderKey: actor.identityKey, senderSignedInAs: null }, 'sandnes'],
      [{ personId: null, own: { identityKey: actor.identityKey, age: 40 } }, 'baerum'],
    ] as [Subject, string][])
      assert.deepEqual(await relationsOf(actor, subject, authority), ['anyone open'])
  })

  test('[child-by-code] of all acts of the service, those that say so are open to a code, and no other', () => {
    assert.ok(routes.length > 60 && allActs().length > 60)
    const code = { name: 'child', ground: 'code', sections: 'all' } as const
    const opened = allActs().filter((act) => can(act, [code]))
    assert.deepEqual(opened.map(({ name }) => name).sort(), [
      'child.readEasily',
      'child.seeOwnPage',
      'child.sendWish',
      'plans.rate',
    ])
    const toAChild = allActs().filter((act) => act.open.child)
    assert.ok(toAChild.length > opened.length + 10, 'what a child with eID may do is more')
    assert.equal(allActs().filter((each) => each.byCode).length, opened.length + 1, 'and the knock itself')
  })

  describe('[child-by-code] a door that a parent made stands as long as the parent does', () => {
    const stands = async (actor: DoorActor, today?: string) => {
      const found = await getChildPage.run(world.database, through(actor, today), {})
      return !('denied' in found)
    }
    test('shut by the one who made it', async () => {
      const { actor, codeId } = await come('kari-mor')
      assert.equal(await stands(actor), true)
      await run(shutDoor, world.asked('kari-mor'), { personId: ada, codeId })
      assert.equal(await stands(actor), false)
    })
    test('no longer with parental responsibility', async () => {
      const { actor } = await come('kari-mor')
      const { rowCount } = await asOwner(
        `update related_person set has_parental_responsibility = false where person_id = $1 and name like 'Kari%'`,
        ada,
      )
      assert.equal(rowCount, 1)
      assert.equal(await stands(actor), false)
      await asOwner(
        `update related_person set has_parental_responsibility = true where person_id = $1 and name like 'Kari%'`,
        ada,
      )
      assert.equal(await stands(actor), true)
    })
    test('withheld from the child', async () => {
      const { actor } = await come('kari-mor')
      const decide = (choice: string) =>
        asOwner(
          `insert into withholding (authority_id, person_id, related_person_id, ground, choice, reason, from_date, decided_at)
           select authority_id, person_id, id, 'weighty_reasons', $3, 'Prøve', $2, now() from related_person
           where person_id = $1 and name like 'Kari%'`,
          ada,
          world.day,
          choice,
        )
      await decide('withheld')
      assert.equal(await stands(actor), false)
      assert.deepEqual(await run(makeDoorCode, world.asked('kari-mor'), { personId: ada, time: 'now' }), {
        denied: 'not_found',
      })
      await decide('told')
      assert.equal(await stands(actor), true)
    })
    test('at 16 it is shut, and one the coordinator made stands until 18', async () => {
      const [parents, coordinators] = [await come('kari-mor'), await come('child-coordinator-baerum')]
      for (const [day, parent, coordinator] of [
        ['2035-04-11', true, true],
        ['2035-04-12', false, true],
        ['2037-04-11', false, true],
        ['2037-04-12', false, false],
      ] as const) {
        assert.equal(
          (await relationsOf(parents.actor, { personId: ada }, 'baerum', day)).length > 1,
          parent,
          day,
        )
        assert.equal(
          (await relationsOf(coordinators.actor, { personId: ada }, 'baerum', day)).length > 1,
          coordinator,
          day,
        )
      }
    })
    test('after a death', async () => {
      const { actor } = await come('child-coordinator-baerum')
      await asOwner('update person set died_on = $2 where id = $1', ada, world.day)
      assert.equal(await stands(actor), false)
      await asOwner('update person set died_on = null where id = $1', ada)
    })
  })

  test('a session with a door ends after two hours, and the token is kept as a hash alone', async () => {
    const { code } = await makeCode('child-coordinator-baerum')
    const token = await enter(code!)
    const { rows } = await world.test.asOwner(null, (client) =>
      client.query(
        `select extract(epoch from ends_at - now())::int as seconds, name, national_id from session where door_code is not null
         order by started_at desc limit 1`,
      ),
    )
    assert.ok(rows[0].seconds > 7000 && rows[0].seconds <= 7200)
    assert.deepEqual([rows[0].name, rows[0].national_id], ['', null])
    await world.test.asOwner(null, (client) =>
      client.query(`update session set ends_at = now() where door_code is not null`),
    )
    assert.equal(await findSession(world.database, token!), null)
  })

  test('the application cannot open a door without a code that was used', async () => {
    const { id } = await makeCode('child-coordinator-baerum')
    const opened = await world.database.transaction('baerum', (db) =>
      db
        .selectNoFrom((eb) =>
          eb
            .fn<string>('open_door', [eb.val('baerum'), eb.val(id), eb.val(Buffer.from('x')), eb.val(1)])
            .as('id'),
        )
        .executeTakeFirst(),
    )
    assert.equal(opened?.id, null)
  })
})
