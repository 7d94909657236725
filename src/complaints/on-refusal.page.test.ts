import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { smallPdf } from '../../demo/small-files.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { decideInforming } from '../cases/decide-informing.ts'
import { keepFromParent } from '../cases/keep-from-parent.ts'
import { done, kariAsks, openedCase } from '../cases/test/case-world.ts'
import { changePerson } from '../people/index.ts'

// The pages of a complaint on what a parent without parental responsibility was refused, as they are without script.

const weighed = 'Jonas er redd for faren sin.'
const childSays = 'Jonas sier: ikke si noe til pappa.'
const wrong = 'Jeg er faren hans, og vil vite om han får hjelp.'

describe('[informing-complaint] the pages of a complaint on a refusal', () => {
  let world: TestWorld
  let app: TestApp
  let father: Visitor
  let unit: Visitor
  let caseId: string
  let answer: string
  let writing: string
  let recording: string
  const refused = () =>
    done(world, decideInforming, 'unit-baerum', {
      ...{ caseId, relatedPersonId: world.ids.related['per-jonas'], choice: 'refused' },
      ...{ words: 'Vi kan ikke fortelle deg noe nå.', reason: weighed, childView: childSays },
    })
  const kept = () =>
    world.database.transaction('baerum', (db) =>
      db.selectFrom('complaint').select(['id', 'wrong']).where('informingId', 'is not', null).execute(),
    )

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const jonas = world.ids.person.jonas
    caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-jonas',
      person: 'jonas',
      givenName: 'Jonas',
      familyName: 'Fjellheimås',
      sender: { who: 'mette-mor', kind: 'parent', name: 'Mette' },
    })
    answer = `/baerum/min-side/opplysninger/${jonas}`
    writing = `${answer}/klage`
    recording = `/baerum/saker/${caseId}/klage`
    father = await app.visitor('per-far')
    unit = await app.visitor('unit2-baerum')
    await refused()
  })

  test('to write one: the answer leads to it, and it says of what, until when, to whom, and nothing of the child', async () => {
    assert.match((await father.get(answer)).body, new RegExp(`href="${writing}"`))
    const { statusCode, body } = await father.get(writing)
    assert.equal(statusCode, 200)
    for (const said of [
      /<h1[^>]*>Klag på at du ikke får vite/,
      /hva du får vite om Jonas/,
      /Statsforvalteren/,
      /barneloven §\s47/,
    ])
      assert.match(body, said)
    for (const hidden of [weighed, childSays, caseId]) assert.ok(!body.includes(hidden), hidden)
    assert.match(body, /<form[^>]*noValidate/, 'what lacks is said by the page, not by the browser')
  })

  test('an empty one is answered with what lacks, at each field; what was typed stays', async () => {
    const empty = await father.post(writing, { act: 'send' })
    assert.equal(empty.statusCode, 422)
    for (const name of ['wrong', 'sign']) {
      assert.match(empty.body, new RegExp(`href="#${name}"`), name)
      assert.match(
        empty.body,
        new RegExp(`<(?:textarea|input)(?=[^>]*name="${name}")[^>]*aria-invalid="true"`),
        name,
      )
    }
    const unsigned = await father.post(writing, { act: 'send', wrong })
    assert.equal(unsigned.statusCode, 422)
    assert.match(unsigned.body, new RegExp(`<textarea[^>]*name="wrong"[^>]*>${wrong}</textarea>`))
    assert.deepEqual(await kept(), [])
  })

  test('nobody else finds it, signed in or not; what they post is not kept', async () => {
    for (const who of ['mette-mor', 'jonas', 'ola-far', 'unit-baerum', 'unit-sandnes'] as const) {
      const visitor = await app.visitor(who)
      assert.equal((await visitor.get(writing)).statusCode, 404, who)
      assert.equal((await visitor.post(writing, { act: 'send', wrong, sign: 'yes' })).statusCode, 404, who)
    }
    const nobody = await app.visitor('nobody')
    assert.notEqual((await nobody.get(writing)).statusCode, 200)
    assert.notEqual((await nobody.post(writing, { act: 'send', wrong, sign: 'yes' })).statusCode, 200)
    assert.deepEqual(await kept(), [])
  })

  test('pressed twice it is one, and both lead to it; there it is followed, added to and withdrawn by the parent alone', async () => {
    const sending = { act: 'send', wrong, sign: 'yes', submissionId: randomUUID() }
    const files = [{ name: 'skolen.pdf', type: 'application/pdf', bytes: smallPdf('Brev') }]
    const first = await father.upload(writing, sending, files)
    const second = await father.upload(writing, sending, files)
    assert.deepEqual([first.statusCode, second.statusCode], [303, 303])
    assert.equal(second.headers.location, first.headers.location)
    assert.deepEqual(
      (await kept()).map((each) => each.wrong),
      [wrong],
    )
    const following = first.headers.location as string
    const receipt = await father.get(following)
    assert.equal(receipt.statusCode, 200)
    for (const said of [wrong, 'skolen.pdf', 'Svaret du fikk', 'Det du skrev'])
      assert.ok(receipt.body.includes(said), said)
    for (const hidden of [weighed, childSays, caseId]) assert.ok(!receipt.body.includes(hidden), hidden)
    assert.match((await father.get(answer)).body, new RegExp(`href="${following}"`))
    assert.equal((await father.get(writing)).statusCode, 404, 'once')

    for (const who of ['mette-mor', 'jonas', 'ola-far', 'unit-baerum'] as const) {
      const visitor = await app.visitor(who)
      assert.equal((await visitor.get(following)).statusCode, 404, who)
      const tried = await visitor.post(following, { act: 'withdraw', sure: 'yes' })
      assert.equal(tried.statusCode, 404, who)
    }
    assert.equal((await father.post(following, { act: 'add', addition: '' })).statusCode, 422)
    assert.equal(
      (await father.upload(following, { act: 'add', addition: 'Jeg bor i Oslo.' }, [])).statusCode,
      303,
    )
    const followed = (await father.get(following)).body
    assert.match(followed, /Jeg bor i Oslo\./)
    const [history = ''] = followed.match(/id="steg"[\s\S]*?<\/section>/) ?? []
    assert.equal(history.match(/>Du</g)?.length, 2, 'what one did oneself is said so')

    const list = await unit.get('/baerum/klager')
    const working = following.replace('/klage/', '/klager/')
    assert.match(list.body, new RegExp(`href="${working}"`))
    assert.match(list.body, /Nei til forelder/)
    const read = await unit.get(working)
    for (const said of [wrong, weighed, childSays, 'Jeg bor i Oslo.'])
      assert.ok(read.body.includes(said), said)
    const other = await app.visitor('unit-sandnes')
    assert.equal((await other.get(working.replace('/baerum/', '/sandnes/'))).statusCode, 404)

    assert.equal((await father.post(following, { act: 'withdraw' })).statusCode, 422)
    assert.equal((await father.post(following, { act: 'withdraw', sure: 'yes' })).statusCode, 303)
    assert.match((await father.get(following)).body, /Svaret du fikk, gjelder som før/)
  })

  test('on paper: the unit’s form has its own fields and errors, and the other form on the page is left as it was', async () => {
    await refused()
    const page = await unit.get(recording)
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Klage fra en forelder uten foreldreansvar/)
    const empty = await unit.post(recording, { act: 'recordOnRefusal' })
    assert.equal(empty.statusCode, 422)
    const [summary = ''] = empty.body.match(/data-error-summary=""[\s\S]*?<\/ul>/) ?? []
    const lacking = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    assert.equal(lacking.length, 4, summary)
    for (const id of lacking) assert.ok(empty.body.includes(`id="${id}"`), `${id}: leads to its field`)
    assert.ok(!summary.includes('Du må fylle ut dette feltet'), 'says which')
    const receivedOn = world.day.split('-').reverse().join('.')
    const paper = {
      ...{ act: 'recordOnRefusal', relatedPersonId: world.ids.related['per-jonas'], wrong: 'På papir.' },
      ...{ receivedAs: 'paper', receivedOn, isSigned: 'yes', submissionId: randomUUID() },
    }
    const other = await app.visitor('unit-sandnes')
    assert.equal((await other.post(recording, paper)).statusCode, 404)
    const first = await unit.upload(recording, paper, [])
    const second = await unit.upload(recording, paper, [])
    assert.deepEqual([first.statusCode, second.statusCode], [303, 303])
    assert.equal(second.headers.location, first.headers.location)
    assert.equal((await kept()).filter((each) => each.wrong === 'På papir.').length, 1)
    const after = await unit.get(recording)
    assert.doesNotMatch(after.body, /Klage fra en forelder uten foreldreansvar/)
    const following = (first.headers.location as string).replace('/klager/', '/klage/')
    assert.match((await father.get(following)).body, /På papir\./)
  })

  test('[kept-from-parents] of one kept out the unit is warned of what is kept; of places only where an address is protected', async () => {
    const [{ id } = { id: '' }] = await kept()
    await done(world, keepFromParent, 'unit-baerum', {
      ...{ caseId, relatedPersonId: world.ids.related['per-jonas'], choice: 'withheld' },
      reason: 'Tungtveiende hensyn.',
    })
    const page = async () => (await unit.get(`/baerum/klager/${id}`)).body
    const open = await page()
    assert.match(open, /får ingenting herfra nå/)
    assert.match(open, /uten å røpe det som holdes tilbake/)
    assert.doesNotMatch(open, /hvor noen er/)
    await world.database.transaction('baerum', (db) =>
      changePerson(db, world.ids.person.jonas, { addressProtection: 'confidential' }),
    )
    assert.match(await page(), /send bare det som ikke viser hvor noen er/)
  })
})
