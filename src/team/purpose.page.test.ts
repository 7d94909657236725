import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import { getConsentReceipt } from './get-consent-receipt.ts'
import { receiptData } from './print/receipt-print.ts'
import { purposeWords } from './purpose-words.ts'

describe('[consent-purpose] what a consent is for', () => {
  let world: TestWorld
  let app: TestApp
  let berit: string
  let nav: string
  const rowsOf = (sql: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  before(async () => {
    world = await wholeTestWorld()
    app = await testApp(world)
    berit = world.ids.person.berit
    const [row] = await rowsOf('select id from consent where person_id = $1 and service_id = $2', [
      berit,
      world.ids.service['nav-baerum'],
    ])
    nav = row!.id!
  })

  test('is said in words: from the list, with one’s own, or as it was written before there was a list', () => {
    const purpose = 'Så NAV vet det.'
    assert.equal(purposeWords({ purposeKind: '', purpose }, 'nb'), purpose)
    assert.equal(purposeWords({ purposeKind: 'other', purpose }, 'nb'), purpose)
    assert.equal(purposeWords({ purposeKind: 'adapt', purpose: '' }, 'nb'), 'For å legge til rette.')
    assert.equal(
      purposeWords({ purposeKind: 'adapt', purpose }, 'nn'),
      'For å leggje til rette. Så NAV vet det.',
    )
    assert.equal(purposeWords({ purposeKind: '', purpose: '' }, 'en'), '')
  })

  test('stands on the list, on the consent, on its receipt and where one sees the plan as they do', async () => {
    const words = 'Så hjelpen henger sammen. Så NAV og treningen trekker samme vei.'
    const visitor = await app.visitor('berit')
    const list = `/baerum/koordinering/${berit}/samtykke`
    for (const path of [list, `${list}/${nav}`])
      assert.ok((await visitor.get(path)).body.includes(words), path)
    const receipt = await getConsentReceipt.run(world.database, world.asked('berit'), {
      personId: berit,
      consentId: nav,
    })
    assert.ok('consent' in receipt)
    assert.ok(JSON.stringify(receiptData(receipt)).includes(words))
    const [plan] = await rowsOf(`select id from plan where person_id = $1`, [berit])
    const seeAs = `/baerum/plan/${plan!.id}/se-som/${world.ids.practitioner['nav-baerum']}`
    assert.match((await visitor.get(seeAs)).body, new RegExp(`Hvorfor de er med: ${words}`))
    await rowsOf(`update consent set purpose_kind = '', purpose = 'Som vi skrev da.' where id = $1`, [nav])
    for (const path of [list, `${list}/${nav}`, seeAs])
      assert.match((await visitor.get(path)).body, /Som vi skrev da\./, path)
  })

  test('is chosen before anybody is asked: without it the form comes back with what was typed, and a word at the field', async () => {
    const fields = {
      who: `service:${world.ids.service['avlastning-baerum']}`,
      lifeArea: 'leisure',
      sections: 'meetings',
      newName: '',
    }
    const forms = [
      ['berit', 'inviter', 'invite'],
      ['coordinator-baerum', 'ny', 'add'],
    ] as const
    for (const [who, place, act] of forms) {
      const visitor = await app.visitor(who)
      const path = `/baerum/koordinering/${berit}/team/${place}`
      const none = await visitor.post(path, { ...fields, act, purpose: 'Mine ord' })
      assert.deepEqual([none.statusCode, none.body.includes('Mine ord')], [422, true], who)
      const other = await visitor.post(path, { ...fields, act, purposeKind: 'other', purpose: '' })
      assert.equal(other.statusCode, 422)
      assert.match(other.body, /Du valgte «Noe annet». Skriv hva det er\./)
    }
    const rows = await rowsOf('select id from consent where person_id = $1 and service_id = $2', [
      berit,
      world.ids.service['avlastning-baerum'],
    ])
    assert.deepEqual(rows, [])
  })
})
