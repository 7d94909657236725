import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import type { Command } from '../platform/command.ts'
import { addParticipant } from './add-participant.ts'
import { answerConsent } from './answer-consent.ts'
import { askAgain, askForConsent, beginConsent } from './ask-for-consent.ts'
import {
  describeParticipant,
  endParticipation,
  namePeople,
  putBackDescription,
} from './change-participant.ts'
import { findAnswers, findConsent, hasConsent } from './consent-store.ts'
import { getConsent } from './get-consent.ts'
import { getConsentReceipt } from './get-consent-receipt.ts'
import { getConsents } from './get-consents.ts'
import { getMember, type Member } from './get-member.ts'
import { getTeam } from './get-team.ts'
import { receiptData } from './print/receipt-print.ts'
import { recordConsent } from './record-consent.ts'
import { findTeam } from './team-store.ts'
import { withdrawConsent } from './withdraw-consent.ts'

type Fields = Record<string, string | string[]>

describe('consents and the team', () => {
  let world: TestWorld
  let ada: string
  let berit: string
  let said: { saidOn: string; saidIn: string; help: string }
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    ada = world.ids.person.ada
    said = { saidOn: world.day, saidIn: 'norsk', help: 'none' }
    berit = world.ids.person.berit
  })

  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, who: ActorKey, fields: Fields) =>
    command.run(world.database, world.asked(who), fields, () => '/her')
  const inBaerum = <R>(read: Parameters<typeof world.database.transaction<R>>[1]) =>
    world.database.transaction('baerum', read)
  const consentWith = async (personId: string, name: string) => {
    const found = await inBaerum((db) => findTeam(db, personId, world.day))
    return found.find((each) => each.name === name)!
  }
  const coordinationOf = (personId: string) =>
    inBaerum(async (db) => {
      const rows = await db
        .selectFrom('consent')
        .select(['id', 'kind', 'version'])
        .where('personId', '=', personId)
        .execute()
      return rows.find((row) => row.kind === 'coordination')!
    })

  test('two parents consent together: one yes opens nothing, and the other sees what is waited for', async () => {
    const { consentId, sections } = await consentWith(ada, 'Avlastning')
    assert.deepEqual(sections, [])
    const kari = await getConsents.run(world.database, world.asked('kari-mor'), { personId: ada })
    const ola = await getConsents.run(world.database, world.asked('ola-far'), { personId: ada })
    assert.ok('consents' in kari && 'consents' in ola)
    assert.equal(kari.consents.find(({ id }) => id === consentId)?.waitsForReader, false)
    assert.equal(ola.consents.find(({ id }) => id === consentId)?.waitsForReader, true)
  })

  test('the second yes opens what both opened, and no more', async () => {
    const { consentId } = await consentWith(ada, 'Avlastning')
    const outcome = await run(answerConsent, 'ola-far', {
      personId: ada,
      consentId: consentId!,
      answer: 'given',
      sections: ['activities', 'goals'],
      untilDate: '',
    })
    assert.deepEqual('done' in outcome && outcome.done, { settled: 'given' })
    assert.deepEqual((await consentWith(ada, 'Avlastning')).sections, ['activities'])
    // The one who said yes first is told, and is led to the consent; the one who has just answered is not
    const told = await world.test.asOwner('baerum', (db) =>
      db.query(
        `select n.recipient_key from notice n where n.kind = 'consent_answered' and n.href like '%' || $1`,
        [`/samtykke/${consentId}`],
      ),
    )
    const keyOf = (who: ActorKey) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody' ? '' : actor.identityKey
    }
    assert.deepEqual(
      told.rows.map((row) => row.recipient_key),
      [keyOf('kari-mor')],
    )
  })

  test('a yes each to different parts opens nothing and says so, until they agree on one', async () => {
    const { consentId } = await consentWith(ada, 'Avlastning')
    const yes = (who: ActorKey, sections: string[]) =>
      run(answerConsent, who, {
        personId: ada,
        consentId: consentId!,
        answer: 'given',
        sections,
        untilDate: '',
      })
    const page = async (who: ActorKey) => {
      const found = await getConsent.run(world.database, world.asked(who), {
        personId: ada,
        consentId: consentId!,
      })
      assert.ok('consent' in found)
      return [found.consent.shown, found.hasNothingCommon, found.consent.waitsForReader]
    }
    const apart = await yes('ola-far', ['goals'])
    assert.deepEqual('done' in apart && apart.done, { settled: 'waits' })
    for (const who of ['kari-mor', 'ola-far'] as const)
      assert.deepEqual(await page(who), ['asked', true, true])
    assert.notEqual((await consentWith(ada, 'Avlastning')).consent, 'given')
    const together = await yes('ola-far', ['goals', 'activities'])
    assert.deepEqual('done' in together && together.done, { settled: 'given' })
    assert.deepEqual(await page('kari-mor'), ['given', false, false])
    assert.deepEqual((await consentWith(ada, 'Avlastning')).sections, ['activities'])
  })

  test('one parent takes it back alone, and the one let in is nobody at the next request', async () => {
    const { consentId } = await consentWith(ada, 'Lyngtoppen skole')
    const asTeacher = () => getTeam.run(world.database, world.asked('teacher-baerum'), { personId: ada })
    assert.ok('members' in (await asTeacher()))
    const outcome = await run(withdrawConsent, 'ola-far', { personId: ada, consentId: consentId! })
    assert.ok('done' in outcome)
    assert.deepEqual(await asTeacher(), { denied: 'not_found' })
    const history = await inBaerum((db) => findAnswers(db, consentId!))
    assert.deepEqual(
      history.map(({ answer }) => answer),
      ['given', 'given', 'withdrawn'],
    )
  })

  test('a withdrawn consent is asked for again, and both must answer anew', async () => {
    const { consentId } = await consentWith(ada, 'Lyngtoppen skole')
    const again = { personId: ada, consentId: consentId! }
    assert.ok('done' in (await run(askAgain, 'child-coordinator-baerum', again)))
    assert.deepEqual(await run(askAgain, 'child-coordinator-baerum', again), { refused: 'not_in_this_state' })
    const yes = { ...again, answer: 'given', sections: ['meetings'], untilDate: '' }
    const first = await run(answerConsent, 'kari-mor', yes)
    assert.deepEqual('done' in first && first.done, { settled: 'waits' })
    assert.deepEqual((await consentWith(ada, 'Lyngtoppen skole')).sections, [])
  })

  test('the question stays new until all who must answer have; then it is new to nobody', async () => {
    const { consentId } = await consentWith(ada, 'Lyngtoppen skole')
    const href = `/baerum/koordinering/${ada}/samtykke/${consentId}`
    const unread = async () => {
      const rows = await inBaerum((db) =>
        db.selectFrom('notice').select(['kind', 'openedAt']).where('href', '=', href).execute(),
      )
      return rows.filter(({ kind, openedAt }) => kind === 'consent_asked' && openedAt === null).length
    }
    assert.equal(await unread(), 2)
    await run(answerConsent, 'ola-far', { personId: ada, consentId: consentId!, answer: 'refused' })
    assert.equal(await unread(), 0)
  })

  test('those named to come are told when their service is let in', async () => {
    const { consentId } = await consentWith(ada, 'Lyngtoppen skole')
    const told = async () => {
      const rows = await inBaerum((db) =>
        db
          .selectFrom('notice')
          .select('id')
          .where('href', '=', `/baerum/koordinering/${ada}/team`)
          .where('kind', '=', 'team_changed')
          .where('recipientKind', '=', 'work')
          .execute(),
      )
      return rows.length
    }
    const before = await told()
    const again = { personId: ada, consentId: consentId! }
    assert.ok('done' in (await run(askAgain, 'child-coordinator-baerum', again)))
    const yes = { ...again, answer: 'given', sections: ['meetings'], untilDate: '' }
    await run(answerConsent, 'kari-mor', yes)
    assert.equal(await told(), before)
    const last = await run(answerConsent, 'ola-far', yes)
    assert.deepEqual('done' in last && last.done, { settled: 'given' })
    assert.equal(await told(), before + 1)
  })

  test('no to one, or to a period that is over, or to nothing ticked, is said at the field', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const base = { personId: berit, consentId: consentId!, answer: 'given' }
    assert.deepEqual(
      await run(answerConsent, 'berit', { ...base, sections: ['goals'], untilDate: '01.01.2020' }),
      { refused: 'period_over', field: 'untilDate' },
    )
    assert.deepEqual(await run(answerConsent, 'berit', { ...base, sections: [], untilDate: '' }), {
      refused: 'choose',
      field: 'sections',
    })
  })

  test('a stale form changes nothing', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const fields = {
      personId: berit,
      consentId: consentId!,
      answer: 'given',
      sections: ['goals'],
      version: '99',
    }
    assert.deepEqual(await run(answerConsent, 'berit', fields), { stale: true })
  })

  test('a double press is one answer', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const fields = {
      personId: berit,
      consentId: consentId!,
      answer: 'given',
      sections: ['goals'],
      submissionId: randomUUID(),
    }
    const before = await inBaerum((db) => findAnswers(db, consentId!))
    await run(answerConsent, 'berit', fields)
    assert.ok('doneBefore' in (await run(answerConsent, 'berit', fields)))
    assert.equal((await inBaerum((db) => findAnswers(db, consentId!))).length, before.length + 1)
  })

  test('nobody but the one who decides answers; a stranger, a coordinator and another authority get nothing', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const fields = { personId: berit, consentId: consentId!, answer: 'given', sections: ['goals'] }
    for (const who of ['kari-mor', 'coordinator-baerum', 'arne-ektefelle', 'hanne'] as const)
      assert.deepEqual(await run(answerConsent, who, fields), { denied: 'not_found' }, who)
  })

  test('a consent of somebody else is not found through one’s own page', async () => {
    const { consentId } = await consentWith(ada, 'Avlastning')
    const fields = { personId: berit, consentId: consentId!, answer: 'given', sections: ['goals'] }
    assert.deepEqual(await run(answerConsent, 'berit', fields), { denied: 'not_found' })
  })

  test('staff writes down what was said, with a note; the one who did not decide is refused', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const fields = {
      personId: berit,
      consentId: consentId!,
      answeredBy: 'person',
      answer: 'given',
      how: 'oral',
      sections: ['goals', 'meetings'],
      ...said,
      untilDate: '',
      note: 'Sagt på telefon.',
    }
    assert.ok('invalid' in (await run(recordConsent, 'unit-baerum-adult', { ...fields, note: '' })))
    const other = { ...fields, answeredBy: world.ids.related['arne-berit'] }
    assert.deepEqual(await run(recordConsent, 'unit-baerum-adult', other), { refused: 'not_yours_to_answer' })
    assert.ok('done' in (await run(recordConsent, 'unit-baerum-adult', fields)))
    const last = (await inBaerum((db) => findAnswers(db, consentId!))).at(-1)
    assert.deepEqual(
      [last?.how, last?.recordedBy, last?.note],
      ['oral', 'Vidar Protokollvik', 'Sagt på telefon.'],
    )
    assert.deepEqual(await run(recordConsent, 'unit-baerum', fields), { denied: 'not_found' }, 'another gate')
  })

  test('[consent-said-elsewhere] what was said is kept with its day, language and help; it counts from now, and not before', async () => {
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const yes = {
      ...said,
      ...{ personId: berit, consentId: consentId!, answeredBy: 'person', answer: 'given', how: 'paper' },
      ...{ sections: ['goals'], note: 'Skjemaet ligger i arkivet.', saidOn: world.daysFrom(-40) },
    }
    const press = (more: Record<string, string>) =>
      run(recordConsent, 'unit-baerum-adult', { ...yes, ...more })
    assert.deepEqual(await press({ saidOn: '', saidIn: '', help: '' }), {
      invalid: { saidOn: 'required', saidIn: 'required', help: 'choose' },
    })
    assert.deepEqual(await press({ saidOn: world.daysFrom(1) }), { refused: 'said_later', field: 'saidOn' })
    assert.deepEqual(await press({ saidOn: '1900-01-01' }), { refused: 'said_before_birth', field: 'saidOn' })
    assert.deepEqual(await press({ help: 'interpreter' }), { refused: 'required', field: 'helpedBy' })
    assert.ok('done' in (await press({ answer: 'withdrawn' })))
    assert.ok('done' in (await press({ saidIn: 'somali', help: 'interpreter', helpedBy: 'Tolk Amina' })))
    const last = (await inBaerum((db) => findAnswers(db, consentId!))).at(-1)!
    assert.deepEqual(
      [last.saidOn, last.saidIn, last.help, last.helpedBy],
      [world.daysFrom(-40), 'somali', 'interpreter', 'Tolk Amina'],
    )
    const shown = await getConsent.run(world.database, world.asked('berit'), {
      personId: berit,
      consentId: consentId!,
    })
    assert.ok('consent' in shown)
    assert.equal(shown.consent.fromDate, world.day, 'it opens nothing in the past')
    assert.equal(shown.answers[0]?.saidOn, world.daysFrom(-40))
    const receipt = await getConsentReceipt.run(world.database, world.asked('berit'), {
      personId: berit,
      consentId: consentId!,
    })
    assert.ok('consent' in receipt)
    const paper = JSON.stringify(receiptData(receipt))
    assert.match(paper, /Underskrevet .*Språk: somali\. Med tolk: Tolk Amina/)
  })

  test('[consent-said-elsewhere] a yes the person said before 16 is not the person’s consent', async () => {
    const sixteenSince = world.daysFrom(-16 * 365 - 14)
    await world.test.asOwner('baerum', (db) =>
      db.query('update person set birth_date = $2 where id = $1', [berit, sixteenSince]),
    )
    const { consentId } = await consentWith(berit, 'Fastlegen')
    const yes = {
      ...said,
      ...{ personId: berit, consentId: consentId!, answeredBy: 'person', answer: 'given', how: 'oral' },
      ...{ sections: ['goals'], note: 'På telefon.' },
    }
    const then = await run(recordConsent, 'unit-baerum-adult', { ...yes, saidOn: world.daysFrom(-60) })
    assert.deepEqual(then, { refused: 'too_young_then', field: 'saidOn' })
    assert.ok('done' in (await run(recordConsent, 'unit-baerum-adult', yes)))
    await world.test.asOwner('baerum', (db) =>
      db.query(`update person set birth_date = '1960-05-05' where id = $1`, [berit]),
    )
  })

  test('asked for in several windows, they are told once', async () => {
    const personId = world.ids.person['unborn-baerum']
    const fields = { personId, kind: 'coordination' }
    await world.test.asOwner('baerum', (client) =>
      client.query('delete from consent where person_id = $1', [personId]),
    )
    const told = async () =>
      (
        await world.database.transaction('baerum', (db) =>
          db.selectFrom('notice').select('id').where('kind', '=', 'consent_asked').execute(),
        )
      ).length
    const before = await told()
    const asked = await Promise.all([1, 2, 3].map(() => run(askForConsent, 'unit-baerum', fields)))
    for (const outcome of asked) assert.ok('done' in outcome, JSON.stringify(outcome))
    assert.equal(await told(), before + 1)
  })

  test('what is given is not asked for, and a plan waits for coordination', async () => {
    const kind = 'coordination'
    assert.deepEqual(await run(askForConsent, 'unit-baerum-adult', { personId: berit, kind }), {
      refused: 'consent_is_given',
    })
    const personId = world.ids.person['unborn-baerum']
    assert.deepEqual(await run(askForConsent, 'unit-baerum', { personId, kind: 'plan' }), {
      refused: 'consent_missing',
    })
    assert.ok('done' in (await run(beginConsent, 'silje-gravid', { personId, kind })))
    assert.deepEqual(await run(beginConsent, 'kari-mor', { personId, kind }), { denied: 'not_found' })
  })

  test('consent to a plan is not asked for, nor begun, before the right to one is granted (hol § 7-1)', async () => {
    const personId = world.ids.person.noor // granted a child coordinator, and no plan
    const fields = { personId, kind: 'plan' }
    assert.deepEqual(await run(askForConsent, 'unit-baerum', fields), { refused: 'right_missing' })
    assert.deepEqual(await run(beginConsent, 'leila-mor', fields), { refused: 'right_missing' })
    const shown = await getConsents.run(world.database, world.asked('unit-baerum'), { personId })
    assert.ok('consents' in shown)
    assert.equal(shown.hasRightToPlan, false)
    assert.deepEqual(
      shown.consents.filter((each) => each.kind === 'plan'),
      [],
    )
  })

  test('a parent is not told which services are around a child whose address is protected', async () => {
    const personId = world.ids.person.noor
    const added = await run(addParticipant, 'child-coordinator-baerum', {
      personId,
      who: `service:${world.ids.service['skole-baerum']}`,
      lifeArea: 'daytime',
      sections: ['meetings'],
      purposeKind: 'other',
      contribution: 'Fast kontaktlærer på Lyngtoppen',
      purpose: 'Så Lyngtoppen vet det',
    })
    assert.ok('done' in added)
    const { consentId, participantId } = added.done
    const practitionerIds = [world.ids.practitioner['teacher-baerum']]
    await run(namePeople, 'child-coordinator-baerum', { personId, participantId, practitionerIds })
    const note = 'Ringte fra Lyngtoppen.'
    const yes = { ...said, personId, consentId, answer: 'given', how: 'oral', note, sections: ['meetings'] }
    const answeredBy = world.ids.related['leila-noor']
    assert.ok('done' in (await run(recordConsent, 'child-coordinator-baerum', { ...yes, answeredBy })))
    const whatIsSeenBy = async (who: ActorKey) => {
      const asked = world.asked(who)
      return JSON.stringify([
        await getTeam.run(world.database, asked, { personId }),
        await getConsents.run(world.database, asked, { personId }),
        await getConsent.run(world.database, asked, { personId, consentId }),
      ])
    }
    const nothing = JSON.stringify(Array(3).fill({ denied: 'not_found' }))
    assert.equal(await whatIsSeenBy('omar-far'), nothing, 'until the unit has said yes')
    await mayBeTold(world)
    const omar = await whatIsSeenBy('omar-far')
    assert.doesNotMatch(omar, /Lyngtoppen|Tone Tavlekritt|denied/)
    assert.match(omar, /"meetings"/, 'what is opened stands, so that it can be taken back')
    assert.match(await whatIsSeenBy('child-coordinator-baerum'), /Lyngtoppen skole.*Tone Tavlekritt/)
  })

  test('the coordinator adds a service, once; nobody else does', async () => {
    const fields = {
      personId: berit,
      who: `service:${world.ids.service['hjemmesykepleie-baerum']}`,
      lifeArea: 'health_and_care',
      sections: ['meetings'],
      purposeKind: 'together',
    }
    assert.deepEqual(await run(addParticipant, 'nav-baerum', fields), { denied: 'not_found' })
    assert.ok('done' in (await run(addParticipant, 'coordinator-baerum', fields)))
    assert.deepEqual(await run(addParticipant, 'coordinator-baerum', fields), {
      refused: 'takes_part_already',
      field: 'who',
    })
    const { sections, consent } = await consentWith(berit, 'Hjemmesykepleie')
    assert.deepEqual([sections, consent], [[], 'asked'])
    assert.deepEqual(
      await getTeam.run(world.database, world.asked('home-nurse-baerum'), { personId: berit }),
      { denied: 'not_found' },
    )
    const unknown = { ...fields, who: `service:${randomUUID()}` }
    assert.deepEqual(await run(addParticipant, 'coordinator-baerum', unknown), {
      refused: 'unknown',
      field: 'who',
    })
    assert.deepEqual(await run(addParticipant, 'coordinator-baerum', { ...fields, who: 'new' }), {
      refused: 'required',
      field: 'newName',
    })
  })

  test('a service’s leader names people of that service alone; the consent stays', async () => {
    const added = await run(addParticipant, 'coordinator-baerum', {
      personId: berit,
      who: `service:${world.ids.service['ergo-baerum']}`,
      lifeArea: 'daytime',
      sections: ['goals'],
      purposeKind: 'together',
    })
    assert.ok('done' in added)
    const { participantId } = added.done
    const name = (who: ActorKey, practitioner: string, participant = participantId) =>
      run(namePeople, who, { personId: berit, participantId: participant, practitionerIds: [practitioner] })
    const henrik = world.ids.practitioner['coordinator-baerum']
    assert.ok('done' in (await name('service-leader-baerum', henrik)))
    assert.deepEqual(
      (await consentWith(berit, 'Ergoterapi')).people.map((each) => each.name),
      ['Henrik Trådsamler'],
    )
    assert.deepEqual(await name('service-leader-baerum', world.ids.practitioner['nav-baerum']), {
      refused: 'unknown',
      field: 'practitionerIds',
    })
    const saidYesTo = async (who: ActorKey, participant: string) => {
      const which = { personId: berit, participantId: participant }
      const read = await getMember.run(world.database, world.asked(who), which)
      assert.ok(read && !('denied' in read))
      return read.saidYes
    }
    assert.equal(await saidYesTo('service-leader-baerum', participantId), null, 'nobody has answered')
    const nav = await consentWith(berit, 'NAV Bærum')
    const navs = await saidYesTo('coordinator-baerum', nav.participantId)
    assert.ok(navs?.purpose && navs.on instanceof Date, 'what was said yes to, and when')
    assert.deepEqual(await name('service-leader-baerum', henrik, nav.participantId), {
      refused: 'not_your_service',
    })
    assert.deepEqual(
      await getMember.run(world.database, world.asked('service-leader-baerum'), {
        personId: berit,
        participantId: nav.participantId,
      }),
      { denied: 'not_found' },
    )
  })

  test('participation is described and ended; the one who is done sees nothing from then on', async () => {
    const nav = await consentWith(berit, 'NAV Bærum')
    const own = { personId: berit, participantId: nav.participantId }
    const words = { ...own, contribution: 'Noe nytt', lifeArea: 'economy' }
    assert.ok('done' in (await run(describeParticipant, 'coordinator-baerum', words)))
    assert.deepEqual(await run(describeParticipant, 'coordinator-baerum', { ...words, version: '1' }), {
      stale: true,
    })
    const stood = await getMember.run(world.database, world.asked('coordinator-baerum'), own)
    assert.ok('before' in stood && stood.before.length === 1)
    const back = { ...own, from: '1' }
    assert.deepEqual(await run(putBackDescription, 'nav-baerum', back), { denied: 'not_found' })
    assert.deepEqual(await run(putBackDescription, 'coordinator-baerum', { ...back, from: '9' }), {
      denied: 'not_found',
    })
    assert.ok('done' in (await run(putBackDescription, 'coordinator-baerum', back)))
    const { member } = (await getMember.run(world.database, world.asked('coordinator-baerum'), own)) as Member
    assert.deepEqual(
      [member.contribution, member.lifeArea],
      [stood.before[0]?.contribution, stood.before[0]?.lifeArea],
    )
    assert.deepEqual(await run(putBackDescription, 'coordinator-baerum', back), { refused: 'stands_already' })
    assert.deepEqual(await run(endParticipation, 'nav-baerum', own), { denied: 'not_found' })
    assert.ok('done' in (await run(endParticipation, 'coordinator-baerum', own)))
    assert.deepEqual(await getTeam.run(world.database, world.asked('nav-baerum'), { personId: berit }), {
      denied: 'not_found',
    })
  })

  test('without consent to coordination all falls: the coordinator, the plan, and those let in', async () => {
    const { id: consentId } = await coordinationOf(berit)
    const seen = () => getTeam.run(world.database, world.asked('coordinator-baerum'), { personId: berit })
    assert.ok('members' in (await seen()))
    assert.ok('done' in (await run(withdrawConsent, 'berit', { personId: berit, consentId })))
    assert.deepEqual(await seen(), { denied: 'not_found' })
    assert.equal(await inBaerum((db) => hasConsent(db, berit, 'plan', world.day)), false)
    const team = await inBaerum((db) => findTeam(db, berit, world.day))
    assert.deepEqual(
      team.filter(({ sections }) => sections.length > 0),
      [],
    )
    assert.equal((await inBaerum((db) => findConsent(db, consentId)))?.state, 'withdrawn')
  })
})
