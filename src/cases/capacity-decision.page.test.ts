import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

const plain = (body: string) => body.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')
const grounds = 'Erik forstår ikke hva en plan er, heller ikke med bilder.'

describe('that somebody cannot consent, on the pages', () => {
  let world: TestWorld
  let app: TestApp
  let unit: Visitor
  let erik: Visitor
  let path: string
  let complaint: string
  const day = (days: number) => world.daysFrom(days).split('-').reverse().join('.')
  const of = (who: Visitor, at = path) => who.get(at).then(({ body }) => plain(body))

  before(async () => {
    world = await testWorld({ with: ['inquiries', 'cases'] })
    app = await testApp(world)
    unit = await app.visitor('unit-baerum-adult')
    erik = await app.visitor('erik')
    const { id: caseId } = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('caseFile')
        .select('id')
        .where('personId', '=', world.ids.person.erik)
        .executeTakeFirstOrThrow(),
    )
    const file = `/baerum/saker/${caseId}`
    assert.match(await of(unit, file), /får personen avgjørelsen i et brev/)
    const decided = await unit.post(file, {
      act: 'decideCapacity',
      fields: 'plan',
      fromDate: day(0),
      assessedBy: 'Georg Stetoskopli',
      assessedAs: 'fastlege',
      assessedOn: day(-2),
      grounds,
      shownTo: 'Erik.',
    })
    assert.equal(decided.statusCode, 303, decided.body)
    path = await world.database.transaction('baerum', async (db) => {
      const row = await db
        .selectFrom('capacityDecision')
        .select(['decisionId', 'caseId'])
        .executeTakeFirstOrThrow()
      return `/baerum/avgjorelse/${row.decisionId}`
    })
  })

  test('Min side and Min sak say that there is a decision; what it says is read after a press', async () => {
    const mine = await of(erik, '/baerum/min-side')
    assert.ok(mine.includes(path) && !mine.includes(grounds))
    const file = mine.match(/\/baerum\/min-sak\/[0-9a-f-]+/)![0]
    const own = await of(erik, file)
    assert.ok(own.includes(`href="${path}"`) && !own.includes(grounds) && !own.includes('Georg'))
    assert.ok(!own.includes('kan samtykke selv'), 'not what it says either')
    const unopened = await of(erik)
    assert.match(unopened, /Åpne avgjørelsen/)
    assert.ok(!unopened.includes(grounds))
    assert.equal((await erik.get(`${path}/brev.pdf`)).statusCode, 404)
    assert.equal((await erik.post(path, { act: 'open' })).statusCode, 303)
    for (const [language, said] of [
      ['nb', /Du kan ikke gi samtykke til individuell plan selv nå/],
      ['nn', /Du kan ikkje gi samtykke til individuell plan sjølv no/],
      ['en', /You cannot give consent to an individual plan yourself now/],
    ] as const) {
      await erik.get(`/sprak/${language}?til=${path}`)
      const page = await of(erik)
      assert.match(page, said)
      for (const each of [
        grounds,
        'Georg Stetoskopli',
        'Liv Fullmaktsen',
        '2026',
        `${path}/klage`,
        'brev.pdf',
      ])
        assert.ok(page.includes(each), `${language}: ${each}`)
    }
    await erik.get(`/sprak/nb?til=${path}`)
    assert.equal((await erik.get(`${path}/brev.pdf`)).headers['content-type'], 'application/pdf')
    assert.match(await of(erik, file), /Les avgjørelsen, og klag hvis du er uenig/)
  })

  test('the guardian opens it for herself; a stranger and the unit of another authority are not told that it is there', async () => {
    const guardian = await app.visitor('liv-verge')
    assert.match(await of(guardian), /Åpne avgjørelsen/)
    await guardian.post(path, { act: 'open' })
    assert.match(await of(guardian), /Erik kan ikke gi samtykke til individuell plan selv nå/)
    for (const who of ['berit', 'unit-sandnes'] as const)
      assert.equal((await (await app.visitor(who)).get(path)).statusCode, 404)
  })

  test('one complains from the page, and the unit answers by setting it aside; both read it, and who looked is in plain words', async () => {
    const form = await of(erik, `${path}/klage`)
    assert.match(form, /Det gjelder avgjørelsen om samtykke for deg/)
    assert.match(form, /at avgjørelsen oppheves/)
    const sent = await erik.post(`${path}/klage`, { act: 'send', wrong: 'Jeg forstår det.', sign: 'yes' })
    assert.equal(sent.statusCode, 303)
    complaint = String(sent.headers.location)
    const work = complaint.replace('/klage/', '/klager/')
    const other = await app.visitor('unit2-baerum')
    assert.match(await of(other, '/baerum/klager'), /Avgjørelse om samtykke/)
    await other.post(work, { act: 'judgeInTime', version: '1' })
    assert.match(await of(other, work), /helsepersonell som avgjør om noen kan samtykke/)
    await other.post(work, { act: 'reconsider', version: '2', assessment: 'Han forstår.' })
    const page = await of(other, work)
    assert.match(page, /Medhold: avgjørelsen oppheves fra i dag/)
    assert.doesNotMatch(page, /Delvis medhold/)
    const inPart = {
      act: 'answer',
      version: '3',
      answer: 'partly',
      remaining: 'Noe.',
      statement: 'Mine ord.',
    }
    const refused = await other.post(work, inPart)
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes('Mine ord.'))
    assert.equal((await other.post(work, { ...inPart, answer: 'in_favour', version: '1' })).statusCode, 409)
    const answered = await other.post(work, { ...inPart, answer: 'in_favour', statement: 'Du har rett.' })
    assert.equal(answered.statusCode, 303)
    assert.match(await of(other, work), /Avgjørelsen er opphevet fra 23\. november 2026/)
    const followed = await of(erik, complaint)
    assert.match(followed, /Avgjørelsen om samtykke er opphevet, og gjelder ikke lenger/)
    assert.doesNotMatch(followed, /avgjør saken på nytt|ny avgjørelse/)
    const after = await of(erik)
    assert.match(after, /Avgjørelsen gjelder ikke lenger/)
    assert.match(after, /Følg klagen/)
    assert.doesNotMatch(after, /Du kan ikke gi samtykke|Klag på avgjørelsen/)
    assert.match(await of(erik, '/baerum/min-side'), /Klagen fra/)
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select what from access_log where 'capacity_decision' = any(what)`),
    )
    assert.ok(rows.length > 0, 'that it was read is in the log')
  })
})
