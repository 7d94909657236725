import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type ChosenFile, type TestApp, testApp, type Visitor } from '../../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'
import { startPlan } from '../../plans/start-plan.ts'
import { arrangeBefore, done, pressed } from '../../plans/test/arrange.ts'

const words = 'Førstemanns-høne'

describe('a form that another had open on this machine', () => {
  let world: TestWorld
  let app: TestApp
  let plan: string

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, {
      ...{ authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator },
    })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    plan = `/baerum/plan/${planId}`
  })

  /** What a form of the page sends, without what is typed. */
  async function envelopeOf(who: Visitor, path: string, act: string): Promise<Record<string, string>> {
    const forms = (await who.get(path)).body.match(/<form[\s\S]*?<\/form>/g) ?? []
    const form = forms.find((each) => each.includes(`name="act" value="${act}"`))!
    const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    return Object.fromEntries(hidden.map(([, name, value]) => [name, value!]))
  }
  /** Another signs in where somebody was. */
  async function signsInAt(machine: Visitor, who: 'coordinator-baerum' | 'hanne' | 'berit'): Promise<void> {
    machine.cookies.set('samvei-avsluttet', machine.cookies.get('samvei')!)
    machine.cookies.set('samvei', (await app.visitor(who)).cookies.get('samvei')!)
  }
  const counted = async (from: string): Promise<number> =>
    (await world.test.asOwner('baerum', (db) => db.query(`select count(*)::int as n from ${from}`))).rows[0].n

  test('is not done as the one’s who is signed in, whose page is shown without the other’s words', async () => {
    const path = `${plan}/mal/ny`
    for (const [language, sentence] of [
      ['nb', 'Skjemaet ble åpnet i en annen innlogging enn din'],
      ['nn', 'Skjemaet vart opna i ei anna innlogging enn di'],
      ['en', 'The form was opened under another sign-in than yours'],
    ] as const) {
      const machine = await app.visitor('berit')
      machine.cookies.set('samvei-sprak', language)
      const form = { ...(await envelopeOf(machine, path, 'addGoal')), words, lifeArea: 'leisure' }
      await signsInAt(machine, 'coordinator-baerum')
      for (const typed of [form, { ...form, words: words.repeat(90) }]) {
        const answer = await machine.post(path, typed)
        assert.equal(answer.statusCode, 409)
        assert.ok(answer.body.includes(sentence), language)
        assert.ok(!answer.body.includes(words))
        assert.ok(!(await machine.get(path)).body.includes(words))
      }
      assert.equal(await counted('goal'), 0)
      // The page as it is shown now is their own
      await signsInAt(machine, 'hanne')
      assert.equal((await machine.post(path, form)).statusCode, 404)
    }
    const coordinator = await app.visitor('coordinator-baerum')
    const form = await envelopeOf(coordinator, path, 'addGoal')
    assert.equal(
      (await coordinator.post(path, { ...form, words: 'Eget mål', lifeArea: 'leisure' })).statusCode,
      303,
    )
    assert.equal(await counted('goal'), 1)
  })

  test('nor is a file of it taken in', async () => {
    const path = `${plan}/dokumenter/nytt`
    const machine = await app.visitor('berit')
    const form = await envelopeOf(machine, path, 'add')
    await signsInAt(machine, 'coordinator-baerum')
    const file: ChosenFile = { name: 'hemmelig.pdf', bytes: Buffer.from('%PDF-1.4 hemmelig') }
    const answer = await machine.upload(path, { ...form, name: words }, [file])
    assert.equal(answer.statusCode, 409)
    assert.ok(!answer.body.includes(words) && !answer.body.includes('hemmelig.pdf'))
  })

  test('is kept after the session for the one who had it open, and never for the last who was here', async () => {
    const path = `${plan}/mal/ny`
    for (const [last, kept] of [
      ['berit', 1],
      ['coordinator-baerum', 0],
    ] as const) {
      const machine = await app.visitor('berit')
      const form = { ...(await envelopeOf(machine, path, 'addGoal')), words, lifeArea: 'leisure' }
      if (last !== 'berit') await signsInAt(machine, last)
      machine.cookies.set('samvei-avsluttet', machine.cookies.get('samvei')!)
      machine.cookies.delete('samvei')
      await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
      assert.equal((await machine.post(path, form)).statusCode, 303)
      assert.equal(await counted('draft where fields is not null'), kept, last)
      assert.equal(machine.cookies.has('samvei-tatt-vare-pa'), kept === 1)
      await signsInAt(machine, last)
      assert.equal((await machine.get(path)).body.includes(words), kept === 1, last)
    }
  })
})
