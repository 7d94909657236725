import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { findCaseId } from '../../demo/coordination/find-case.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import type { Command } from '../platform/command.ts'
import { answerConsent } from '../team/answer-consent.ts'
import { hasConsent } from '../team/index.ts'
import { acceptOffer } from './accept-offer.ts'
import { findAppointments, findCoordinators, findStandIn } from './appointment-store.ts'
import { declineOffer } from './decline-offer.ts'
import { endAppointment } from './end-appointment.ts'
import { findPersonsWithoutCoordinator } from './find-without-coordinator.ts'
import { getCoordinators } from './get-coordinators.ts'
import { getOffer } from './get-offer.ts'
import { getOffers } from './get-offers.ts'
import { getOverview } from './get-overview.ts'
import { nameStandIn } from './name-stand-in.ts'
import { offerAppointment } from './offer-appointment.ts'
import { setAbsence } from './set-absence.ts'
import { answerWish, wishForAnother } from './wish-for-another.ts'

type Fields = Record<string, string>

describe('appointments', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination'] })
  })
  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, who: ActorKey, fields: Fields) =>
    command.run(world.database, world.asked(who), fields, () => '/her')
  const within = <R>(
    read: Parameters<typeof world.database.transaction<R>>[1],
    authority: AuthorityId = 'baerum',
  ) => world.database.transaction(authority, read)
  const practitioner = (key: keyof typeof world.ids.practitioner) => world.ids.practitioner[key]
  const caseOf = (person: keyof typeof world.ids.person, authority: AuthorityId = 'baerum') =>
    findCaseId(world, authority, world.ids.person[person])
  const coordinatorsOf = (person: keyof typeof world.ids.person) =>
    within((db) => findCoordinators(db, world.ids.person[person]))
  const standInOf = (person: keyof typeof world.ids.person) =>
    within((db) => findStandIn(db, world.ids.person[person]))

  test('nobody is asked before the consent to coordination is given', async () => {
    const fields = {
      caseId: await caseOf('unborn-baerum'),
      role: 'child_coordinator',
      practitionerId: practitioner('child-coordinator-baerum'),
    }
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', fields), { refused: 'consent_missing' })
    const personId = world.ids.person['unborn-baerum']
    const consentId = await within(async (db) => {
      const rows = await db.selectFrom('consent').select('id').where('personId', '=', personId).execute()
      return rows[0]!.id
    })
    assert.ok('done' in (await run(answerConsent, 'silje-gravid', { personId, consentId, answer: 'given' })))
    const someoneElse = { ...fields, practitionerId: practitioner('coordinator-baerum') }
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', someoneElse), {
      refused: 'must_be_employed_child_coordinator',
      field: 'practitionerId',
    })
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', { ...fields, role: 'coordinator' }), {
      refused: 'right_missing',
    })
    assert.deepEqual(
      await run(offerAppointment, 'unit-baerum', {
        ...fields,
        practitionerId: practitioner('former-baerum'),
      }),
      { refused: 'unknown', field: 'practitionerId' },
    )
    for (const who of [
      'unit-baerum-adult',
      'child-coordinator-baerum',
      'silje-gravid',
      'unit-sandnes',
    ] as const)
      assert.deepEqual(await run(offerAppointment, who, fields), { denied: 'not_found' }, who)
    const press = { ...fields, submissionId: randomUUID() }
    assert.ok('done' in (await run(offerAppointment, 'unit-baerum', press)))
    assert.ok('doneBefore' in (await run(offerAppointment, 'unit-baerum', press)))
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', fields), { refused: 'offer_is_open' })
    assert.equal((await coordinatorsOf('unborn-baerum')).length, 1)
  })

  test('consent to the plan is not pointed to before consent to coordination is given', async () => {
    const personId = world.ids.person.sara
    const mayStart = async () => {
      const seen = await getOverview.run(world.database, world.asked('sara'), { personId })
      return 'plan' in seen ? seen.plan?.mayStart : null
    }
    const setConsent = (state: string) =>
      world.test.asOwner('baerum', (db) =>
        db.query(`update consent set state = $2 where person_id = $1 and kind = 'coordination'`, [
          personId,
          state,
        ]),
      )
    assert.equal(await mayStart(), 'needs_consent')
    await setConsent('asked')
    assert.equal(await mayStart(), 'needs_coordination')
    await setConsent('given')
  })

  test('the one who is asked sees whom it is about and the message, and the coordination only after a yes', async () => {
    const [offer] = await coordinatorsOf('amina')
    const appointmentId = offer!.appointmentId
    const personId = world.ids.person.amina
    const seen = await getOffer.run(world.database, world.asked('health-visitor-baerum'), { appointmentId })
    assert.ok('person' in seen)
    assert.deepEqual(Object.keys(seen.person).sort(), ['age', 'fullName', 'id', 'interpreter'])
    const overview = () => getOverview.run(world.database, world.asked('health-visitor-baerum'), { personId })
    assert.deepEqual(await overview(), { denied: 'not_found' })
    assert.deepEqual(await run(acceptOffer, 'coordinator2-baerum', { appointmentId }), {
      denied: 'not_found',
    })
    assert.deepEqual(await run(acceptOffer, 'health-visitor-baerum', { appointmentId, version: '99' }), {
      stale: true,
    })
    assert.ok((await standInOf('amina')) !== null)
    assert.ok('done' in (await run(acceptOffer, 'health-visitor-baerum', { appointmentId })))
    assert.equal(await standInOf('amina'), null)
    const open = await overview()
    assert.ok('way' in open && open.way)
    assert.equal(open.way.daysTaken, 60)
    assert.deepEqual(await run(acceptOffer, 'health-visitor-baerum', { appointmentId }), {
      denied: 'not_found',
    })
  })

  test('a no needs its reason, and somebody stands in', async () => {
    const [offer] = await coordinatorsOf('unborn-baerum')
    const appointmentId = offer!.appointmentId
    assert.ok(
      'invalid' in (await run(declineOffer, 'child-coordinator-baerum', { appointmentId, reason: '' })),
    )
    const fields = { appointmentId, reason: 'Jeg skal ut i permisjon.' }
    assert.ok('done' in (await run(declineOffer, 'child-coordinator-baerum', fields)))
    assert.equal((await standInOf('unborn-baerum'))?.name, 'Unni Skriverud')
    assert.deepEqual(
      await getOffer.run(world.database, world.asked('child-coordinator-baerum'), { appointmentId }),
      { denied: 'not_found' },
    )
  })

  test('a new coordinator relieves the old one by saying yes; until then the old one stays', async () => {
    const fields = {
      caseId: await caseOf('ada'),
      role: 'child_coordinator',
      practitionerId: practitioner('child-coordinator2-baerum'),
    }
    const same = { ...fields, practitionerId: practitioner('child-coordinator-baerum') }
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', same), {
      refused: 'is_coordinator_already',
      field: 'practitionerId',
    })
    assert.deepEqual(await run(offerAppointment, 'unit-baerum', { ...fields, whyNew: ' ' }), {
      refused: 'why_new_missing',
      field: 'whyNew',
    })
    const whyNew = 'Ingrid går ut i permisjon, og dere ba om en som kan komme hjem.'
    const offered = await run(offerAppointment, 'unit-baerum', { ...fields, whyNew })
    assert.ok('done' in offered)
    const { appointmentId } = offered.done
    const told = (kind: string) =>
      within((db) =>
        db
          .selectFrom('notice')
          .select('recipientKey')
          .where('personId', '=', world.ids.person.ada)
          .where('kind', '=', kind)
          .execute(),
      )
    assert.equal((await told('coordinator_to_change')).length, 2, 'both parents are told beforehand')
    const reasonTo = async (who: ActorKey) => {
      const seen = await getOverview.run(world.database, world.asked(who), { personId: world.ids.person.ada })
      return 'coordinators' in seen && seen.coordinators.find(({ state }) => state === 'offered')?.whyNew
    }
    assert.equal(await reasonTo('kari-mor'), whyNew)
    assert.equal(await reasonTo('unit-baerum'), whyNew)
    assert.equal(await reasonTo('child-coordinator-baerum'), '', 'a wish of theirs may stand in it')
    assert.equal((await coordinatorsOf('ada'))[0]?.practitionerId, practitioner('child-coordinator-baerum'))
    assert.ok('done' in (await run(acceptOffer, 'child-coordinator2-baerum', { appointmentId })))
    const all = await within((db) => findAppointments(db, world.ids.person.ada))
    assert.deepEqual(all.map(({ state }) => state).sort(), ['active', 'handed_over'])
    assert.equal((await told('coordinator_changed')).length, 2, 'and afterwards')
    const personId = world.ids.person.ada
    const seen = await getOverview.run(world.database, world.asked('kari-mor'), { personId })
    assert.ok('way' in seen && seen.way)
    const newest = all.find(({ state }) => state === 'active')!
    assert.deepEqual(seen.way.later, [{ name: newest.name, on: newest.activeFrom }])
    assert.equal(seen.way.activeOn, all.find(({ state }) => state === 'handed_over')?.activeFrom)
    assert.deepEqual(
      await getOverview.run(world.database, world.asked('child-coordinator-baerum'), { personId }),
      {
        denied: 'not_found',
      },
    )
  })

  test('an end needs its reason, and leaves nobody alone', async () => {
    const [sara] = await coordinatorsOf('sara')
    const appointmentId = sara!.appointmentId
    assert.ok('invalid' in (await run(endAppointment, 'unit-baerum', { appointmentId, reason: ' ' })))
    const fields = { appointmentId, reason: 'Slutter i jobben.' }
    assert.deepEqual(await run(endAppointment, 'child-coordinator2-baerum', fields), { denied: 'not_found' })
    assert.ok('done' in (await run(endAppointment, 'unit-baerum', fields)))
    assert.deepEqual(await run(endAppointment, 'unit-baerum', fields), { refused: 'not_in_this_state' })
    const standIn = await standInOf('sara')
    assert.equal(standIn?.name, 'Unni Skriverud')
    const other = {
      caseId: await caseOf('sara'),
      role: 'child_coordinator',
      practitionerId: practitioner('leader-baerum'),
    }
    assert.deepEqual(
      await run(nameStandIn, 'unit-baerum', { ...other, practitionerId: practitioner('nav-baerum') }),
      { refused: 'unknown', field: 'practitionerId' },
    )
    assert.ok('done' in (await run(nameStandIn, 'unit-baerum', other)))
    assert.equal((await standInOf('sara'))?.name, 'Astrid Overblikksen')
    const without = await within((db) =>
      findPersonsWithoutCoordinator(db, [world.ids.unit['ke-baerum-barn']], world.asked('unit-baerum').now),
    )
    assert.ok(without.some(({ personId }) => personId === world.ids.person.sara))
  })

  test('the days without are those without: an absence counts, the time before it does not', async () => {
    const { now } = world.asked('unit-baerum-adult')
    const unit = world.ids.unit['ke-baerum-voksen']
    const without = await within((db) => findPersonsWithoutCoordinator(db, [unit], now))
    const erik = without.find(({ personId }) => personId === world.ids.person.erik)
    assert.ok(erik?.standIn)
    const since = Math.floor((+now - +erik.standIn.since) / 3_600_000)
    assert.equal(erik.hours, since)
    assert.ok(erik.away, 'the coordinator who is away is named')
    const offers = await getOffers.run(world.database, world.asked('unit-baerum-adult'), {
      caseId: erik.caseId,
    })
    assert.ok('rights' in offers)
    const [right] = offers.rights
    assert.deepEqual(right?.standing, { state: 'without', hours: since })
    const isAway = right.candidates.filter((each) => each.isAway).map(({ name }) => name)
    assert.deepEqual(isAway, [erik.away])
    assert.ok(right.candidates.some(({ services }) => services.length > 0))
    assert.match(right.candidates.at(-1)!.workTitle, /barn/i)
  })

  test('who is away says so, and is back the same way; another’s is not one’s own', async () => {
    const [erik] = await coordinatorsOf('erik')
    const { appointmentId, state } = erik!
    assert.equal(state, 'absent')
    assert.equal((await standInOf('erik'))?.name, 'Vidar Protokollvik')
    const mine = await getMyPage.run(world.database, world.asked('erik'), {})
    assert.ok('people' in mine)
    assert.deepEqual(
      mine.people
        .find(({ isMe }) => isMe)
        ?.coordination?.coordinators.map((each) => [each.role, each.isAway]),
      [
        ['coordinator', true],
        ['stand_in', true],
      ],
      'the person’s own page says so too',
    )
    const fields = { appointmentId, absence: 'back' }
    assert.deepEqual(await run(setAbsence, 'coordinator-baerum', fields), { denied: 'not_found' })
    assert.ok('done' in (await run(setAbsence, 'coordinator2-baerum', fields)))
    assert.deepEqual(await run(setAbsence, 'coordinator2-baerum', fields), { refused: 'not_in_this_state' })
    assert.equal(await standInOf('erik'), null)
  })

  test('a wish is sent once and answered once; the coordinator does not see it', async () => {
    const [berit] = await coordinatorsOf('berit')
    const { appointmentId } = berit!
    const personId = world.ids.person.berit
    assert.deepEqual(await run(wishForAnother, 'coordinator-baerum', { appointmentId }), {
      denied: 'not_found',
    })
    const sent = await run(wishForAnother, 'berit', { appointmentId, reason: 'Noen nærmere jobben min.' })
    assert.ok('done' in sent)
    assert.deepEqual(await run(wishForAnother, 'berit', { appointmentId }), { refused: 'wish_is_open' })
    const seen = await getOverview.run(world.database, world.asked('coordinator-baerum'), { personId })
    assert.equal('wish' in seen && seen.wish, null)
    const answer = { wishId: sent.done.wishId, answer: 'Vi ringer deg i morgen.' }
    assert.ok('done' in (await run(answerWish, 'unit-baerum-adult', answer)))
    assert.deepEqual(await run(answerWish, 'unit-baerum-adult', answer), { refused: 'answered_already' })
    assert.deepEqual(await run(answerWish, 'unit-baerum', answer), { denied: 'not_found' })
  })

  test('the unit sees coordinators and those without of its own gate; each one shown is in the log', async () => {
    const list = await getCoordinators.run(world.database, world.asked('unit-baerum'), {})
    assert.ok('rows' in list)
    const shown = [...list.without, ...list.rows.flatMap((row) => row.persons)].map(
      ({ personId }) => personId,
    )
    assert.ok(!shown.includes(world.ids.person.berit) && shown.includes(world.ids.person.noor))
    const logged = await within(async (db) => {
      const rows = await db
        .selectFrom('accessLog')
        .select('personId')
        .where('act', '=', 'coordination.seeCoordinators')
        .execute()
      return rows.map(({ personId }) => personId)
    })
    assert.deepEqual(logged.sort(), [...new Set(shown)].sort())
    assert.deepEqual(await getCoordinators.run(world.database, world.asked('coordinator-baerum'), {}), {
      denied: 'not_found',
    })
  })

  test('the list says where the consent is missing, so that the unit sees whose turn it is', async () => {
    const list = await getCoordinators.run(world.database, world.asked('unit-baerum'), {})
    assert.ok('without' in list)
    const states = new Set(list.without.map(({ consent }) => consent))
    assert.ok(states.has('given') || states.has('asked') || states.has('missing'))
    for (const row of list.without) {
      const open = await within((db) =>
        hasConsent(db, row.personId, 'coordination', world.asked('unit-baerum').today),
      )
      assert.equal(row.consent === 'given', open, row.name)
    }
  })

  test('a hospital asks health personnel only', async () => {
    const fields = {
      caseId: await caseOf('knut', 'fjordsykehuset'),
      role: 'hospital_coordinator',
      practitionerId: practitioner('admin-fjord'),
    }
    assert.deepEqual(await run(offerAppointment, 'unit-fjord', fields), {
      refused: 'must_be_health_personnel',
      field: 'practitionerId',
    })
  })
})
