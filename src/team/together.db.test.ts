import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { Command } from '../platform/command.ts'
import { addParticipant } from './add-participant.ts'
import { answerConsent } from './answer-consent.ts'
import { answerTeamInvitation, getTeamInvitation, recordTeamInvitation } from './answer-team-invitation.ts'
import { chooseContact } from './choose-contact.ts'
import { getInviteChoices } from './get-invite-choices.ts'
import { getTeam } from './get-team.ts'
import { inviteIntoTeam } from './invite-into-team.ts'
import { findTeam } from './team-store.ts'

type Fields = Record<string, string | string[]>

describe('who is around, and who lets them in', () => {
  let world: TestWorld
  let ada: string
  let berit: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    ada = world.ids.person.ada
    berit = world.ids.person.berit
  })

  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, who: ActorKey, fields: Fields) =>
    command.run(world.database, world.asked(who), fields, () => '/her')
  const memberOf = async (personId: string, name: string) => {
    const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
    return team.find((each) => each.name === name)
  }
  const teamAs = async (who: ActorKey, personId: string) => {
    const team = await getTeam.run(world.database, world.asked(who), { personId })
    return 'members' in team ? team : null
  }
  const serviceOf = (key: keyof typeof world.ids.service) => `service:${world.ids.service[key]}`
  const invitation = { lifeArea: 'housing', sections: ['meetings'], purposeKind: 'together', purpose: '' }
  const noticesTo = async (kind: string) =>
    (
      await world.test.asOwner('baerum', (db) =>
        db.query('select recipient_key, href from notice where kind = $1', [kind]),
      )
    ).rows as { recipient_key: string; href: string }[]

  test('a person lets a service in and consents to it in one act: its one person is in, the coordinator is told', async () => {
    const told = (await noticesTo('consent_answered')).length
    const fields = { personId: berit, who: serviceOf('ergo-baerum'), ...invitation }
    const outcome = await run(inviteIntoTeam, 'berit', fields)
    assert.ok('done' in outcome && outcome.done.settled === 'given', JSON.stringify(outcome))
    const member = (await memberOf(berit, 'Ergoterapi'))!
    assert.deepEqual(member.sections, ['meetings'])
    assert.equal((await noticesTo('consent_answered')).length, told + 1)
    assert.deepEqual(await run(inviteIntoTeam, 'berit', fields), {
      refused: 'takes_part_already',
      field: 'who',
    })
  })

  test('two parents: one lets nobody in alone; the other is asked, and the service is in when both have said yes', async () => {
    const fields = { personId: ada, who: serviceOf('ergo-baerum'), ...invitation }
    const outcome = await run(inviteIntoTeam, 'kari-mor', fields)
    assert.ok('done' in outcome && outcome.done.settled === 'waits', JSON.stringify(outcome))
    const { consentId } = outcome.done
    assert.deepEqual((await memberOf(ada, 'Ergoterapi'))!.sections, [])
    const asked = (await noticesTo('consent_asked')).filter(({ href }) => href.endsWith(consentId))
    assert.equal(asked.length, 1, 'only the other parent is asked')
    await run(answerConsent, 'ola-far', {
      personId: ada,
      consentId,
      answer: 'given',
      sections: ['meetings', 'goals'],
      untilDate: '',
    })
    assert.deepEqual((await memberOf(ada, 'Ergoterapi'))!.sections, ['meetings'])
  })

  test('one whose consent was taken back can be let in again, in the same place', async () => {
    const before = (await memberOf(ada, 'Barneverntjenesten'))!
    assert.equal(before.consent, 'refused')
    const outcome = await run(inviteIntoTeam, 'kari-mor', {
      personId: ada,
      who: serviceOf('barnevern-baerum'),
      ...invitation,
    })
    assert.ok('done' in outcome && outcome.done.participantId === before.participantId)
  })

  test('who does not decide lets nobody in: an own child’s father without responsibility, staff, one who takes part', async () => {
    const jonas = world.ids.person.jonas
    const fields = { personId: jonas, who: serviceOf('ergo-baerum'), ...invitation }
    for (const who of ['per-far', 'coordinator-baerum', 'teacher-baerum', 'arne-ektefelle'] as const)
      assert.deepEqual(await run(inviteIntoTeam, who, fields), { denied: 'not_found' }, who)
    assert.deepEqual(await run(inviteIntoTeam, 'jonas', fields), { refused: 'not_yours_to_answer' })
    const choices = await getInviteChoices.run(world.database, world.asked('jonas'), { personId: jonas })
    assert.ok('mayInvite' in choices)
    assert.deepEqual([choices.mayInvite, choices.services.length], [false, 0])
  })

  test('a section that is not, a day that has passed and nobody chosen are answered at the field', async () => {
    const fields = { personId: berit, who: serviceOf('avlastning-baerum'), ...invitation }
    const fieldOf = async (changed: Fields) => run(inviteIntoTeam, 'berit', { ...fields, ...changed })
    assert.deepEqual(await fieldOf({ sections: ['diagnoses'] }), { invalid: { 'sections.0': 'choose' } })
    assert.deepEqual(await fieldOf({ purposeKind: '' }), { invalid: { purposeKind: 'choose' } })
    assert.deepEqual(await fieldOf({ purposeKind: 'other', purpose: ' ' }), {
      refused: 'purpose_missing',
      field: 'purpose',
    })
    assert.deepEqual(await fieldOf({ untilDate: '01.01.2020' }), {
      refused: 'period_over',
      field: 'untilDate',
    })
    assert.deepEqual(await fieldOf({ who: 'new', newName: '' }), { refused: 'required', field: 'newName' })
    assert.equal(await memberOf(berit, 'Avlastning'), undefined, 'what is refused leaves nothing')
  })

  test('a private person is asked, and is no nearest kin by that; a yes is theirs, a no closes what was opened', async () => {
    await run(inviteIntoTeam, 'berit', {
      personId: berit,
      who: 'new',
      newName: 'Gunvor Trebåtsen',
      newNationalId: '',
      ...invitation,
      sections: ['participants', 'meetings'],
    })
    const gunvor = (await memberOf(berit, 'Gunvor Trebåtsen'))!
    assert.deepEqual([gunvor.invitation, gunvor.relatedKind], ['sent', 'close_person'])
    assert.deepEqual(
      (await noticesTo('team_invited')).filter(
        ({ recipient_key }) => recipient_key === gunvor.relatedPersonId,
      ).length,
      1,
    )
    const { participantId } = gunvor
    const record = { personId: berit, participantId, note: 'Sa nei på telefon.' }
    assert.ok(
      'invalid' in
        (await run(recordTeamInvitation, 'coordinator-baerum', { ...record, note: '', answer: 'declined' })),
    )
    assert.ok(
      'done' in (await run(recordTeamInvitation, 'coordinator-baerum', { ...record, answer: 'declined' })),
    )
    assert.equal(await memberOf(berit, 'Gunvor Trebåtsen'), undefined)
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query('select state from consent where id = $1', [gunvor.consentId]),
    )
    assert.equal(rows[0].state, 'expired')
  })

  test('one who can sign in answers for themselves, once; a no leaves nothing to read at the next request', async () => {
    const arne = world.asked('arne-ektefelle')
    assert.ok('member' in (await getTeamInvitation.run(world.database, arne, { personId: berit })))
    assert.ok(
      'done' in (await run(answerTeamInvitation, 'arne-ektefelle', { personId: berit, answer: 'accepted' })),
    )
    assert.deepEqual(
      await run(answerTeamInvitation, 'arne-ektefelle', { personId: berit, answer: 'declined' }),
      {
        refused: 'not_in_this_state',
      },
    )
    const turid = { personId: ada, answer: 'declined' }
    assert.ok('done' in (await run(answerTeamInvitation, 'mormor-ada', turid)))
    assert.equal(await teamAs('mormor-ada', ada), null)
    assert.deepEqual(await run(answerTeamInvitation, 'mormor-ada', turid), { denied: 'not_found' })
  })

  test('nothing but the coordinator’s number is shown until each has chosen, and only those who take part see it', async () => {
    const shown = (team: Awaited<ReturnType<typeof teamAs>>) => [...team!.contacts.values()]
    assert.deepEqual(shown(await teamAs('teacher-baerum', ada)), [])
    assert.ok((await teamAs('teacher-baerum', ada))!.coordinators.every(({ phone }) => phone !== ''))
    for (const who of ['physio-baerum', 'kari-mor'] as const)
      assert.ok('done' in (await run(chooseContact, who, { personId: ada, phone: '900 00 777', email: '' })))
    assert.equal(shown(await teamAs('teacher-baerum', ada)).length, 2)
    assert.equal(shown(await teamAs('nav-baerum', berit)).length, 0, 'chosen in one team, shown in that team')
    await run(chooseContact, 'physio-baerum', { personId: ada, phone: '', email: '' })
    assert.equal(shown(await teamAs('teacher-baerum', ada)).length, 1)
    await world.test.asOwner('baerum', (db) =>
      db.query(`update related_person set to_date = $2 where id = $1`, [
        world.ids.related['kari-ada'],
        world.day,
      ]),
    )
    assert.deepEqual(
      shown(await teamAs('teacher-baerum', ada)),
      [],
      'who is around no more is reached no more',
    )
    await world.test.asOwner('baerum', (db) =>
      db.query(`update related_person set to_date = null where id = $1`, [world.ids.related['kari-ada']]),
    )
    assert.deepEqual(await run(chooseContact, 'nav-baerum', { personId: ada, phone: '1', email: '' }), {
      denied: 'not_found',
    })
    assert.deepEqual(
      await run(chooseContact, 'kari-mor', { personId: ada, phone: 'ring meg', email: 'ola' }),
      {
        invalid: { phone: 'bad_phone', email: 'bad_email' },
      },
    )
  })

  test('where a goal stands and nobody helps, those who may do something about it see a gap; one who takes part does not', async () => {
    const plan = await world.test.asOwner('baerum', (db) =>
      db.query(`select id from plan where person_id = $1 and state <> 'ended'`, [berit]),
    )
    const insert = `insert into goal (authority_id, plan_id, life_area, words, written_as, state, created_at) values ('baerum', $1, 'economy', 'Spare litt', 'self', $2, now())`
    const gaps = async (who: ActorKey) => (await teamAs(who, berit))!.gaps
    await world.test.asOwner('baerum', (db) => db.query(insert, [plan.rows[0].id, 'set_aside']))
    assert.deepEqual(await gaps('berit'), [], 'a goal set aside asks for nobody')
    await world.test.asOwner('baerum', (db) => db.query(insert, [plan.rows[0].id, 'current']))
    for (const who of ['berit', 'coordinator-baerum'] as const)
      assert.deepEqual(await gaps(who), [{ area: 'economy', why: 'nobody' }])
    assert.deepEqual(await gaps('nav-baerum'), [])
    await run(addParticipant, 'coordinator-baerum', {
      personId: berit,
      who: serviceOf('psykisk-helse-baerum'),
      ...invitation,
      lifeArea: 'economy',
    })
    assert.deepEqual(await gaps('berit'), [{ area: 'economy', why: 'asked' }])
  })

  test('who has the ball stands out, to those who see the activities and to nobody else', async () => {
    const team = (await teamAs('berit', berit))!
    assert.ok(team.ballWith.size + Number(team.isBallWithPerson) > 0)
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set sections = '{participants}' where person_id = $1 and service_id = $2`, [
        berit,
        world.ids.service['nav-baerum'],
      ]),
    )
    const seen = (await teamAs('nav-baerum', berit))!
    assert.deepEqual([seen.ballWith.size, seen.isBallWithPerson], [0, false])
  })
})
