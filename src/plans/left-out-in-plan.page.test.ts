import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { restoreChange } from '../history/restore-change.ts'
import { findOpenDoors } from '../home/find-open-doors.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { editActivity } from './edit-activity.ts'
import { evaluateGoal } from './evaluate-goal.ts'
import { findActivitiesOfPractitioner } from './find-activities-of-practitioner.ts'
import { findActivityPage } from './find-activity-page.ts'
import { findGoalPage } from './find-goal-page.ts'
import { findPlanPage } from './find-plan-page.ts'
import { passBall } from './pass-ball.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'
import { asWas } from './was-text.ts'
import { textField, wasField, writeOtherTexts, writeOwnTexts } from './write-texts.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'
const nav = 'nav-baerum'

/** One word in each thing that hangs on the goal, and so is gone with it. */
const planted = ['Kontrabass', 'Strykekvartett', 'Øvingslokale', 'Notestativ', 'Kolofonium', 'Buehår']
/** Of the same kinds, and not left out. */
const kept = ['Svømming', 'Badebasseng']

describe('[consent-exception] a goal that is left out of a consent', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  const goals: Record<'out' | 'under' | 'in', string> = { out: '', under: '', in: '' }
  const activities: Record<'out' | 'under' | 'in', string> = { out: '', under: '', in: '' }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    const sections = ['goals', 'activities', 'about_person', 'participants'] as const
    for (const [service, practitioner] of [
      ['fysio-baerum', physio],
      ['nav-baerum', nav],
    ] as const)
      await arrangeParticipant(world, { authority, person: 'berit', service, practitioner, sections })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))).planId
    at = `/baerum/plan/${planId}`
    const goal = async (words: string, parentGoalId = '') =>
      (await done(pressed(world, addGoal, coordinator, { planId, words, lifeArea: 'leisure', parentGoalId })))
        .goalId
    goals.out = await goal('Spille Kontrabass')
    goals.under = await goal('I en Strykekvartett', goals.out)
    goals.in = await goal('Svømming')
    const responsible = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    const activity = async (what: string, goalId: string) =>
      (await done(pressed(world, addActivity, coordinator, { planId, goalId, what, responsible }))).activityId
    activities.out = await activity('Øvingslokale', goals.out)
    activities.under = await activity('Notestativ', goals.under)
    activities.in = await activity('Badebasseng', goals.in)
    const said = { planId, goalId: goals.out, progress: 'better', text: 'Kolofonium' }
    await done(pressed(world, evaluateGoal, coordinator, said))
    const noted = { planId, activityId: activities.under, note: 'Buehår' }
    await done(pressed(world, updateActivity, coordinator, noted))
    for (const [key, text] of [
      ['needs', 'Trenger Garderobe'],
      ['resources', 'Har Badehette'],
    ] as const) {
      const typed = { planId, [textField(key)]: text, [wasField(key)]: asWas(undefined) }
      const { saved } = await done(pressed(world, writeOtherTexts, coordinator, typed))
      assert.deepEqual(saved, [key])
    }
    await leaveOut('goal', goals.out)
  })

  test('[exception-needs-another] is given to nobody of that service to answer for; which it is, only the one who coordinates is told', async () => {
    const responsible = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    const typed = { planId, what: 'Ny øving', responsible }
    for (const goalId of [goals.out, goals.under])
      assert.deepEqual(await pressed(world, addActivity, coordinator, { ...typed, goalId }), {
        refused: 'left_out_here',
        field: 'responsible',
      })
    assert.deepEqual(await pressed(world, addActivity, nav, { ...typed, goalId: goals.out }), {
      refused: 'not_responsible_here',
      field: 'responsible',
    })
    assert.deepEqual(
      await pressed(world, addActivity, coordinator, {
        ...{ planId, what: 'Ny øving', responsible: 'person', goalId: goals.out },
        waitingFor: responsible,
      }),
      { refused: 'left_out_here', field: 'waitingFor' },
    )
    const ball = { planId, activityId: activities.under, note: '', waitingFor: responsible }
    assert.deepEqual(await pressed(world, updateActivity, coordinator, ball), {
      refused: 'left_out_here',
      field: 'waitingFor',
    })
    const moved = { ...typed, what: 'Badebasseng', activityId: activities.in, goalId: goals.out }
    assert.deepEqual(await pressed(world, editActivity, coordinator, moved), {
      refused: 'left_out_here',
      field: 'goalId',
    })
    // One who answered for it before it was left out may still have its words put right by others
    const same = { ...typed, what: 'Notestativ', activityId: activities.under, goalId: goals.under }
    assert.ok('done' in (await pressed(world, editActivity, coordinator, same)))
  })

  test('[exception-needs-another] what is over is not taken up again with one of that service answering for it, until another is chosen', async () => {
    const one = { planId, activityId: activities.under }
    const step = (step: string, reason = '') =>
      pressed(world, updateActivity, coordinator, { ...one, step, reason })
    assert.ok('done' in (await step('finish')))
    const refused = { refused: 'left_out_here', field: 'step' }
    assert.deepEqual(await step('take_up_again', 'Lyst igjen'), refused)
    const others = await pressed(world, updateActivity, nav, {
      ...one,
      step: 'take_up_again',
      reason: 'Lyst',
    })
    assert.deepEqual(others, { refused: 'not_responsible_here', field: 'step' })
    const responsible = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    const what = { ...one, what: 'Notestativ', goalId: goals.under }
    await done(pressed(world, editActivity, coordinator, { ...what, responsible: 'person' }))
    assert.ok('done' in (await step('take_up_again', 'Lyst igjen')))
    assert.deepEqual(await pressed(world, editActivity, coordinator, { ...what, responsible }), {
      refused: 'left_out_here',
      field: 'responsible',
    })
    // As it was, for the tests below
    await world.test.asOwner(authority, (db) =>
      db.query(
        `update activity set responsible_is_person = false, responsible_service_id = $2, responsible_practitioner_id = $3 where id = $1`,
        [activities.under, world.ids.service['fysio-baerum'], world.ids.practitioner[physio]],
      ),
    )
  })

  async function leaveOut(thing: 'goal' | 'activity' | 'text', of: string): Promise<void> {
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, key, added_as, added_at)
         select c.authority_id, c.person_id, c.id, $1::text, case when $1 <> 'text' then $2::text::uuid end,
           case when $1 = 'text' then $2::text end, 'self', now()
         from consent c where c.kind = 'sharing' and c.service_id = $3`,
        [thing, of, world.ids.service['fysio-baerum']],
      ),
    )
  }
  const bodyOf = async (who: typeof physio | typeof nav, path: string) => {
    const answer = await (await app.visitor(who)).get(path)
    const isPdf = answer.headers['content-type']?.includes('pdf')
    return { status: answer.statusCode, text: isPdf ? textOfPdf(answer.rawPayload) : answer.body }
  }

  test('is nowhere for that service, with its subgoals, activities, evaluations, notes and news', async () => {
    const pages = [
      at,
      `${at}/plan.pdf`,
      `${at}/skriv-ut`,
      `${at}/mal/ny`,
      `${at}/tiltak/ny`,
      '/baerum/arbeid',
    ]
    const readers = { [physio]: '', [nav]: '' }
    for (const who of [physio, nav] as const)
      for (const path of [...pages, `${at}/mal/${goals.in}`, `${at}/tiltak/${activities.in}`]) {
        const { status, text } = await bodyOf(who, path)
        assert.equal(status, 200, `${who} ${path}`)
        readers[who] += text
      }
    for (const word of kept)
      for (const who of [physio, nav] as const) assert.ok(readers[who].includes(word), `${who} ${word}`)
    for (const word of planted) assert.ok(!readers[physio].includes(word), `${word} is left out`)
    for (const word of planted.slice(0, 4))
      assert.ok(readers[nav].includes(word), `${word} is open to others`)
    const page = await findPlanPage.run(world.database, world.asked(physio), { planId })
    assert.ok('seen' in page)
    const ofThings = page.seen.news.filter(({ goalId, activityId }) => goalId ?? activityId)
    assert.deepEqual(
      [...new Set(ofThings.map(({ goalId, activityId }) => goalId ?? activityId))].sort(),
      [goals.in, activities.in].sort(),
    )
  })

  test('is not found by its id, nor is what stands under it, and its page closes where it stands open', async () => {
    for (const who of [physio, nav] as const) {
      const asked = world.asked(who)
      const allows = async (id: 'out' | 'under' | 'in') => [
        (await findGoalPage.allows(world.database, asked, { planId, goalId: goals[id] })) !== null,
        (await findActivityPage.allows(world.database, asked, { planId, activityId: activities[id] })) !==
          null,
      ]
      for (const id of ['out', 'under', 'in'] as const) {
        const isOpenTo = id === 'in' || who === nav
        const status = isOpenTo ? 200 : 404
        assert.equal((await bodyOf(who, `${at}/mal/${goals[id]}`)).status, status, `${who} ${id}`)
        assert.equal((await bodyOf(who, `${at}/tiltak/${activities[id]}`)).status, status, `${who} ${id}`)
        assert.deepEqual(await allows(id), [isOpenTo, isOpenTo], `${who} ${id}`)
      }
    }
    assert.match((await bodyOf(nav, `${at}/mal/${goals.out}`)).text, /Kolofonium/)
    assert.match((await bodyOf(nav, `${at}/tiltak/${activities.under}`)).text, /Buehår/)
  })

  test('is in no list, and a notice of it is no door', async () => {
    const { actor, today } = world.asked(physio)
    assert.ok(actor.kind === 'work')
    await world.database.transaction(authority, async (db) => {
      const listed = await findActivitiesOfPractitioner(db, world.asked(physio), { view: 'all', limit: 50 })
      assert.deepEqual(
        listed.rows.map(({ activityId }) => activityId),
        [activities.in],
      )
      const mayOpen = findOpenDoors(db, actor, authority, today)
      for (const id of ['out', 'under', 'in'] as const) {
        assert.equal(await mayOpen(`${at}/tiltak/${activities[id]}`), id === 'in')
        assert.equal(await mayOpen(`${at}/mal/${goals[id]}`), id === 'in')
      }
    })
  })

  test('takes nothing under it, and no word about it, from whom it is left out for', async () => {
    const responsible = `s:${world.ids.service['fysio-baerum']}`
    const under = { planId, words: 'Nytt', lifeArea: 'leisure' }
    const refused = (field: string) => ({ refused: 'not_in_this_plan', field })
    const edit = { planId, activityId: activities.in, what: 'Badebasseng', responsible, version: 1 }
    for (const goalId of [goals.out, goals.under]) {
      assert.deepEqual(
        await pressed(world, addGoal, physio, { ...under, parentGoalId: goalId }),
        refused('parentGoalId'),
      )
      assert.deepEqual(
        await pressed(world, addActivity, physio, { planId, goalId, what: 'Ny', responsible }),
        refused('goalId'),
      )
      assert.deepEqual(await pressed(world, editActivity, physio, { ...edit, goalId }), refused('goalId'))
      const said = { planId, goalId, progress: 'better', text: 'x' }
      assert.deepEqual(await pressed(world, evaluateGoal, physio, said), { denied: 'not_found' })
    }
    const noted = { planId, activityId: activities.under, note: 'x' }
    assert.deepEqual(await pressed(world, updateActivity, physio, noted), { denied: 'not_found' })
    await done(pressed(world, editActivity, physio, { ...edit, goalId: goals.in }))
    await done(
      pressed(world, evaluateGoal, nav, { planId, goalId: goals.out, progress: 'better', text: 'x' }),
    )
  })

  test('a text that is left out is neither read nor written, and the others are', async () => {
    await leaveOut('text', 'needs')
    for (const path of [at, `${at}/om`, `${at}/plan.pdf`]) {
      const own = (await bodyOf(physio, path)).text
      assert.doesNotMatch(own, /Garderobe|text_needs/, path)
      assert.match(own, /Badehette/, path)
      assert.match((await bodyOf(nav, path)).text, /Garderobe/, path)
    }
    const write = (who: typeof physio | typeof nav, fields: Record<string, string>) =>
      pressed(world, writeOtherTexts, who, { planId, ...fields })
    await leaveOut('text', 'need_health_and_care')
    const behov = (await bodyOf(physio, `${at}/behov`)).text
    assert.doesNotMatch(behov, /text_need_health_and_care/)
    assert.match(behov, /text_need_leisure/)
    const both = { [textField('needs')]: 'Mitt', [textField('resources')]: 'Mitt' }
    assert.deepEqual(await write(physio, both), { refused: 'not_open' })
    assert.deepEqual(await pressed(world, writeOwnTexts, physio, { planId, ...both }), {
      denied: 'not_found',
    })
    const page = await findPlanPage.run(world.database, world.asked(nav), { planId })
    assert.ok('seen' in page)
    assert.equal(page.seen.texts?.resources?.text, 'Har Badehette')
    const was = asWas({ text: 'Har Badehette', version: 1 })
    const saved = await done(
      write(physio, { [textField('resources')]: 'Mitt', [wasField('resources')]: was }),
    )
    assert.deepEqual([saved.saved, saved.stale].flat(), ['resources'])
  })

  test('[exception-needs-another] nor is it given them by a ball that is passed, or by what is put back', async () => {
    const theirs = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    const passed = { planId, activityId: activities.under, to: theirs }
    assert.deepEqual(await pressed(world, passBall, coordinator, passed), {
      ...{ refused: 'left_out_here', field: 'to' },
    })
    assert.deepEqual(await pressed(world, passBall, nav, passed), {
      ...{ refused: 'not_responsible_here', field: 'to' },
    })
    const typed = { planId, goalId: goals.in, responsible: 'person' }
    const add = async (more: object) =>
      (await done(pressed(world, addActivity, coordinator, { ...typed, ...more }))).activityId
    const rowOf = async (id: string) =>
      (await world.test.asOwner(authority, (db) => db.query('select * from activity where id = $1', [id])))
        .rows[0]
    /** What was changed last, or before that, is put back to what it was before. */
    const putBack = async (id: string, since = 0) => {
      const { rows } = await world.test.asOwner(authority, (db) =>
        db.query('select id from plan_revision where thing_id = $1 order by version desc', [id]),
      )
      const changeId = rows[since].id
      const { body } = await (await app.visitor(coordinator)).get(`${at}/historikk/endring/${changeId}`)
      assert.ok(body.includes('<h1') && !body.includes('id="hent-fram"'), 'nor is it offered')
      return pressed(world, restoreChange, coordinator, { planId, changeId, to: 'before' })
    }
    const stands = { refused: 'stands_already' }

    const ball = await add({ what: 'Blåse ballong' })
    await done(pressed(world, passBall, coordinator, { planId, activityId: ball, to: theirs }))
    await done(pressed(world, passBall, coordinator, { planId, activityId: ball, to: 'person' }))
    await leaveOut('activity', ball)
    assert.deepEqual(await putBack(ball), stands)
    assert.equal((await rowOf(ball)).waiting_for_is_person, true)

    const over = await add({ what: 'Male stua', responsible: theirs })
    await done(pressed(world, updateActivity, coordinator, { planId, activityId: over, step: 'finish' }))
    await leaveOut('activity', over)
    assert.deepEqual(await putBack(over), stands)
    assert.equal((await rowOf(over)).state, 'done')

    const elsewhere = await add({ what: 'Stemme strenger', goalId: goals.out })
    const here = { ...typed, activityId: elsewhere, what: 'Stemme strenger' }
    await done(pressed(world, editActivity, coordinator, here))
    await done(pressed(world, editActivity, coordinator, { ...here, responsible: theirs }))
    assert.deepEqual(await putBack(elsewhere, 1), stands)
    assert.equal((await rowOf(elsewhere)).goal_id, goals.in)
    // For the tests below
    await world.test.asOwner(authority, (db) =>
      db.query(
        `update activity set responsible_is_person = true, responsible_service_id = null, responsible_practitioner_id = null where id = any($1)`,
        [[over, elsewhere]],
      ),
    )
  })

  test('one who is left out by name is not in the team that the others see, and what they had goes to the one who coordinates', async () => {
    const seen = async () => {
      const page = await findPlanPage.run(world.database, world.asked(nav), { planId })
      assert.ok('seen' in page)
      return {
        people: (page.seen.team ?? []).flatMap(({ people }) => (people ?? []).map(({ id }) => id)),
        outside: page.seen.outside.map(({ id }) => id),
      }
    }
    const id = world.ids.practitioner[physio]
    assert.ok((await seen()).people.includes(id))
    assert.deepEqual((await seen()).outside, [])
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into consent_exception (authority_id, person_id, practitioner_id, added_as, added_at)
         values ($1, $2, $3, 'self', now())`,
        [authority, world.ids.person.berit, id],
      ),
    )
    assert.ok(!(await seen()).people.includes(id))
    assert.deepEqual((await seen()).outside, [id])
  })
})
