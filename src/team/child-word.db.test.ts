import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getConsent } from './get-consent.ts'
import { getConsentReceipt } from './get-consent-receipt.ts'
import { receiptData } from './print/receipt-print.ts'
import { recordChildWord } from './record-child-word.ts'
import { findTeam } from './team-store.ts'

const leads = 'child-coordinator-baerum'
const leadsJonas = 'coordinator-baerum'

describe('[consent-child-heard] [child-words-kept] what a child means of a consent', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let jonas: string
  let adas: string
  let jonass: string
  let berits: string

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    jonas = world.ids.person.jonas
    adas = await consentOf(ada)
    jonass = await consentOf(jonas)
    berits = await consentOf(world.ids.person.berit)
  })

  const consentOf = (personId: string) =>
    world.database.transaction('baerum', async (db) => {
      const team = await findTeam(db, personId, world.day)
      return team.find(({ consentId, serviceId }) => consentId && serviceId)!.consentId!
    })
  const of = (consentId: string) => ({ personId: consentId === adas ? ada : jonas, consentId })
  const write = (who: ActorKey, consentId: string, more: Record<string, string> = {}) => {
    const fields = {
      outcome: 'said',
      words: 'Det er greit for meg',
      heardBy: 'Mor',
      ...of(consentId),
      ...more,
    }
    return recordChildWord.run(world.database, world.asked(who), fields, () => '')
  }
  const seen = async (who: ActorKey, consentId: string) => {
    const read = await getConsent.run(world.database, world.asked(who), of(consentId))
    return 'childWords' in read ? read.childWords : 'denied'
  }
  const pathOf = (consentId: string) => `/baerum/koordinering/${of(consentId).personId}/samtykke/${consentId}`
  const bodyTo = async (who: ActorKey, consentId: string) =>
    (await (await app.visitor(who)).get(pathOf(consentId))).body

  test('it is said where it lacks, to those who decide and to who coordinates; it stops nothing', async () => {
    for (const who of ['kari-mor', 'ola-far', leads] as const)
      assert.match(await bodyTo(who, adas), /Det står ikke her hva .* mener/, who)
    assert.match(await bodyTo('kari-mor', adas), /Det går an å svare likevel/)
    assert.match(await bodyTo('mette-mor', jonass), /Fra 12 år skal det barnet mener, telle mye/)
    assert.match(await bodyTo('jonas', jonass), /Her kan du si hva du mener/)
  })

  test('a mother writes down what she heard, by form alone; the father and who coordinates read it, and the receipt has it', async () => {
    const mother = await app.visitor('kari-mor')
    const empty = await mother.post(pathOf(adas), { act: 'hearChild', outcome: 'said', words: '' })
    assert.equal(empty.statusCode, 422)
    const fields = { act: 'hearChild', outcome: 'said', words: 'De kan vite det' }
    assert.equal((await mother.post(pathOf(adas), fields)).statusCode, 422, 'who asked is needed')
    assert.equal((await mother.post(pathOf(adas), { ...fields, heardBy: 'Mor' })).statusCode, 303)
    for (const who of ['kari-mor', 'ola-far', leads] as const) {
      const body = await bodyTo(who, adas)
      assert.match(body, /De kan vite det/, who)
      assert.match(body, /Spurt av Mor/, who)
      assert.doesNotMatch(body, /Det står ikke her hva/, who)
    }
    const receipt = await getConsentReceipt.run(world.database, world.asked('kari-mor'), of(adas))
    assert.ok('consent' in receipt)
    assert.match(JSON.stringify(receiptData(receipt)), /«De kan vite det». Spurt av Mor/)
  })

  test('why a child could not be asked is written as that, and counts as written', async () => {
    const words = 'Han er syk nå.'
    assert.ok('done' in (await write(leadsJonas, jonass, { outcome: 'could_not_ask', words, heardBy: '' })))
    const body = await bodyTo('mette-mor', jonass)
    assert.match(body, /Barnet kunne ikke spørres\. Han er syk nå\./)
    assert.doesNotMatch(body, /Det står ikke her hva/)
  })

  test('words that are kept are read by the child and those at work, and by no parent, nor on a receipt', async () => {
    const kept = { words: 'Ikke la dem hjemme lese dette', kept: 'child_asks' }
    assert.deepEqual(await write(leadsJonas, jonass, kept), {
      refused: 'reason_missing',
      field: 'keptReason',
    })
    const keptReason = 'Han er redd for bråk.'
    assert.deepEqual(await write(leads, adas, { ...kept, keptReason }), {
      refused: 'not_at_this_age',
      field: 'kept',
    })
    assert.ok('done' in (await write(leadsJonas, jonass, { ...kept, keptReason, heardBy: 'Læreren' })))
    const parent = await bodyTo('mette-mor', jonass)
    assert.match(parent, /De egne ordene til barnet vises ikke her/)
    assert.doesNotMatch(parent, /Ikke la dem hjemme|redd for bråk/)
    const own = await bodyTo('jonas', jonass)
    assert.match(own, /Ikke la dem hjemme lese dette/)
    assert.doesNotMatch(own, /redd for bråk/)
    assert.match(await bodyTo(leadsJonas, jonass), /Ikke la dem hjemme[\s\S]*redd for bråk/)
    const receipt = await getConsentReceipt.run(world.database, world.asked(leadsJonas), of(jonass))
    assert.ok('consent' in receipt)
    assert.doesNotMatch(JSON.stringify(receiptData(receipt)), /Ikke la dem hjemme|redd for bråk/)
  })

  test('a parent keeps nothing from the other: what they post of it is not taken', async () => {
    const fields = { words: 'Jeg vil være med', kept: 'weighty_reasons', keptReason: 'Fordi.' }
    assert.ok('done' in (await write('kari-mor', adas, fields)))
    const shown = await seen('ola-far', adas)
    assert.ok(shown && shown !== 'denied')
    assert.ok(shown.words.some(({ words }) => words === 'Jeg vil være med'))
  })

  test('strangers and those in the team write and read nothing of it; of one of age there is nothing', async () => {
    for (const who of ['berit', 'teacher-baerum', 'coordinator-baerum', 'mormor-ada'] as const) {
      assert.ok('denied' in (await write(who, adas)), who)
      assert.equal(await seen(who, adas), 'denied', who)
    }
    const personId = world.ids.person.berit
    const read = await getConsent.run(world.database, world.asked('berit'), { personId, consentId: berits })
    assert.ok('childWords' in read)
    assert.equal(read.childWords, null)
    const fields = { personId, consentId: berits, outcome: 'said', words: 'Ja', heardBy: 'Nei' }
    const adult = await recordChildWord.run(
      world.database,
      world.asked('coordinator-baerum'),
      fields,
      () => '',
    )
    assert.deepEqual(adult, { refused: 'not_a_childs_word' })
  })

  test('asked for anew, it lacks anew; what was said before still stands', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query('update consent set round = round + 1 where id = $1', [adas]),
    )
    const shown = await seen('kari-mor', adas)
    assert.ok(shown && shown !== 'denied')
    assert.equal(shown.isMissing, true)
    assert.ok(shown.words.length >= 2)
  })
})
