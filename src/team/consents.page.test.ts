import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findTeam } from './team-store.ts'

let world: TestWorld
let service: TestApp
let berit: string

before(async () => {
  world = await testWorld({ with: ['cases', 'coordination', 'team'] })
  service = await testApp(world)
  berit = `/baerum/koordinering/${world.ids.person.berit}`
})

test('a consent taken back is said first to be closed, and giving it again is folded, with no primary button', async () => {
  const team = await world.database.transaction('baerum', (db) =>
    findTeam(db, world.ids.person.berit, world.day),
  )
  const member = team.find(({ name, sections }) => name.startsWith('NAV') && sections.length > 0)
  const path = `${berit}/samtykke/${member?.consentId}`
  const visitor = await service.visitor('berit')
  assert.doesNotMatch((await visitor.get(path)).body, /Samtykket er trukket/)
  assert.equal((await visitor.post(path, { act: 'withdraw' })).statusCode, 303)
  const { body } = await visitor.get(path)
  assert.ok(body.indexOf('Samtykket er trukket') > body.indexOf('<h1'))
  assert.ok(body.indexOf('Samtykket er trukket') < body.indexOf('<dl'))
  assert.match(body, /ser ikke dette lenger fra nå/)
  const fold = body.indexOf('id="igjen"')
  assert.ok(fold > 0 && body.indexOf('Ja, jeg samtykker') > fold)
  assert.match(body, /Gi samtykke igjen/)
  assert.match(body, /<h1[^>]*>[^<]*NAV[^<]* får ikke lenger se og skrive/)
  assert.doesNotMatch(body, /type="checkbox"[^>]*checked/, 'nothing stands chosen')
  assert.doesNotMatch(body, /data-variant="primary"/)
  const teamPage = (await visitor.get(`${berit}/team`)).body
  const noLonger = teamPage.indexOf('Ikke lenger med')
  assert.ok(noLonger > 0 && teamPage.indexOf('NAV', noLonger) > noLonger)
  assert.doesNotMatch(teamPage, /Ikke sagt ja til[\s\S]*NAV/)
})

test('who decides finds the way to let somebody in where the consents are; who coordinates asks there', async () => {
  const way = new RegExp(`href="${berit}/team/inviter"`)
  assert.match((await (await service.visitor('berit')).get(`${berit}/samtykke`)).body, way)
  assert.doesNotMatch(
    (await (await service.visitor('coordinator-baerum')).get(`${berit}/samtykke`)).body,
    way,
  )
})

test('who has said yes to a plan reads who begins it and where to call, and not that there is no plan', async () => {
  const personId = world.ids.person.berit
  await world.test.asOwner('baerum', async (db) => {
    await db.query(`update plan set state = 'ended' where person_id = $1`, [personId])
    await db.query(
      `update consent set state = 'given', until_date = null where person_id = $1 and kind in ('plan', 'coordination')`,
      [personId],
    )
  })
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select id from consent where person_id = $1 and kind = 'plan'`, [personId]),
  )
  const visitor = await service.visitor('berit')
  const { body } = await visitor.get(`${berit}/samtykke/${rows[0].id}`)
  assert.match(body, /Samtykket er gitt. Dette skjer nå/)
  assert.match(body, /begynner på planen, sammen med deg/)
})

test('who has said yes to coordination reads that the unit finds a coordinator, until one is there', async () => {
  const personId = world.ids.person.berit
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select id from consent where person_id = $1 and kind = 'coordination'`, [personId]),
  )
  const visitor = await service.visitor('berit')
  const page = async () => (await visitor.get(`${berit}/samtykke/${rows[0].id}`)).body
  assert.doesNotMatch(await page(), /finner nå en koordinator/)
  const states = await world.test.asOwner('baerum', async (db) => {
    const before = await db.query(`select id, state from appointment where person_id = $1`, [personId])
    await db.query(`update appointment set state = 'ended' where person_id = $1`, [personId])
    return before.rows as { id: string; state: string }[]
  })
  assert.match(await page(), /finner nå en koordinator\. Du får beskjed/)
  for (const { id, state } of states)
    await world.test.asOwner('baerum', (db) =>
      db.query(`update appointment set state = $2 where id = $1`, [id, state]),
    )
})

test('one who is asked chooses what to open: nothing is ticked, and the heading says no more than the answer', async () => {
  const team = await world.database.transaction('baerum', (db) =>
    findTeam(db, world.ids.person.berit, world.day),
  )
  const member = team.find(({ sections }) => sections.length > 0)!
  const path = `${berit}/samtykke/${member.consentId}`
  const stands = (state: string) =>
    world.test.asOwner('baerum', (db) =>
      db.query('update consent set state = $2, until_date = null, round = round + 1 where id = $1', [
        member.consentId,
        state,
      ]),
    )
  const visitor = await service.visitor('berit')
  const heading = async () => {
    const { body } = await visitor.get(path)
    return { body, title: /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? '' }
  }
  await stands('asked')
  const asked = await heading()
  assert.match(asked.title, /^Får .* se og skrive\?$/)
  assert.match(asked.body, /Det er bedt om: /)
  assert.match(asked.body, /type="checkbox"/)
  assert.doesNotMatch(asked.body, /type="checkbox"[^>]*checked/)
  await stands('refused')
  assert.match((await heading()).title, /får ikke se og skrive$/)
  await stands('given')
  const given = await heading()
  assert.match(given.title, /får se og skrive$/)
  assert.match(given.body, /type="checkbox"[^>]*checked/, 'what is open stands ticked where it is changed')
})

test('an adult who decides alone is spoken to alone, and parents together', async () => {
  const pathOf = async (personId: string, kind: string) => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query('select id from consent where person_id = $1 and kind = $2 order by service_id limit 1', [
        personId,
        kind,
      ]),
    )
    return `/baerum/koordinering/${personId}/samtykke/${rows[0].id}`
  }
  const { berit: adult, ada: child } = world.ids.person
  const own = (await (await service.visitor('berit')).get(await pathOf(adult, 'sharing'))).body
  assert.match(own, /de delene du krysser av/)
  assert.match(own, /og du ser navnene/)
  assert.match(own, /Om deg/)
  assert.doesNotMatch(own, /Om personen|\bdere\b/)
  const parents = (await (await service.visitor('kari-mor')).get(await pathOf(child, 'sharing'))).body
  assert.match(parents, /de delene dere krysser av/)
  assert.match(parents, /Om personen/)
  const coordination = (await (await service.visitor('kari-mor')).get(await pathOf(child, 'coordination')))
    .body
  assert.match(coordination, /spørre noen om å være barnekoordinator/, 'what was granted, by its name')
})

test('what is given is not called open while the consent to coordination that it stands on is out', async () => {
  const personId = world.ids.person.ada
  const ada = `/baerum/koordinering/${personId}`
  const visitor = await service.visitor('kari-mor')
  const page = async () => (await visitor.get(`${ada}/samtykke`)).body
  const openNow = (body: string) =>
    body.slice(body.indexOf('Dette er åpent nå'), body.indexOf('Gitt, men ikke åpent'))
  assert.doesNotMatch(await page(), /Gitt, men ikke åpent/)
  await world.test.asOwner('baerum', (db) =>
    db.query(`update consent set until_date = $2 where person_id = $1 and kind = 'coordination'`, [
      personId,
      world.daysFrom(-1),
    ]),
  )
  const body = await page()
  assert.match(body, /Gitt, men ikke åpent/)
  assert.match(body, /Ingen ser noe av dette/)
  assert.doesNotMatch(openNow(body), /får se og skrive/)
})

test('a consent to a private person speaks of that person, and of no service', async () => {
  const personId = world.ids.person.berit
  const of = (kept: string) =>
    world.test.asOwner('baerum', async (db) => {
      const { rows } = await db.query(
        `select id from consent where person_id = $1 and kind = 'sharing' and ${kept} order by id limit 1`,
        [personId],
      )
      return rows[0].id as string
    })
  const visitor = await service.visitor('berit')
  const toService = await of('service_id is not null')
  assert.match((await visitor.get(`${berit}/samtykke/${toService}`)).body, /Samtykket er til tjenesten/)
  const toPerson = await of('related_person_id is not null')
  const { body } = await visitor.get(`${berit}/samtykke/${toPerson}`)
  assert.match(body, /Samtykket er til denne ene personen/)
  assert.doesNotMatch(body, /Samtykket er til tjenesten/)
})

test('a consent that was taken back before it opened anything is said not to be open, and not to be so no longer', async () => {
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(
      `update consent set state = 'withdrawn', ended_at = now(), given_how = '' where id = (select id from consent
        where person_id = $1 and kind = 'sharing' and service_id is not null order by id limit 1) returning id`,
      [world.ids.person.berit],
    ),
  )
  const { body } = await (await service.visitor('berit')).get(`${berit}/samtykke/${rows[0].id}`)
  assert.match(body, /<h1[^>]*>[^<]* får ikke se og skrive/)
})

test('a parent who has said yes reads whom it waits for, and not that it is answered', async () => {
  const ada = world.ids.person.ada
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(
      `select k.id from consent k join consent_answer a on a.consent_id = k.id and a.round = k.round
        where k.person_id = $1 and k.state = 'asked' and a.answer = 'given'`,
      [ada],
    ),
  )
  assert.ok(rows.length > 0)
  const path = `/baerum/koordinering/${ada}/samtykke`
  const read = async (who: 'kari-mor' | 'ola-far') => {
    const visitor = await service.visitor(who)
    const list = (await visitor.get(path)).body
    const card = list.slice(list.indexOf(`${rows[0].id}"`)).split('<h3')[0]!
    return { card, one: (await visitor.get(`${path}/${rows[0].id}`)).body }
  }
  const hers = await read('kari-mor')
  assert.match(hers.card, /Du har sagt ja\. Vi venter på svar fra Ola/)
  assert.match(hers.one, /Vi venter på svar fra/)
  assert.doesNotMatch(hers.one, />Svart</)
  assert.doesNotMatch((await read('ola-far')).card, /Du har sagt ja/)
})
