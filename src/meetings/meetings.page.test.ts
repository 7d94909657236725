import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { changePerson } from '../people/index.ts'
import {
  addPlan,
  coordinatedWorld,
  coordinator,
  fieldsOfMeeting,
  heldMeeting,
  invitedMeeting,
  keysOf,
  onTheDay,
  plannedMeeting,
  seenBy,
} from './test/coordinated.ts'

let world: TestWorld
let app: TestApp
let later: TestApp
const pathOf = ({ personId, meetingId }: { personId: string; meetingId?: string }) =>
  `/baerum/koordinering/${personId}/moter${meetingId ? `/${meetingId}` : ''}`

before(async () => {
  world = await coordinatedWorld()
  app = await testApp(world)
  later = await testApp(world, () => onTheDay(world).now)
})

describe('the list of meetings', () => {
  test('is empty with a first step, and only the coordinator is offered to plan', async () => {
    const path = pathOf({ personId: world.ids.person.noor })
    const forMother = await (await app.visitor('leila-mor')).get(path)
    assert.equal(forMother.statusCode, 200)
    assert.match(forMother.body, /Ingen møter ennå/)
    assert.doesNotMatch(forMother.body, /Planlegg et møte/)
    const forCoordinator = await (await app.visitor(coordinator)).get(path)
    assert.match(forCoordinator.body, /href="[^"]*\/moter\/nytt"[^>]*>.*Planlegg et møte/)
  })

  test('says which invitation waits for an answer', async () => {
    const which = await invitedMeeting(world)
    const page = await (await app.visitor('kari-mor')).get(pathOf({ personId: which.personId }))
    assert.match(page.body, /mandag 7\.\sdesember kl\.\s09\.30–10\.30/)
    assert.match(page.body, /Svar på innkallingen/)
  })

  test('is not there for a stranger, and asks one who is not signed in to sign in', async () => {
    const path = pathOf({ personId: world.ids.person.ada })
    assert.equal((await (await app.visitor('mette-mor')).get(path)).statusCode, 404)
    const nobody = await (await app.visitor('nobody')).get(path)
    assert.equal(nobody.statusCode, 303)
    assert.match(String(nobody.headers.location), /^\/logg-inn/)
  })
})

describe('planning', () => {
  test('leads to the meeting; what is wrong is said at its field, and what was typed is kept', async () => {
    await addPlan(world)
    const visitor = await app.visitor(coordinator)
    const path = `${pathOf({ personId: world.ids.person.ada })}/nytt`
    const page = await visitor.get(path)
    assert.match(page.body, /Fristen er ute: Søke om plass på svømmekurs/)
    assert.match(page.body, /Hvordan går det med målet: Jeg vil svømme/)
    assert.match(page.body, /møtet være fra 30\.\snovember/)
    const fields = { act: 'plan', ...fieldsOfMeeting(world) }
    const refused = await visitor.post(path, { ...fields, day: '31.02.2027', title: 'Om svømming' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Den datoen finnes ikke i kalenderen/)
    assert.match(refused.body, /value="Om svømming"/)
    const done = await visitor.post(path, fields)
    assert.equal(done.statusCode, 303)
    assert.match(String(done.headers.location), /\/moter\/[0-9a-f-]{36}$/)
  })

  test('is not there for a mother', async () => {
    const page = await (await app.visitor('kari-mor')).get(
      `${pathOf({ personId: world.ids.person.ada })}/nytt`,
    )
    assert.equal(page.statusCode, 404)
  })
})

describe('a meeting through its life', () => {
  test('planned: the coordinator invites; too late asks for a reason', async () => {
    const which = await plannedMeeting(world, 'ada', 3)
    const visitor = await app.visitor(coordinator)
    const page = await visitor.get(pathOf(which))
    assert.match(page.body, /Hvorfor kort varsel\?/)
    const { kari, teacher } = keysOf(world)
    const fields = { act: 'invite', invited: [kari, teacher] }
    const refused = await visitor.post(pathOf(which), fields)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Skriv hvorfor det ikke kan vente/)
    const done = await visitor.post(pathOf(which), { ...fields, shortNoticeReason: 'Skolen starter.' })
    assert.equal(done.statusCode, 303)
    assert.match((await visitor.get(pathOf(which))).body, /Innkalt/)
  })

  test('invited: a mother answers and proposes; the page says whose turn it is', async () => {
    const which = await invitedMeeting(world)
    const mother = await app.visitor('kari-mor')
    const page = await mother.get(pathOf(which))
    assert.match(page.body, /Kommer du\?/)
    const { invitations } = (await seenBy(world, 'kari-mor', which))!
    const own = invitations.find((each) => each.isOwn)!
    const fields = { act: 'answer', formKey: own.id, invitationId: own.id, answer: 'yes' }
    assert.equal((await mother.post(pathOf(which), fields)).statusCode, 303)
    assert.equal((await mother.post(pathOf(which), { act: 'propose', title: 'Ferie' })).statusCode, 303)
    const after = await mother.get(pathOf(which))
    assert.match(after.body, /Du har svart at du kommer/)
    assert.match(after.body, /Foreslått av Kari Solstrålevik/)
    assert.doesNotMatch(after.body, /Avlys møtet|Skriv inn svar for andre/)
    const empty = await mother.post(pathOf(which), { act: 'propose', title: ' ' })
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /<title>Feil:/)
  })

  test('held: the minutes are written, looked over and shared; a late writer is shown both', async () => {
    const which = await heldMeeting(world)
    const writer = await later.visitor(coordinator)
    const page = await writer.get(pathOf(which))
    assert.match(page.body, /Skriv referatet/)
    const [item] = (await seenBy(world, coordinator, which))!.agenda
    const fields = {
      act: 'saveMinutes',
      version: '0',
      [`discussion-${item!.id}`]: 'Bussen kommer for tidlig.',
      step: 'draft',
    }
    assert.equal((await writer.post(pathOf(which), fields)).statusCode, 303)
    const stale = await writer.post(pathOf(which), {
      ...fields,
      [`discussion-${item!.id}`]: 'Drosje om morgenen.',
    })
    assert.equal(stale.statusCode, 409)
    assert.match(stale.body, /Bussen kommer for tidlig\./)
    assert.match(stale.body, /Drosje om morgenen\./)
    const saved = await writer.post(pathOf(which), { ...fields, version: '1', step: 'review' })
    assert.equal(String(saved.headers.location), `${pathOf(which)}?se=1#referat`)
    assert.match((await writer.get(`${pathOf(which)}?se=1`)).body, /Se over før du deler/)
    assert.doesNotMatch((await (await later.visitor('kari-mor')).get(pathOf(which))).body, /Bussen kommer/)
    assert.equal((await writer.post(pathOf(which), { act: 'shareMinutes', version: '2' })).statusCode, 303)
    const shared = await (await later.visitor('kari-mor')).get(pathOf(which))
    assert.match(shared.body, /Bussen kommer for tidlig\./)
    assert.match(shared.body, /Skrevet av Ingrid Samspilldal/)
    assert.match((await writer.get(pathOf(which))).body, /Avsluttet/)
  })

  test('speaks nynorsk and English to those who ask for it', async () => {
    const which = await invitedMeeting(world)
    const visitor = await app.visitor('kari-mor')
    await visitor.get('/sprak/nn')
    assert.match((await visitor.get(pathOf(which))).body, /Kjem du\?/)
    await visitor.get('/sprak/en')
    assert.match((await visitor.get(pathOf(which))).body, /Are you coming\?/)
  })
})

describe('the calendar file', () => {
  test('is a calendar with a title that says nothing', async () => {
    const which = await invitedMeeting(world)
    const file = await (await app.visitor('kari-mor')).get(`${pathOf(which)}/kalender.ics`)
    assert.equal(file.statusCode, 200)
    assert.match(String(file.headers['content-type']), /^text\/calendar/)
    assert.match(file.body, /SUMMARY:Møte\r\n/)
    assert.match(file.body, /DTSTART:20261207T083000Z/)
    assert.doesNotMatch(file.body, /Ada|Solstråle|skolestart/)
    assert.equal(
      (await (await app.visitor('mette-mor')).get(`${pathOf(which)}/kalender.ics`)).statusCode,
      404,
    )
  })
})

describe('[withheld-from-parent] a meeting about one whose address is protected later', () => {
  test('one invited is told why the place is not shown, and of nobody that they have left', async () => {
    const of = await invitedMeeting(world)
    const ada = world.ids.person.ada
    const protect = (addressProtection: 'none' | 'confidential' | 'strictly_confidential') =>
      world.database.transaction('baerum', (db) => changePerson(db, ada, { addressProtection }))
    const mother = await app.visitor('kari-mor')
    const leads = await app.visitor(coordinator)
    assert.match((await mother.get(pathOf(of))).body, /Rådhuset/)
    const owner = (sharesHome: boolean | null) =>
      world.test.asOwner('baerum', (client) =>
        client.query('update related_person set shares_home = $2 where person_id = $1', [ada, sharesHome]),
      )
    await owner(null)
    await protect('confidential')
    for (const [language, said, untrue] of [
      ['nb', /Stedet vises ikke her/, /Stedet vises bare for dem som er innkalt/],
      ['nn', /Staden blir ikkje vist her/, /berre for dei som er kalla inn/],
      ['en', /The place is not shown here/, /Only those invited see the place/],
    ] as const) {
      await mother.get(`/sprak/${language}?til=/baerum`)
      const { statusCode, body } = await mother.get(pathOf(of))
      assert.equal(statusCode, 200)
      assert.match(body, said)
      assert.doesNotMatch(body, untrue)
      assert.doesNotMatch(body, /Rådhuset/)
    }
    await protect('strictly_confidential')
    const { body } = await leads.get(pathOf(of))
    assert.match(body, /Får ikke beskjed om møtet nå/)
    assert.doesNotMatch(body, /Er ikke med lenger/)
    await protect('none')
  })
})
