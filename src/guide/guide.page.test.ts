import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'

describe('the rights check', () => {
  let app: TestApp
  before(async () => {
    app = await testApp(await testWorld())
  })

  async function answered(
    answers: Record<string, string | string[]>[],
    place = '/fjordsykehuset/rettighetssjekk',
  ): Promise<Visitor> {
    const visitor = await app.visitor('nobody')
    let at = `${place}/hvem`
    for (const fields of answers) {
      const { statusCode, headers } = await visitor.post(at, { act: 'answer', ...fields })
      assert.equal(statusCode, 303, at)
      at = String(headers.location)
    }
    assert.equal(at, `${place}/svar`)
    return visitor
  }
  const rest: Record<string, string>[] = [{ long: 'yes' }, { together: 'yes' }, { complex: 'no' }]
  const aChild = (now: string[], wish: string[]): Record<string, string | string[]>[] => [
    { about: 'child' },
    { age: 'child' },
    { condition: 'yes' },
    { now },
    {},
    ...rest,
    { wish },
  ]

  test('speaks of the trust’s own duty by the trust’s own law, and leads to the municipality for the rest', async () => {
    const visitor = await answered(aChild(['hospital', 'school'], ['child_coordinator']))
    const { body } = await visitor.get('/fjordsykehuset/rettighetssjekk/svar')
    const [own = '', municipal = ''] = body.split('id="kommunen"')
    assert.match(own, /id="coordinator"[\s\S]*spesialisthelsetjenesteloven §\s2-.?5\sa/)
    assert.doesNotMatch(own, /id="(child_coordinator|plan)"/)
    assert.match(municipal, /id="kommunen-child_coordinator"[\s\S]*familien kan ha rett til dette/)
    assert.match(municipal, /id="kommunen-plan"/)
    assert.match(municipal, /href="\/baerum\/henvendelse"/)
  })

  test('what the hospital cannot be asked for is asked anew, not taken as answered with nothing', async () => {
    const visitor = await answered(aChild(['hospital'], ['child_coordinator']))
    const at = '/fjordsykehuset/henvendelse'
    assert.match((await visitor.get(at)).body, /href="\/fjordsykehuset\/henvendelse\/navn"/)
    await visitor.post(`${at}/hvem`, { act: 'saveOpenly', senderKind: 'parent' })
    const review = (await visitor.get(`${at}/se-over`)).body
    assert.match(review, /Rettighetssjekk/)
    assert.doesNotMatch(review, /Send henvendelsen/)
  })

  test('a family with child welfare, school and NAV is told that a plan may follow from their acts, and who starts it', async () => {
    const at = '/baerum/rettighetssjekk'
    const visitor = await answered(aChild(['child_welfare', 'school', 'nav'], ['plan']), at)
    const [, plan = ''] = (await visitor.get(`${at}/svar`)).body.split('id="plan"')
    assert.match(plan, /barnet kan ha rett til dette/)
    assert.match(plan, /barnevernsloven §\s15-.?9, NAV-loven §\s15 og sosialtjenesteloven §\s28/)
    assert.match(plan, /Barnevernet, NAV og de sosiale tjenestene i NAV har plikt til å sette i gang planen/)
    assert.match(plan, /Minst to velferdstjenester/)
    assert.match((await visitor.get('/baerum/rettighetssjekk/svar')).body, /Be om hjelp/)
  })

  test('with no answers it is not said that it does not look so', async () => {
    const { body } = await (await app.visitor('nobody')).get('/baerum/rettighetssjekk/svar')
    assert.match(body, /vi trenger å vite mer/)
    assert.doesNotMatch(body, /Det ser ikke slik ut/)
  })

  test('an answer that lacks says of what', async () => {
    const visitor = await app.visitor('nobody')
    const { statusCode, body } = await visitor.post('/baerum/rettighetssjekk/hvem', { act: 'answer' })
    assert.equal(statusCode, 422)
    assert.equal(body.match(/Velg hvem det gjelder\./g)?.length, 2)
  })

  test('a wish that is not ticked is not called a doubt, and the words are of the child', async () => {
    const visitor = await answered(aChild(['hospital', 'habilitation'], ['coordinator']))
    const { body } = await visitor.get('/fjordsykehuset/rettighetssjekk/svar')
    assert.match(body, /Du krysset ikke av for dette/)
    assert.match(body, /barnet kan ha rett til dette/)
    assert.doesNotMatch(body, /at du kan ha rett|Du er ikke sikker/)
  })
})
