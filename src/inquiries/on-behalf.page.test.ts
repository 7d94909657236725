import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import type { Asked } from '../platform/asked.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'

const aboutChild: Answers = {
  senderKind: 'parent',
  whom: 'born',
  givenName: 'Selma',
  familyName: 'Blåklokkemo',
  birthDate: '2021-08-14',
  asksFor: ['child_coordinator'],
  need: 'Alle sier ulike ting.',
  senderName: 'Maria Blåklokkemo',
  phone: '400 00 101',
}

describe('what the one who sends for another was asked, as the unit reads it', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody'),
    draftOwner: { key: `c:behalf-${browsers++}`, isSignedIn: false },
  })
  const asUnitReads = async (inquiryId: string) =>
    (await (await app.visitor('unit-baerum')).get(`/baerum/henvendelser/${inquiryId}`)).body

  test('[on-behalf] a parent asked about responsibility: that answer stands there, not one about what was never asked', async () => {
    const yes = await asUnitReads(await writeInquiry(world.database, somebody(), aboutChild))
    assert.match(yes, /Avsenderen sier å ha foreldreansvar<\/dt><dd[^>]*>Ja</)
    assert.doesNotMatch(yes, /Avsenderen sier at personen vet om det/)
    const no = await asUnitReads(
      await writeInquiry(world.database, somebody(), { ...aboutChild, mayAct: 'no' }),
    )
    assert.match(no, /Avsenderen sier å ha foreldreansvar<\/dt><dd[^>]*>Nei</)
  })

  test('[on-behalf] a mother known by her sign-in: the register says it, not her', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      senderKind: 'parent',
      whom: world.ids.person.ada,
      asksFor: ['plan'],
      need: 'Vi trenger én å ringe.',
      senderName: 'Kari',
    })
    const read = await asUnitReads(inquiryId)
    assert.match(read, /Foreldreansvar<\/dt><dd[^>]*>Ja, kjent fra innloggingen</)
    assert.doesNotMatch(read, /Avsenderen sier å ha foreldreansvar/)
  })

  test('[on-behalf] nobody who consents has agreed when a parent without responsibility asks: passing on waits for it', async () => {
    const inquiryId = await writeInquiry(world.database, somebody(), { ...aboutChild, mayAct: 'no' })
    const fields = { inquiryId, authorityTo: 'sandnes', reason: 'Flyttet dit.' }
    const outcome = await passOnInquiry.run(world.database, world.asked('unit-baerum'), fields, () => '')
    assert.deepEqual(outcome, { refused: 'must_agree', field: 'agreesNow' })
  })

  test('[on-behalf] of one who asks for herself the unit reads that she may be asked herself', async () => {
    const asked = world.asked('first-time-baerum')
    const own = { senderKind: 'self', asksFor: ['coordinator'], need: 'Mye.', senderName: 'Ida' }
    const inquiryId = await writeInquiry(world.database, asked, own)
    const { body } = await (await app.visitor('unit-baerum-adult')).get(`/baerum/henvendelser/${inquiryId}`)
    assert.match(body, /Det er personen selv som spør/)
    assert.doesNotMatch(body, /spørre avsenderen om taushetsbelagte/)
    assert.doesNotMatch(body, /Avsenderen skrev at personen vet om det/)
  })

  test('[power-of-attorney] said to have one and not attached: told before it is sent, which it may be, and read by the unit', async () => {
    const proxy: Answers = {
      senderKind: 'proxy',
      whom: 'born',
      givenName: 'Halvor',
      familyName: 'Fullmaktsgiver',
      birthDate: '1961-08-14',
      mayAct: 'yes',
      asksFor: ['coordinator'],
      need: 'Alle sier ulike ting.',
      senderName: 'Maria Nabo',
      phone: '400 00 101',
    }
    const told = /Fullmakten er ikke lagt ved/
    for (const [mayAct, expected] of [
      ['yes', true],
      ['no', false],
    ] as const) {
      const visitor = await app.visitor('nobody')
      for (const [place, fields] of Object.entries<Record<string, string>>({
        hvem: { senderKind: 'proxy' },
        'om-hvem': { whom: 'born' },
        navn: { givenName: 'Halvor', familyName: 'Fullmaktsgiver', birthDate: '14.8.1961' },
        'vet-om': { personKnows: 'yes' },
        fullmakt: { mayAct },
        bosted: { livesIn: 'unknown' },
        hva: { asksFor: 'coordinator' },
        behov: { need: 'Alle sier ulike ting.' },
        viktig: { whatMatters: '' },
        tjenester: { services: '' },
        provd: { tried: '' },
        koordinator: { proposedCoordinator: '' },
        hensyn: { language: 'nb' },
        kontakt: { senderName: 'Maria Nabo', phone: '400 00 101' },
      }))
        await visitor.post(`/baerum/henvendelse/${place}`, { act: 'saveOpenly', ...fields })
      const { body } = await visitor.get('/baerum/henvendelse/se-over')
      assert.match(body, /Send henvendelsen/)
      assert.equal(told.test(body), expected, mayAct)
    }
    const inquiryId = await writeInquiry(world.database, somebody(), proxy)
    const page = await (await app.visitor('unit-baerum-adult')).get(`/baerum/henvendelser/${inquiryId}`)
    assert.match(page.body, /Ikke lagt ved\. Avsenderens ord alene er ikke nok/)
  })

  test('[power-of-attorney] only who was asked for a power of attorney is asked to attach it', async () => {
    const page = '/baerum/henvendelse/vedlegg'
    const asksForIt = /Legg ved fullmakten/
    const child = { givenName: 'Selma', familyName: 'Berg', birthDate: '14.8.2021' }
    const adult = { ...child, birthDate: '14.8.2001' }
    for (const [senderKind, person, expected] of [
      ['parent', child, false],
      ['parent', adult, true],
      ['proxy', adult, true],
      ['guardian', adult, false],
    ] as const) {
      const visitor = await app.visitor('nobody')
      for (const [place, fields] of [
        ['hvem', { senderKind }],
        ['om-hvem', { whom: 'born' }],
        ['navn', person],
        ['fullmakt', { mayAct: 'yes' }],
      ] as [string, Record<string, string>][])
        await visitor.post(`/baerum/henvendelse/${place}`, { act: 'saveOpenly', ...fields })
      assert.equal(
        asksForIt.test((await visitor.get(page)).body),
        expected,
        `${senderKind} ${person.birthDate}`,
      )
    }
  })
})
