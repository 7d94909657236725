import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { testApp } from '../../demo/test-app.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import { findActivity } from '../plans/activity-store.ts'
import { valueOfHolder } from '../plans/holder.ts'

test('the history is reached from the plan, read, held against today and put back, by hand and without script', async () => {
  const world = await wholeTestWorld()
  const app = await testApp(world)
  const planId = await world.database.transaction('baerum', async (db) => {
    const row = await db
      .selectFrom('planVersion as v')
      .innerJoin('plan as p', 'p.id', 'v.planId')
      .select('v.planId')
      .where('p.personId', '=', world.ids.person.ada)
      .executeTakeFirstOrThrow()
    return row.planId
  })
  const plan = `/baerum/plan/${planId}`
  const mother = await app.visitor('kari-mor')
  assert.ok((await mother.get(plan)).body.includes(`href="${plan}/historikk"`))
  const history = (await mother.get(`${plan}/historikk`)).body
  assert.match(history, /Målet gikk fra «nå» til «nådd»/)
  assert.match(history, /Nytt mål/)

  const version = (await mother.get(`${plan}/historikk/versjon/1`)).body
  assert.match(version, /Da planen ble tatt i bruk/)
  assert.match(version, /Jeg vil være med i gymmen hver uke/)
  const compared = (await mother.get(`${plan}/historikk/sammenlign?fra=1`)).body
  assert.match(compared, /Nytt tiltak/)
  assert.match(compared, /er ikke lenger med/)

  const change = /href="([^"]+\/endring\/[^"]+)">[^<]*<span[^>]*>: Målet gikk fra «nå» til «nådd»/.exec(
    history,
  )?.[1]
  assert.ok(change)
  const shown = (await mother.get(change)).body
  assert.match(shown, /Hva som ble endret[\s\S]*Målet gikk fra «nå» til «nådd»/)
  assert.match(
    shown,
    /Da blir dette endret[\s\S]*Målet går fra «nådd» til «nå»/,
    'what will be, not what was',
  )

  const form = [...shown.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!],
  )
  const back = await mother.post(change, Object.fromEntries(form))
  assert.equal(back.statusCode, 303)
  assert.match((await mother.get(back.headers.location as string)).body, /Det er hentet fram igjen/)

  for (const who of ['physio-baerum', 'unit-baerum', 'berit'] as const) {
    const other = await app.visitor(who)
    for (const path of [`${plan}/historikk`, `${plan}/historikk/versjon/1`, change]) {
      // One who takes part reads what they wrote themselves
      const isOwn: boolean = who === 'physio-baerum' && path.endsWith('historikk')
      assert.equal((await other.get(path)).statusCode, isOwn ? 200 : 404, `${who} ${path}`)
    }
  }
  for (const path of [
    'versjon/0',
    'versjon/99',
    'versjon/x',
    'versjon/2147483648',
    'sammenlign',
    'sammenlign?fra=99999999999',
    'sammenlign?fra=1&til=99999999999',
    'sammenlign?fra=x',
    '?etter=x',
  ])
    assert.equal(
      (await mother.get(`${plan}/historikk${path.startsWith('?') ? '' : '/'}${path}`)).statusCode,
      404,
      path,
    )
})

test('what was just saved is undone from its receipt: a text, a goal, an activity; and by one who takes part, what they wrote themselves', async () => {
  const world = await wholeTestWorld()
  const app = await testApp(world)
  const { plan, goalId, activityId, words, how } = await world.database.transaction('baerum', async (db) => {
    const row = await db
      .selectFrom('plan as p')
      .innerJoin('goal as g', 'g.planId', 'p.id')
      .innerJoin('activity as a', 'a.planId', 'p.id')
      .select(['p.id', 'g.id as goalId', 'g.words', 'a.id as activityId', 'a.how'])
      .where('p.personId', '=', world.ids.person.ada)
      .where('g.state', '=', 'current')
      .where('a.state', '=', 'in_progress')
      .orderBy('g.createdAt')
      .orderBy('a.createdAt')
      .executeTakeFirstOrThrow()
    return { ...row, plan: `/baerum/plan/${row.id}` }
  })
  const mother = await app.visitor('kari-mor')
  const undo = /<a class="ds-link" href="([^"]+\/endring\/[^"]+)">Se hva som sto før, og angre([^<]*)<\/a>/g

  /** Saves a form of a page with these fields anew, and gives the receipt's links. */
  async function save(
    who: Awaited<ReturnType<typeof app.visitor>>,
    path: string,
    act: string,
    fields: object,
  ) {
    const form = formOf((await who.get(path)).body, act)
    const saved = await who.post(path, { ...form, ...fields })
    assert.equal(saved.statusCode, 303, saved.body.slice(0, 200))
    const receipt = (await who.get(String(saved.headers.location).split('#')[0]!)).body
    assert.match(receipt, /Lagret i planen/)
    return [...receipt.matchAll(undo)].map(([, href, of]) => ({ href: href!, of: of! }))
  }
  async function takeBack(href: string) {
    const form = formOf((await mother.get(href)).body, 'restoreChange')
    assert.equal(form.to, 'before')
    assert.equal((await mother.post(href, form)).statusCode, 303)
  }

  /** Who has the ball of the activity, as a form sends it. */
  async function ball() {
    const found = await world.database.transaction('baerum', (db) => findActivity(db, activityId))
    return { waitingFor: valueOfHolder(found!) }
  }

  const before = formOf((await mother.get(`${plan}/om`)).body, 'writeOwnTexts')
  assert.ok(before.text_resources)
  const about = { text_what_matters: 'Noe helt annet.', text_resources: 'Og dette.' }
  const links = await save(mother, `${plan}/om`, 'writeOwnTexts', about)
  assert.equal(links.length, 2)
  assert.match(links.map(({ of }) => of).join(), /: Hva er viktig for Ada\?/)
  for (const { href } of links) await takeBack(href)
  const after = formOf((await mother.get(`${plan}/om`)).body, 'writeOwnTexts')
  for (const text of ['text_what_matters', 'text_resources']) assert.equal(after[text], before[text])

  const goal = `${plan}/mal/${goalId}`
  const [reworded] = await save(mother, `${goal}/endre`, 'editGoal', { words: 'Noe ganske annet' })
  assert.match((await mother.get(goal)).body, /<h1[^>]*>[^<]*(<[^>]*>)*Noe ganske annet/)
  await takeBack(reworded!.href)
  assert.equal(formOf((await mother.get(`${goal}/endre`)).body, 'editGoal').words, words)
  const [achieved] = await save(mother, `${goal}/flytt`, 'moveGoal', { step: 'achieve', reason: 'Det gikk' })
  await takeBack(achieved!.href)
  assert.ok(formOf((await mother.get(`${goal}/flytt`)).body, 'moveGoal'))

  const activity = `${plan}/tiltak/${activityId}`
  const [changed] = await save(mother, `${activity}/endre`, 'editActivity', {
    how: 'Med båt',
    evaluateOn: '1.12.2029',
  })
  await takeBack(changed!.href)
  const stands = formOf((await mother.get(`${activity}/endre`)).body, 'editActivity')
  assert.equal(stands.how, how)
  assert.notEqual(stands.evaluateOn, '01.12.2029')
  await save(mother, activity, 'updateActivity', { step: '', waitingFor: 'person' })
  const held = await ball()
  const [passed] = await save(mother, activity, 'updateActivity', { step: '', waitingFor: '' })
  assert.deepEqual(await ball(), { waitingFor: '' })
  await takeBack(passed!.href)
  assert.deepEqual(await ball(), held)
  // On the board too
  const list = `${plan}/tiltak?vis=liste`
  const to = `s:${world.ids.service['fysio-baerum']}`
  const form = { act: 'passBall', activityId, to, submissionId: randomUUID() }
  assert.equal((await mother.post(list, form)).statusCode, 303)
  assert.deepEqual(await ball(), { waitingFor: to })
  const [again] = [...(await mother.get(`${list}&lagret=${activityId}`)).body.matchAll(undo)]
  await takeBack(again![1]!)
  assert.deepEqual(await ball(), held)
  // Nothing that stood before is lost by a note, and nothing is offered
  const { waitingFor } = held
  assert.deepEqual(
    await save(mother, activity, 'updateActivity', { note: 'Et notat', step: '', waitingFor }),
    [],
  )

  // One who takes part takes back a change of their own while it stands, and after that brings back their own words alone
  const physio = await app.visitor('physio-baerum')
  const change = `${activity}/endre`
  const howNow = async () => formOf((await mother.get(change)).body, 'editActivity').how
  const own = `${plan}/historikk`
  assert.match((await physio.get(own)).body, /Det du har skrevet/)
  const stood = await howNow()
  const [first] = await save(physio, change, 'editActivity', { how: 'På tredemølle' })
  const mine = formOf((await physio.get(first!.href)).body, 'restoreChange')
  assert.equal(mine.to, 'before')
  assert.equal((await physio.post(first!.href, mine)).statusCode, 303)
  assert.equal(await howNow(), stood)

  const [second] = await save(physio, change, 'editActivity', { how: 'På ski' })
  const [theirs] = await save(mother, change, 'editActivity', { how: 'Med slede' })
  const written = (await physio.get(own)).body
  assert.ok(written.includes(second!.href) && !written.includes(theirs!.href))
  assert.doesNotMatch(written.split('<main')[1]!, /Versjoner|Med båt|slede/)
  assert.equal((await physio.get(theirs!.href)).statusCode, 404)
  assert.equal((await physio.post(theirs!.href, mine)).statusCode, 404, 'nor by a form made by hand')
  const shown = (await physio.get(second!.href)).body
  const back = formOf(shown, 'restoreChange')
  assert.equal(back.to, 'after', 'what stood before is others’ to bring back now')
  assert.doesNotMatch(shown, /Hent fram/)
  const notHers = await physio.post(second!.href, { ...back, to: 'before', submissionId: randomUUID() })
  assert.equal(notHers.statusCode, 409)
  assert.equal((await physio.post(second!.href, back)).statusCode, 303)
  assert.equal(await howNow(), 'På ski')
  // Nor what stood beside her words, where it is not kept which of it was hers
  const [third] = await (async () => {
    await save(mother, change, 'editActivity', { scope: 'To ganger hos mormor' })
    const saved = await save(physio, change, 'editActivity', { how: 'På skøyter' })
    await save(mother, change, 'editActivity', { scope: 'To ganger' })
    return saved
  })()
  const thirdForm = formOf((await mother.get(third!.href)).body, 'restoreChange')
  await world.test.asOwner('baerum', (db) =>
    db.query(
      `delete from plan_revision r using plan_revision t
       where t.id = $1 and r.plan_id = t.plan_id and r.thing_id = t.thing_id and r.version = t.version - 1`,
      [/endring\/([^/?#]+)/.exec(third!.href)![1]],
    ),
  )
  assert.ok(!(await physio.get(own)).body.includes(third!.href))
  assert.equal((await physio.get(third!.href)).statusCode, 404)
  const byHand = { ...thirdForm, to: 'after', submissionId: randomUUID() }
  assert.equal((await physio.post(third!.href, { ...byHand, av: '' })).statusCode, 404)
  assert.equal(formOf((await mother.get(change)).body, 'editActivity').scope, 'To ganger')
  // What is closed to her today is not read in her own words either
  const close = (sections: string[]) =>
    world.test.asOwner('baerum', (db) =>
      db.query(`update consent set sections = $1 where service_id = $2 and kind = 'sharing'`, [
        sections,
        world.ids.service['fysio-baerum'],
      ]),
    )
  await close(['goals'])
  assert.ok(!(await physio.get(own)).body.includes(second!.href))
  assert.equal((await physio.get(second!.href)).statusCode, 404)
  await close(['goals', 'activities'])
  assert.equal((await save(physio, `${goal}/endre`, 'editGoal', { lifeArea: 'social_network' })).length, 1)
  // Nor is the mother led to what somebody else wrote since: to her own, which says so
  const [hers] = [...(await mother.get(`${goal}?lagret=writeGoal`)).body.matchAll(undo)]
  assert.match((await mother.get(hers![1]!)).body, /Dette er endret på nytt siden/)
})
