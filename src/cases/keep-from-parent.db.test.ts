import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { findNotices, findPaperLettersWaiting, findToBeTold, notifyPerson } from '../messages/index.ts'
import { changePerson, findRelationsOfKey, isKeptFromParents } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { findDeciders } from '../team/who-may-consent.ts'
import { getCasePage } from './get-case.ts'
import { getDecision } from './get-decision.ts'
import { getOwnCase } from './get-own-case.ts'
import { issueDecision } from './issue-decision.ts'
import { keepFromParent, keepFromParentOfInquiry } from './keep-from-parent.ts'
import { openCase } from './open-case.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { tellPassedDates } from './tell-passed-dates.ts'
import { assessmentOf, done, notFound, press, words } from './test/case-world.ts'

const unit = 'unit-baerum'
const asks: Answers = {
  senderKind: 'self',
  parentsKnow: 'no',
  keepFromParents: 'yes',
  keepFromParentsWhy: 'Mamma blir så redd.',
  asksFor: ['coordinator'],
  need: 'Jeg sover ikke.',
  senderName: 'Amina Stjernedryss',
}
const no = { choice: 'withheld', reason: 'Vi har snakket med Amina. Grunnene bør respekteres.' }

describe('a child who asks for itself, and asks that those at home are not told', () => {
  let world: TestWorld
  let amina: string
  let hodan: string
  let inquiryId: string
  let caseId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
  const noticesOf = (who: ActorKey) =>
    inside((db) => findNotices(db, { identityKey: keyOf(who), kind: 'citizen' }))
  const sees = async (who: ActorKey, day = 0) => {
    const asked = world.asked(who, { today: world.daysFrom(day) })
    const page = await getMyPage.run(world.database, asked, {})
    assert.ok(!isDenied(page))
    return page.people.some(({ personId }) => personId === amina)
  }
  const authoritiesOf = (who: ActorKey) =>
    inside(async (db) =>
      (
        await db
          .selectNoFrom(({ fn, val }) =>
            fn('find_authorities_of', [val(keyOf(who)), val('citizen')]).as('id'),
          )
          .execute()
      ).map(({ id }) => id),
    )
  const casePage = async () => {
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const decide = (fields: Record<string, string>, who: ActorKey = unit) =>
    press(world, keepFromParent, who, { caseId, relatedPersonId: hodan, ...fields })
  const kept = () => inside((db) => isKeptFromParents(db, amina, world.day))

  before(async () => {
    world = await testWorld()
    amina = world.ids.person.amina
    hodan = world.ids.related['hodan-amina']
  })

  test('[kept-from-parents] as soon as it is sent nobody at home sees or is told anything', async () => {
    assert.equal((await inside((db) => findRelationsOfKey(db, keyOf('hodan-mor'), world.day))).length, 1)
    inquiryId = await writeInquiry(world.database, world.asked('amina'), asks)
    assert.equal(await kept(), true)
    assert.deepEqual(await inside((db) => findRelationsOfKey(db, keyOf('hodan-mor'), world.day)), [])
    assert.deepEqual([await sees('hodan-mor'), await noticesOf('hodan-mor')], [false, []])
    assert.deepEqual(await authoritiesOf('hodan-mor'), [])
  })

  test('the unit reads her words, by age what the law asks for, and is asked to decide', async () => {
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(page))
    assert.equal(page.isChildAlone, true)
    assert.equal(page.inquiry.keepFromParentsWhy, asks.keepFromParentsWhy)
    assert.equal(page.keeping?.asked?.why, asks.keepFromParentsWhy)
    assert.deepEqual([page.keeping?.needs, page.keeping?.decidesAlone], ['respected', true])
    assert.deepEqual(
      page.keeping?.ones.map(({ name, standing }) => [name, standing]),
      [['Hodan Stjernedryss', 'asked']],
    )
  })

  test('opened into a case, still nobody at home sees it; she does herself, and is told instead', async () => {
    ;({ caseId } = await done(world, openCase, unit, { inquiryId }))
    assert.deepEqual([await sees('hodan-mor'), await sees('amina')], [false, true])
    const denied = await getOwnCase.run(world.database, world.asked('hodan-mor'), { caseId })
    assert.deepEqual(denied, notFound)
    assert.ok(!isDenied(await getOwnCase.run(world.database, world.asked('amina'), { caseId })))
    const what = { kind: 'interim_reply', href: '/baerum/x', now: world.asked('nobody').now } as const
    await inside((db) => notifyPerson(db, 'baerum', amina, what))
    assert.deepEqual([(await noticesOf('amina')).length, (await noticesOf('hodan-mor')).length], [1, 0])
  })

  test('[pbrl-4-3-12-16] she consents herself in what it concerns', async () => {
    const deciders = await inside((db) => findDeciders(db, amina, 'coordination', world.day))
    assert.deepEqual([deciders.who.by, deciders.deciders.map(({ id }) => id)], ['person', [null]])
    const { consenters, hasNobody } = await casePage()
    assert.deepEqual([consenters[0]?.by, hasNobody], ['person', false])
  })

  test('[told-when-kept] nothing is posted home, also what lay there from before', async () => {
    await inside((db) => changePerson(db, amina, { onPaper: true }))
    const what = { kind: 'interim_reply', href: '/baerum/y', now: world.asked('nobody').now } as const
    await inside((db) => notifyPerson(db, 'baerum', amina, what))
    await world.test.asOwner('baerum', async (client) => {
      const { rows } = await client.query(
        `insert into notice (authority_id, recipient_key, recipient_kind, person_id, kind, href, at, channel)
         values ('baerum', $1, 'citizen', $2::uuid, 'interim_reply', '/baerum/z', now(), 'paper') returning id`,
        [amina, amina],
      )
      await client.query(
        `insert into paper_letter (authority_id, notice_id, person_id, recipient_key, recipient_name, reason, made_at)
         values ('baerum', $1, $2::uuid, $3, 'Til den som har omsorgen', 'unknown', now())`,
        [rows[0].id, amina, amina],
      )
    })
    assert.deepEqual(await inside((db) => findPaperLettersWaiting(db, world.day)), [])
    await inside((db) => changePerson(db, amina, { onPaper: false }))
  })

  test('only the unit decides, with a reason and a day that can be', async () => {
    for (const who of [
      'hodan-mor',
      'amina',
      'unit-baerum-adult',
      'child-coordinator-baerum',
      'unit-sandnes',
    ] as const)
      assert.deepEqual(await decide(no, who), notFound, who)
    assert.deepEqual(await decide({ ...no, reason: '' }), { invalid: { reason: 'required' } })
    assert.deepEqual(await decide({ ...no, relatedPersonId: world.ids.related['kari-ada'] }), {
      refused: 'keeping_is_no_question',
    })
    const yes = { choice: 'told', reason: 'Amina er enig.' }
    assert.deepEqual(await decide(yes), { refused: 'child_is_told_first', field: 'fromDate' })
    assert.deepEqual(await decide({ ...yes, fromDate: world.day }), {
      refused: 'child_is_told_first',
      field: 'fromDate',
    })
    assert.deepEqual(await decide({ ...no, untilDate: world.daysFrom(-1) }), {
      refused: 'until_passed',
      field: 'untilDate',
    })
    assert.equal(await sees('hodan-mor'), false)
  })

  test('withheld: kept with who, why and until when; doubled or stale does nothing more; she is told', async () => {
    const { version } = (await casePage()).case
    const before = (await noticesOf('amina')).length
    const fields = {
      ...no,
      untilDate: world.daysFrom(20),
      submissionId: randomUUID(),
      version: String(version),
    }
    assert.ok('done' in (await decide(fields)))
    assert.ok('doneBefore' in (await decide(fields)))
    assert.deepEqual(await decide({ ...no, version: String(version) }), { stale: true })
    const { keeping, events, steps } = await casePage()
    const [one] = keeping!.ones
    assert.deepEqual(
      [one?.standing, one?.decided?.reason, one?.decided?.ground, keeping?.asked],
      ['withheld', no.reason, 'child_asks', null],
    )
    assert.equal(events.filter(({ type }) => type === 'parent_withheld_from').length, 1)
    assert.equal(steps[0]?.reason, no.reason)
    assert.equal(await sees('hodan-mor'), false)
    const told = await noticesOf('amina')
    assert.equal(told.length, before + 1)
    assert.ok(told.some(({ kind }) => kind === 'parents_telling_decided'))
  })

  test('when its time is out it is a question anew, and still withheld', async () => {
    assert.equal(await sees('hodan-mor', 21), false)
    const asked = world.asked(unit, { today: world.daysFrom(21) })
    const page = await getCasePage.run(world.database, asked, { caseId })
    assert.ok(!isDenied(page))
    assert.ok(page.keeping?.asked)
  })

  test('the decision goes to her alone, and she opens it', async () => {
    await done(world, recordChildView, unit, { caseId, childView: 'Ja.', childHeard: 'Vi møttes på skolen.' })
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    await done(world, sendForApproval, unit, { caseId })
    const { decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId })
    const read = (who: ActorKey) => getDecision.run(world.database, world.asked(who), { decisionId })
    assert.deepEqual(await read('hodan-mor'), notFound)
    assert.ok(!isDenied(await read('amina')))
    assert.deepEqual(
      (await inside((db) => findToBeTold(db, amina, 'case', world.day))).map(({ name, onPaper }) => [
        name,
        onPaper,
      ]),
      [['Amina Stjernedryss', false]],
    )
    assert.deepEqual(await noticesOf('hodan-mor'), [])
  })

  test('[child-is-told-first] told from a day ahead: she hears it now, the parent on the day, once', async () => {
    const before = (await noticesOf('amina')).length
    const reason = 'Amina vil fortelle det selv først.'
    assert.ok('done' in (await decide({ choice: 'told', reason, fromDate: world.daysFrom(5) })))
    assert.equal((await noticesOf('amina')).length, before + 1)
    const [one] = (await casePage()).keeping!.ones
    assert.deepEqual([one?.toldFrom, one?.standing], [world.daysFrom(5), 'withheld'])
    assert.deepEqual(
      [await sees('hodan-mor'), await sees('hodan-mor', 4), await sees('hodan-mor', 5)],
      [false, false, true],
    )
    const onDay = world.asked('nobody', { today: world.daysFrom(5) }).now
    for (const now of [world.asked('nobody').now, onDay, onDay])
      await tellPassedDates({ database: world.database, now: () => now })
    assert.deepEqual(
      (await noticesOf('hodan-mor')).map(({ kind }) => kind).filter((kind) => kind === 'decision_issued'),
      ['decision_issued'],
    )
  })

  test('it can be made anew before the day: then it stays withheld', async () => {
    assert.ok('done' in (await decide(no)))
    assert.deepEqual([await sees('hodan-mor', 5), await sees('hodan-mor', 400)], [false, false])
  })

  test('ends at 16, when a parent’s access ends anyway and nobody is asked', async () => {
    const sixteen = `${Number(world.day.slice(0, 4)) - 16}${world.day.slice(4)}`
    await inside((db) => changePerson(db, amina, { birthDate: sixteen }))
    assert.deepEqual(
      [await kept(), await sees('hodan-mor'), (await casePage()).keeping],
      [false, false, null],
    )
    assert.deepEqual(await decide(no), { refused: 'keeping_is_no_question' })
  })
})

describe('who else may ask for it, and from whom', () => {
  let world: TestWorld
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const seesChildOf = async (who: ActorKey, child: string, day = 0) => {
    const asked = world.asked(who, { today: world.daysFrom(day) })
    const page = await getMyPage.run(world.database, asked, {})
    assert.ok(!isDenied(page))
    return page.people.some(({ personId }) => personId === child)
  }

  before(async () => {
    world = await testWorld()
  })

  test('[kept-from-parents] a name somebody typed shuts nobody out, until the unit takes it in', async () => {
    const ada = world.ids.person.amina
    const { birthDate } = await inside((db) =>
      db.selectFrom('person').select('birthDate').where('id', '=', ada).executeTakeFirstOrThrow(),
    )
    const typed = {
      givenName: 'Amina',
      familyName: 'Stjernedryss',
      birthDate: birthDate!,
      phone: '400 00 199',
    }
    const inquiryId = await writeInquiry(world.database, world.asked('nobody'), { ...asks, ...typed })
    assert.equal(await inside((db) => isKeptFromParents(db, ada, world.day)), false)
    await inside((db) =>
      db.updateTable('inquiry').set({ personId: ada }).where('id', '=', inquiryId).execute(),
    )
    assert.equal(await inside((db) => isKeptFromParents(db, ada, world.day)), false)
    await done(world, openCase, unit, { inquiryId })
    assert.equal(await inside((db) => isKeptFromParents(db, ada, world.day)), true)
  })

  test('[child-is-told-first] told from a day ahead, at once, it is no open question any more, and still withheld', async () => {
    const amina = world.ids.person.amina
    const file = await inside((db) =>
      db.selectFrom('caseFile').select('id').where('personId', '=', amina).executeTakeFirstOrThrow(),
    )
    await done(world, keepFromParent, unit, {
      caseId: file.id,
      relatedPersonId: world.ids.related['hodan-amina'],
      choice: 'told',
      reason: 'Hun er enig.',
      fromDate: world.daysFrom(7),
    })
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId: file.id })
    assert.ok(!isDenied(page))
    assert.deepEqual([page.keeping?.asked, page.keeping?.ones[0]?.toldFrom], [null, world.daysFrom(7)])
    assert.equal(await seesChildOf('hodan-mor', amina), false)
  })

  test('[kept-from-parents] written down by the unit as the child told it, it counts at once', async () => {
    const jonas = world.ids.person.jonas
    await inside((db) => changePerson(db, jonas, { birthDate: '2013-03-08' }))
    const told = { toldHow: 'phone', toldBy: 'Jonas', toldByKind: 'self', toldOn: world.day }
    const person = { whom: 'born', givenName: 'Jonas', familyName: 'Multetuvebakk', birthDate: '2013-03-08' }
    const inquiryId = await writeInquiry(world.database, world.asked(unit), {
      ...asks,
      ...told,
      ...person,
      senderKind: 'unit',
      keepFromParents: 'talk_first',
      phone: '67 00 00 20',
    })
    await inside((db) =>
      db.updateTable('inquiry').set({ personId: jonas }).where('id', '=', inquiryId).execute(),
    )
    assert.equal(await inside((db) => isKeptFromParents(db, jonas, world.day)), true)
    const withheld = { inquiryId, relatedPersonId: world.ids.related['mette-jonas'], ...no }
    assert.deepEqual(await press(world, keepFromParentOfInquiry, 'unit-baerum-adult', withheld), notFound)
    await done(world, keepFromParentOfInquiry, unit, withheld)
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(page))
    assert.deepEqual(
      page.keeping?.ones.map(({ name, standing }) => [name, standing]),
      [
        ['Mette Multetuvebakk', 'withheld'],
        ['Per Havgløttnes', 'asked'],
      ],
    )
  })

  test('[kept-from-parents] the unit keeps one parent out for weighty reasons; the other is told as before', async () => {
    const ada = world.ids.person.ada
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      ...asks,
      senderKind: 'parent',
      whom: ada,
    })
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    assert.deepEqual([await seesChildOf('kari-mor', ada), await seesChildOf('ola-far', ada)], [true, true])
    const ola = { caseId, relatedPersonId: world.ids.related['ola-ada'] }
    assert.deepEqual(
      await press(world, keepFromParent, unit, {
        ...ola,
        choice: 'told',
        reason: 'x',
        fromDate: world.daysFrom(3),
      }),
      {
        refused: 'nothing_withheld',
        field: 'choice',
      },
    )
    await done(world, keepFromParent, unit, { ...ola, ...no, untilDate: world.daysFrom(3) })
    assert.deepEqual([await seesChildOf('kari-mor', ada), await seesChildOf('ola-far', ada)], [true, false])
    assert.equal(await inside((db) => isKeptFromParents(db, ada, world.day)), false)
    const told = await inside((db) => findToBeTold(db, ada, 'case', world.day))
    assert.deepEqual(
      told.map(({ name }) => name),
      ['Kari Solstrålevik'],
    )
    const { who } = await inside((db) => findDeciders(db, ada, 'coordination', world.day))
    assert.equal(who.by, 'parents')
  })

  test('[withholding-has-an-end] who handles it is told a week before, once; on the day it opens nothing, and is a question anew', async () => {
    const ada = world.ids.person.ada
    const { caseId, handlerKey } = await inside((db) =>
      db
        .selectFrom('caseFile as c')
        .innerJoin('practitioner as p', 'p.id', 'c.handlerId')
        .select(['c.id as caseId', 'p.identityKey as handlerKey'])
        .where('c.personId', '=', ada)
        .executeTakeFirstOrThrow(),
    )
    const ola = { caseId, relatedPersonId: world.ids.related['ola-ada'] }
    await done(world, keepFromParent, unit, { ...ola, ...no, untilDate: world.daysFrom(20) })
    const run = (day: number) => {
      const { now } = world.asked('nobody', { today: world.daysFrom(day) })
      return tellPassedDates({ database: world.database, now: () => now })
    }
    const told = () =>
      inside(async (db) =>
        (await findNotices(db, { identityKey: handlerKey, kind: 'work' })).filter(
          ({ kind }) => kind === 'withholding_ends',
        ),
      )
    await run(12)
    assert.equal((await told()).length, 0)
    for (const day of [13, 14, 22]) await run(day)
    assert.deepEqual(
      (await told()).map(({ href, personId }) => [href, personId]),
      [[`/baerum/saker/${caseId}`, ada]],
    )
    const later = { today: world.daysFrom(21) }
    const keepingOn = async () => {
      const page = await getCasePage.run(world.database, world.asked(unit, later), { caseId })
      assert.ok(!isDenied(page))
      return page.keeping!
    }
    const keeping = await keepingOn()
    const one = keeping.ones.find(({ id }) => id === ola.relatedPersonId)
    assert.deepEqual(
      [one?.standing, one?.decided, one?.over?.reason, keeping.asked, keeping.isOver],
      ['asked', null, no.reason, null, true],
    )
    assert.equal(await seesChildOf('ola-far', ada, 21), false, 'and is not told')
    const yes = { ...ola, choice: 'told', reason: 'Det er trygt nå.' }
    assert.deepEqual(
      await press(world, keepFromParent, unit, { ...yes, fromDate: world.daysFrom(21) }, later),
      { refused: 'child_is_told_first', field: 'fromDate' },
    )
    await done(world, keepFromParent, unit, { ...yes, fromDate: world.daysFrom(23) }, later)
    assert.deepEqual(
      [await seesChildOf('ola-far', ada, 22), await seesChildOf('ola-far', ada, 23)],
      [false, true],
    )
    assert.equal((await keepingOn()).isOver, false)
    await done(world, keepFromParent, unit, { ...ola, ...no }, later)
    assert.equal(await seesChildOf('ola-far', ada, 400), false)
  })

  test('[kept-from-parents] who says that they may know is not shut out, and neither are those of 16 and more', async () => {
    const noor = world.ids.person.noor
    await writeInquiry(world.database, world.asked('amina'), { ...asks, keepFromParents: 'no' })
    const emil = await writeInquiry(world.database, world.asked('emil'), asks)
    const row = await inside((db) =>
      db
        .selectFrom('inquiry')
        .select(['parentsKnow', 'keepFromParents', 'keepFromParentsWhy'])
        .where('id', '=', emil)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(row, { parentsKnow: '', keepFromParents: '', keepFromParentsWhy: '' })
    assert.equal(await inside((db) => isKeptFromParents(db, noor, world.day)), false)
  })
})
