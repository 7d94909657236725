import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { formsOfPage } from '../../demo/forms-of-page.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { longDate } from '../platform/i18n/dates.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('the day a goal is set for', () => {
  let world: TestWorld
  let app: TestApp
  let plan: string
  let goal: string
  const visit = async (who: Who, path: string) => {
    const answer = await (await app.visitor(who)).get(path)
    return { ...answer, body: answer.body.replaceAll('\u00a0', ' ') }
  }
  const add = async (targetOn: string, who: Who = 'berit') =>
    (await app.visitor(who)).post(`${plan}/mal/ny`, {
      ...{ act: 'addGoal', words: 'Gå til Kolsås', lifeArea: 'leisure', when: 'current', targetOn },
    })
  const edit = async (targetOn: string, words = 'Gå til Kolsås') => {
    const [row] = await rows()
    return (await app.visitor('berit')).post(`${goal}/endre`, {
      ...{ act: 'editGoal', words, lifeArea: 'leisure', targetOn, version: String(row!.version) },
    })
  }
  const rows = () =>
    world.test.asOwner(
      'baerum',
      async (db) =>
        (await db.query('select target_on::text, version from goal')).rows as {
          target_on: string | null
          version: number
        }[],
    )
  const words = (day: string) => longDate('nb', day).replaceAll('\u00a0', ' ')

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, {
      ...{ authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator },
    })
    await arrangeParticipant(world, {
      ...{ authority: 'baerum', person: 'berit', service: 'nav-baerum', practitioner: 'nav-baerum' },
      sections: ['activities'],
    })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    plan = `/baerum/plan/${planId}`
  })

  test('is not one that has been, nor something that is no day; what was typed is kept', async () => {
    for (const [typed, said] of [
      [world.daysFrom(-1), /Velg en dag som ikke har vært ennå/],
      ['på lørdag', /value="på lørdag"/],
    ] as const) {
      const answer = await add(typed)
      assert.equal(answer.statusCode, 422, typed)
      const body = answer.body.replaceAll('\u00a0', ' ')
      assert.match(body, said)
      assert.match(body, /Gå til Kolsås/)
    }
    assert.deepEqual(await rows(), [])
  })

  test('stands with the goal, on the plan and on paper, for those the goals are open to', async () => {
    const day = world.daysFrom(40)
    const added = await add(day)
    assert.equal(added.statusCode, 303)
    goal = added.headers.location!.split('?')[0]!
    const said = new RegExp(`Innen ${words(day)}`)
    for (const path of [goal, plan]) assert.match((await visit('coordinator-baerum', path)).body, said, path)
    assert.doesNotMatch((await visit('nav-baerum', plan)).body, said)
    const pdf = await (await app.visitor('berit')).get(`${plan}/plan.pdf`)
    assert.match((await textOfPdf(pdf.rawPayload)).replace(/\s+/g, ' '), new RegExp(`Innen ${words(day)}`))
  })

  test('is moved and taken away, each told in plain words, and put back with what stood before', async () => {
    assert.equal((await edit(world.daysFrom(-3))).statusCode, 422)
    const [was, now] = [world.daysFrom(40), world.daysFrom(70)]
    assert.equal((await edit(now)).statusCode, 303)
    const history = await visit('berit', `${plan}/historikk`)
    assert.match(history.body, new RegExp(`Dagen for målet er endret fra ${words(was)} til ${words(now)}`))
    const change = /href="([^"]*\/historikk\/endring\/[^"]+)"/.exec(history.body)![1]!
    const form = formsOfPage((await visit('berit', change)).body).find(({ fields }) =>
      fields.to?.includes('before'),
    )!
    const sent = Object.fromEntries(Object.entries(form.fields).map(([name, [value = '']]) => [name, value]))
    const back = await (await app.visitor('berit')).post(change, sent)
    assert.equal(back.statusCode, 303)
    assert.equal((await rows())[0]!.target_on, was)
    assert.equal((await edit('')).statusCode, 303)
    assert.equal((await rows())[0]!.target_on, null)
    assert.doesNotMatch((await visit('berit', goal)).body, /Innen \d/)
  })

  test('may stand when it has been, and is told as a day, not as somebody’s fault', async () => {
    const past = world.daysFrom(-2)
    await world.test.asOwner('baerum', (db) => db.query('update goal set target_on = $1', [past]))
    for (const path of [goal, plan])
      assert.match((await visit('berit', path)).body, new RegExp(`Dagen var ${words(past)}`))
    assert.equal((await edit(past, 'Gå til Kolsåstoppen')).statusCode, 303)
    assert.equal((await rows())[0]!.target_on, past)
  })

  test('is not what orders goals: they are moved up and down by hand, among those they stand with', async () => {
    for (const [words, lifeArea] of [
      ['Bade', 'leisure'],
      ['Bo', 'housing'],
      ['Danse', 'leisure'],
    ] as const)
      assert.equal(
        (await (await app.visitor('berit')).post(`${plan}/mal/ny`, { act: 'addGoal', words, lifeArea }))
          .statusCode,
        303,
      )
    const order = async () => {
      const { body } = await visit('berit', plan)
      return [...body.matchAll(/sv-goal__words"><a href="([^"]+)">([^<]+)</g)].map(([, href, text]) => ({
        href: href!,
        text: text!,
      }))
    }
    const at = async (text: string) => (await order()).find((each) => each.text === text)!.href
    const press = async (who: Who, text: string, direction: string) => {
      const path = await at(text)
      const form = formsOfPage((await visit('berit', path)).body).find(({ act }) => act === 'reorderGoal')!
      const fields = Object.fromEntries(
        Object.entries(form.fields).map(([name, [value = '']]) => [name, value]),
      )
      return (await app.visitor(who)).post(path, { ...fields, direction, av: '' }) // as whoever has no such form
    }
    const inLeisure = async () => (await order()).map(({ text }) => text).filter((text) => text !== 'Bo')
    const first = 'Gå til Kolsåstoppen'
    const versions = (await rows()).map(({ version }) => version)
    assert.match((await visit('berit', await at('Danse'))).body, /Mål 3 av 3 under Fritid/)
    assert.equal((await press('berit', 'Danse', 'up')).statusCode, 303)
    assert.deepEqual(await inLeisure(), [first, 'Danse', 'Bade'])
    assert.equal((await press('coordinator-baerum', first, 'down')).statusCode, 303)
    assert.deepEqual(await inLeisure(), ['Danse', first, 'Bade'])
    assert.equal((await press('berit', 'Bade', 'down')).statusCode, 303, 'the last stays')
    assert.equal((await press('nav-baerum', 'Bade', 'up')).statusCode, 404)
    assert.deepEqual(await inLeisure(), ['Danse', first, 'Bade'])
    assert.deepEqual(
      (await rows()).map(({ version }) => version).sort(),
      versions.sort(),
      'no version is made',
    )
    assert.equal(
      formsOfPage((await visit('berit', await at('Bo'))).body).some(({ act }) => act === 'reorderGoal'),
      false,
    )
    const odd = await (await app.visitor('berit')).post(await at('Bade'), {
      ...{ act: 'reorderGoal', direction: 'up', above: world.ids.person.berit },
    })
    assert.equal(odd.statusCode, 422)
  })
})
