import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { smallPdf } from '../../demo/small-files.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { eicar, standInClamd } from '../connections/malware-scan/stand-in-clamd.ts'
import { badFiles } from '../platform/form/test/bad-files.ts'

// The three forms a complaint's files come by: to complain, to follow it, and the unit's own when it came on paper.

let world: TestWorld
let app: TestApp
let mother: Visitor
let unit: Visitor
let writing: string
let recording: string

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
  app = await testApp(world)
  mother = await app.visitor('hodan-mor')
  unit = await app.visitor('unit2-baerum')
  const { id, caseId } = await world.database.transaction('baerum', (db) =>
    db
      .selectFrom('decision')
      .select(['id', 'caseId'])
      .where('personId', '=', world.ids.person.amina)
      .executeTakeFirstOrThrow(),
  )
  writing = `/baerum/avgjorelse/${id}/klage`
  recording = `/baerum/saker/${caseId}/klage`
})

const { server } = standInClamd()
after(() => server.close())

const pdf = 'application/pdf'
const words = { act: 'send', wrong: 'Mine ord står.', sign: 'yes' }
const onPaper = {
  act: 'record',
  wrong: 'Mine ord står.',
  complainantName: 'Hodan',
  complainantIs: 'parent',
  receivedAs: 'paper',
}

async function refusesBadFiles(who: Visitor, path: string, fields: Record<string, string>, field: string) {
  for (const { name, bytes, words: said } of badFiles) {
    const { statusCode, body } = await who.upload(path, fields, [{ name, type: pdf, bytes }])
    assert.equal(statusCode, 422, `${path} ${name}`)
    assert.match(body, said)
    assert.match(body, new RegExp(`<textarea[^>]*name="${field}"[^>]*>Mine ord står\\.</textarea>`))
  }
}

test('to complain: a file too large, one that lies, and one that swells are refused beside the field, and the words stay', () =>
  refusesBadFiles(mother, writing, words, 'wrong'))

test('on paper: the same', async () => {
  const receivedOn = world.day.split('-').reverse().join('.')
  await refusesBadFiles(unit, recording, { ...onPaper, receivedOn }, 'wrong')
  const { body } = await unit.get(recording)
  assert.match(body, /Ingen har klaget/)
})

test('to add something: the same; an infected file is refused, a clean one is marked, and one nobody looked at too', async () => {
  const sent = await mother.upload(writing, words, [
    { name: 'skolen.pdf', type: pdf, bytes: smallPdf('Brev') },
  ])
  assert.equal(sent.statusCode, 303)
  const following = sent.headers.location as string
  await refusesBadFiles(mother, following, { act: 'add', addition: 'Mine ord står.' }, 'addition')
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  process.env.SAMVEI_CLAMD = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const virus = Buffer.concat([smallPdf('Brev'), Buffer.from(eicar)])
    const infected = [{ name: 'virus.pdf', type: pdf, bytes: virus }]
    for (const [path, fields] of [
      [following, { act: 'add', addition: 'Hei' }],
      [recording, onPaper],
    ] as const) {
      const who = path === recording ? unit : mother
      const receivedOn = world.day.split('-').reverse().join('.')
      const { statusCode, body } = await who.upload(path, { ...fields, receivedOn }, infected)
      assert.equal(statusCode, 422)
      assert.match(body, /virus i «virus\.pdf»/)
    }
    const clean = [{ name: 'naboen.pdf', type: pdf, bytes: smallPdf('Brev') }]
    assert.equal((await mother.upload(following, { act: 'add', addition: 'Her.' }, clean)).statusCode, 303)
  } finally {
    delete process.env.SAMVEI_CLAMD
  }
  const { body } = await unit.get(following.replace('/klage/', '/klager/'))
  assert.match(body, /skolen\.pdf<\/a> <small>Ikke sjekket for virus/)
  assert.match(body, /naboen\.pdf<\/a> <small>Sjekket for virus/)
})

test('[complaint-mandate-comes] to mend: the same; the paper is asked for, and a signed answer without it is not enough', async () => {
  const receivedOn = world.day.split('-').reverse().join('.')
  const mendBy = world.daysFrom(14).split('-').reverse().join('.')
  const recorded = await unit.upload(recording, { ...onPaper, complainantIs: 'proxy', receivedOn }, [])
  const working = recorded.headers.location as string
  const following = working.replace('/klager/', '/klage/')
  const ask = { act: 'askToMend', defects: ['unsigned', 'no_mandate'], mendBy, message: 'Send fullmakten.' }
  assert.equal((await unit.post(working, ask)).statusCode, 303)
  const answer = { act: 'mend', answer: 'Mine ord står.', sign: 'yes' }
  await refusesBadFiles(mother, following, answer, 'answer')
  assert.match((await mother.get(following)).body, /Det jeg legger ved, er fullmakten/)
  assert.equal((await mother.upload(following, answer, [])).statusCode, 303)
  assert.match((await unit.get(working)).body, /Venter på retting/)
  const paper = [{ name: 'fullmakt.pdf', type: pdf, bytes: smallPdf('Fullmakt') }]
  const marked = { ...answer, isPowerOfAttorney: 'yes' }
  assert.equal((await mother.upload(following, marked, paper)).statusCode, 303)
  const { body } = await unit.get(working)
  assert.match(body, /Rettet, må vurderes/)
  assert.match(body, /fullmakt\.pdf<\/a> <small>Fullmakt\. Ikke sjekket for virus/)
})
