import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { arrangeBefore, arrangeParticipant } from '../plans/test/arrange.ts'

const authority = 'baerum' as const
type Who = Parameters<TestApp['visitor']>[0]

describe('the other plans around a person', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  const visit = async (who: Who, path = '') => (await app.visitor(who)).get(at + path)
  const post = async (who: Who, path: string, fields: Record<string, string>) =>
    (await app.visitor(who)).post(at + path, fields)
  const plan = { act: 'add', kind: 'treatment', holder: 'Sykehuset <b>Fjord</b>', place: 'Spør Henrik' }
  const rows = () =>
    world.test.asOwner(authority, async (db) => {
      const found = await db.query(
        `select id, version, holder, is_ended as ended from plan_reference order by id, version`,
      )
      return found.rows as { id: string; version: number; holder: string; ended: boolean }[]
    })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    for (const [service, practitioner, section] of [
      ['fysio-baerum', 'physio-baerum', 'about_person'],
      ['nav-baerum', 'nav-baerum', 'goals'],
    ] as const)
      await arrangeParticipant(world, {
        authority,
        person: 'berit',
        service,
        practitioner,
        sections: [section],
      })
    at = `/baerum/koordinering/${world.ids.person.berit}/andre-planer`
  })

  test('are pointed to by those who know of them, and never say what the other plan says', async () => {
    assert.match((await visit('berit')).body, /Ingen andre planer er skrevet opp/)
    assert.match((await visit('berit', '/ny')).body, /Ikke skriv hva som står i planen/)
    assert.equal((await post('berit', '/ny', plan)).statusCode, 303)
    assert.equal(
      (
        await post('physio-baerum', '/ny', {
          ...plan,
          kind: 'crisis',
          holder: 'Fysioteket',
          validUntil: '1.1.2020',
        })
      ).statusCode,
      303,
    )
    const { body } = await visit('coordinator-baerum')
    assert.match(body, /Behandlingsplan[\s\S]*Sykehuset &lt;b&gt;Fjord&lt;\/b&gt;[\s\S]*Spør Henrik/)
    assert.match(body, /Kriseplan[\s\S]*Gjaldt\stil\s1\.\sjanuar\s2020\.\sSpør om det er kommet en ny/)
  })

  test('say what is missing in the form, and keep what was typed', async () => {
    const answer = await post('berit', '/ny', { act: 'add', kind: 'ukjent', holder: '', title: 'Min plan' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /value="Min plan"/)
    assert.equal((await rows()).length, 2)
  })

  test('keep each version, and two who change one at once lose nothing', async () => {
    const { id } = (await rows()).find(({ holder }) => holder.startsWith('Sykehuset'))!
    const edit = (holder: string) => ({ ...plan, act: 'edit', version: '1', holder })
    assert.equal((await post('berit', `/${id}`, edit('Poliklinikken'))).statusCode, 303)
    const second = await post('coordinator-baerum', `/${id}`, edit('Avdelingen'))
    assert.equal(second.statusCode, 409)
    assert.match(second.body, /Poliklinikken[\s\S]*Avdelingen|Avdelingen[\s\S]*Poliklinikken/)
    assert.deepEqual(
      (await rows()).filter((row) => row.id === id).map(({ holder }) => holder),
      ['Sykehuset <b>Fjord</b>', 'Poliklinikken'],
    )
  })

  test('end, are not changed while ended, and count again', async () => {
    const { id } = (await rows()).find(({ holder }) => holder === 'Poliklinikken')!
    assert.equal((await post('berit', `/${id}`, { act: 'end', version: '2' })).statusCode, 303)
    assert.match((await visit('berit')).body, /Gjelder ikke lenger/)
    const refused = await post('berit', `/${id}`, { ...plan, act: 'edit', version: '3' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Velg først at den gjelder likevel/)
    assert.equal((await post('berit', `/${id}`, { act: 'end', version: '3', again: 'yes' })).statusCode, 303)
    assert.doesNotMatch((await visit('berit')).body, /Gjelder ikke lenger/)
  })

  test('are unknown where the section is not opened, to the unit and to others; one of another person too', async () => {
    const { id } = (await rows())[0]!
    for (const who of ['nav-baerum', 'unit-baerum-adult', 'jonas', 'former-baerum'] as const)
      for (const path of ['', '/ny', `/${id}`])
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    const other = `/baerum/koordinering/${world.ids.person.ada}/andre-planer/${id}`
    const kari = await app.visitor('kari-mor')
    assert.equal((await kari.get(other)).statusCode, 404)
    assert.equal((await kari.post(other, { act: 'end', version: '4' })).statusCode, 404)
    assert.equal((await visit('nobody')).statusCode, 303)
  })

  test('are not told to one who must not learn where the person is, nor written by them', async () => {
    const noor = `/baerum/koordinering/${world.ids.person.noor}/andre-planer`
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set address_protection = 'confidential' where id = $1`, [
        world.ids.person.noor,
      ]),
    )
    await mayBeTold(world, 'omar-noor')
    const mother = await app.visitor('leila-mor')
    assert.equal((await mother.post(`${noor}/ny`, { ...plan, holder: 'Skjulskogen skole' })).statusCode, 303)
    const father = await app.visitor('omar-far')
    const { body } = await father.get(noor)
    assert.match(body, /Adressen er beskyttet/)
    assert.doesNotMatch(body, /Skjulskogen|Behandlingsplan/)
    assert.equal((await father.get(`${noor}/ny`)).statusCode, 404)
    assert.equal((await father.post(`${noor}/ny`, plan)).statusCode, 404)
  })
})
