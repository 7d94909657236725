import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, done, pressed } from '../plans/test/arrange.ts'
import { mostDraftBytes, mostDrafts } from '../platform/form/drafts.ts'

const act = 'writeOwnTexts'
const keptHere = 'Vi tok vare på det du skrev'

describe('what is being written', () => {
  let world: TestWorld
  let app: TestApp
  let path: string

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, {
      authority: 'baerum',
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator,
    })
    const personId = world.ids.person.berit
    const { planId } = await done(pressed(world, startPlan, coordinator, { personId }))
    path = `/baerum/plan/${planId}/om`
  })

  const hidden = (html: string, name: string) =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  /** A tab: what is saved as one types in it, and the form it sends. */
  async function tab(who: Visitor) {
    const html = (await who.get(path)).body
    const envelope = { act, submissionId: hidden(html, 'submissionId'), version: hidden(html, 'version') }
    const withWas = (typed: Record<string, string>) => ({
      ...envelope,
      ...Object.fromEntries(
        Object.keys(typed).map((name) => {
          const was = name.replace('text_', 'was_')
          return [was, hidden(html, was)]
        }),
      ),
      ...typed,
    })
    return {
      html,
      types: async (typed: Record<string, string>) => {
        const answer = await who.post(`/baerum/utkast?til=${path}`, withWas(typed))
        assert.equal(answer.statusCode, 204)
      },
      sends: (typed: Record<string, string>) => who.post(path, withWas(typed)),
    }
  }

  test('in two tabs of one writer is kept from both, field by field', async () => {
    const who = await app.visitor('berit')
    const [one, other] = [await tab(who), await tab(who)]
    await one.types({ text_what_matters: 'Fra den ene fanen' })
    await other.types({ text_needs: 'Fra den andre fanen' })
    await one.types({ text_what_matters: 'Mer fra den ene fanen' })
    const { html } = await tab(who)
    assert.match(html, /Mer fra den ene fanen/)
    assert.match(html, /Fra den andre fanen/)
    await other.types({ text_needs: '' })
    assert.doesNotMatch((await tab(who)).html, /Fra den andre fanen/)
  })

  test('does not come back when its form was sent before the save of it came', async () => {
    const who = await app.visitor('berit')
    const form = await tab(who)
    assert.equal((await form.sends({ text_what_matters: 'Sendt' })).statusCode, 303)
    await form.types({ text_what_matters: 'Sen' })
    const after = await tab(who)
    assert.doesNotMatch(after.html, new RegExp(keptHere))
    await after.types({ text_what_matters: 'Noe nytt etterpå' })
    assert.match((await tab(who)).html, /Noe nytt etterpå/)
  })

  test('is of the oldest version it was filled from: what others wrote meanwhile is shown beside it', async () => {
    const who = await app.visitor('berit')
    const old = await tab(who)
    const between = await tab(who)
    assert.equal((await between.sends({ text_resources: 'Den nye' })).statusCode, 303)
    const fresh = await tab(who)
    await old.types({ text_resources: 'Skrevet på den gamle' })
    await fresh.types({ text_resources: 'Skrevet på den nye' })
    const { html } = await tab(who)
    assert.match(html, /Noen andre skrev i det samme feltet[\s\S]*Den nye[\s\S]*Skrevet på den nye/)
  })

  test('long texts pasted into every field come back, and each says that it is too long', async () => {
    const who = await app.visitor('berit')
    const { html, sends } = await tab(who)
    const names = [
      ...new Set([...html.matchAll(/<textarea[^>]* name="(text_[a-z_]+)"/g)].map(([, name]) => name!)),
    ]
    assert.ok(names.length >= 6)
    const pasted = Object.fromEntries(names.map((name) => [name, `${name} ${'æøå '.repeat(25_000)}`]))
    const answer = await sends(pasted)
    assert.equal(answer.statusCode, 422)
    for (const name of names) assert.ok(answer.body.includes(pasted[name]!.trim()), name)
    assert.ok(answer.body.split('4000').length > names.length)
    assert.ok((await tab(who)).html.includes(pasted[names[0]!]!.trim()), 'kept, also when one goes elsewhere')
    await who.post('/baerum/utkast/slett', { submissionId: randomUUID() })
  })

  test('has a measure: what is more than one writer may have lying is refused, and nothing of what was kept is lost', async () => {
    const who = await app.visitor('berit')
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
    const own = await tab(who)
    await own.types({ text_what_matters: 'Står her' })
    const fill = (count: number) =>
      world.test.asOwner('baerum', (db) =>
        db.query(
          `insert into draft (authority_id, owner_key, form, fields, ends_at)
           select d.authority_id, d.owner_key, '/baerum/fyll' || n || '#a#', d.fields, d.ends_at
           from draft d, generate_series(1, $1::int) n where d.form like $2 and d.fields is not null limit $1`,
          [count, `${path}#%`],
        ),
      )
    await fill(mostDrafts - 2)
    await own.types({ text_what_matters: 'Står her ennå' })
    const save = (at: string, text: string) =>
      who.post(`/baerum/utkast?til=${at}`, { act, text_what_matters: text })
    const other = path.replace('/om', '/mal/nytt')
    assert.equal((await save(other, 'Plass til')).statusCode, 204)
    assert.equal((await save(`${path}-igjen`, 'Ikke plass til')).statusCode, 507)
    assert.match((await who.get(path)).body, /Står her ennå/)
    await world.test.asOwner('baerum', (db) => db.query(`delete from draft where form like '/baerum/fyll%'`))
    assert.equal((await save(`${path}-igjen`, 'Nå er det plass')).statusCode, 204)
  })

  test('the same holds of one form that is given ever more fields', async () => {
    const who = await app.visitor('berit')
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
    const answers = []
    for (let n = 0; n < 13; n++) {
      const save = { act, [`felt${n}`]: 'a'.repeat(700_000) }
      answers.push((await who.post(`/baerum/utkast?til=${path}`, save)).statusCode)
    }
    const most = Math.floor(mostDraftBytes / 700_000)
    assert.deepEqual(answers, [...Array(most).fill(204), ...Array(13 - most).fill(507)])
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
  })

  test('nor is there room for more where a form is refused, or sent after the session: what is typed is shown, and nothing is said to be kept', async () => {
    const who = await app.visitor('berit')
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
    await (await tab(who)).types({ text_needs: 'Står her' })
    await world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into draft (authority_id, owner_key, form, fields, ends_at)
         select d.authority_id, d.owner_key, '/baerum/fyll' || n || '#a#', d.fields, d.ends_at
         from draft d, generate_series(1, $1::int) n`,
        [mostDrafts],
      ),
    )
    const counted = async () =>
      (await world.test.asOwner('baerum', (db) => db.query('select count(*)::int as n from draft'))).rows[0].n
    const before = await counted()
    const goal = path.replace('/om', '/mal/ny')
    const words = `For langt ${'å'.repeat(700)}`
    const refused = await who.post(goal, { act: 'addGoal', words, lifeArea: 'leisure' })
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes(words))
    assert.equal(await counted(), before)
    for (const at of [
      `/baerum/plan/${randomUUID()}/mal/ny`,
      path.replace(/plan.*/, `plan/${randomUUID()}/om`),
    ])
      assert.equal((await who.post(at, { act: 'addGoal', words: '' })).statusCode, 404, at)
    assert.equal(await counted(), before, 'nor of what is not there')
    await world.test.asOwner(null, (db) => db.query('update session set ends_at = now()'))
    const late = await who.post(goal, { act: 'addGoal', words: 'Sent etterpå', lifeArea: 'leisure' })
    assert.equal(late.statusCode, 303)
    assert.match(String(late.headers.location), /^\/logg-inn/)
    assert.equal(await counted(), before)
    assert.ok(!who.cookies.has('samvei-tatt-vare-pa'))
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
  })

  test('of a form that is not there, or is another’s, nothing is kept', async () => {
    const berit = await app.visitor('berit')
    const unknown = `/baerum/plan/${randomUUID()}/mal/ny`
    assert.equal((await berit.post(unknown, { act: 'addGoal', words: 'x'.repeat(700) })).statusCode, 404)
    const stranger = await app.visitor('hanne')
    const closed = path.replace('/om', '/mal/ny')
    assert.equal((await stranger.post(closed, { act: 'addGoal', words: 'x'.repeat(700) })).statusCode, 404)
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(`select form from draft where form like '%/mal/ny#%' and fields is not null`),
    )
    assert.deepEqual(rows, [])
  })

  test('in a tab that one left open is not kept as another’s, who signed in on the same machine', async () => {
    const [browser, other] = [await app.visitor('berit'), await app.visitor('coordinator-baerum')]
    const { body } = await browser.get(path)
    const saved = /data-autosave="([^"]+)"/.exec(body)![1]!.replaceAll('&amp;', '&')
    const types = (words: string) => browser.post(saved, { act: 'writeOwnTexts', text_what_matters: words })
    assert.equal((await types('Mine halve ord')).statusCode, 204)
    const own = browser.cookies.get('samvei')!
    browser.cookies.set('samvei', other.cookies.get('samvei')!)
    assert.equal((await types('Hemmelig halve ord')).statusCode, 409, 'not said to be kept')
    assert.doesNotMatch((await browser.get(path)).body, /halve ord/)
    browser.cookies.set('samvei', own)
    assert.match((await browser.get(path)).body, /Mine halve ord/)
    assert.equal((await types('Flere av mine')).statusCode, 204)
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
  })

  test('a version that is none is left out of what is kept', async () => {
    const who = await app.visitor('berit')
    const save = (version: string, text: string) =>
      who.post(`/baerum/utkast?til=${path}`, { act, version, text_what_matters: text })
    for (const version of ['abc', 'NaN', '1e400', '7', 'abc']) await save(version, `Med ${version}`)
    const { html } = await tab(who)
    assert.match(html, /Med abc/)
    assert.doesNotMatch(html, /NaN/)
    await world.test.asOwner('baerum', (db) => db.query('delete from draft'))
  })
})
