import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { addParticipant } from '../team/add-participant.ts'
import { answerConsent } from '../team/answer-consent.ts'
import { namePeople } from '../team/change-participant.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { editActivity } from './edit-activity.ts'
import { findActivityPage } from './find-activity-page.ts'
import { findPlanPage } from './find-plan-page.ts'
import { leadPlan } from './lead-plan.ts'
import { noLongerIn } from './no-longer-in.ts'
import { responsibleIn } from './responsible-in.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'
import { ballOf, mainServiceOutside, outsideOf } from './who-has-the-ball.ts'

const authority = 'baerum' as const
const coordinator = 'child-coordinator-baerum'

describe('who answers for an activity in the plan of a child', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let activityId: string
  const nobody = { isOwnSide: false, practitionerId: null, relatedPersonIds: [], serviceIds: [], name: '' }
  const service = () => world.ids.service['fysio-baerum']

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const unit = 'ke-baerum-barn'
    await arrangeBefore(world, { authority, person: 'ada', unit, coordinator })
    await arrangeParticipant(world, {
      authority,
      person: 'ada',
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['activities'],
    })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.ada }))).planId
    const responsible = `p:${service()}:${world.ids.practitioner['physio-baerum']}`
    const waitingFor = 'Frida Balansebom'
    const fields = { planId, what: 'Nye skinner', responsible, waitingFor }
    activityId = (await done(pressed(world, addActivity, coordinator, fields))).activityId
  })

  const choicesOf = async (who: Parameters<TestWorld['asked']>[0]) => {
    const shown = await findActivityPage.run(world.database, world.asked(who), { planId, activityId })
    if (isDenied(shown)) throw new Error(`${who} sees nothing`)
    return shown.choices
  }
  const planFor = async (who: Parameters<TestWorld['asked']>[0]) => {
    const shown = await findPlanPage.run(world.database, world.asked(who), { planId })
    if (isDenied(shown)) throw new Error(`${who} sees nothing`)
    return shown.seen
  }

  test('the child and the parents can, apart from the services; a participant is not told who they are', async () => {
    const own = (await choicesOf(coordinator)).filter(({ side }) => side === 'own')
    assert.deepEqual(
      own.map(({ value }) => value.split(':')[0]),
      ['person', 'r', 'r'],
    )
    assert.ok(own.some(({ name }) => name === 'Kari Solstrålevik'))
    assert.doesNotMatch(JSON.stringify(await choicesOf('physio-baerum')), /Solstrålevik/)
    const responsible = `r:${world.ids.related['kari-ada']}`
    await done(pressed(world, addActivity, 'kari-mor', { planId, what: 'Pakke gymbag', responsible }))
    const { body } = await (await app.visitor('kari-mor')).get(`/baerum/plan/${planId}`)
    const [, own_, services] = body.split(/Dette svarer [^<]* for</)
    assert.match(own_!, /Pakke gymbag/)
    assert.doesNotMatch(own_!, /Nye skinner/)
    assert.match(services!, /Nye skinner/)
  })

  test('who may not know who takes part is not told, by what is offered or refused, whose consent is gone', async () => {
    const school = world.ids.service['skole-baerum']
    assert.ok(school)
    const consentId = randomUUID()
    await world.test.asOwner(authority, (db) =>
      db.query(
        `with asked as (insert into participant (authority_id, id, person_id, service_id, from_date) values ($1, $2, $3, $4, $5))
         insert into consent (authority_id, id, person_id, kind, state, service_id, sections, from_date)
         values ($1, $6, $3, 'sharing', 'refused', $4, '{goals}', $5)`,
        [authority, randomUUID(), world.ids.person.ada, school, world.daysFrom(-5), consentId],
      ),
    )
    const others = (await choicesOf('physio-baerum')).filter(({ isInTeam }) => !isInTeam)
    assert.deepEqual(others, [], 'a service that lacks in the list would tell that it was refused')
    const { name } = (await choicesOf(coordinator)).find(({ isInTeam }) => !isInTeam)!
    assert.ok(!(await choicesOf(coordinator)).some(({ serviceId }) => serviceId === school))
    const schoolName = 'Lyngtoppen skole'
    assert.notEqual(name, schoolName)
    const give = (who: typeof coordinator | 'physio-baerum', waitingFor: string) =>
      pressed(world, updateActivity, who, { planId, activityId, waitingFor })
    assert.deepEqual(await give(coordinator, schoolName), { refused: 'not_let_in', field: 'waitingFor' })
    await done(give('physio-baerum', schoolName))
    await done(give('physio-baerum', 'Frida Balansebom'))
  })

  test('one who sees the team is offered nobody who is only asked, nor a service outside; nor are they taken', async () => {
    const place = { authority, person: 'ada' } as const
    const asked = world.ids.service['psykisk-helse-baerum']
    const outside = world.ids.service['hjemmesykepleie-baerum']
    const one = world.ids.practitioner['coordinator2-baerum']
    await arrangeParticipant(world, {
      ...{ ...place, service: 'ppt-baerum', practitioner: 'ppt-baerum' },
      sections: ['activities', 'participants'],
    })
    await arrangeParticipant(world, {
      ...{ ...place, service: 'psykisk-helse-baerum', practitioner: 'coordinator2-baerum', sections: [] },
    })
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into consent (authority_id, person_id, kind, state, service_id, sections, from_date)
         values ($1, $2, 'sharing', 'asked', $3, '{activities}', $4)`,
        [authority, world.ids.person.ada, asked, world.daysFrom(-5)],
      ),
    )
    const hidden = [`s:${asked}`, `p:${asked}:${one}`, `s:${outside}`]
    const valuesFor = async (who: typeof coordinator | 'ppt-baerum') =>
      (await choicesOf(who)).map(({ value }) => value)
    const lead = await valuesFor(coordinator)
    assert.deepEqual(
      hidden.filter((value) => !lead.includes(value)),
      [],
      'the one who coordinates may choose them',
    )
    const offered = await valuesFor('ppt-baerum')
    for (const value of [`s:${service()}`, `s:${world.ids.service['ppt-baerum']}`, 'person'])
      assert.ok(offered.includes(value), value)
    assert.deepEqual(
      offered.filter((value) => hidden.includes(value)),
      [],
    )
    for (const path of [
      '/tiltak/ny',
      `/tiltak/${activityId}/endre`,
      `/tiltak/${activityId}`,
      '/tiltak?vis=liste',
    ]) {
      const { body, statusCode } = await (await app.visitor('ppt-baerum')).get(
        `/baerum/plan/${planId}${path}`,
      )
      assert.equal(statusCode, 200, path)
      for (const id of [asked, one, outside]) assert.ok(!body.includes(id), `${path} ${id}`)
    }
    for (const value of hidden) {
      const fields = { planId, what: 'Mer', responsible: value }
      assert.deepEqual(await pressed(world, addActivity, 'ppt-baerum', fields), {
        refused: 'not_responsible_here',
        field: 'responsible',
      })
      const given = { planId, activityId, waitingFor: value }
      assert.deepEqual(await pressed(world, updateActivity, 'ppt-baerum', given), {
        refused: 'not_let_in',
        field: 'waitingFor',
      })
    }
  })

  test('a goal that is not open is none to put an activity under, and an edit leaves it where it is', async () => {
    const addGoalTo = { planId, words: 'Sykle til skolen', lifeArea: 'leisure' }
    const { goalId } = await done(pressed(world, addGoal, coordinator, addGoalTo))
    const responsible = `s:${service()}`
    const under = await pressed(world, addActivity, 'physio-baerum', {
      planId,
      goalId,
      what: 'Sete',
      responsible,
    })
    assert.deepEqual(under, { refused: 'not_in_this_plan', field: 'goalId' })
    const made = await done(
      pressed(world, addActivity, coordinator, { planId, goalId, what: 'Sete', responsible }),
    )
    const fields = { planId, activityId: made.activityId, what: 'Nytt sete', responsible }
    const { body } = await (await app.visitor('physio-baerum')).get(
      `/baerum/plan/${planId}/tiltak/${made.activityId}`,
    )
    assert.doesNotMatch(body, new RegExp(goalId))
    await done(pressed(world, editActivity, 'physio-baerum', { ...fields, goalId: '' }))
    const whole = await planFor(coordinator)
    const found = whole.activities!.find(({ id }) => id === made.activityId)
    assert.deepEqual([found?.what, found?.goalId], ['Nytt sete', goalId])
  })

  test('the one who coordinates can, by name, until relieved: then whoever coordinates has it', async () => {
    const lead = world.ids.practitioner[coordinator]
    const responsible = `c:${lead}`
    const lines = (await choicesOf(coordinator)).filter(({ coordinates }) => coordinates)
    assert.deepEqual(
      lines.map(({ value, name }) => [value, name]),
      [[responsible, 'Ingrid Samspilldal']],
    )
    const made = await done(
      pressed(world, addActivity, coordinator, { planId, what: 'Ringe skolen', responsible }),
    )
    const find = (seen: Awaited<ReturnType<typeof planFor>>) =>
      seen.activities!.find((each) => each.id === made.activityId)!
    const seen = await planFor('kari-mor')
    assert.equal(ballOf(find(seen), seen, nobody)?.who, 'Ingrid Samspilldal')
    assert.equal(responsibleIn(find(seen), 'Ada', 'nb'), 'Ingrid Samspilldal')
    const relieve = (state: string, ended: string | null) =>
      world.test.asOwner(authority, (db) =>
        db.query('update appointment set state = $2, ended_on = $3 where practitioner_id = $1', [
          lead,
          state,
          ended,
        ]),
      )
    await relieve('handed_over', world.day)
    const after = await planFor('kari-mor')
    const gone = outsideOf(find(after), after)
    assert.equal(gone?.name, 'Ingrid Samspilldal')
    assert.equal(noLongerIn(gone, after, 'nb'), 'Ingrid Samspilldal koordinerer ikke lenger')
    await relieve('active', null)
  })

  test('the main responsibility is a service’s that takes part, or the coordinator’s own', async () => {
    const lead = (responsibleServiceId: string) =>
      pressed(world, leadPlan, coordinator, { planId, responsibleServiceId })
    assert.deepEqual(await lead(world.ids.service['nav-baerum']), {
      refused: 'not_in_the_team',
      field: 'responsibleServiceId',
    })
    await done(lead(world.ids.service['barnekoordinator-baerum']))
    await done(lead(service()))
  })

  describe('when it is a service that nobody has let in', () => {
    const nav = () => world.ids.service['nav-baerum']
    let navs: string
    before(async () => {
      const fields = { planId, what: 'Finne sommerjobb', responsible: `s:${nav()}` }
      navs = (await done(pressed(world, addActivity, coordinator, fields))).activityId
    })
    const open = async (who: Parameters<TestApp['visitor']>[0], path = `/tiltak/${navs}`) =>
      (await app.visitor(who)).get(`/baerum/plan/${planId}${path}`)

    test('it is marked wherever it is shown to who sees the team, and to nobody else', async () => {
      const named = /NAV [^<(]*\(ikke med i planen ennå\)/
      for (const path of ['', '/tiltak', '/tiltak?vis=liste', `/tiltak/${navs}`])
        assert.match((await open(coordinator, path)).body, named, path)
      assert.match((await open('kari-mor', '')).body, named)
      const seen = await planFor('kari-mor')
      const activity = seen.activities!.find(({ id }) => id === navs)!
      assert.equal(ballOf(activity, seen, nobody)?.isNotYetIn, true)
      assert.ok(seen.activities!.every((each) => each.id === navs || !each.notYetIn))
      const others = await open('physio-baerum')
      assert.match(others.body, /NAV/)
      assert.doesNotMatch(others.body, /ikke med i planen/)
      assert.doesNotMatch(JSON.stringify(seen.team), /serviceId/)
    })

    test('who may is led to ask it, with the service chosen; the form says so of each such service', async () => {
      const ways = [
        [coordinator, 'ny'],
        ['kari-mor', 'inviter'],
      ] as const
      for (const [who, form] of ways) {
        const { body } = await open(who)
        const path = `/baerum/koordinering/${world.ids.person.ada}/team/${form}?tjeneste=${nav()}`
        assert.ok(body.includes(`href="${path}"`), who)
        const asked = await (await app.visitor(who)).get(path)
        assert.match(asked.body, new RegExp(`value="service:${nav()}" selected`), who)
      }
      assert.match(
        (await open(coordinator, `/tiltak/${navs}/endre`)).body,
        /<option[^>]*>NAV[^<]*\(ikke med i planen ennå\)/,
      )
    })

    test('asked, it is said that it is; let in, the mark goes and its people are told', async () => {
      const personId = world.ids.person.ada
      const added = await done(
        pressed(world, addParticipant, coordinator, {
          ...{
            personId,
            who: `service:${nav()}`,
            contribution: '',
            lifeArea: 'economy',
            purposeKind: 'together',
          },
          sections: ['activities'],
        }),
      )
      const asked = (await open(coordinator)).body
      assert.match(asked, /Det er spurt om samtykke/)
      assert.doesNotMatch(asked, /Be tjenesten bli med/)
      const practitionerIds = [world.ids.practitioner['nav-baerum']]
      const { participantId, consentId } = added
      await done(pressed(world, namePeople, coordinator, { personId, participantId, practitionerIds }))
      const told = async () =>
        (
          await world.test.asOwner(authority, (db) =>
            db.query(
              `select 1 from notice where kind = 'team_changed' and href = '/baerum/koordinering/${personId}/team'`,
            ),
          )
        ).rows.length
      const before = await told()
      for (const who of ['kari-mor', 'ola-far'] as const)
        await done(
          pressed(world, answerConsent, who, {
            ...{ personId, consentId, answer: 'given', sections: ['activities'], untilDate: '' },
          }),
        )
      assert.equal(await told(), before + 1)
      assert.doesNotMatch(
        (await open(coordinator)).body,
        /\(ikke med i planen ennå\) har ballen|Be tjenesten bli med/,
      )
      assert.ok((await planFor(coordinator)).activities!.every((each) => !each.notYetIn))
    })
  })

  describe('when the consent to share with the service is withdrawn', () => {
    before(() =>
      world.test.asOwner(authority, (db) =>
        db.query(`update consent set state = 'withdrawn' where kind = 'sharing' and service_id = $1`, [
          service(),
        ]),
      ),
    )

    test('the one who coordinates has the ball, and is told whose place is empty', async () => {
      const seen = await planFor(coordinator)
      const activity = seen.activities!.find((each) => each.id === activityId)!
      assert.deepEqual(
        [ballOf(activity, seen, nobody)?.who, ballOf(activity, seen, nobody)?.insteadOf?.name],
        ['Ingrid Samspilldal', 'Frida Balansebom'],
      )
      assert.equal(outsideOf(activity, seen)?.name, 'Fysioterapi for barn og unge')
      const page = await (await app.visitor(coordinator)).get(`/baerum/plan/${planId}/tiltak/${activityId}`)
      assert.match(page.body, /Fysioterapi for barn og unge har ikke lenger samtykke til å være med/)
      assert.match(page.body, /Avtal hvem som tar over/)
    })

    test('the service that has the main responsibility is marked, on the page and on paper', async () => {
      await world.test.asOwner(authority, (db) =>
        db.query('update plan set responsible_service_id = $1 where id = $2', [service(), planId]),
      )
      const seen = await planFor(coordinator)
      assert.equal(mainServiceOutside(seen), 'Fysioterapi for barn og unge')
      const { body } = await (await app.visitor(coordinator)).get(`/baerum/plan/${planId}`)
      assert.match(
        body,
        /Hovedansvarlig tjeneste[\s\S]{0,300}Fysioterapi for barn og unge har ikke lenger samtykke til å være med/,
      )
    })

    test('they can neither be chosen nor be given the ball', async () => {
      assert.doesNotMatch(JSON.stringify(await choicesOf(coordinator)), /Fysioterapi for barn|Frida/)
      const fields = { planId, activityId, note: 'Videre' }
      assert.ok(
        'done' in (await pressed(world, updateActivity, coordinator, { ...fields, waitingFor: 'Ada' })),
      )
      assert.deepEqual(
        await pressed(world, updateActivity, coordinator, { ...fields, waitingFor: 'Frida Balansebom' }),
        { refused: 'not_let_in', field: 'waitingFor' },
      )
      const again = { planId, what: 'Mer', responsible: `s:${service()}` }
      assert.deepEqual(await pressed(world, addActivity, coordinator, again), {
        refused: 'not_responsible_here',
        field: 'responsible',
      })
    })
  })
})
