import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { findTeam } from './team-store.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('what the one who consents reads, and keeps', () => {
  let world: TestWorld
  let app: TestApp
  let habu: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'exceptions'] })
    app = await testApp(world)
    habu = await consentOf('ada', 'habu-baerum')
  })
  const consentOf = async (person: 'ada' | 'jonas', service: 'habu-baerum' | 'skole-baerum') => {
    const personId = world.ids.person[person]
    const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
    const { consentId } = team.find(({ serviceId }) => serviceId === world.ids.service[service])!
    return `/baerum/koordinering/${personId}/samtykke/${consentId}`
  }
  const get = async (who: Who, path: string) => (await app.visitor(who)).get(path)

  test('a receipt says to whom, what, what is left out, why, how long, by whom and how to withdraw; each parent has one', async () => {
    for (const who of ['kari-mor', 'ola-far', 'child-coordinator-baerum'] as const) {
      assert.match((await get(who, habu)).body, /href="[^"]*\/kvittering\.pdf"/)
      const answer = await get(who, `${habu}/kvittering.pdf`)
      assert.equal(answer.statusCode, 200, who)
      const text = (await textOfPdf(answer.rawPayload)).replace(/\s+/g, ' ')
      for (const words of [
        ...['Kvittering for samtykke', 'Ada Solstrålevik', 'Barne- og ungdomshabilitering (HABU)'],
        ...['Så sykehuset og kommunen gjør det samme', 'Om personen', 'Målene', 'Møtene'],
        ...['Mål: Sove alene hele natta', 'Tekst: Behov: Venner og nettverk'],
        ...['Kari Solstrålevik sa ja', 'Ola Lyngfrydmo sa ja', 'innlogget', 'Til samtykket trekkes'],
        ...['Slik trekkes samtykket', 'fri tekst'],
      ])
        assert.ok(text.includes(words), `${who}: ${words}\n${text}`)
    }
  })

  test('nobody else has it: not the service, not the unit, not a stranger', async () => {
    for (const who of ['habu-fjord@baerum', 'physio-baerum', 'unit-baerum', 'berit'] as const)
      for (const path of [`${habu}/kvittering.pdf`, `${habu}/unntak`])
        assert.equal((await get(who, path)).statusCode, 404, `${who} ${path}`)
  })

  test('[consent-exception] each parent lets in what they left out; who coordinates only writes down what was said; no button to others on staff', async () => {
    const { body } = await get('kari-mor', `${habu}/unntak`)
    assert.match(body, /Sove alene hele natta[\s\S]*Du holdt det utenfor[\s\S]*Slipp inn igjen/)
    assert.match(body, /Behov: Venner og nettverk[\s\S]{0,200}Ola Lyngfrydmo holdt det utenfor/)
    assert.equal(body.match(/Slipp inn igjen</g)?.length, 1)
    assert.match(body, /Referater og kriseark er skrevet som én tekst/)
    const staff = (await get('child-coordinator-baerum', `${habu}/unntak`)).body
    assert.match(staff, /Ikke ta dette opp med dem/)
    assert.match(staff, /Skriv ned noe sagt muntlig eller på papir/)
    assert.doesNotMatch(staff, /value="leaveOut"|value="letIn"/, 'of her own accord she leaves out nothing')
    for (const asked of [/name="answeredBy"/, /value="oral"/, /value="paper"/]) assert.match(staff, asked)
    assert.match((await get('unit-baerum', habu)).body, /Holdt utenfor[\s\S]{0,80}2 ting/)
    for (const who of ['unit-baerum', 'habu-fjord@baerum', 'teacher-baerum'] as const) {
      const post = await (await app.visitor(who)).post(`${habu}/unntak`, {
        act: 'record',
        how: 'oral',
        answeredBy: 'person',
      })
      assert.equal(post.statusCode, 404, who)
      assert.doesNotMatch((await get(who, habu)).body, /\/unntak/, who)
    }
    assert.doesNotMatch((await get('unit-baerum', habu)).body, /Sove alene/)
  })

  test('what age gives a right to stands there, to parent, staff and the child, with the paragraph', async () => {
    const law = /Hvorfor spør vi\?[\s\S]*;\sforskrift\s2022-1110\s§\s4;/
    const parent = (await get('kari-mor', habu)).body
    assert.match(parent, /Barnet er fylt 7 år, og skal bli hørt før dere svarer/)
    assert.match(parent, law)
    const staff = (await get('child-coordinator-baerum', habu)).body
    assert.match(staff, /skal bli hørt før de som bestemmer, svarer/)
    const jonas = await consentOf('jonas', 'skole-baerum')
    assert.match((await get('jonas', jonas)).body, /Du er fylt 15 år[\s\S]*Fra du er 16, bestemmer du selv/)
    assert.match((await get('mette-mor', jonas)).body, /Fra 16 år bestemmer barnet selv/)
  })
})
