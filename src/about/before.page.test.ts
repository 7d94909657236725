import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { arrangeParticipant } from '../plans/test/arrange.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('how About me and other plans stood before', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let base: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    base = `/baerum/koordinering/${ada}`
    await arrangeParticipant(world, {
      ...{ authority: 'baerum', person: 'ada', service: 'psykisk-helse-baerum' },
      ...{ practitioner: 'coordinator2-baerum', sections: ['about_person'] },
    })
    await world.test.asOwner('baerum', async (db) => {
      for (const [version, text, as, day] of [
        [1, 'Si hei fort', 'parent', '2026-03-03'],
        [2, '', 'coordinator', '2026-04-10'],
        [3, 'Si hei sakte', 'parent', '2026-05-17'],
      ])
        await db.query(
          `insert into about_me_text (authority_id, person_id, key, version, text, written_as, written_at)
           values ('baerum', $1, 'met', $2, $3, $4, $5)`,
          [ada, version, text, as, `${day}T10:00:00Z`],
        )
      await db.query(
        `insert into about_me_text (authority_id, person_id, key, version, text, written_as, written_at)
         values ('baerum', $1, 'important', 1, 'Alltid likt', 'parent', '2026-03-03T10:00:00Z')`,
        [ada],
      )
      for (const [version, holder] of [
        [1, 'Gammel skole'],
        [2, 'Ny skole'],
      ])
        await db.query(
          `insert into plan_reference (authority_id, id, version, person_id, kind, title, holder, place, written_as, written_at)
           values ('baerum', '7d8a61c0-6ac1-4d61-8b28-0f3a4b5c6d7e', $1, $2, 'education', '', $3, 'Spør rektor', 'parent', $4)`,
          [version, ada, holder, `2026-0${version}-03T10:00:00Z`],
        )
    })
  })
  const get = async (who: Who, path: string) => (await app.visitor(who)).get(`${base}${path}`)
  const pages = ['/om-meg/for', '/andre-planer/for']

  test('each text as it stood, from when until when and by whom; what never changed is not there', async () => {
    assert.match((await get('kari-mor', '/om-meg')).body, /href="[^"]*\/om-meg\/for"/)
    const { body } = await get('kari-mor', '/om-meg/for')
    assert.match(
      body,
      /Sto her fra 10\.\sapril\s2026 til 17\.\smai\s2026[\s\S]*Det sto ingenting her[\s\S]*Sto her fra 3\.\smars\s2026 til 10\.\sapril\s2026[\s\S]*Si hei fort/,
    )
    assert.doesNotMatch(body, /Si hei sakte|Alltid likt/)
  })

  test('a plan pointed to, as it stood', async () => {
    assert.match((await get('kari-mor', '/andre-planer')).body, /href="[^"]*\/andre-planer\/for"/)
    const { body } = await get('kari-mor', '/andre-planer/for')
    assert.match(
      body,
      /Ny skole[\s\S]*Sto her fra 3\.\sjanuar\s2026 til 3\.\sfebruar\s2026[\s\S]*Gammel skole/,
    )
  })

  test('what stood before is written again as a new version, whose words it is with it; what stands is not offered', async () => {
    const mother = await app.visitor('kari-mor')
    const texts = async () =>
      world.test.asOwner('baerum', async (db) => {
        const { rows } = await db.query(
          `select version, text, written_as from about_me_text where person_id = $1 and key = 'met' order by version`,
          [ada],
        )
        return rows
      })
    const put = { act: 'putBack', key: 'met', from: '1', version: '3' }
    const path = `${base}/om-meg/for`
    assert.equal((await mother.post(path, { ...put, version: '2' })).statusCode, 409, 'an older page')
    assert.equal((await mother.post(path, { ...put, from: '3' })).statusCode, 422, 'it stands')
    assert.equal((await mother.post(path, { ...put, from: '9' })).statusCode, 404)
    for (const who of ['coordinator2-baerum', 'unit-baerum', 'ada', 'berit'] as const)
      assert.equal((await (await app.visitor(who)).post(path, put)).statusCode, 404, who)
    assert.equal((await texts()).length, 3)
    const done = await (await app.visitor('child-coordinator-baerum')).post(path, put)
    assert.equal(done.statusCode, 303)
    assert.deepEqual((await texts()).at(-1), { version: 4, text: 'Si hei fort', written_as: 'parent' })
    assert.match((await mother.get(`${base}/om-meg`)).body, /Si hei fort/)
    const { body } = await mother.get(String(done.headers.location))
    assert.match(body, /Det er hentet fram igjen[\s\S]*Si hei sakte/)
    assert.equal(body.match(/>Bruk denne igjen</g)?.length, 2, 'the one that stands again has no button')
    assert.equal((await mother.post(path, { ...put, from: '3', version: '4' })).statusCode, 303)
  })

  test('a plan pointed to is put back as it stood', async () => {
    const mother = await app.visitor('kari-mor')
    const path = `${base}/andre-planer/for`
    const put = { act: 'putBack', referenceId: '7d8a61c0-6ac1-4d61-8b28-0f3a4b5c6d7e', from: '1' }
    const done = await mother.post(path, { ...put, version: '2' })
    assert.equal(done.statusCode, 303)
    assert.match((await mother.get(`${base}/andre-planer`)).body, /Gammel skole/)
    assert.equal((await mother.post(path, { ...put, version: '3' })).statusCode, 422, 'it stands')
    assert.equal((await mother.post(path, { ...put, from: '2', version: '3' })).statusCode, 303)
    assert.equal((await (await app.visitor('coordinator2-baerum')).post(path, put)).statusCode, 404)
  })

  test('where nothing has been written anew, it says so', async () => {
    const berit = `/baerum/koordinering/${world.ids.person.berit}`
    const visitor = await app.visitor('berit')
    for (const page of pages)
      assert.match((await visitor.get(`${berit}${page}`)).body, /Ingenting er skrevet om igjen ennå/)
    assert.doesNotMatch((await visitor.get(`${berit}/om-meg`)).body, /Slik sto det før/)
  })

  test('for the own side and who coordinates alone: not for one who takes part, the unit, the child or a stranger', async () => {
    for (const page of pages) {
      assert.equal((await get('child-coordinator-baerum', page)).statusCode, 200)
      for (const who of ['coordinator2-baerum', 'unit-baerum', 'ada', 'berit'] as const)
        assert.equal((await get(who, page)).statusCode, 404, `${who} ${page}`)
    }
    assert.equal((await get('coordinator2-baerum', '/om-meg')).statusCode, 200)
    assert.doesNotMatch((await get('coordinator2-baerum', '/om-meg')).body, /Slik sto det før/)
    assert.doesNotMatch((await get('coordinator2-baerum', '/andre-planer')).body, /Slik sto det før/)
  })

  test('not for one who is not to learn where the child is', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update person set address_protection = 'confidential' where id = $1`, [ada]),
    )
    for (const page of pages) assert.equal((await get('ola-far', page)).statusCode, 404, page)
    const put = { act: 'putBack', key: 'met', from: '1', version: '5' }
    assert.equal((await (await app.visitor('ola-far')).post(`${base}/om-meg/for`, put)).statusCode, 404)
  })
})
