import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { formsOfPage } from '../../demo/forms-of-page.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const coordinator = 'coordinator-baerum'
type Who = Parameters<TestApp['visitor']>[0]

describe('the pages of one goal', () => {
  let world: TestWorld
  let app: TestApp
  let plan: string
  let goal: string
  const bodyOf = async (who: Who, path: string) => {
    const { body, statusCode } = await (await app.visitor(who)).get(path)
    return { statusCode, body: body.replaceAll('\u00a0', ' ') }
  }
  const parts = ['endre', 'flytt', 'vurdering', 'kommentar', 'tall', 'svar'] as const
  const actOf = {
    ...{ endre: 'editGoal', flytt: 'moveGoal', vurdering: 'evaluateGoal', tall: 'rateGoal' },
    ...{ svar: 'giveWordOnGoal', kommentar: 'commentOnGoal' },
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, {
      ...{ authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator },
    })
    await arrangeParticipant(world, {
      ...{ authority: 'baerum', person: 'berit', service: 'fysio-baerum', practitioner: 'physio-baerum' },
      sections: ['goals'],
    })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    plan = `/baerum/plan/${planId}`
    const added = { planId, words: 'Gå tur', lifeArea: 'leisure' }
    goal = `${plan}/mal/${(await done(pressed(world, addGoal, 'berit', added))).goalId}`
  })

  /** Forms of the page's own: those in its head and foot have none of its acts. */
  const written = (body: string) =>
    formsOfPage(body.split('<main')[1]!.split('</main>')[0]!).filter(
      ({ act }) => !['reorderGoal', 'takeBackRating', 'takeBackComment'].includes(act),
    )

  test('have one form each, so that pressing one empties no other; the goal’s own has none one types in', async () => {
    assert.deepEqual(written((await bodyOf('berit', goal)).body), [])
    for (const part of parts) {
      const { body } = await bodyOf('berit', `${goal}/${part}`)
      assert.deepEqual(
        written(body).map(({ act }) => act),
        [actOf[part]],
        part,
      )
      assert.ok((await bodyOf('berit', goal)).body.includes(`href="${goal}/${part}"`), part)
    }
  })

  test('lead back to the goal, where what was done is said first of all, in focus', async () => {
    const berit = await app.visitor('berit')
    const fields = {
      ...{ endre: { words: 'Gå lang tur' }, flytt: { step: 'keep_for_later' } },
      ...{ vurdering: { progress: 'better' }, tall: { rating: '7' }, svar: { word: 'agrees' } },
      kommentar: { text: 'Hun kom hit selv.\nSå bra.' },
    }
    for (const part of parts) {
      const at = `${goal}/${part}`
      const form = formOf((await berit.get(at)).body, actOf[part])
      const { statusCode, headers } = await berit.post(at, { ...form, ...fields[part] })
      assert.equal(statusCode, 303, part)
      const [path, anchor] = String(headers.location).split('#')
      assert.ok(path!.startsWith(`${goal}?`), part)
      const main = (await berit.get(path!)).body.split('<main')[1]!
      assert.match(
        main,
        new RegExp(`^[^>]*><div[^>]* role="status"[^>]* id="${anchor}" tabindex="-1"`, 'i'),
        part,
      )
    }
    const added = await berit.post(`${plan}/mal/ny`, { act: 'addGoal', words: 'Bade', lifeArea: 'leisure' })
    const page = await berit.get(String(added.headers.location).split('#')[0]!)
    assert.match(
      page.body.split('<main')[1]!,
      /^[^>]*><div[^>]*role="status"[\s\S]{0,200}Målet er lagt til i planen/,
    )
  })

  test('tell the person’s own numbers from those another has written, drawn and in words; one’s own can be taken back', async () => {
    const berit = await app.visitor('berit')
    const hers = await app.visitor(coordinator)
    for (const [who, rating] of [
      [berit, '3'],
      [hers, '9'],
      [berit, '5'],
    ] as const)
      assert.equal((await who.post(`${goal}/tall`, { act: 'rateGoal', rating })).statusCode, 303)
    const drawing = (body: string, look: string) =>
      new RegExp(`<svg class="sv-rating"[\\s\\S]*?<g data-look="${look}">([\\s\\S]*?)</g>`).exec(body)?.[1]
    const own = (await bodyOf('berit', goal)).body
    assert.equal(drawing(own, 'own')?.match(/<circle/g)?.length, 3)
    assert.equal(drawing(own, 'others')?.match(/<rect/g)?.length, 1)
    assert.match(own, /Dine egne tall: nå 5, lavest 3, høyest 7\./)
    assert.match(own, /Tall andre har skrevet for deg: nå 9, lavest 9, høyest 9\./)
    const other = (await bodyOf('physio-baerum', goal)).body
    assert.match(other, /Tallene fra Berit: nå 5[\s\S]*Tall skrevet for Berit: nå 9/)
    assert.doesNotMatch(other, /takeBackRating|Ta tilbake/)
    const form = formOf(own, 'takeBackRating')
    const buttons = [...own.matchAll(/value="([0-9a-f-]{36})" name="ratingId"/g)].map(([, id]) => id!)
    assert.equal(buttons.length, 3, 'hers alone')
    const taken = await berit.post(goal, { ...form, ratingId: buttons[0]! })
    assert.equal(taken.statusCode, 303)
    const after = (await berit.get(String(taken.headers.location).split('#')[0]!)).body
    assert.match(after, /Tallet er tatt tilbake[\s\S]*Dine egne tall: nå 3, lavest 3, høyest 7/)
    assert.match((await bodyOf('berit', `${plan}/historikk`)).body, /5 av 10, tatt tilbake/)
    assert.match((await bodyOf(coordinator, plan)).body, /Et tall for et mål ble tatt tilbake/)
  })

  test('have comments by whoever the goal is open to, in the order they came, told as news and to nobody else', async () => {
    const at = `${goal}/kommentar`
    const physio = await app.visitor('physio-baerum')
    for (const text of ['Først', ' <b>Så</b> dette \n']) {
      const sent = await physio.post(at, { act: 'commentOnGoal', text })
      assert.equal(sent.statusCode, 303)
    }
    for (const text of ['', '   ', 'x'.repeat(2001)])
      assert.equal((await physio.post(at, { act: 'commentOnGoal', text })).statusCode, 422)
    const shown = (await bodyOf('berit', goal)).body.split('id="kommentarer"')[1]!
    assert.match(
      shown,
      /&lt;b&gt;Så&lt;\/b&gt; dette[\s\S]*Frida Balansebom[\s\S]*Først[\s\S]*Hun kom hit selv\.[\s\S]*Du <button/,
    )
    assert.match((await bodyOf('berit', plan)).body, /Noen skrev en kommentar til et mål/)
    for (const who of ['nav-baerum', 'unit-baerum', 'hanne'] as const)
      assert.equal(
        (await (await app.visitor(who)).post(at, { act: 'commentOnGoal', text: 'Hei' })).statusCode,
        404,
        who,
      )
    const rows = await world.test.asOwner('baerum', (db) =>
      db.query(
        'select text, written_as, practitioner_id is not null as at_work from goal_comment order by written',
      ),
    )
    assert.deepEqual(rows.rows.slice(-2), [
      { text: 'Først', written_as: 'participant', at_work: true },
      { text: '<b>Så</b> dette', written_as: 'participant', at_work: true },
    ])
  })

  test('let the one who wrote a comment take it back, and undo that; the words are then the history’s', async () => {
    const berit = await app.visitor('berit')
    const said = 'Feilskrevet-om-naboen'
    const sent = await berit.post(`${goal}/kommentar`, { act: 'commentOnGoal', text: said })
    const receiptAt = async (location: unknown) => (await berit.get(String(location).split('#')[0]!)).body
    const idIn = (body: string, name: string) =>
      new RegExp(`value="([0-9a-f-]{36})"[^>]*name="${name}"|name="${name}"[^>]*value="([0-9a-f-]{36})"`)
        .exec(body)
        ?.slice(1)
        .find(Boolean)
    const receipt = await receiptAt(sent.headers.location)
    // The receipt undoes it at once: the newest of one's own stands first
    assert.match(receipt, /role="status"[^>]*><p>Kommentaren er lagret<\/p><form[\s\S]*?>Angre</)
    const takeBack = idIn(receipt, 'takeBack')!
    const others = await app.visitor('physio-baerum')
    const before = (await others.get(goal)).body
    assert.ok(before.includes(said))
    assert.ok(!before.includes(takeBack), 'nothing of hers is for others to take back')
    for (const who of ['physio-baerum', coordinator, 'nav-baerum'] as const) {
      const tried = await (await app.visitor(who)).post(goal, { act: 'takeBackComment', takeBack })
      assert.equal(tried.statusCode, 404, who)
    }
    const none = await berit.post(goal, { act: 'takeBackComment' })
    assert.equal(none.statusCode, 404)
    const taken = await berit.post(goal, { act: 'takeBackComment', takeBack })
    assert.equal(taken.statusCode, 303)
    const after = await receiptAt(taken.headers.location)
    assert.match(after, /Kommentaren er tatt tilbake<\/p><form[\s\S]*?>Angre</)
    assert.match(after.split('id="kommentarer"')[1]!, /Tatt tilbake/)
    assert.ok(!after.includes(said))
    for (const who of ['physio-baerum', coordinator] as const) {
      const { body } = await (await app.visitor(who)).get(goal)
      assert.ok(!body.includes(said), who)
      assert.match(body.split('id="kommentarer"')[1]!, /Tatt tilbake/, who)
    }
    for (const who of ['berit', coordinator] as const)
      assert.match(
        (await bodyOf(who, `${plan}/historikk`)).body,
        /Kommentaren til målet[\s\S]{0,90}tatt tilbake[\s\S]{0,40}Feilskrevet-om-naboen/,
      )
    assert.ok(!(await bodyOf('physio-baerum', `${plan}/historikk`)).body.includes(said))
    assert.match((await bodyOf(coordinator, plan)).body, /En kommentar til et mål ble tatt tilbake/)

    const putBack = idIn(after, 'putBack')!
    assert.equal(putBack, takeBack)
    const back = await berit.post(goal, { act: 'takeBackComment', putBack })
    assert.match(await receiptAt(back.headers.location), /Kommentaren står igjen i planen/)
    assert.ok((await others.get(goal)).body.includes(said))
    assert.doesNotMatch((await bodyOf(coordinator, `${plan}/historikk`)).body, /Kommentaren til målet/)
  })

  test('speak to each as who they are: to the person of «you», to others by the name', async () => {
    const own = [/<h2[^>]*>Hva du sier om målet/, /<p>Du<\/p>/]
    const others = [/<h2[^>]*>Hva Berit sier om målet/, /<p>Berit<\/p>/]
    for (const [who, said, not] of [
      ['berit', own, others],
      [coordinator, others, own],
      ['physio-baerum', others, own],
    ] as const) {
      const { body } = await bodyOf(who, goal)
      for (const each of said) assert.match(body, each, who)
      for (const each of not) assert.doesNotMatch(body, each, who)
    }
    for (const path of [`${plan}/mal/ny`, `${goal}/endre`]) {
      assert.match((await bodyOf('berit', path)).body, /Hva vil du\?/)
      assert.match((await bodyOf(coordinator, path)).body, /Hva vil Berit\?/)
    }
    assert.match((await bodyOf(coordinator, `${plan}/mal/ny`)).body, /Skriv målet slik Berit selv sier det/)
    assert.match((await bodyOf('berit', `${goal}/svar`)).body, /Hva synes du om målet\?/)
    assert.match((await bodyOf(coordinator, `${goal}/svar`)).body, /Hva synes Berit om målet\?/)
    for (const path of [goal, `${plan}/mal/ny`, `${goal}/tall`, `${plan}/historikk`])
      assert.doesNotMatch((await bodyOf('berit', path)).body.split('<main')[1]!, /personen/i, path)
  })

  test('are for those who may write that of the goal; to others there is no such page', async () => {
    for (const [part, mayPhysio] of [
      ...(['endre', 'flytt', 'vurdering', 'kommentar'] as const).map((each) => [each, true] as const),
      ...(['tall', 'svar'] as const).map((each) => [each, false] as const),
    ]) {
      assert.equal((await bodyOf('physio-baerum', `${goal}/${part}`)).statusCode, mayPhysio ? 200 : 404, part)
      assert.equal((await bodyOf('nav-baerum', `${goal}/${part}`)).statusCode, 404, part)
      assert.equal((await bodyOf('unit-baerum', `${goal}/${part}`)).statusCode, 404, part)
    }
  })

  test('the plan’s days: a period that ends before the plan is gone through is said, gently, where both are set', async () => {
    const leader = await app.visitor(coordinator)
    const at = `${plan}/ansvar`
    const set = async (fields: Record<string, string>) => {
      const form = formOf((await leader.get(at)).body, 'leadPlan')
      assert.equal((await leader.post(at, { ...form, ...fields })).statusCode, 303)
      return (await leader.get(at)).body.replaceAll('\u00a0', ' ')
    }
    const said =
      /Perioden slutter før gjennomgangen[\s\S]*gjelder til 1\. mars 2027[\s\S]*gjennomgang er 1\. juni 2027/
    assert.match(await set({ periodFrom: '', periodTo: '1.3.2027', revisionOn: '1.6.2027' }), said)
    for (const [periodTo, revisionOn] of [
      ['1.6.2027', '1.6.2027'],
      ['', '1.6.2027'],
      ['1.3.2027', ''],
    ] as const)
      assert.doesNotMatch(await set({ periodFrom: '', periodTo, revisionOn }), /Perioden slutter/)
  })
})
