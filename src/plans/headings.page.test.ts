import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { openDatabase } from '../platform/database/database.ts'
import { headingOf } from './plan-template.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('the headings an authority words', () => {
  let world: TestWorld
  let app: TestApp
  const list = '/baerum/arbeid/malforslag/overskrifter'
  const one = `${list}/what_matters`
  const get = async (path: string, who: Who = 'admin-baerum') => (await app.visitor(who)).get(path)
  const post = async (fields: Record<string, string>, path = one, who: Who = 'admin-baerum') =>
    (await app.visitor(who)).post(path, fields)
  /** What stands above it in the plans of an authority, in a process that has not asked before. */
  const inPlans = async (authority = 'baerum') => {
    const database = openDatabase(world.test.appUrl, 1)
    try {
      const found = (await getAuthorities(database)).get(authority)!
      return headingOf('what_matters', found, 'nb')
    } finally {
      await database.close()
    }
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('are for the administrator, and for nobody else', async () => {
    for (const who of ['leader-baerum', 'coordinator-baerum', 'physio-baerum', 'kari-mor'] as const) {
      assert.equal((await get(list, who)).statusCode, 404, who)
      assert.equal((await get(one, who)).statusCode, 404, who)
      const fields = { act: 'save', version: '0', heading: 'Vårt', help: '' }
      assert.equal((await post(fields, one, who)).statusCode, 404, who)
    }
    assert.equal((await get(list.replace('baerum', 'sandnes'))).statusCode, 404)
    assert.equal((await get(`${list}/finnes-ikke`)).statusCode, 404)
    assert.match((await get('/baerum/arbeid/malforslag')).body, new RegExp(`href="${list}"`))
  })

  test('stand in every plan of that authority, and of no other, in the words that were saved last', async () => {
    const common = await inPlans()
    assert.equal(
      (await post({ act: 'save', version: '0', heading: 'Dette vil jeg', help: 'Si det med dine ord.' }))
        .statusCode,
      303,
    )
    assert.deepEqual(await inPlans(), { label: 'Dette vil jeg', hint: 'Si det med dine ord.' })
    assert.deepEqual(await inPlans('sandnes'), common)
    assert.match((await get(list)).body, /Dette vil jeg[\s\S]*Deres egne/)
  })

  test('two who word one at once: the second sees the first’s words, and loses none of the own', async () => {
    const late = await post({ act: 'save', version: '0', heading: 'Det jeg ønsker meg', help: '' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Det jeg ønsker meg/)
    assert.equal((await inPlans()).label, 'Dette vil jeg')
  })

  test('the same again is no version, an empty one is refused, and no text of the plan is no heading', async () => {
    const same = { act: 'save', version: '1', heading: 'Dette vil jeg', help: 'Si det med dine ord.' }
    assert.equal((await post(same)).statusCode, 422)
    assert.equal((await post({ act: 'save', version: '1', heading: '  ', help: '' })).statusCode, 422)
    assert.equal((await post({ ...same, version: '0' }, `${list}/finnes-ikke`)).statusCode, 404)
    assert.equal(
      (await post({ act: 'save', version: '1', heading: 'x'.repeat(81), help: '' })).statusCode,
      422,
    )
  })

  test('the common words can be taken again, and the own come back: nothing is lost', async () => {
    assert.equal((await post({ act: 'useCommon', version: '1' })).statusCode, 303)
    assert.notEqual((await inPlans()).label, 'Dette vil jeg')
    const body = (await get(one)).body
    assert.match(body, /Slik har dere skrevet det før[\s\S]*Dette vil jeg[\s\S]*Si det med dine ord/)
    assert.doesNotMatch(body, /Bruk de felles ordene/)
    const back = { act: 'save', version: '2', heading: 'Dette vil jeg', help: 'Si det med dine ord.' }
    assert.equal((await post(back)).statusCode, 303)
    assert.equal((await inPlans()).label, 'Dette vil jeg')
  })

  test('a script in the words is words', async () => {
    const script = '<script>alert(1)</script>'
    assert.equal((await post({ act: 'save', version: '3', heading: script, help: script })).statusCode, 303)
    for (const path of [list, one]) assert.ok(!(await get(path)).body.includes(script))
    assert.equal((await inPlans()).label, script)
  })

  test('what the settings of the house say is kept as the first version when it is worded anew', async () => {
    const path = '/fjordsykehuset/arbeid/malforslag/overskrifter/needs'
    const admin: Who = 'admin-fjord'
    assert.match((await get(path, admin)).body, /Behandling og oppfølging på sykehuset/)
    const fields = { act: 'save', version: '0', heading: 'Det sykehuset gjør', help: '' }
    assert.equal((await post(fields, path, admin)).statusCode, 303)
    assert.match(
      (await get(path, admin)).body,
      /Slik har dere skrevet det før[\s\S]*Behandling og oppfølging på sykehuset/,
    )
  })
})
