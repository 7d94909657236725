import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import { openCase } from '../cases/open-case.ts'
import { getInquiry } from './inquiry-store.ts'
import { aboutIvar } from './test/about-ivar.ts'

const start = '/baerum/henvendelse'
const unknown = syntheticNationalId('1980-08-23', 7)
const name = { givenName: 'Berit', familyName: 'Tyttebærås' }

describe('[inquiry-joins-by-itself] who asks about one with an open case is shown what anybody is', () => {
  let world: TestWorld
  let app: TestApp
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const about = { ...aboutIvar, ...name, nationalId: getHuman('berit').nationalId! }
    const inquiryId = await writeInquiry(world.database, world.asked('arne-ektefelle'), about)
    const unit = world.asked('unit-baerum-adult')
    const opened = await openCase.run(world.database, unit, { inquiryId }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    // At another gate than the age leads to: which one has the case must not show either
    await inBaerum((db) =>
      db
        .updateTable('caseFile')
        .set({ unitId: world.ids.unit['ke-baerum-barn'] })
        .where('id', '=', opened.done.caseId)
        .execute(),
    )
  })

  /** Writes and sends page by page. @returns every page the sender is shown after it, without reference, code, ids and times */
  async function shownTo(who: ActorKey | 'nobody', nationalId: string) {
    const visitor = await app.visitor(who)
    const [save, send] = who === 'nobody' ? ['saveOpenly', 'sendOpenly'] : ['save', 'send']
    const steps: [string, Record<string, string>][] = [
      ['hvem', { senderKind: 'next_of_kin' }],
      ['om-hvem', { whom: 'born' }],
      ['navn', { ...name, nationalId }],
      ['vet-om', { personKnows: 'unsure' }],
      ['hva', { asksFor: 'coordinator' }],
      ['behov', { need: 'Hun trenger hjelp.' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['koordinator', {}],
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Per Persen', phone: '400 00 101' }],
    ]
    for (const [place, fields] of steps) {
      const { statusCode } = await visitor.post(`${start}/${place}`, { act: save!, ...fields })
      assert.equal(statusCode, 303, place)
    }
    const review = (await visitor.get(`${start}/se-over`)).body
    const sent = await visitor.post(`${start}/se-over`, { act: send! })
    assert.equal(sent.headers.location, `${start}/kvittering`)
    const receipt = (await visitor.get(`${start}/kvittering`)).body
    const { id, reference, state } = await newest()
    assert.equal(state, 'received')
    const after = who === 'nobody' ? await followed(visitor, reference, receipt) : await signedIn(visitor, id)
    return { id, pages: [review, receipt, ...after].map((page) => plain(page, nationalId)) }
  }

  async function newest() {
    const { id } = await inBaerum((db) =>
      db
        .selectFrom('inquiry')
        .select('id')
        .where('senderName', '<>', 'Grete Furutoppås')
        .where('need', '=', 'Hun trenger hjelp.')
        .orderBy('reference')
        .where('id', 'not in', seen.length ? seen : ['00000000-0000-0000-0000-000000000000'])
        .executeTakeFirstOrThrow(),
    )
    seen.push(id)
    return inBaerum((db) => getInquiry(db, id))
  }
  const seen: string[] = []

  async function followed(visitor: Visitor, reference: string, receipt: string): Promise<string[]> {
    const [code] = /[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}/.exec(receipt)!
    await visitor.post('/baerum/folg', { act: 'follow', reference, code })
    const { body } = await visitor.get('/baerum/folg')
    assert.match(body, /Trekk henvendelsen/)
    return [body]
  }

  async function signedIn(visitor: Visitor, id: string): Promise<string[]> {
    const pages = [await visitor.get(`${start}/sendt/${id}`), await visitor.get('/baerum/min-side')]
    assert.match(pages[0]!.body, /Trekk henvendelsen/)
    return pages.map(({ body }) => body)
  }

  const plain = (page: string, nationalId: string) =>
    page
      .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
      .replaceAll(/\b[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){1,2}\b/g, 'CODE')
      .replaceAll(nationalId.slice(6), 'NUMBER')
      .replaceAll(/name="csrf" value="[^"]*"/g, '')

  for (const who of ['nobody', 'new-baerum'] as const)
    test(`${who === 'nobody' ? 'not signed in' : 'signed in, and registered nowhere'}, page by page`, async () => {
      const open = await shownTo(who, getHuman('berit').nationalId!)
      if (who !== 'nobody')
        await inBaerum((db) =>
          db.updateTable('inquiry').set({ senderKey: null }).where('id', '=', open.id).execute(),
        )
      const nowhere = await shownTo(who, unknown)
      assert.deepEqual(open.pages, nowhere.pages)
    })

  test('the parent who is registered, and the person self, are taken in at once as before', async () => {
    const state = async (who: ActorKey, answers: object) => {
      const id = await writeInquiry(world.database, world.asked(who), { ...aboutIvar, ...answers })
      return (await inBaerum((db) => getInquiry(db, id))).state
    }
    const own = { senderKind: 'self', senderName: 'Berit' }
    assert.equal(await state('berit', own), 'accepted_to_case')
    assert.equal(
      await state('unit-baerum', { ...name, nationalId: getHuman('berit').nationalId! }),
      'accepted_to_case',
    )
    // Another gate's staff are not told either
    assert.equal(
      await state('unit-baerum-adult', { ...name, nationalId: getHuman('berit').nationalId! }),
      'received',
    )
  })

  test('[case-taken-back] before it is withdrawn all are told the same: with a case or not, signed in or by code', async () => {
    const words = (page: string) =>
      plain(/<summary[^>]*>Trekk henvendelsen.*?<form/s.exec(page)?.[0] ?? '', 'no number')
    const shown = async (who: ActorKey, answers: object) => {
      const id = await writeInquiry(world.database, world.asked(who), { ...aboutIvar, ...answers })
      const visitor = await app.visitor(who)
      return words((await signedIn(visitor, id))[0]!)
    }
    const inCase = await shown('berit', { senderKind: 'self', senderName: 'Berit' })
    assert.match(inCase, /sier vi ikke her om noe er i gang/)
    const reported = await shown('new-baerum', {})
    assert.equal(reported, inCase)
    const spoken = { senderKind: 'parent', mayAct: 'yes', givenName: 'Siv', birthDate: '2016-02-11' }
    assert.equal(await shown('new-baerum', spoken), inCase)
    const { pages } = await shownTo('nobody', unknown)
    assert.equal(words(pages[2]!), inCase)
  })

  test('a name that is not the number’s goes to nobody’s file, whoever sends it', async () => {
    const wrong = { givenName: 'Sverre', familyName: 'Annenmann', nationalId: getHuman('berit').nationalId! }
    const id = await writeInquiry(world.database, world.asked('unit-baerum'), { ...aboutIvar, ...wrong })
    const inquiry = await inBaerum((db) => getInquiry(db, id))
    assert.deepEqual(
      [inquiry.state, inquiry.caseId, inquiry.personId, inquiry.personToldAt],
      ['received', null, null, null],
    )
    const notices = await inBaerum((db) =>
      db.selectFrom('notice').select('id').where('href', 'like', `%${id}`).execute(),
    )
    assert.deepEqual(notices, [])
    const found = await inBaerum((db) => findCaseOfPerson(db, world.ids.person.berit))
    assert.ok(found)
  })
})
