import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { PopulationRegister } from '../connections/population-register/index.ts'
import { forgetAddresses, notifyChosen } from '../messages/index.ts'
import { changePerson, changeRelatedPerson, childGrounds } from '../people/index.ts'
import { addGoal } from '../plans/add-goal.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, done, pressed } from '../plans/test/arrange.ts'
import type { Db } from '../platform/database/database.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { endParticipation } from '../team/change-participant.ts'
import { addressPlanLetter } from './address-plan-letter.ts'
import { findReceivers } from './find-receivers.ts'

const authority = 'baerum' as const
const who = 'coordinator-baerum' as const

const livesAt = (street: string) =>
  ({
    find: async () => ({ protection: 'none', diedOn: null, home: { lines: [street, '1337 Sandvika'] } }),
  }) as unknown as PopulationRegister

// Arne is Berit's husband, and reads nothing here; what is opened to him is her goals.
describe('minutes and plan by post', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  let arne: string
  const rows = (sql: string, values: unknown[] = []) =>
    world.test.asOwner(authority, async (db) => (await db.query(sql, values)).rows)
  const inside = <T>(work: (db: Db) => Promise<T>) => world.database.transaction(authority, work)
  const textOf = async (path: string) => {
    const answer = await (await app.visitor(who)).get(path)
    assert.equal(answer.statusCode, 200, path)
    assert.deepEqual(checkPdf(answer.rawPayload).faults, [], path)
    return (await textOfPdf(answer.rawPayload)).replace(/\s+/g, ' ')
  }
  const post = async (
    fields: Record<string, string | string[]>,
    as: Parameters<TestApp['visitor']>[0] = who,
  ) => (await app.visitor(as)).post(at, fields)
  const waiting = async () =>
    (await rows(
      `select id, version, related_person_id from plan_letter where posted_on is null and withdrawn_at is null order by made_at, id`,
    )) as { id: string; version: number; related_person_id: string | null }[]
  const letterTo = async (related: string | null) =>
    (await waiting()).find(({ related_person_id }) => related_person_id === related)!
  const fields = async (act: string, related: string | null, more: Record<string, string> = {}) => {
    const { id, version } = await letterTo(related)
    return { act, planLetterId: id, version: String(version), ...more }
  }
  const today = () => world.day.split('-').reverse().join('.')
  const sharesWithArne = (sections: string[]) =>
    rows(`update consent set sections = $2 where related_person_id = $1`, [arne, sections])

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator: who })
    const berit = world.ids.person.berit
    at = `/baerum/koordinering/${berit}/papirpost`
    arne = world.ids.related['arne-berit']
    await rows(
      `insert into participant (authority_id, person_id, related_person_id, from_date) values ('baerum', $1, $2, $3)`,
      [berit, arne, world.daysFrom(-20)],
    )
    await rows(
      `insert into consent (authority_id, person_id, kind, state, related_person_id, sections, from_date)
       values ('baerum', $1, 'sharing', 'given', $2, '{goals}', $3)`,
      [berit, arne, world.daysFrom(-20)],
    )
    await inside((db) => changeRelatedPerson(db, arne, { onPaper: true }))
    planId = (await done(pressed(world, startPlan, who, { personId: berit }))).planId
    await done(pressed(world, addGoal, 'berit', { planId, words: 'Orke hele dagen', lifeArea: 'daytime' }))
  })

  test('who coordinates is led to it, and to the reply letters, from the first page about the person; others are not', async () => {
    const overview = `/baerum/koordinering/${world.ids.person.berit}`
    const coordinator = await app.visitor(who)
    const { body } = await coordinator.get(overview)
    for (const part of ['papirpost', 'svarbrev']) {
      assert.ok(body.includes(`href="${overview}/${part}"`), part)
      assert.equal((await coordinator.get(`${overview}/${part}`)).statusCode, 200)
    }
    for (const other of ['berit', 'unit-baerum', 'arne-ektefelle'] as const) {
      const answer = await (await app.visitor(other)).get(overview)
      assert.doesNotMatch(answer.body, /href="[^"]*\/(papirpost|svarbrev)"/, other)
    }
  })

  test('who is reached on paper alone is ticked, with why; the others are not', async () => {
    const body = (await (await app.visitor(who)).get(`${at}?om=plan`)).body
    const boxes = [...body.matchAll(/<input[^>]*name="to"[^>]*>/g)].map(([box]) => box)
    assert.equal(boxes.length, 2)
    const [own, his] = [boxes.find((box) => box.includes('self'))!, boxes.find((box) => box.includes(arne))!]
    assert.ok(his.includes('checked') && !own.includes('checked'))
    assert.match(body, /Vil ha brev på papir/)
  })

  test('[plan-letter] nobody but who coordinates makes one: not the unit, the person or another at work', async () => {
    for (const other of ['unit-baerum', 'physio-baerum', 'arne-ektefelle', 'jonas', 'nobody'] as const) {
      const answer = await (await app.visitor(other)).get(at)
      assert.ok(answer.statusCode === 404 || answer.statusCode === 303, `${other}: ${answer.statusCode}`)
    }
    const own = await post({ act: 'make', about: 'plan', to: 'self' }, 'berit')
    assert.equal(own.statusCode, 404)
    const hers = (await (await app.visitor('berit')).get(at)).body
    assert.match(hers, /Ingenting er sendt på papir ennå/)
    assert.doesNotMatch(hers, /<form[^>]*>[\s\S]*name="to"/)
    assert.deepEqual(await waiting(), [])
  })

  test('[plan-letter] holds what the receiver may read, no more, and the address by the register', async () => {
    assert.equal((await post({ act: 'make', about: 'plan' })).statusCode, 422, 'to nobody')
    const made = await post({ act: 'make', about: 'plan', to: ['self', arne] })
    assert.equal(made.statusCode, 303)
    const again = await post({ act: 'make', about: 'plan', to: arne })
    assert.equal(again.statusCode, 303)
    assert.equal((await waiting()).length, 2, 'the same waits once')
    const register = livesAt('Prøveveien 7')
    const { database, secrets } = world
    const means = { database, secrets, register, now: () => new Date(`${world.day}T10:00:00Z`) }
    await rows(`update related_person set national_id = $2 where id = $1`, [
      arne,
      secrets.encrypt('15507000000'),
    ])
    for (const { id } of await waiting())
      await addressPlanLetter(means, { authorityId: authority, planLetterId: id })
    const his = await textOf(`${at}/${(await letterTo(arne)).id}/brev.pdf`)
    assert.match(his, /Prøveveien 7/)
    assert.match(his, /Planen på papir/)
    assert.match(his, /Orke hele dagen/)
    const [cover] = his.split('Orke hele dagen')
    assert.match(cover!, /det du kan lese av planen til Berit/)
    assert.doesNotMatch(his, /Samtykke/, 'the consents are not his to read')
    const own = await textOf(`${at}/${(await letterTo(null)).id}/brev.pdf`)
    assert.match(own, /Samtykke/)
    const logged = await rows(`select what from access_log where act = 'post.print' and person_id = $1`, [
      world.ids.person.berit,
    ])
    assert.equal(logged.length, 2)
  })

  test('who coordinates writes down where the receiver said the post is to go; the register’s comes first', async () => {
    await rows(`update plan_letter set address = null`)
    const mine = await letterTo(arne)
    await inside((db) =>
      notifyChosen(
        db,
        authority,
        world.ids.person.berit,
        { isPersonChosen: false, relatedPersonIds: [arne] },
        {
          ...{ kind: 'plan_started', href: '/baerum', now: world.asked(who).now },
        },
      ),
    )
    const ofUnit = async () => {
      const found = await rows('select address from paper_letter where posted_on is null')
      return found.map(({ address }) => address && JSON.parse(world.secrets.decrypt(address)).join(', '))
    }
    const write = (address: string, as: Parameters<TestApp['visitor']>[0] = who) =>
      post({ act: 'address', planLetterId: mine.id, address }, as)
    const shown = async () => (await (await app.visitor(who)).get(at)).body
    assert.match(await shown(), /Skriv inn adressen Arne[^<]* har oppgitt/)
    for (const other of ['berit', 'unit-baerum-adult', 'physio-baerum'] as const)
      assert.equal((await write('Svindelveien 1', other)).statusCode, 404, other)
    assert.equal((await write('1\n2\n3\n4\n5')).statusCode, 422)
    assert.equal((await write('c/o Hytta\nSetervegen 3\n3580 Geilo')).statusCode, 303)
    assert.match(
      await shown(),
      /c\/o Hytta, Setervegen 3, 3580 Geilo[\s\S]*Skrevet inn 23\.\snovember\s2026 av Henrik/,
    )
    assert.match(await textOf(`${at}/${mine.id}/brev.pdf`), /Setervegen 3/)
    assert.deepEqual(await ofUnit(), ['c/o Hytta, Setervegen 3, 3580 Geilo'], 'and the unit’s letters get it')
    const [kept] = await rows(`select count(*)::int as n from given_address g, event e
      where g.address::text like '%Setervegen%' or e.facts::text like '%Setervegen%'`)
    assert.equal(kept.n, 0, 'sealed, and in no event')
    await write('Setervegen 5\n3580 Geilo')
    assert.match(await shown(), /Setervegen 5, 3580 Geilo/)
    assert.deepEqual(await ofUnit(), ['Setervegen 5, 3580 Geilo'])
    assert.equal((await rows('select 1 from given_address where address is not null')).length, 1)
    await addressPlanLetter(
      {
        database: world.database,
        secrets: world.secrets,
        register: livesAt('Prøveveien 7'),
        now: () => new Date(),
      },
      { authorityId: authority, planLetterId: mine.id },
    )
    assert.match(await shown(), /Prøveveien 7/)
    assert.doesNotMatch(await shown(), /Setervegen/)
    await rows(`update plan_letter set address = null where id = $1`, [mine.id])
    const odd = '<script>alert(1)</script> 😀\n\u202eSetervegen\u202c 漢 3\u0000\n#set page()\n$x$ \\'
    assert.equal((await write(odd)).statusCode, 303)
    assert.match(await shown(), /&lt;script&gt;alert\(1\)[\s\S]*#set page\(\)/)
    assert.match(await textOf(`${at}/${mine.id}/brev.pdf`), /alert\(1\)[\s\S]*# ?set page\(\) \$x\$/)
    for (const too of ['x'.repeat(201), 'x'.repeat(100_000)]) assert.equal((await write(too)).statusCode, 422)
    assert.equal((await write('')).statusCode, 303)
    assert.equal((await rows('select 1 from given_address where address is not null')).length, 0)
  })

  test('an address that becomes protected is forgotten, and none is written down', async () => {
    const mine = await letterTo(arne)
    await post({ act: 'address', planLetterId: mine.id, address: 'Setervegen 3' })
    await inside((db) => forgetAddresses(db, world.ids.person.berit))
    assert.equal((await rows('select 1 from given_address where address is not null')).length, 0)
    await rows(`update person set address_protection = 'confidential' where id = $1`, [
      world.ids.person.berit,
    ])
    const refused = await post({ act: 'address', planLetterId: mine.id, address: 'Setervegen 3' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Adressen er beskyttet/)
    assert.doesNotMatch((await (await app.visitor(who)).get(at)).body, /Skriv inn adressen/)
    await rows(`update person set address_protection = 'none' where id = $1`, [world.ids.person.berit])
  })

  test('what one gave is forgotten as one leaves the team, is around the person no more, dies or gets a secret address', async () => {
    const given = async () => (await rows('select 1 from given_address where address is not null')).length
    const addressOf = async () =>
      (await rows('select address from plan_letter where id = $1', [mine.id]))[0].address
    const mine = await letterTo(arne)
    const write = async () => {
      const typed = { act: 'address', planLetterId: mine.id, address: 'Setervegen 3' }
      assert.equal((await post(typed)).statusCode, 303)
      assert.equal(await given(), 1)
    }
    const nobodyKnows = async (why: string) => {
      assert.equal(await given(), 0, why)
      assert.equal(await addressOf(), null, why)
    }
    await write()
    const [{ id: participantId }] = await rows('select id from participant where related_person_id = $1', [
      arne,
    ])
    const personId = world.ids.person.berit
    await done(pressed(world, endParticipation, who, { personId, participantId }))
    await nobodyKnows('he has left')
    await rows(`update participant set to_date = null where id = $1`, [participantId])
    await rows(`update consent set state = 'given', ended_at = null where related_person_id = $1`, [arne])
    await write()
    await inside((db) => changeRelatedPerson(db, arne, { toDate: world.day }))
    await nobodyKnows('he is around her no more')
    await inside((db) => changeRelatedPerson(db, arne, { toDate: null }))
    await write()
    await inside((db) => changeRelatedPerson(db, arne, { addressProtected: true }))
    await nobodyKnows('his own address is secret')
    const refused = await post({ act: 'address', planLetterId: mine.id, address: 'Setervegen 3' })
    assert.equal(refused.statusCode, 422)
    await inside((db) => changeRelatedPerson(db, arne, { addressProtected: false }))
    assert.doesNotMatch(
      (await (await app.visitor(who)).get(at)).body,
      /Setervegen/,
      'nor when it is not any more',
    )
    await write()
    await inside((db) => changeRelatedPerson(db, arne, { diedOn: world.day }))
    await nobodyKnows('he is dead')
    await rows('update related_person set died_on = null where id = $1', [arne])
  })

  test('[plan-letter] where consent was narrowed since it was made, it is neither printed nor posted before it is made anew', async () => {
    await sharesWithArne(['goals', 'participants'])
    const { id } = await letterTo(arne)
    const pdf = `${at}/${id}/brev.pdf`
    assert.equal((await (await app.visitor(who)).get(pdf)).statusCode, 404)
    const refused = await post(await fields('post', arne, { postedOn: today() }))
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Innholdet er endret siden/)
    assert.match((await (await app.visitor(who)).get(at)).body, /Lag brevet på nytt/)
    assert.equal((await post(await fields('remake', arne))).statusCode, 303)
    assert.match(await textOf(pdf), /Arne/, 'the team is his to read now')
    await sharesWithArne(['goals'])
    assert.equal((await post(await fields('remake', arne))).statusCode, 303)
  })

  test('[plan-letter] consent taken back between making and printing: nothing is printed or posted, it can only be withdrawn', async () => {
    const { id } = await letterTo(arne)
    await rows(`update consent set state = 'withdrawn', ended_on = $2 where related_person_id = $1`, [
      arne,
      world.day,
    ]).catch(() => rows(`update consent set state = 'withdrawn' where related_person_id = $1`, [arne]))
    const coordinator = await app.visitor(who)
    assert.equal((await coordinator.get(`${at}/${id}/brev.pdf`)).statusCode, 404)
    const page = (await coordinator.get(at)).body
    assert.match(page, /Mottakeren kan ikke lenger få dette/)
    assert.doesNotMatch(page, new RegExp(`${id}/brev.pdf`))
    assert.equal((await post(await fields('post', arne, { postedOn: today() }))).statusCode, 422)
    assert.equal((await post(await fields('remake', arne))).statusCode, 422)
    assert.equal((await post(await fields('withdraw', arne, { reason: ' ' }))).statusCode, 422, 'with why')
    assert.equal(
      (await post(await fields('withdraw', arne, { reason: 'Samtykket er trukket.' }))).statusCode,
      303,
    )
    const [row] = await rows(`select address, reason from plan_letter where id = $1`, [id])
    assert.deepEqual(row, { address: null, reason: 'Samtykket er trukket.' })
    assert.match((await coordinator.get(at)).body, /Trukket[\s\S]*Samtykket er trukket\./)
    assert.doesNotMatch((await coordinator.get(`${at}?om=plan`)).body, new RegExp(`value="${arne}"`))
    assert.equal((await post({ act: 'make', about: 'plan', to: arne })).statusCode, 422)
  })

  test('[plan-letter] a protected address is nowhere on the paper or the page, and the routine is said aloud', async () => {
    const { id } = await letterTo(null)
    assert.equal((await post(await fields('remake', null))).statusCode, 303, 'a consent of hers has changed')
    await rows(`update plan_letter set address = $2 where id = $1`, [
      id,
      world.secrets.encrypt(JSON.stringify(['Hemmeligveien 1'])),
    ])
    assert.match((await (await app.visitor(who)).get(at)).body, /Hemmeligveien 1/)
    await inside((db) => changePerson(db, world.ids.person.berit, { addressProtection: 'confidential' }))
    const page = (await (await app.visitor(who)).get(at)).body
    assert.doesNotMatch(page, /Hemmeligveien/)
    assert.match(page, /Adressen er beskyttet/)
    assert.doesNotMatch(await textOf(`${at}/${id}/brev.pdf`), /Hemmeligveien/)
    assert.equal((await post(await fields('post', null, { postedOn: today() }))).statusCode, 422)
    await inside((db) => changePerson(db, world.ids.person.berit, { addressProtection: 'none' }))
  })

  test('without consent to the plan nobody at work prints it, not to her either; nor once it has ended', async () => {
    const { id } = await letterTo(null)
    const coordinator = await app.visitor(who)
    const is = async () => (await coordinator.get(`${at}/${id}/brev.pdf`)).statusCode
    assert.equal(await is(), 200)
    await rows(`update consent set state = 'withdrawn' where kind = 'plan' and person_id = $1`, [
      world.ids.person.berit,
    ])
    assert.equal(await is(), 404)
    assert.equal((await post({ act: 'make', about: 'plan', to: 'self' })).statusCode, 422)
    await rows(`update consent set state = 'given' where kind = 'plan' and person_id = $1`, [
      world.ids.person.berit,
    ])
    const [{ state }] = await rows(`select state from plan where id = $1`, [planId])
    await rows(`update plan set state = 'ended' where id = $1`, [planId])
    assert.equal(await is(), 404)
    await rows(`update plan set state = $2 where id = $1`, [planId, state])
    assert.equal(await is(), 200)
    await inside((db) => changePerson(db, world.ids.person.berit, { diedOn: world.day }))
    assert.equal(await is(), 404, 'after a death')
    await inside((db) => changePerson(db, world.ids.person.berit, { diedOn: null }))
  })

  test('posted, it says when and by whom, to her too; it is printed no more and its address is gone', async () => {
    const { id } = await letterTo(null)
    const ahead = world.daysFrom(1).split('-').reverse().join('.')
    assert.equal((await post(await fields('post', null, { postedOn: ahead }))).statusCode, 422)
    const press = await fields('post', null, { postedOn: today() })
    assert.equal((await post(press)).statusCode, 303)
    assert.notEqual((await post(press)).statusCode, 200)
    assert.equal((await (await app.visitor(who)).get(`${at}/${id}/brev.pdf`)).statusCode, 404)
    const [row] = await rows(`select address, plan_version from plan_letter where id = $1`, [id])
    assert.equal(row.address, null)
    const versions = await rows(`select note from plan_version where plan_id = $1 and number = $2`, [
      planId,
      row.plan_version,
    ])
    assert.deepEqual(versions, [{ note: 'Sendt på papir' }], 'the plan as it stood is kept')
    for (const reader of [who, 'berit'] as const)
      assert.match(
        (await (await app.visitor(reader)).get(at)).body,
        /Planen<\/strong>[\s\S]*Berit[\s\S]*Sendt i posten 23\.\s+november\s+2026 av/,
      )
    assert.match((await (await app.visitor(who)).get(`${at}?om=plan`)).body, /Har fått det slik det er nå/)
  })

  test('[plan-letter] minutes are offered to who does not read here, and hide a goal that is not theirs to read', async () => {
    const berit = world.ids.person.berit
    const goal = (await rows(`select id from goal where plan_id = $1`, [planId]))[0].id
    const item = {
      agendaItemId: goal,
      aboutActivityId: null,
      discussion: 'Vi prøver kortere dager.',
      decision: 'Fysio tre dager.',
    }
    const task = { what: 'Ringe NAV', who: 'Henrik', deadline: world.daysFrom(7), activityId: null }
    const content = JSON.stringify({
      ...{
        writtenBy: 'Henrik',
        present: ['Berit', 'Arne'],
        absent: [],
        personView: 'Jeg blir sliten.',
        nextMeeting: '',
      },
      items: [{ ...item, title: 'Orke hele dagen', aboutGoalId: goal, tasks: [task] }],
    })
    const [{ id: meetingId }] = await rows(
      `insert into meeting (authority_id, person_id, title, starts_at, ends_at, channel, place, preparation, short_notice_reason, reason, state)
       values ('baerum', $1, 'Samarbeidsmøte', $2, $2, 'in_person', '', '', '', '', 'closed') returning id`,
      [berit, `${world.daysFrom(-2)}T10:00:00Z`],
    )
    await rows(
      `insert into minutes (authority_id, id, meeting_id, person_id, shared_by, content, shared_at) values ('baerum', gen_random_uuid(), $1, $2, $1, $3, $4)`,
      [meetingId, berit, content, `${world.daysFrom(-1)}T10:00:00Z`],
    )
    await rows(`update consent set state = 'given', sections = '{meetings}' where related_person_id = $1`, [
      arne,
    ])
    const coordinator = await app.visitor(who)
    const meeting = `/baerum/koordinering/${berit}/moter/${meetingId}`
    assert.match(
      (await coordinator.get(meeting)).body,
      /Arne Tyttebærås leser ikke her\. Send referatet på papir/,
    )
    assert.doesNotMatch((await (await app.visitor('berit')).get(meeting)).body, /papirpost/)
    assert.equal((await post({ act: 'make', about: meetingId, to: arne })).statusCode, 303)
    const { id } = await letterTo(arne)
    const pdf = await textOf(`${at}/${id}/brev.pdf`)
    assert.match(pdf, /Referat fra møtet 21\. november 2026/)
    assert.match(pdf, /Vi prøver kortere dager\.[\s\S]*Fysio tre dager\.[\s\S]*Ringe NAV/)
    assert.doesNotMatch(pdf, /Orke hele dagen/, 'goals are not opened to him')
    await rows(`update consent set state = 'withdrawn' where kind = 'coordination' and person_id = $1`, [
      berit,
    ])
    assert.equal(
      (await coordinator.get(`${at}/${id}/brev.pdf`)).statusCode,
      404,
      'nobody coordinates any more',
    )
    await rows(`update consent set state = 'given' where kind = 'coordination' and person_id = $1`, [berit])
    assert.equal((await post(await fields('post', arne, { postedOn: today() }))).statusCode, 303)
    assert.match((await coordinator.get(meeting)).body, /Sendt til Arne Tyttebærås i posten/)
  })
})

// Nobody is written to whom the person is kept from, whoever they otherwise are.
describe('minutes and plan by post, of a child', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })

  test('[plan-letter] a parent the child is withheld from is no receiver, nor one whose responsibility has ended', async () => {
    const ada = world.ids.person.ada
    const receivers = () =>
      world.database.transaction(authority, (db) =>
        findReceivers(db, { personId: ada, kind: 'plan', today: world.day, language: 'nb' }),
      )
    const mother = world.ids.related['kari-ada']
    const father = world.ids.related['ola-ada']
    const ids = async () => (await receivers()).map(({ relatedPersonId }) => relatedPersonId)
    const before = await ids()
    assert.ok(before.includes(mother) && before.includes(father))
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into withholding (authority_id, person_id, related_person_id, ground, choice, reason, from_date, decided_by, decided_at)
         values ('baerum', $1, $2, $3, 'withheld', 'x', $4, $5, $6)`,
        [
          ada,
          father,
          childGrounds[0],
          world.day,
          world.ids.practitioner['unit-baerum'],
          `${world.day}T08:00:00Z`,
        ],
      ),
    )
    const after = await ids()
    assert.ok(after.includes(mother) && !after.includes(father))
  })
})
