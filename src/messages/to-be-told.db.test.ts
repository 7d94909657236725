import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type NoticeKind, notifyPerson, openNotice } from './index.ts'

/** Erik is an adult with a guardian for personal matters; Berit is an adult with a husband. */
describe('who is told, by what stands in the database', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
  let at = 0
  /** Those told of a new thing of this kind, in no order. */
  const toldOf = async (person: 'erik' | 'berit', kind: NoticeKind, among: readonly ActorKey[]) => {
    const href = `/baerum/ting/${at++}`
    const now = world.asked('nobody').now
    const keys = await inBaerum(async (db) => {
      await notifyPerson(db, 'baerum', world.ids.person[person], { kind, href, now })
      const rows = await db.selectFrom('notice').select('recipientKey').where('href', '=', href).execute()
      return rows.map(({ recipientKey }) => recipientKey)
    })
    const found = among.filter((who) => keys.includes(keyOf(who)))
    assert.equal(keys.length, found.length)
    return found
  }
  const around = ['erik', 'liv-verge'] as const
  const capacity = (fields: string[], change: { endedOn?: string } = {}) =>
    inBaerum(async (db) => {
      const { id: practitionerId } = await db
        .selectFrom('practitioner')
        .select('id')
        .executeTakeFirstOrThrow()
      const { id: unitId } = await db.selectFrom('coordinatingUnit').select('id').executeTakeFirstOrThrow()
      const personId = world.ids.person.erik
      const known = await db
        .selectFrom('caseFile')
        .select('id')
        .where('personId', '=', personId)
        .executeTakeFirst()
      const day = world.day
      const file = { authorityId: 'baerum', reference: 'BAE-26-900002', personId, unitId }
      const dates = { receivedOn: day, answerDue: day, interimDue: day }
      const { id: caseId } =
        known ??
        (await db
          .insertInto('caseFile')
          .values({ ...file, ...dates })
          .returning('id')
          .executeTakeFirstOrThrow())
      await db
        .updateTable('capacityDecision')
        .set({ endedOn: day, endedReason: 'Ny avgjørelse.' })
        .where('personId', '=', personId)
        .where('endedOn', 'is', null)
        .execute()
      const said = {
        assessedBy: 'Li',
        assessedAs: 'fastlege',
        assessedOn: day,
        grounds: 'Ja.',
        shownTo: 'Erik.',
      }
      const by = { recordedBy: practitionerId, recordedAt: world.asked('nobody').now }
      const { id } = await db
        .insertInto('capacityDecision')
        .values({ authorityId: 'baerum', personId, caseId, fields, fromDate: day, ...said, ...by })
        .returning('id')
        .executeTakeFirstOrThrow()
      if (change.endedOn)
        await db
          .updateTable('capacityDecision')
          .set({ endedOn: change.endedOn, endedReason: 'Han forstår det nå.' })
          .where('id', '=', id)
          .execute()
    })

  test('[who-is-told] a guardian of one who decides alone gets what is written in the case, and nothing else', async () => {
    assert.deepEqual(await toldOf('erik', 'decision_issued', around), ['erik', 'liv-verge'])
    for (const kind of [
      'complaint_changed',
      'consent_asked',
      'team_changed',
      'meeting_invited',
      'plan_changed',
    ] as const)
      assert.deepEqual(await toldOf('erik', kind, around), ['erik'], kind)
  })

  test('[who-is-told] a capacity decision tells the guardian in its field, until it is ended', async () => {
    await capacity(['plan'])
    for (const kind of ['plan_changed', 'consent_asked', 'complaint_changed', 'decision_issued'] as const)
      assert.deepEqual(await toldOf('erik', kind, around), ['erik', 'liv-verge'], kind)
    for (const kind of ['team_changed', 'meeting_invited'] as const)
      assert.deepEqual(await toldOf('erik', kind, around), ['erik'], kind)
    await capacity(['plan'], { endedOn: world.day })
    assert.deepEqual(await toldOf('erik', 'plan_changed', around), ['erik'])
  })

  test('[who-is-told] a proxy for the whole is told beside the person, but not of consents; one for an inquiry is not', async () => {
    const { berit } = world.ids.person
    const both = ['berit', 'arne-ektefelle'] as const
    const power = (proxyScope: 'inquiry' | 'whole') =>
      inBaerum(async (db) => {
        await db
          .updateTable('relatedPerson')
          .set({ toDate: world.day })
          .where('personId', '=', berit)
          .where('kind', '=', 'proxy')
          .execute()
        await db
          .insertInto('relatedPerson')
          .values({
            authorityId: 'baerum',
            personId: berit,
            identityKey: keyOf('arne-ektefelle'),
            kind: 'proxy',
            name: 'Arne Tyttebærås',
            proxyScope,
            fromDate: world.day,
          })
          .execute()
      })
    assert.deepEqual(await toldOf('berit', 'decision_issued', both), ['berit']) // he is next of kin
    await power('inquiry')
    assert.deepEqual(await toldOf('berit', 'decision_issued', both), ['berit'])
    await power('whole')
    for (const kind of ['decision_issued', 'team_changed', 'plan_changed'] as const)
      assert.deepEqual(await toldOf('berit', kind, both), ['berit', 'arne-ektefelle'], kind)
    assert.deepEqual(await toldOf('berit', 'consent_asked', both), ['berit'])
  })

  test('[eforvaltning-8-second] coming to a decision’s door is not opening it; another notice is opened by it', async () => {
    const rows = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select(['id', 'kind', 'href'])
        .where('recipientKey', '=', keyOf('berit'))
        .where('kind', 'in', ['decision_issued', 'team_changed'])
        .execute(),
    )
    for (const { id: noticeId } of rows)
      assert.ok(
        'done' in (await openNotice.run(world.database, world.asked('berit'), { noticeId }, () => '/x')),
      )
    const opened = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select('kind')
        .where('recipientKey', '=', keyOf('berit'))
        .where('openedAt', 'is not', null)
        .execute(),
    )
    assert.deepEqual([...new Set(opened.map(({ kind }) => kind))], ['team_changed'])
  })
})
