import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findSaid } from '../history/history-store.ts'
import { changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { editActivity } from './edit-activity.ts'
import { editGoal } from './edit-goal.ts'
import { evaluateGoal } from './evaluate-goal.ts'
import { findActivityPage } from './find-activity-page.ts'
import { findGoalPage } from './find-goal-page.ts'
import { findPlanPage, type ShownPlan } from './find-plan-page.ts'
import { giveWord } from './give-word.ts'
import { giveWordOnGoal } from './give-word-on-goal.ts'
import { leadPlan } from './lead-plan.ts'
import { moveGoal } from './move-goal.ts'
import { movePlan } from './move-plan.ts'
import { rateGoal } from './rate-goal.ts'
import { startPlan } from './start-plan.ts'
import { takeBackRating } from './take-back-rating.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import type { TextKey } from './things.ts'
import { updateActivity } from './update-activity.ts'
import { asWas } from './was-text.ts'
import { textField, wasField, writeOtherTexts, writeOwnTexts } from './write-texts.ts'

const notFound = { denied: 'not_found' }
const authority = 'baerum' as const

describe('a living plan', () => {
  let world: TestWorld
  let planId: string
  const berit = () => world.ids.person.berit
  const coordinator = 'coordinator-baerum'

  async function shown(who: Parameters<TestWorld['asked']>[0]): Promise<ShownPlan> {
    const result = await findPlanPage.run(world.database, world.asked(who), { planId })
    if (isDenied(result)) throw new Error(`${who} sees nothing`)
    return result
  }
  const events = (type: string) =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query('select facts from event where type = $1 order by id', [type])
      return rows.map((row) => row.facts)
    })
  const setConsent = (kind: string, state: string) =>
    world.test.asOwner(authority, (db) =>
      db.query('update consent set state = $3 where person_id = $1 and kind = $2', [berit(), kind, state]),
    )

  before(async () => {
    world = await testWorld()
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['goals'],
    })
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'nav-baerum',
      practitioner: 'nav-baerum',
      sections: ['activities'],
    })
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'hjemmesykepleie-baerum',
      practitioner: 'home-nurse-baerum',
      sections: [],
    })
  })

  describe('is begun', () => {
    test('by nobody but the one who coordinates, here', async () => {
      for (const who of ['berit', 'physio-baerum', 'unit-baerum-adult', 'former-baerum'] as const)
        assert.deepEqual(await pressed(world, startPlan, who, { personId: berit() }), notFound)
      assert.deepEqual(
        await pressed(world, startPlan, coordinator, { personId: berit() }, 'sandnes'),
        notFound,
      )
    })

    test('not without a granted right, and not without either consent', async () => {
      await arrangeBefore(world, {
        authority,
        person: 'gunnar',
        unit: 'ke-baerum-voksen',
        coordinator,
        granted: ['coordinator'],
      })
      assert.deepEqual(await pressed(world, startPlan, coordinator, { personId: world.ids.person.gunnar }), {
        refused: 'right_missing',
      })
      await setConsent('plan', 'withdrawn')
      assert.deepEqual(await pressed(world, startPlan, coordinator, { personId: berit() }), {
        refused: 'plan_consent_missing',
      })
      await setConsent('plan', 'given')
      await setConsent('coordination', 'withdrawn')
      // Without coordination the coordinator is nobody to the person
      assert.deepEqual(await pressed(world, startPlan, coordinator, { personId: berit() }), notFound)
      await setConsent('coordination', 'given')
    })

    test('once, however often it is pressed, as a draft, and the person is told', async () => {
      const fields = { personId: berit(), submissionId: randomUUID() }
      const both = await Promise.all([
        pressed(world, startPlan, coordinator, fields),
        pressed(world, startPlan, coordinator, fields),
      ])
      const made = both.find((each) => 'done' in each)
      assert.ok(made && 'done' in made)
      planId = made.done.planId
      assert.equal(both.filter((each) => 'doneBefore' in each).length, 1)
      assert.equal((await shown(coordinator)).seen.plan.state, 'draft')
      const told = await world.test.asOwner(authority, async (db) => {
        const { rows } = await db.query('select kind from notice where person_id = $1', [berit()])
        return rows.map((row) => row.kind)
      })
      assert.deepEqual(told, ['plan_started'])
    })

    test('not when it is there already, and not while one lives in another authority', async () => {
      assert.deepEqual(await pressed(world, startPlan, coordinator, { personId: berit() }), {
        refused: 'plan_exists',
      })
      await arrangeBefore(world, { authority, person: 'emil', unit: 'ke-baerum-barn', coordinator })
      await world.test.asOwner(authority, (db) =>
        db.query(
          `insert into living_plan select identity_key, 'sandnes', gen_random_uuid() from person where id = $1 on conflict do nothing`,
          [world.ids.person.emil],
        ),
      )
      assert.deepEqual(await pressed(world, startPlan, coordinator, { personId: world.ids.person.emil }), {
        refused: 'another_plan_lives',
      })
    })

    test('and it is still the only one when the number of whom it is about is mended', async () => {
      const keyOf = () =>
        world.test.asOwner(authority, async (db) => {
          const { rows } = await db.query('select person_key as key from living_plan where plan_id = $1', [
            planId,
          ])
          return rows[0]?.key
        })
      const before = await keyOf()
      const mend = (identityKey: string) =>
        world.database.transaction(authority, (db) => changePerson(db, berit(), { identityKey }))
      await mend('the-mended-number')
      assert.equal(await keyOf(), 'the-mended-number')
      await mend(before)
      assert.equal(await keyOf(), before)
    })
  })

  /** As the form sends one text: its words, and what it was filled from. */
  const typed = (key: TextKey, words: string, was?: { text: string; version: number }) => ({
    planId,
    version: '0',
    [textField(key)]: words,
    [wasField(key)]: asWas(was),
  })

  describe('is written', () => {
    test('in the person’s own words; two who write at once both keep theirs', async () => {
      const first = 'Å komme tilbake på jobb.'
      await done(pressed(world, writeOwnTexts, 'berit', typed('what_matters', first)))
      const late = typed('what_matters', 'Å orke å handle.')
      assert.deepEqual(await pressed(world, writeOwnTexts, coordinator, late), { stale: true })
      assert.equal((await shown('berit')).seen.texts?.what_matters?.text, 'Å komme tilbake på jobb.')
      const seen = typed('what_matters', 'Å orke å handle.', { text: first, version: 1 })
      await done(pressed(world, writeOwnTexts, coordinator, seen))
      assert.deepEqual((await shown('berit')).seen.texts?.what_matters, {
        text: 'Å orke å handle.',
        version: 2,
        writtenAs: 'coordinator',
      })
    })

    test('each text apart: another one does not make this one stale', async () => {
      await done(pressed(world, writeOtherTexts, 'berit', typed('resources', 'Sta.')))
      await done(pressed(world, writeOtherTexts, coordinator, typed('needs', 'Ro.')))
      const odd = await done(
        pressed(world, writeOtherTexts, 'berit', { planId, text_magic: 'x', version: '0' }),
      )
      assert.deepEqual(odd.saved, [], 'there is no such text')
      for (const who of ['physio-baerum', 'nav-baerum', 'home-nurse-baerum', 'jonas'] as const)
        assert.deepEqual(await pressed(world, writeOtherTexts, who, typed('needs', 'x')), notFound)
    })

    test('not while the consent to the plan is gone; the services no longer see it, the person does', async () => {
      await setConsent('plan', 'withdrawn')
      assert.deepEqual(
        await pressed(world, writeOtherTexts, 'berit', typed('needs', 'x', { text: 'Ro.', version: 1 })),
        {
          refused: 'consent_missing',
        },
      )
      for (const who of [coordinator, 'physio-baerum', 'nav-baerum'] as const)
        assert.deepEqual(await findPlanPage.run(world.database, world.asked(who), { planId }), notFound)
      assert.equal((await shown('berit')).may.writeText, false)
      await setConsent('plan', 'given')
      assert.equal((await shown(coordinator)).may.writeText, true)
    })
  })

  describe('has goals', () => {
    let goalId: string
    let version = 1

    test('taken up at once from the person, a wish from a participant, none from one without the section', async () => {
      const fields = { planId, words: 'Jeg vil orke hele arbeidsdagen', lifeArea: 'daytime' }
      goalId = (await done(pressed(world, addGoal, 'berit', fields))).goalId
      const wish = await done(
        pressed(world, addGoal, 'physio-baerum', {
          planId,
          words: 'Gå trapper',
          lifeArea: 'health_and_care',
        }),
      )
      const goals = (await shown('berit')).seen.goals ?? []
      assert.equal(goals.find((goal) => goal.id === goalId)?.state, 'current')
      assert.equal(goals.find((goal) => goal.id === wish.goalId)?.state, 'proposed')
      assert.deepEqual(
        [goalId, wish.goalId].map((id) => goals.find((goal) => goal.id === id)?.writtenAs),
        ['self', 'participant'],
        'who wrote the words is kept',
      )
      for (const who of ['nav-baerum', 'home-nurse-baerum', 'unit-baerum-adult'] as const)
        assert.deepEqual(await pressed(world, addGoal, who, fields), notFound)
      assert.deepEqual(await pressed(world, addGoal, 'berit', { planId, words: '', lifeArea: 'x' }), {
        invalid: { words: 'required', lifeArea: 'choose' },
      })
    })

    test('with subgoals in the same plan, one level down', async () => {
      const fields = { planId, words: 'Halv dag først', lifeArea: 'leisure', parentGoalId: goalId }
      const sub = await done(pressed(world, addGoal, 'berit', fields))
      const found = (await shown('berit')).seen.goals?.find((goal) => goal.id === sub.goalId)
      assert.equal(found?.lifeArea, 'daytime')
      for (const parentGoalId of [sub.goalId, randomUUID()])
        assert.deepEqual(await pressed(world, addGoal, 'berit', { ...fields, parentGoalId }), {
          refused: 'not_in_this_plan',
          field: 'parentGoalId',
        })
    })

    test('changed by words and by steps, each a new version; a stale one changes nothing', async () => {
      const words = { planId, goalId, words: 'Orke dagen', lifeArea: 'daytime', version: `${version}` }
      await done(pressed(world, editGoal, 'berit', words))
      const others = { ...words, words: 'Klare dagen' }
      assert.deepEqual(await pressed(world, editGoal, coordinator, others), { stale: true })
      version++
      const step = { planId, goalId, step: 'set_aside', version: `${version}` }
      assert.deepEqual(await pressed(world, moveGoal, coordinator, step), {
        refused: 'reason_missing',
        field: 'reason',
      })
      assert.deepEqual(await pressed(world, moveGoal, coordinator, { ...step, step: 'take_up' }), {
        refused: 'not_in_this_state',
      })
      await done(pressed(world, moveGoal, coordinator, { ...step, reason: 'Vil vente.' }))
      const again = {
        planId,
        goalId,
        step: 'take_up_again',
        reason: 'Klar igjen.',
        version: `${version + 1}`,
      }
      await done(pressed(world, moveGoal, 'berit', again))
      assert.deepEqual(await pressed(world, moveGoal, 'nav-baerum', again), notFound)
      assert.deepEqual(await pressed(world, moveGoal, 'berit', { ...again, planId: randomUUID() }), notFound)
    })

    test('evaluated, by those it is open to', async () => {
      const fields = { planId, goalId, progress: 'better', text: 'Det går.' }
      await done(pressed(world, evaluateGoal, 'berit', fields))
      await done(pressed(world, evaluateGoal, 'physio-baerum', { ...fields, progress: 'same' }))
      const page = await findGoalPage.run(world.database, world.asked('berit'), { planId, goalId })
      assert.ok(!isDenied(page))
      assert.deepEqual(
        page.evaluations
          .map(({ progress, by }) => ({ progress, by }))
          .sort((a, b) => (a.by ?? '').localeCompare(b.by ?? '')),
        [
          { progress: 'better', by: null },
          { progress: 'same', by: 'Frida Balansebom' },
        ],
      )
    })

    test('given the person’s own number, again and again, by nobody else', async () => {
      const fields = { planId, goalId, rating: '7' }
      await done(pressed(world, rateGoal, 'berit', fields))
      await done(pressed(world, rateGoal, coordinator, { ...fields, rating: '0' }))
      assert.deepEqual(await pressed(world, rateGoal, 'physio-baerum', fields), notFound)
      assert.deepEqual(await pressed(world, rateGoal, 'berit', { ...fields, planId: randomUUID() }), notFound)
      for (const rating of ['11', '-1', '7.5', '', 'sju']) {
        assert.ok('invalid' in ((await pressed(world, rateGoal, 'berit', { ...fields, rating })) as object))
      }
      const told = async (who: 'berit' | 'physio-baerum') => {
        const page = await findGoalPage.run(world.database, world.asked(who), { planId, goalId })
        assert.ok(!isDenied(page))
        return page.ratings.map(({ value, ratedAs }) => `${value} ${ratedAs}`)
      }
      // At one moment: in the order they were given
      assert.deepEqual(await told('berit'), ['7 self', '0 coordinator'])
      assert.deepEqual(await told('physio-baerum'), ['7 self', '0 coordinator'])
      const goal = (await shown('berit')).seen.goals?.find(({ id }) => id === goalId)
      assert.equal(goal?.rating, 0)
      assert.ok(goal?.ratedAt)
      assert.deepEqual(await events('goal_rated'), [
        { planId, goalId },
        { planId, goalId },
      ])
    })

    test('and a number given by mistake is taken back by the one who gave it, and kept as that', async () => {
      const page = await findGoalPage.run(world.database, world.asked('berit'), { planId, goalId })
      assert.ok(!isDenied(page))
      const [own, written] = page.ratings.map(({ id }) => id) as [string, string]
      const takeBack = (who: Parameters<typeof pressed>[2], ratingId: string, fields = {}) =>
        pressed(world, takeBackRating, who, { planId, goalId, ratingId, ...fields })
      for (const [who, ratingId] of [
        ['berit', written],
        [coordinator, own],
        ['physio-baerum', own],
        ['nav-baerum', own],
        ['berit', randomUUID()],
      ] as const)
        assert.deepEqual(await takeBack(who, ratingId), notFound, who)
      assert.deepEqual(await takeBack(coordinator, written, { planId: randomUUID() }), notFound)
      await done(takeBack(coordinator, written))
      await done(takeBack(coordinator, written)) // it stays so
      const after = await findGoalPage.run(world.database, world.asked('physio-baerum'), { planId, goalId })
      assert.ok(!isDenied(after))
      assert.deepEqual(
        after.ratings.map(({ id }) => id),
        [own],
      )
      const goal = (await shown('berit')).seen.goals?.find(({ id }) => id === goalId)
      assert.deepEqual([goal?.rating, goal?.ratedAs], [7, 'self'], 'what was before it stands')
      const said = (
        await world.database.transaction('baerum', (db) => findSaid(db, planId, { from: null, before: null }))
      ).filter(({ kind }) => kind === 'rating')
      assert.deepEqual(
        said.map(({ answer, how }) => `${answer} ${how}`),
        ['0 taken_back', '7 '],
      )
      assert.deepEqual(await events('goal_rating_taken_back'), [{ planId, goalId }])
      await assert.rejects(
        world.database.transaction('baerum', (db) =>
          db.updateTable('goalRating').set({ value: 1 }).execute(),
        ),
        /permission denied/,
      )
    })

    describe('answered by the person', () => {
      const say = (who: Parameters<typeof pressed>[2], fields: Record<string, string>) =>
        pressed(world, giveWordOnGoal, who, { planId, goalId, ...fields })
      const missing = { refused: 'reason_missing', field: 'reason' }

      test('from each answer to each other, with a reason where it is no or could not be had', async () => {
        const reason = 'رغبتي <b>«selv»</b> 🚲'
        for (const [word, needs] of [
          ['disagrees', true],
          ['could_not_answer', true],
          ['disagrees', true],
          ['agrees', false],
          ['could_not_answer', true],
          ['agrees', false],
          ['disagrees', true],
        ] as const) {
          if (needs) assert.deepEqual(await say('berit', { word }), missing)
          await done(say('berit', needs ? { word, reason } : { word }))
        }
        assert.deepEqual(await say('berit', { word: 'disagrees' }), missing)
        const page = await findGoalPage.run(world.database, world.asked('berit'), { planId, goalId })
        assert.ok(!isDenied(page))
        assert.equal(page.words.length, 7)
        assert.ok(page.words.every((each) => each.reason === (each.word === 'agrees' ? '' : reason)))
        assert.ok(page.words.every(({ how, givenAs }) => how === 'here' && givenAs === 'self'))
      })

      test('written down by the coordinator, with how and what was said', async () => {
        assert.deepEqual(await say(coordinator, { word: 'agrees', reason: 'Sa ja.' }), {
          refused: 'how_missing',
          field: 'how',
        })
        assert.deepEqual(await say(coordinator, { word: 'agrees', how: 'oral' }), missing)
        await done(say(coordinator, { word: 'agrees', how: 'paper', reason: 'Skrev ja.' }))
      })

      test('by nobody else, and of no other plan', async () => {
        assert.deepEqual(await say('physio-baerum', { word: 'agrees' }), notFound)
        assert.deepEqual(await say('nav-baerum', { word: 'agrees' }), notFound)
        assert.deepEqual(await say('berit', { word: 'agrees', planId: randomUUID() }), notFound)
      })
    })
  })

  describe('has activities', () => {
    let activityId: string
    const fields = () => ({
      planId,
      what: 'Trening i vann',
      responsible: `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner['physio-baerum']}`,
      how: 'I gruppe',
      scope: 'En time i uka',
      deadline: '1.2.2027',
      waitingFor: 'Frida Balansebom',
    })

    test('given to somebody who takes part, who is told', async () => {
      activityId = (await done(pressed(world, addActivity, coordinator, fields()))).activityId
      const found = (await shown('berit')).seen.activities?.[0]
      assert.equal(found?.practitioner, 'Frida Balansebom')
      assert.equal(found?.deadline, '2027-02-01')
      assert.equal(found?.waitingSince, world.day)
      const told = await world.test.asOwner(authority, async (db) => {
        const { rows } = await db.query(`select href from notice where kind = 'activity_assigned'`)
        return rows.map((row) => row.href)
      })
      assert.deepEqual(told, [`/baerum/plan/${planId}/tiltak/${activityId}`])
      assert.deepEqual(
        await pressed(world, addActivity, coordinator, { ...fields(), responsible: `s:${randomUUID()}` }),
        {
          refused: 'not_responsible_here',
          field: 'responsible',
        },
      )
      assert.deepEqual(
        await pressed(world, addActivity, coordinator, { ...fields(), goalId: randomUUID() }),
        {
          refused: 'not_in_this_plan',
          field: 'goalId',
        },
      )
      for (const who of ['physio-baerum', 'home-nurse-baerum', 'unit-baerum-adult'] as const)
        assert.deepEqual(await pressed(world, addActivity, who, fields()), notFound)
    })

    test('updated with a note: new version, note and event together, or nothing', async () => {
      const note = {
        planId,
        activityId,
        note: 'Begynte i dag.',
        step: 'start',
        waitingFor: 'Berit',
        version: '1',
      }
      await done(pressed(world, updateActivity, 'nav-baerum', note))
      assert.deepEqual(await pressed(world, updateActivity, 'berit', note), { stale: true })
      const page = await findActivityPage.run(world.database, world.asked('berit'), { planId, activityId })
      assert.ok(!isDenied(page))
      assert.equal(page.activity.version, 2)
      assert.equal(page.activity.state, 'in_progress')
      assert.equal(page.activity.holder?.isPerson, true)
      assert.deepEqual(
        page.notes.map(({ text, by }) => ({ text, by })),
        [{ text: 'Begynte i dag.', by: 'Nadia Veiledersen' }],
      )
      assert.deepEqual((await events('activity_updated')).at(-1), {
        planId,
        activityId,
        version: 2,
        hasNote: true,
        from: 'planned',
        to: 'in_progress',
      })
      assert.deepEqual(await pressed(world, updateActivity, 'berit', { planId, activityId }), {
        refused: 'nothing_to_save',
        field: 'note',
      })
      assert.deepEqual(await pressed(world, updateActivity, 'berit', { planId, activityId, step: 'hold' }), {
        refused: 'reason_missing',
        field: 'reason',
      })
      assert.deepEqual(await pressed(world, updateActivity, 'berit', { planId, activityId, step: 'start' }), {
        refused: 'not_in_this_state',
      })
      assert.deepEqual(await pressed(world, updateActivity, 'physio-baerum', note), notFound)
      assert.deepEqual(await pressed(world, updateActivity, coordinator, note, 'sandnes'), notFound)
    })

    test('pressed twice is one note', async () => {
      const twice = { planId, activityId, note: 'En gang.', submissionId: randomUUID() }
      await Promise.all([
        pressed(world, updateActivity, 'berit', twice),
        pressed(world, updateActivity, 'berit', twice),
      ])
      const page = await findActivityPage.run(world.database, world.asked('berit'), { planId, activityId })
      assert.equal(isDenied(page) ? 0 : page.notes.filter((note) => note.text === 'En gang.').length, 1)
    })

    test('changed; the one responsible may stay after leaving the team', async () => {
      await world.test.asOwner(authority, (db) =>
        db.query('update participant set to_date = $2 where service_id = $1', [
          world.ids.service['fysio-baerum'],
          world.day,
        ]),
      )
      await done(pressed(world, editActivity, coordinator, { ...fields(), activityId, what: 'Basseng' }))
      const found = (await shown('berit')).seen.activities?.[0]
      assert.equal(found?.what, 'Basseng')
      assert.equal(found?.practitioner, 'Frida Balansebom')
      await world.test.asOwner(authority, (db) => db.query('update participant set to_date = null'))
      assert.deepEqual(
        await pressed(world, editActivity, coordinator, { ...fields(), activityId, responsible: 'x' }),
        { refused: 'not_responsible_here', field: 'responsible' },
      )
    })
  })

  describe('is seen section by section', () => {
    test('what is hidden is absent', async () => {
      const physio = (await shown('physio-baerum')).seen
      assert.ok(physio.goals)
      for (const hidden of ['activities', 'texts', 'team', 'nextMeeting', 'consents'])
        assert.ok(!(hidden in physio), hidden)
      const nav = (await shown('nav-baerum')).seen
      assert.ok(nav.activities)
      assert.ok(!('goals' in nav) && !('texts' in nav))
      assert.ok((await shown('nav-baerum')).missing === null)
    })

    test('news says which activity it is of, to those who see activities and to nobody else', async () => {
      const { seen } = await shown('nav-baerum')
      const told = seen.news.filter((each) => each.type.startsWith('activity_'))
      assert.ok(told.length > 0)
      for (const { activityId } of told) assert.ok(seen.activities?.some((each) => each.id === activityId))
      const hidden = (await shown('physio-baerum')).seen.news
      assert.ok(!hidden.some((each) => each.type.startsWith('activity_')))
    })

    test('among those who take part stands nobody whose consent was withdrawn', async () => {
      const names = async () => (await shown('berit')).seen.team?.map((each) => each.name)
      const withConsent = await names()
      assert.ok(withConsent?.length)
      await setConsent('sharing', 'withdrawn')
      assert.deepEqual(await names(), [])
      await setConsent('sharing', 'given')
      assert.deepEqual(await names(), withConsent)
    })

    test('by nobody without an opened section, and by nobody in the unit', async () => {
      for (const who of [
        'home-nurse-baerum',
        'unit-baerum-adult',
        'leader-baerum',
        'jonas',
        'arne-ektefelle',
      ] as const)
        assert.deepEqual(await findPlanPage.run(world.database, world.asked(who), { planId }), notFound)
    })

    test('a goal is not shown to one who sees activities, nor the other way', async () => {
      const goalId = (await shown('berit')).seen.goals?.[0]?.id
      const activityId = (await shown('berit')).seen.activities?.[0]?.id
      assert.deepEqual(
        await findGoalPage.run(world.database, world.asked('nav-baerum'), { planId, goalId }),
        notFound,
      )
      assert.deepEqual(
        await findActivityPage.run(world.database, world.asked('physio-baerum'), { planId, activityId }),
        notFound,
      )
    })

    test('the log tells which sections each has seen', async () => {
      await shown('nav-baerum')
      const what = await world.test.asOwner(authority, async (db) => {
        const { rows } = await db.query(
          `select relation, ground, what from access_log where act = 'plans.read' order by id desc limit 1`,
        )
        return rows[0]
      })
      assert.deepEqual(what, { relation: 'participant', ground: 'consent', what: ['plan', 'activities'] })
    })
  })

  describe('is led and moved', () => {
    const version = async () => String((await shown(coordinator)).seen.plan.version)

    test('not taken into use before somebody is responsible and a revision is set', async () => {
      const activate = async () =>
        pressed(world, movePlan, coordinator, { planId, step: 'activate', version: await version() })
      assert.deepEqual(await activate(), { refused: 'responsible_service_missing' })
      const led = {
        planId,
        responsibleServiceId: world.ids.service['fysio-baerum'],
        periodFrom: '1.12.2026',
        periodTo: '30.11.2027',
        revisionOn: '',
      }
      await done(pressed(world, leadPlan, coordinator, { ...led, version: await version() }))
      assert.deepEqual(await activate(), { refused: 'revision_date_missing' })
      const refusals = [
        [
          { ...led, periodTo: '1.1.2026' },
          { refused: 'period_backwards', field: 'periodTo' },
        ],
        [
          { ...led, revisionOn: '1.1.2026' },
          { refused: 'revision_outside_period', field: 'revisionOn' },
        ],
        [
          { ...led, responsibleServiceId: randomUUID() },
          { refused: 'not_in_the_team', field: 'responsibleServiceId' },
        ],
      ] as const
      for (const [fields, refused] of refusals)
        assert.deepEqual(await pressed(world, leadPlan, coordinator, fields), refused)
      assert.deepEqual(await pressed(world, leadPlan, coordinator, { ...led, version: '1' }), { stale: true })
      await done(pressed(world, leadPlan, coordinator, { ...led, revisionOn: '1.6.2027' }))
      for (const who of ['berit', 'physio-baerum', 'unit-baerum-adult'] as const)
        assert.deepEqual(await pressed(world, leadPlan, who, led), notFound)
      await done(activate())
      assert.equal((await shown('berit')).seen.plan.state, 'active')
    })

    test('keeps a version as it was when it was approved', async () => {
      await done(
        pressed(
          world,
          writeOwnTexts,
          'berit',
          typed('what_matters', 'Noe nytt.', { text: 'Å orke å handle.', version: 2 }),
        ),
      )
      const kept = await world.test.asOwner(authority, async (db) => {
        const { rows } = await db.query(
          'select number, occasion, content from plan_version where plan_id = $1',
          [planId],
        )
        return rows
      })
      assert.equal(kept.length, 1)
      assert.equal(kept[0].occasion, 'approval')
      assert.equal(kept[0].content.texts.what_matters.text, 'Å orke å handle.')
      assert.equal(kept[0].content.activities[0].what, 'Basseng')
    })

    test('has the person’s word, with a reason where it is no or written down by another', async () => {
      const missing = { refused: 'reason_missing', field: 'reason' }
      assert.deepEqual(await pressed(world, giveWord, 'berit', { planId, word: 'disagrees' }), missing)
      assert.deepEqual(await pressed(world, giveWord, coordinator, { planId, word: 'agrees' }), {
        refused: 'how_missing',
        field: 'how',
      })
      const unsaid = { planId, word: 'agrees', how: 'oral' }
      assert.deepEqual(await pressed(world, giveWord, coordinator, unsaid), missing)
      await done(pressed(world, giveWord, 'berit', { planId, word: 'agrees' }))
      assert.equal((await shown(coordinator)).seen.plan.word, 'agrees')
      assert.deepEqual(await pressed(world, giveWord, 'physio-baerum', { planId, word: 'agrees' }), notFound)
    })

    test('ends for a reason of the list, and then stands as it was', async () => {
      const end = { planId, step: 'end', version: await version() }
      assert.deepEqual(await pressed(world, movePlan, coordinator, end), {
        refused: 'reason_missing',
        field: 'reason',
      })
      assert.deepEqual(await pressed(world, movePlan, coordinator, { ...end, reason: 'lei' }), {
        refused: 'reason_missing',
        field: 'reason',
      })
      await done(pressed(world, movePlan, coordinator, { ...end, reason: 'own_wish' }))
      assert.deepEqual(
        await pressed(world, writeOtherTexts, 'berit', typed('needs', 'x', { text: 'Ro.', version: 1 })),
        {
          refused: 'plan_ended',
        },
      )
      assert.equal((await shown('berit')).may.addGoal, false)
      // The person may have a new plan
      await done(pressed(world, startPlan, coordinator, { personId: berit() }))
    })
  })
})
