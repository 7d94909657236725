import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addDays } from '../law/calendar.ts'
import { askContactRegister, findToldAbout, sendNotice } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getCasePage } from './get-case.ts'
import { getDecision } from './get-decision.ts'
import { getLetter } from './get-letter.ts'
import { findDecision, timeToComplain } from './index.ts'
import { issueDecision } from './issue-decision.ts'
import { findLettersOfCase } from './letter-store.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { assessmentOf, done, kariAsks, openedCase, words } from './test/case-world.ts'

/** Ada is seven: her mother reads here, her father is reserved against digital letters. */
describe('one decision, one parent who reads it here and one who gets it in the post', () => {
  let world: TestWorld
  let caseId: string
  let decisionId: string
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor
  }
  const timeOf = (who: Parameters<typeof timeToComplain>[2]) =>
    inBaerum(async (db) => timeToComplain(db, (await findDecision(db, decisionId))!, who, 'health'))
  const post = (postedOn: string) =>
    inBaerum((db) => db.updateTable('paperLetter').set({ postedOn }).where('postedOn', 'is', null).execute())
  const isFatherOnPaper = () =>
    inBaerum(async (db) => {
      const { onPaper } = await db
        .selectFrom('relatedPerson')
        .select('onPaper')
        .where('identityKey', '=', keyOf('ola-far').identityKey)
        .where('personId', '=', world.ids.person.ada)
        .executeTakeFirstOrThrow()
      return onPaper
    })
  const means = () => {
    const { connections } = standInConnections({ production: false })
    const contacts = {
      find: async () => ({ isReserved: true, email: null, mobile: null }),
    }
    return {
      ...connections,
      contacts,
      database: world.database,
      secrets: world.secrets,
      now: () => world.asked('nobody').now,
    }
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
    await done(world, recordChildView, 'unit-baerum', {
      caseId,
      childView: '',
      childHeard: 'Ikke møtt ennå.',
    })
    await done(world, saveAssessment, 'unit-baerum', { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, 'unit-baerum', { caseId, ...words })
  })

  test('[eforvaltning-9] the register is asked while it is written, and only who is reserved is kept', async () => {
    assert.equal(await isFatherOnPaper(), false)
    // The mother has no number on record here: she cannot be asked about
    await inBaerum((db) =>
      db
        .updateTable('relatedPerson')
        .set({ nationalId: null })
        .where('identityKey', '=', keyOf('kari-mor').identityKey)
        .execute(),
    )
    await askContactRegister(means(), { authorityId: 'baerum', personId: world.ids.person.ada })
    assert.equal(await isFatherOnPaper(), true)
    const page = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
    assert.ok(!isDenied(page))
    assert.equal(page.isReached, true)
  })

  test('[complaint-promised-day] the letter names a day with a week in the post, and what is later than that', async () => {
    await done(world, sendForApproval, 'unit-baerum', { caseId })
    ;({ decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId }, { time: '14:00' }))
    const [letter] = await inBaerum((db) => findLettersOfCase(db, caseId))
    assert.deepEqual([letter?.sentAs, letter?.complainBy], ['both', '2026-12-28'])
    const pdf = await getLetter.run(world.database, world.asked('unit-baerum'), { letterId: letter!.id })
    assert.ok(Buffer.isBuffer(pdf))
    const said = (await textOfPdf(pdf)).replace(/\s+/g, ' ')
    assert.match(said, /innen 28\. desember 2026/)
    assert.match(said, /har du fire uker fra den dagen du får det/)
  })

  test('[complaint-not-begun] before it is opened or posted nobody’s time has begun, and the unit sees so', async () => {
    for (const who of [keyOf('kari-mor'), keyOf('ola-far'), { name: 'Ola Lyngfrydmo' }])
      assert.deepEqual(await timeOf(who), {
        knownOn: null,
        knownHow: 'none',
        lastDay: null,
        isPromised: false,
      })
    const page = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
    assert.ok(!isDenied(page))
    const told = page.told.filter(({ kind }) => kind === 'decision_issued')
    assert.deepEqual(told.map(({ name, times }) => [name, times[0]?.time.lastDay]).sort(), [
      ['Kari Solstrålevik', null],
      ['Ola Lyngfrydmo', null],
    ])
  })

  test('[complaint-each-their-own] his runs from a week after the post, hers from her own opening', async () => {
    const postedOn = world.daysFrom(2)
    await post(postedOn)
    const known = addDays(postedOn, 7)
    const his = { knownOn: known, knownHow: 'post', lastDay: addDays(known, 28), isPromised: false }
    assert.deepEqual(await timeOf(keyOf('ola-far')), his)
    assert.deepEqual(await timeOf({ name: ' ola lyngfrydmo ' }), his)
    assert.deepEqual(await timeOf({ name: 'O. Lyngfrydmo' }), his)
    assert.equal((await timeOf(keyOf('kari-mor'))).knownHow, 'none')

    const later = { today: world.daysFrom(21) }
    await done(world, openDecision, 'kari-mor', { decisionId }, later)
    assert.deepEqual(await timeOf(keyOf('kari-mor')), {
      knownOn: later.today,
      knownHow: 'opened',
      lastDay: addDays(later.today, 28),
      isPromised: false,
    })
    assert.deepEqual(await timeOf(keyOf('ola-far')), his)
    const page = await getDecision.run(world.database, world.asked('kari-mor', later), { decisionId })
    assert.ok(!isDenied(page))
    assert.equal(page.opened?.complaint[0]?.lastDay, addDays(later.today, 28))
  })

  test('one the register first tells is reserved when the notice goes, is written to, and has the time of the post', async () => {
    const href = `/baerum/avgjorelse/${decisionId}`
    const [notice] = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select(['id', 'recipientKey', 'at'])
        .where('href', '=', href)
        .where('channel', '=', 'inside')
        .execute(),
    )
    assert.equal(notice?.recipientKey, keyOf('kari-mor').identityKey)
    await inBaerum((db) =>
      db
        .updateTable('relatedPerson')
        .set({ nationalId: world.secrets.encrypt('00000000000') })
        .where('identityKey', '=', notice!.recipientKey)
        .execute(),
    )
    const register = null
    await sendNotice(
      { ...means(), register, publicUrl: 'https://samvei.example' },
      { authorityId: 'baerum', noticeId: notice!.id },
    )
    const told = await inBaerum((db) => findToldAbout(db, world.ids.person.ada, world.day))
    assert.deepEqual(
      told.filter(({ kind }) => kind === 'decision_issued').map(({ channel }) => channel),
      ['paper', 'paper'],
    )
    const page = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual(
      page.letters.map(({ kind, sentAs }) => [kind, sentAs]),
      [['decision', 'paper']],
    )
    await post(dayInOslo(notice!.at))
    // Hers came a week later; she had opened it later still
    assert.deepEqual(await timeOf(keyOf('kari-mor')), {
      knownOn: addDays(world.day, 7),
      knownHow: 'post',
      lastDay: '2026-12-28',
      isPromised: false,
    })
  })
})
