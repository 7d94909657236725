import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addRelatedPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { findDeciders } from '../team/index.ts'
import { findCase } from './case-store.ts'
import { decideCapacity, endCapacityDecision } from './decide-capacity.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { openDecision } from './open-decision.ts'
import { endCare, recordCare } from './record-care.ts'
import { done, type Fields, hanneAsks, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

const refusedAs = (outcome: unknown) =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome ? outcome.refused : outcome

describe('who consents, as the unit writes it down', () => {
  let world: TestWorld
  let adult: string
  let child: string
  const who = async (authority: string, caseId: string, field: 'coordination' | 'plan') =>
    world.database.transaction(authority, async (db) => {
      const { personId } = (await findCase(db, caseId))!
      return (await findDeciders(db, personId, field, world.day)).who
    })
  const decide = (fields: Record<string, string | string[]> = {}, actor: ActorKey = 'unit-sandnes') =>
    press(world, decideCapacity, actor, {
      caseId: adult,
      fields: 'coordination',
      fromDate: world.day,
      untilDate: '',
      assessedBy: 'Li Legesen',
      assessedAs: 'fastlege',
      assessedOn: world.daysFrom(-2),
      grounds: 'Forstår ikke hva det gjelder, også med forklaring i ro.',
      shownTo: 'Hanne og søsteren.',
      ...fields,
    } as Fields)

  before(async () => {
    world = await testWorld()
    adult = await openedCase(world, hanneAsks)
    child = await openedCase(world, kariAsks)
  })

  describe('[pbrl-4-3-decision] that somebody cannot', () => {
    test('is written with field, reasons, who assessed it and whom it was shown to; by the unit alone', async () => {
      const outcome = await decide({ fields: [], grounds: '', assessedBy: '', shownTo: '' })
      assert.deepEqual(outcome, {
        invalid: { fields: 'choose', grounds: 'required', assessedBy: 'required', shownTo: 'required' },
      })
      assert.equal(refusedAs(await decide({ assessedOn: world.daysFrom(1) })), 'in_the_future')
      assert.equal(refusedAs(await decide({ untilDate: world.daysFrom(-1) })), 'ends_before')
      assert.deepEqual(await decide({}, 'hanne'), notFound)
      assert.deepEqual(await decide({}, 'unit-baerum'), notFound)
    })

    test('[capacity-days] takes nothing away before today, and rests on an assessment of the last year', async () => {
      for (const [fields, said] of [
        [{ fromDate: world.daysFrom(-1) }, 'before_today'],
        [{ fromDate: '1900-01-01' }, 'before_today'],
        [{ fromDate: world.daysFrom(400) }, 'year_far_ahead'],
        [{ untilDate: '2199-12-31' }, 'last_day_far_ahead'],
        [{ assessedOn: '1900-01-01' }, 'assessed_long_ago'],
      ] as const)
        assert.equal(refusedAs(await decide(fields)), said, JSON.stringify(fields))
    })

    test('is never written of a child, for whom others consent', async () => {
      assert.equal(refusedAs(await decide({ caseId: child }, 'unit-baerum')), 'others_consent')
    })

    test('[capacity-shown] gives the guardian the say in that field, and leaves the rest to the person, who is told and reads it; no letter goes to next of kin', async () => {
      await world.database.transaction('sandnes', async (db) => {
        const { personId } = (await findCase(db, adult))!
        await addRelatedPerson(db, 'sandnes', {
          personId,
          identityKey: null,
          kind: 'guardian',
          name: 'Verge Vergesen',
          mandate: 'personal',
          fromDate: world.daysFrom(-100),
        })
        await addRelatedPerson(db, 'sandnes', {
          personId,
          identityKey: null,
          kind: 'next_of_kin',
          name: 'Søster Strandskjellvik',
          fromDate: world.daysFrom(-100),
        })
      })
      assert.equal((await who('sandnes', adult, 'coordination')).by, 'person')
      const fields = { submissionId: randomUUID() }
      assert.ok('done' in (await decide(fields)))
      assert.ok('doneBefore' in (await decide(fields)))
      // [capacity-days] one for the same field and time
      assert.equal(refusedAs(await decide()), 'capacity_stands')
      const later = { fields: ['plan', 'coordination'], fromDate: world.daysFrom(30) }
      assert.equal(refusedAs(await decide(later)), 'capacity_stands')
      assert.equal((await who('sandnes', adult, 'coordination')).by, 'guardian')
      assert.equal((await who('sandnes', adult, 'plan')).by, 'person')
      const own = async () => {
        const page = await getOwnCase.run(world.database, world.asked('hanne'), { caseId: adult })
        assert.ok(!isDenied(page))
        return page
      }
      const unread = await own()
      assert.deepEqual([unread.capacity, unread.consenters, unread.unread.length], [[], [], 1])
      await done(world, openDecision, 'hanne', { decisionId: unread.unread[0]!.decisionId })
      const read = await own()
      assert.deepEqual([read.capacity[0]!.assessedBy, read.unread], ['Li Legesen', []])
      const told = await world.database.transaction('sandnes', (db) =>
        db.selectFrom('notice').select('id').where('kind', '=', 'capacity_issued').execute(),
      )
      assert.equal(told.length, 2) // Hanne, and her guardian
    })

    test('can be ended with a reason, and stands as it was written', async () => {
      const page = await getCasePage.run(world.database, world.asked('unit-sandnes'), { caseId: adult })
      assert.ok(!isDenied(page))
      const { id: decisionId, version } = page.capacity[0]!
      const end = (fields: Fields = {}, actor: ActorKey = 'unit-sandnes') =>
        press(world, endCapacityDecision, actor, { decisionId, reason: 'Hun forstår det nå.', ...fields })
      assert.deepEqual(await end({ reason: '' }), { invalid: { reason: 'required' } })
      assert.deepEqual(await end({}, 'unit-baerum'), notFound)
      assert.ok('done' in (await end({ version: String(version) })))
      assert.deepEqual(await end({ version: String(version) }), { stale: true })
      assert.equal(refusedAs(await end()), 'not_in_this_state')
      assert.equal((await who('sandnes', adult, 'coordination')).by, 'person')
      await assert.rejects(
        world.database.transaction('sandnes', (db) =>
          db.updateTable('capacityDecision').set({ grounds: 'x' }).execute(),
        ),
        /permission denied/,
      )
    })
  })

  describe('[pbrl-4-4-care] care taken over', () => {
    const record = (fields: Fields = {}, actor: ActorKey = 'unit-baerum') =>
      press(world, recordCare, actor, {
        caseId: child,
        careAuthority: 'Barneverntjenesten i Bærum',
        fromDate: world.daysFrom(-5),
        foster1: 'Frida Fosterhjem',
        ...fields,
      })

    test('is written of a child, once, with the foster home; by the unit alone', async () => {
      assert.equal(refusedAs(await record({ caseId: adult }, 'unit-sandnes')), 'consents_alone')
      assert.equal(refusedAs(await record({ fromDate: world.daysFrom(1) })), 'in_the_future')
      assert.deepEqual(await record({ careAuthority: '' }), { invalid: { careAuthority: 'required' } })
      assert.deepEqual(await record({}, 'kari-mor'), notFound)
      assert.equal((await who('baerum', child, 'coordination')).by, 'parents')
      assert.ok('done' in (await record()))
      assert.equal(refusedAs(await record()), 'care_is_recorded')
      const now = await who('baerum', child, 'coordination')
      assert.equal(now.by, 'care')
      assert.equal(now.representativeIds.length, 2)
    })

    test('is given back: the parents consent again', async () => {
      assert.deepEqual(await press(world, endCare, 'unit-sandnes', { caseId: child }), notFound)
      await done(world, endCare, 'unit-baerum', { caseId: child })
      assert.equal((await who('baerum', child, 'coordination')).by, 'parents')
      assert.equal(
        refusedAs(await press(world, endCare, 'unit-baerum', { caseId: child })),
        'not_in_this_state',
      )
    })
  })
})
