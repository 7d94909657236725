import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getSentInquiry } from '../inquiries/get-sent-inquiry.ts'
import { findByOrigin, getInquiry } from '../inquiries/inquiry-store.ts'
import { carryInquiryOver, confirmCarriedOver } from '../inquiries/tasks.ts'
import { changePerson, changeRelatedPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getOwnCase } from './get-own-case.ts'
import { openCase } from './open-case.ts'
import { sendCaseAway } from './send-case-away.ts'
import { done, kariAsks } from './test/case-world.ts'
import { findTransfersOfCase } from './transfer-store.ts'

const strangerAsks = {
  who: 'first-time-baerum' as ActorKey,
  kind: 'parent' as const,
  name: 'Ida Førstegangslia',
}

for (const protection of ['none', 'confidential'] as const)
  describe(`a case that another authority has taken, address protection ${protection}`, () => {
    let world: TestWorld
    let caseId: string
    const asked: Record<'kari' | 'ola' | 'stranger', string> = { kari: '', ola: '', stranger: '' }
    const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
      world.database.transaction('baerum', work)
    const sentBy = async (who: ActorKey, inquiryId: string) => {
      const page = await getSentInquiry.run(world.database, world.asked(who), { inquiryId })
      assert.ok(!isDenied(page))
      return page
    }
    const tellsNoPlace = (page: Awaited<ReturnType<typeof sentBy>>) => {
      assert.doesNotMatch(JSON.stringify(page), /sandnes|Koordinerende enhet|67 00 00 21/i)
      assert.deepEqual(
        [page.unit.name, page.unit.phone, page.takenBy],
        ['Bærum kommune', '67 00 00 20', null],
      )
    }

    /** Their own page of the case: before it is sent, and while nobody has answered. */
    const olaSaw: unknown[] = []
    const olaSees = async () => {
      const page = await getOwnCase.run(world.database, world.asked('ola-far'), { caseId })
      assert.ok(!isDenied(page))
      return page
    }

    before(async () => {
      world = await testWorld()
      asked.kari = await receiveInquiry(world, kariAsks)
      asked.ola = await receiveInquiry(world, {
        ...kariAsks,
        key: 'ola-asks',
        sender: { who: 'ola-far', kind: 'parent', name: 'Ola Solstrålevik' },
      })
      asked.stranger = await receiveInquiry(world, {
        ...kariAsks,
        key: 'stranger-asks',
        sender: strangerAsks,
      })
      for (const inquiryId of Object.values(asked))
        ({ caseId } = await done(world, openCase, 'unit-baerum', { inquiryId }))
      await inBaerum(async (db) => {
        await changePerson(db, world.ids.person.ada, { addressProtection: protection })
        await changeRelatedPerson(db, world.ids.related['kari-ada'], { sharesHome: true })
      })
      olaSaw.push(await olaSees())
      await done(world, sendCaseAway, 'unit-baerum', {
        caseId,
        toAuthorityId: 'sandnes',
        reason: 'Familien har flyttet.',
        agreed: 'Kari sa ja.',
      })
      const house = { database: world.database, clock: { now: () => world.asked('nobody').now } }
      olaSaw.push(await olaSees())
      const [transfer] = await inBaerum((db) => findTransfersOfCase(db, caseId))
      const payload = { authorityId: 'baerum', inquiryId: transfer!.inquiryId! }
      await carryInquiryOver(house, payload)
      const there = await world.database.transaction('sandnes', (db) =>
        findByOrigin(db, 'baerum', payload.inquiryId),
      )
      await done(world, openCase, 'unit-sandnes', { inquiryId: there!.id })
      await confirmCarriedOver(house, payload)
    })

    test('[inquiry-passed-on] one who only said to be a parent is not told where', async () => {
      const page = await sentBy('first-time-baerum', asked.stranger)
      assert.equal(page.inquiry.state, 'answered')
      tellsNoPlace(page)
    })

    test('no answer that is kept says where, of what anybody asked', async () => {
      for (const inquiryId of Object.values(asked))
        assert.equal((await inBaerum((db) => getInquiry(db, inquiryId))).answer, '')
    })

    test('the parent she lives with is told', async () => {
      const page = await sentBy('kari-mor', asked.kari)
      assert.deepEqual(page.takenBy, { id: 'sandnes', name: 'Sandnes kommune' })
      assert.match(page.unit.name, /Koordinerende enhet/)
    })

    test(`[inquiry-passed-on] [shielded-reader] the other parent is ${protection === 'none' ? '' : 'not '}told`, async () => {
      const page = await sentBy('ola-far', asked.ola)
      if (protection === 'none') assert.equal(page.takenBy?.name, 'Sandnes kommune')
      else tellsNoPlace(page)
      const own = await olaSees()
      assert.equal(own.takenBy?.name, protection === 'none' ? 'Sandnes kommune' : undefined)
      if (protection === 'none') assert.notDeepEqual(olaSaw[1], olaSaw[0])
      else {
        assert.deepEqual(olaSaw[1], olaSaw[0], 'nor that somebody else was asked')
        assert.deepEqual([own.transfers, own.referrals], [[], []])
      }
    })

    test('a notice that it was sent on comes to those alone who may learn where', async () => {
      const notices = await inBaerum((db) =>
        db
          .selectFrom('notice')
          .select(['kind', 'recipientKey'])
          .where('href', '=', `/baerum/min-sak/${caseId}`)
          .where('kind', 'in', ['case_sent_on', 'inquiry_answered'])
          .execute(),
      )
      const toldOf = (who: ActorKey) => {
        const { actor } = world.asked(who)
        return notices.flatMap((each) =>
          actor.kind !== 'nobody' && each.recipientKey === actor.identityKey ? [each.kind] : [],
        )
      }
      assert.deepEqual(toldOf('kari-mor'), ['case_sent_on'])
      assert.deepEqual(toldOf('ola-far'), [protection === 'none' ? 'case_sent_on' : 'inquiry_answered'])
      assert.deepEqual(toldOf('first-time-baerum'), [])
    })
  })
