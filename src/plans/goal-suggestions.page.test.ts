import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { formsOfPage } from '../../demo/forms-of-page.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('goals an authority suggests', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  const kept = '/baerum/arbeid/malforslag'
  const visit = async (who: Who, path: string) => (await app.visitor(who)).get(path)
  const keep = async (fields: Record<string, string>, who: Who = 'admin-baerum') =>
    (await app.visitor(who)).post(kept, { of: 'goal', ...fields })
  const rows = async () =>
    world.test.asOwner(
      'baerum',
      async (db) =>
        (await db.query('select id, words, life_area, ended_on from goal_suggestion order by position'))
          .rows as { id: string; words: string; life_area: string; ended_on: string | null }[],
    )
  const add = async (lifeArea: string, words: string) => {
    assert.equal((await keep({ act: 'add', lifeArea, words })).statusCode, 303)
    return (await rows()).find((each) => each.words === words)!.id
  }
  const fieldsOf = (body: string) => formsOfPage(body).find(({ act }) => act === 'addGoal')!.fields

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, {
      ...{ authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator },
    })
    await arrangeParticipant(world, {
      ...{ authority: 'baerum', person: 'berit', service: 'fysio-baerum', practitioner: 'physio-baerum' },
      sections: ['goals'],
    })
    const started = await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))
    planId = started.planId
    at = `/baerum/plan/${planId}/mal/ny`
  })

  test('are not spoken of where a goal is written while there are none, and the page that keeps them says so', async () => {
    assert.doesNotMatch((await visit('berit', at)).body, /Trenger du en idé/)
    assert.match((await visit('admin-baerum', kept)).body, /Ingen forslag ennå/)
  })

  test('are kept by the authority’s administrator, and by nobody else', async () => {
    const none: Who[] = [
      'leader-baerum',
      'coordinator-baerum',
      'physio-baerum',
      'berit',
      'admin-sandnes',
      'nobody',
    ]
    for (const who of none) {
      const page = await visit(who, kept)
      assert.ok([302, 303, 404].includes(page.statusCode), `${who} ${page.statusCode}`)
      const sent = await keep({ act: 'add', lifeArea: 'leisure', words: 'Noe' }, who)
      assert.doesNotMatch(String(sent.headers.location), /lagret/, who)
    }
    assert.deepEqual(await rows(), [])
    const empty = await keep({ act: 'add', lifeArea: 'leisure', words: ' ' })
    assert.equal(empty.statusCode, 422)
    assert.equal((await keep({ act: 'add', lifeArea: 'space', words: 'Fly' })).statusCode, 422)
  })

  test('stand with their part of life; one that is chosen fills the field, and only the field', async () => {
    const walk = await add('leisure', 'Jeg vil <gå> på tur')
    const sleep = await add('health_and_care', 'Jeg vil sove')
    const { body } = await visit('berit', at)
    assert.match(body, /<summary>Fritid<\/summary>/)
    assert.match(body, /<summary>Helse og omsorg<\/summary>/)
    assert.doesNotMatch(body, /<summary>Økonomi<\/summary>/)
    assert.ok(
      body.includes(`value="forslag:${walk}" name="button"`),
      'a button of the form, with no words in it',
    )
    assert.doesNotMatch(body, /href="[^"]*forslag=/, 'no link, which would leave what is typed')
    assert.deepEqual(fieldsOf(body).words, [''])

    const chosen = await visit('berit', `${at}?forslag=${sleep}`)
    assert.deepEqual(fieldsOf(chosen.body).words, ['Jeg vil sove'])
    assert.deepEqual(fieldsOf(chosen.body).lifeArea, ['health_and_care'])
    assert.match(chosen.body, /Forslaget står i feltet/)

    // What is sent is what stands in the field then
    const sent = await (await app.visitor('berit')).post(`${at}?forslag=${sleep}`, {
      ...{ act: 'addGoal', words: 'Jeg vil sove til sju', lifeArea: 'housing', when: 'current' },
    })
    assert.equal(sent.statusCode, 303)
    const goal = await visit('berit', sent.headers.location!)
    assert.match(goal.body, /Jeg vil sove til sju/)
    assert.match(goal.body, /Bolig/)
  })

  test('are of the goal’s own part of life where a subgoal is written', async () => {
    const { goalId } = await done(
      pressed(world, addGoal, 'berit', { planId, words: 'Ut oftere', lifeArea: 'leisure' }),
    )
    const [walk, sleep] = await rows()
    const { body } = await visit('berit', `${at}?under=${goalId}`)
    assert.ok(body.includes(`forslag:${walk!.id}`) && !body.includes(`forslag:${sleep!.id}`))
    const other = await visit('berit', `${at}?under=${goalId}&forslag=${sleep!.id}`)
    assert.deepEqual(fieldsOf(other.body).words, [''])
  })

  test('are seen by whoever may write a goal; an address that names none is as if it named nothing', async () => {
    const [walk] = await rows()
    for (const who of ['coordinator-baerum', 'physio-baerum'] as const) {
      const { body } = await visit(who, `${at}?forslag=${walk!.id}`)
      assert.deepEqual(fieldsOf(body).words, ['Jeg vil <gå> på tur'], who)
      assert.match(body, /det personen selv ville sagt/)
    }
    for (const odd of [
      'x',
      '00000000-0000-4000-8000-000000000000',
      '%3Cscript%3E',
      `${walk!.id}&forslag=x`,
    ]) {
      const answer = await visit('berit', `${at}?forslag=${odd}`)
      assert.equal(answer.statusCode, 200, odd)
      assert.deepEqual(fieldsOf(answer.body).words, [''], odd)
    }
  })

  test('that are ended are offered no more, stay told with the day, and end once', async () => {
    const [walk] = await rows()
    assert.equal((await keep({ act: 'end', suggestionId: walk!.id }, 'leader-baerum')).statusCode, 404)
    assert.equal((await keep({ act: 'end', suggestionId: walk!.id })).statusCode, 303)
    const again = await keep({ act: 'end', suggestionId: walk!.id })
    assert.equal(again.statusCode, 422)
    const { body } = await visit('admin-baerum', kept)
    assert.match(body, /Ett forslag er tatt bort/)
    assert.match(body, /Jeg vil &lt;gå&gt; på tur \(tatt bort/)
    const form = await visit('berit', `${at}?forslag=${walk!.id}`)
    assert.deepEqual(fieldsOf(form.body).words, [''])
    assert.doesNotMatch(form.body, /<summary>Fritid<\/summary>/)
  })

  test('are put in order among those of the same part of life; one that was ended is suggested again, last', async () => {
    const inOrder = async () =>
      (await rows())
        .filter(({ ended_on, life_area }) => !ended_on && life_area === 'leisure')
        .map(({ words }) => words)
    const reading = await add('leisure', 'Jeg vil lese')
    await add('health_and_care', 'Jeg vil gå oftere')
    const singing = await add('leisure', 'Jeg vil synge')
    const press = (suggestionId: string, act: string, direction = '', who: Who = 'admin-baerum') =>
      keep({ act, suggestionId, direction }, who)
    assert.deepEqual(await inOrder(), ['Jeg vil lese', 'Jeg vil synge'])
    assert.equal((await press(singing, 'reorder', 'up', 'leader-baerum')).statusCode, 404)
    const moved = await press(singing, 'reorder', 'up')
    assert.match(String(moved.headers.location), new RegExp(`#forslag-${singing}$`))
    assert.deepEqual(await inOrder(), ['Jeg vil synge', 'Jeg vil lese'])
    assert.equal((await press(singing, 'reorder', 'up')).statusCode, 303, 'at the end it stands still')
    assert.deepEqual(await inOrder(), ['Jeg vil synge', 'Jeg vil lese'])
    assert.ok((await visit('berit', at)).body.match(/Jeg vil synge[\s\S]*Jeg vil lese/))
    assert.equal((await press(singing, 'reopen')).statusCode, 422, 'it is suggested')
    const walk = (await rows()).find(({ ended_on }) => ended_on)!
    assert.equal((await press(walk.id, 'reorder', 'up')).statusCode, 422)
    assert.equal((await press(walk.id, 'reopen', '', 'leader-baerum')).statusCode, 404)
    assert.equal((await press(walk.id, 'reopen')).statusCode, 303)
    assert.deepEqual(await inOrder(), ['Jeg vil synge', 'Jeg vil lese', 'Jeg vil <gå> på tur'])
    for (const each of [walk.id, reading, singing]) assert.equal((await press(each, 'end')).statusCode, 303)
  })

  test('are the authority’s own, and their words are never changed', async () => {
    await add('economy', 'Jeg vil ha oversikt')
    assert.doesNotMatch(
      (await visit('admin-sandnes', '/sandnes/arbeid/malforslag')).body,
      /oversikt<|Jeg vil ha oversikt/,
    )
    await assert.rejects(
      world.database.transaction('baerum', (db) =>
        db.updateTable('goalSuggestion').set({ words: 'Noe annet' }).execute(),
      ),
      /permission denied/,
    )
  })

  test('take nothing from what one had begun to write', async () => {
    const suggestion = (await rows()).find(({ ended_on }) => !ended_on)
    const page = `${at}?forslag=${suggestion!.id}`
    const berit = await app.visitor('berit')
    const refused = await berit.post(page, { act: 'addGoal', words: 'Mine egne ord', when: 'current' })
    assert.equal(refused.statusCode, 422)
    assert.deepEqual(fieldsOf(refused.body).words, ['Mine egne ord'])
    const again = await berit.get(page)
    assert.deepEqual(fieldsOf(again.body).words, ['Mine egne ord'], 'kept as a draft')
    assert.match(again.body, /Det du hadde skrevet, står fortsatt/)
  })

  test('that are chosen keep all that is typed, without script; one gives way to another, and nothing is added', async () => {
    const [reading, walking] = [
      await add('leisure', 'Jeg vil lese mer'),
      await add('housing', 'Jeg vil flytte'),
    ]
    const hanne = await app.visitor('coordinator-baerum')
    const count = async () =>
      (await world.test.asOwner('baerum', (db) => db.query('select count(*)::int as n from goal'))).rows[0].n
    const before = await count()
    const press = async (button: string, fields: object, at: string) => {
      const answer = await hanne.post(at, {
        ...formOf((await hanne.get(at)).body, 'addGoal'),
        ...fields,
        button,
      })
      assert.equal(answer.statusCode, 303)
      const location = String(answer.headers.location)
      assert.doesNotMatch(decodeURIComponent(location), /lese|flytte|Mine|12\.6/, 'no words in the address')
      assert.match(location, /#valgt$/)
      return location.split('#')[0]!
    }
    const first = await press(`forslag:${reading}`, { targetOn: '12.6.2031', when: 'future' }, at)
    const chosen = fieldsOf((await hanne.get(first)).body)
    assert.deepEqual([chosen.words, chosen.lifeArea], [['Jeg vil lese mer'], ['leisure']])
    assert.deepEqual([chosen.targetOn, chosen.when], [['12.6.2031'], ['future']], 'what is typed stays')
    const second = await press(`forslag:${walking}`, {}, first)
    const other = fieldsOf((await hanne.get(second)).body)
    assert.deepEqual([other.words, other.lifeArea], [['Jeg vil flytte'], ['housing']])
    const third = await press(`forslag:${reading}`, { words: 'Mine egne ord', lifeArea: 'economy' }, second)
    const kept = (await hanne.get(third)).body
    assert.deepEqual(fieldsOf(kept).words, ['Mine egne ord'])
    assert.deepEqual(fieldsOf(kept).lifeArea, ['economy'])
    assert.match(kept, /Det du hadde skrevet, står fortsatt/)
    assert.equal(await count(), before)
    const { goalId } = await done(
      pressed(world, addGoal, 'berit', { planId, words: 'Ut', lifeArea: 'leisure' }),
    )
    assert.match(
      await press(`forslag:${reading}`, {}, `${at}?under=${goalId}`),
      new RegExp(`under=${goalId}`),
    )
    for (const odd of ['forslag:', 'forslag:<b>&x=1', 'noe'])
      assert.ok([303, 422].includes((await hanne.post(at, { act: 'addGoal', button: odd })).statusCode), odd)
    const nobody = await (await app.visitor('nobody')).post(at, {
      act: 'addGoal',
      words: 'x',
      button: 'forslag:x',
    })
    assert.match(String(nobody.headers.location), /^\/logg-inn/, 'it says nothing of what there is')
    const late = formOf((await hanne.get(at)).body, 'addGoal')
    await app.endSessions()
    const button = `forslag:${reading}`
    const led = await hanne.post(at, { ...late, words: 'Etter at økten var over', button })
    assert.match(String(led.headers.location), /^\/logg-inn/)
    const again = await app.visitor('coordinator-baerum')
    assert.match((await again.get(at)).body, /Etter at økten var over/, 'kept for the one who wrote it')
  })

  test('of activities are kept alike, apart from the goals’, and fill what is to be done and nothing else', async () => {
    const hers = await app.visitor('coordinator-baerum')
    const add = `/baerum/plan/${planId}/tiltak/ny`
    assert.doesNotMatch(
      (await hers.get(add)).body,
      /Trenger du en idé/,
      'nothing is said while there are none',
    )
    const admin = await app.visitor('admin-baerum')
    const page = `${kept}/tiltak`
    assert.ok((await admin.get(kept)).body.includes(`href="${page}"`))
    for (const [lifeArea, words] of [
      ['leisure', 'Prøve <kor>'],
      ['housing', 'Se på leiligheten'],
    ] as const) {
      const form = formOf((await admin.get(page)).body, 'add')
      assert.equal(form.of, 'activity')
      assert.equal((await admin.post(page, { ...form, lifeArea, words })).statusCode, 303)
    }
    assert.doesNotMatch((await admin.get(kept)).body, /kor/)
    assert.equal((await visit('leader-baerum', page)).statusCode, 404)
    const fields = (body: string) => formsOfPage(body).find(({ act }) => act === 'addActivity')!.fields
    const { goalId } = await done(
      pressed(world, addGoal, 'berit', { planId, words: 'Synge', lifeArea: 'leisure' }),
    )
    const first = (await hers.get(add)).body
    assert.match(first, /<summary>Bolig<\/summary>[\s\S]*<summary>Fritid<\/summary>/)
    const within = (await hers.get(`${add}?for=${goalId}`)).body
    assert.ok(within.includes('Prøve &lt;kor&gt;') && !within.includes('Se på leiligheten'))
    // A button of the form: what is typed in the others comes along, and where it belongs
    const button = /value="(forslag:[^"]+)" name="button"[^>]*>Prøve/.exec(within)![1]!
    const sent = { ...formOf(within, 'addActivity'), how: 'En kveld', button }
    const led = String((await hers.post(`${add}?for=${goalId}`, sent)).headers.location)
    assert.match(led, new RegExp(`for=${goalId}`))
    const chosen = (await hers.get(led.split('#')[0]!)).body
    assert.match(chosen, /Forslaget står i feltet/)
    assert.deepEqual(
      [fields(chosen).what, fields(chosen).how, fields(chosen).goalId],
      [['Prøve <kor>'], ['En kveld'], [goalId]],
    )
    const own = { ...formOf(chosen, 'addActivity'), what: 'Synge i kor', button }
    const beside = String((await hers.post(`${add}?for=${goalId}`, own)).headers.location)
    const stays = (await hers.get(beside.split('#')[0]!)).body
    assert.deepEqual(fields(stays).what, ['Synge i kor'])
    assert.match(stays, /Det du hadde skrevet, står fortsatt/)
    assert.equal(
      (await hers.post(add, { ...formOf(stays, 'addActivity'), responsible: 'person' })).statusCode,
      303,
    )
  })
})
