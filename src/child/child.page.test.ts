import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { formOf } from '../../demo/form-of.ts'
import { pathsOfPages } from '../../demo/paths-of-pages.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getWhoHasLooked } from '../oversight/get-who-has-looked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { routes } from '../routes.ts'

describe('the child’s own pages', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let planId: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'meetings'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query('select id from plan where person_id = $1', [ada]),
    )
    planId = rows[0].id
  })

  const asOwner = (sql: string, ...values: unknown[]) =>
    world.test.asOwner('baerum', (client) => client.query(sql, values))
  /** A code as the page that makes it shows it. */
  const codeFrom = async (who: ActorKey, personId = ada): Promise<string> => {
    const maker = await app.visitor(who)
    const page = `/baerum/koordinering/${personId}/barn`
    assert.equal((await maker.post(page, { act: 'make', time: 'now' })).statusCode, 303)
    const { body } = await maker.get(page)
    const code = />([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})</.exec(body)?.[1]
    assert.ok(code)
    assert.match(body, /Skriv [\w.:]+\/baerum\/barn i nettleseren/, 'where it is written')
    return code
  }
  const comeIn = async (visitor: Visitor, code: string) => {
    const { statusCode, headers } = await visitor.post('/baerum/barn', { act: 'enter', code })
    assert.equal(statusCode, 303)
    return headers.location
  }
  const insideFrom = async (who: ActorKey, personId = ada) => {
    const child = await app.visitor('nobody')
    assert.equal(await comeIn(child, await codeFrom(who, personId)), '/baerum/barn/meg')
    return child
  }

  test('[child-by-code] a face says how it goes with a goal, and stands as the child’s own number', async () => {
    const child = await insideFrom('kari-mor')
    const { rows } = await asOwner(
      `select id, words from goal where plan_id = $1 and state = 'current' order by position limit 1`,
      planId,
    )
    const [{ id: goalId, words }] = rows
    const page = `/baerum/barn/plan/${planId}/mal/${goalId}`
    assert.ok((await child.get('/baerum/barn/meg')).body.includes(`href="${page}"`))
    const before = await child.get(page)
    assert.equal(before.statusCode, 200)
    assert.ok(before.body.includes('Midt på'))
    assert.equal((await child.post(page, { act: 'rate' })).statusCode, 422)
    assert.equal((await child.post(page, { act: 'rate', rating: '11' })).statusCode, 422)
    const { headers } = await child.post(page, { act: 'rate', rating: '8' })
    assert.equal(headers.location, `${page}?lagret=ja`)
    const after = await child.get(`${page}?lagret=ja`)
    assert.match(after.body, /Takk! Det er lagret\.[\s\S]*Sist: Bra\./)
    const newest = await asOwner(
      'select value, rated_as from goal_rating where goal_id = $1 order by at desc, id limit 1',
      goalId,
    )
    assert.deepEqual(newest.rows, [{ value: 8, rated_as: 'child' }])
    // A wrong face is taken away by the child, and by nobody else
    const undo = formOf(after.body, 'takeBack')
    assert.equal((await (await app.visitor('kari-mor')).post(page, undo)).statusCode, 404)
    const taken = await child.post(page, undo)
    assert.equal(taken.statusCode, 303)
    const without = (await child.get(String(taken.headers.location))).body
    assert.match(without, /Det er tatt bort\./)
    assert.doesNotMatch(without, /Sist: |Det ble feil/)
    const mother = await app.visitor('kari-mor')
    assert.ok((await mother.get(`/baerum/plan/${planId}/mal/${goalId}`)).body.includes(words))
    assert.equal((await mother.get(page)).statusCode, 404)
    const other = await asOwner('select id, plan_id from goal where plan_id <> $1 limit 1', planId)
    const strange = other.rows[0]
    assert.equal((await child.get(`/baerum/barn/plan/${strange.plan_id}/mal/${strange.id}`)).statusCode, 404)
    assert.equal((await child.get(`/baerum/barn/plan/${planId}/mal/${strange.id}`)).statusCode, 404)
  })

  test('[child-by-code] inside stand the child’s goals, who helps, the next meeting, and who can read it', async () => {
    const child = await insideFrom('kari-mor')
    const { statusCode, body } = await child.get('/baerum/barn/meg')
    assert.equal(statusCode, 200)
    for (const words of [
      'Hei, Ada!',
      'Jeg vil ha med en venn hjem',
      'Ingrid',
      'Hvem kan lese dette?',
      '116 111',
    ])
      assert.ok(body.includes(words), words)
    assert.doesNotMatch(body, /min-side|logg-inn|koordinering/)
  })

  test('a code that is written ends the session of the adult in that browser, and what is sent from its other tab is kept for its writer alone', async () => {
    const code = await codeFrom('kari-mor')
    const browser = await app.visitor('kari-mor')
    const token = browser.cookies.get('samvei')
    assert.equal((await browser.get('/baerum/min-side')).statusCode, 200)
    await comeIn(browser, code)
    assert.notEqual(browser.cookies.get('samvei'), token)
    assert.match(String((await browser.get('/baerum/min-side')).headers.location), /^\/logg-inn/)
    const about = `/baerum/plan/${planId}/om`
    assert.equal(
      (await browser.post(about, { act: 'writeOtherTexts', resources: 'Mors ord i en annen fane' }))
        .statusCode,
      303,
    )
    const old = await app.visitor('nobody')
    old.cookies.set('samvei', token!)
    assert.match(String((await old.get('/baerum/min-side')).headers.location), /^\/logg-inn/)
    const { rows } = await asOwner(`select d.owner_key from draft d where d.form like $1`, `${about}#%`)
    const { rows: kari } = await world.test.asOwner(null, (client) =>
      client.query(`select id::text as id from identity where subject like 'kari-mor-citizen'`),
    )
    assert.deepEqual(
      rows.map(({ owner_key }) => owner_key),
      [kari[0].id],
    )
  })

  test('a wrong code says so at the field, opens nothing, and leaves the adult signed in', async () => {
    const browser = await app.visitor('kari-mor')
    const next = await comeIn(browser, 'AAAA-BBBB-CCCC')
    const { body } = await browser.get(String(next))
    assert.match(body, /<title>Feil: /)
    assert.match(body, /aria-invalid="true"/)
    assert.equal((await browser.get('/baerum/min-side')).statusCode, 200)
  })

  test('[child-by-code] every other page and file answers one inside as it answers nobody', async () => {
    const [child, nobody] = [await insideFrom('kari-mor'), await app.visitor('nobody')]
    const paths = await pathsOfPages(world, 'baerum', 1)
    const opened: string[] = []
    for (const { spec } of routes) {
      for (const path of paths.get(spec.path) ?? []) {
        if (spec.path.startsWith('/:authority/barn') || spec.path.endsWith('/lettlest')) continue
        const [seen, unseen] = [await child.get(path), await nobody.get(path)]
        const alike =
          seen.statusCode === unseen.statusCode && seen.headers.location === unseen.headers.location
        if (!alike) opened.push(path)
      }
    }
    assert.deepEqual(opened, [])
  })

  test('the door of one child opens neither another’s easy plan nor another authority', async () => {
    const child = await insideFrom('kari-mor')
    assert.equal((await child.get(`/baerum/plan/${planId}/lettlest`)).statusCode, 200)
    const { rows } = await asOwner('select id from plan where person_id <> $1 limit 1', ada)
    assert.equal((await child.get(`/baerum/plan/${rows[0].id}/lettlest`)).statusCode, 404)
    assert.equal((await child.get('/sandnes/barn/meg')).headers.location, '/sandnes/barn')
  })

  test('leaving ends the session: the page leads to the door, and the token opens nothing', async () => {
    const child = await insideFrom('kari-mor')
    const token = child.cookies.get('samvei')!
    assert.equal((await child.post('/logg-ut?virksomhet=baerum', {})).headers.location, '/baerum/barn?ut=ja')
    child.cookies.set('samvei', token)
    assert.equal((await child.get('/baerum/barn/meg')).headers.location, '/baerum/barn')
  })

  test('without an authority in the address one is led to the door of one’s own; inside, to one’s page', async () => {
    const stranger = await app.visitor('nobody')
    assert.match((await stranger.get('/')).body, /href="\/barn"/)
    const door = await stranger.get('/barn')
    assert.equal(door.statusCode, 200)
    assert.match(door.body, /Hvor bor du\?[\s\S]*href="\/baerum\/barn"/)
    assert.equal((await stranger.get('/baerum/barn')).statusCode, 200)
    const child = await insideFrom('kari-mor')
    const again = await child.get('/barn')
    assert.doesNotMatch(again.body, /Ada/, 'one who came in by a code is nobody where no authority is named')
    assert.match((await child.get('/baerum/barn')).body, /href="\/baerum\/barn\/meg"/)
  })

  test('a child with eID finds the page made for it on its own page; grown-ups do not', async () => {
    const own = '/baerum/barn/meg'
    const jonas = await app.visitor('jonas')
    assert.ok((await jonas.get('/baerum/min-side')).body.includes(`href="${own}"`))
    assert.equal((await jonas.get(own)).statusCode, 200)
    for (const who of ['kari-mor', 'berit'] as const)
      assert.ok(!(await (await app.visitor(who)).get('/baerum/min-side')).body.includes(`href="${own}"`))
  })

  test('what the child has suggested stands apart from what grown-ups have', async () => {
    const goal = (words: string, as: string) =>
      asOwner(
        `insert into goal (authority_id, plan_id, life_area, words, written_as, state, created_at) values ('baerum', $1, 'leisure', $2, $3, 'proposed', now())`,
        planId,
        words,
        as,
      )
    await goal('Ri på hest', 'child')
    await goal('Prøve korps', 'parent')
    const { body } = await (await insideFrom('kari-mor')).get('/baerum/barn/meg')
    assert.match(
      body,
      /Dette har du foreslått[\s\S]*Ri på hest[\s\S]*Dette har voksne foreslått[\s\S]*Prøve korps/,
    )
    assert.equal(body.match(/Ri på hest/g)?.length, body.match(/Prøve korps/g)?.length)
    await asOwner(`delete from goal where plan_id = $1 and state = 'proposed'`, planId)
  })

  describe('[childs-private-wish] what a child writes to the one who coordinates', () => {
    const secret = 'Hemmelig-ønske-om-høner'
    test('is read by that one, and shown to nobody else: not at home, in the log, in notices, in the cases, nor through a door', async () => {
      const child = await insideFrom('kari-mor')
      const before = await child.get('/baerum/barn/onske')
      assert.match(before.body, /Bare Ingrid [^<]* leser det/)
      const [, above = '', below = ''] = /<\/header>([\s\S]*?)<form([\s\S]*?)<\/form>/.exec(before.body) ?? []
      const words = above
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/)
      assert.ok(words.length > 10 && words.length <= 25, `${words.length} words before the field`)
      assert.match(above, /i fare/, 'what is told of in any case')
      assert.match(
        below,
        /<textarea[\s\S]*Det kommer ikke i planen[\s\S]*<button/,
        'the rest before it is sent',
      )
      assert.doesNotMatch(before.body, /name="home"/, 'a child of seven is not asked')
      const sent = await child.post('/baerum/barn/onske', { act: 'send', words: secret, mood: '3' })
      assert.equal(sent.headers.location, '/baerum/barn/onske?sendt=ja')
      const after = await child.get('/baerum/barn/onske?sendt=ja')
      assert.match(after.body, /Det er sendt!/)
      assert.ok(!after.body.includes(secret))

      const wishes = `/baerum/koordinering/${ada}/onsker`
      const ingrid = await app.visitor('child-coordinator-baerum')
      assert.ok((await ingrid.get(wishes)).body.includes(secret))
      const work = await ingrid.get('/baerum/arbeid')
      assert.ok(work.body.includes('Et barn har skrevet til deg') && !work.body.includes(secret))
      assert.match(work.body, /Det som venter på deg[\s\S]*?<li[\s\S]*?Svar på det barnet har skrevet/)

      const paths = await pathsOfPages(world, 'baerum', 1)
      for (const who of ['kari-mor', 'ola-far', 'mormor-ada', 'physio-baerum', 'unit-baerum'] as const) {
        const reader = await app.visitor(who)
        assert.equal((await reader.get(wishes)).statusCode, 404, who)
        for (const [, found] of paths)
          for (const path of found) {
            const { body } = await reader.get(path)
            assert.ok(!body.includes(secret), `${who} ${path}`)
          }
        assert.ok(!(await reader.get(`/baerum/saker?q=${secret}`)).body.includes(ada))
      }
      const again = await insideFrom('kari-mor')
      for (const path of ['/baerum/barn/meg', '/baerum/barn/onske', '/baerum/barn/onske?sendt=ja'])
        assert.ok(!(await again.get(path)).body.includes(secret), 'a parent may be the one who uses the code')
      const log = await getWhoHasLooked.run(world.database, world.asked('kari-mor'), { personId: ada })
      assert.ok('folds' in log)
      assert.ok(!JSON.stringify(log).includes('child_wish'))
      assert.ok(!JSON.stringify(log).includes('readWishes'))
      const { rows } = await asOwner(
        `select act from access_log where person_id = $1 and act = 'child.readWishes'`,
        ada,
      )
      assert.ok(rows.length, 'it is logged, for the person')
      const { rows: told } = await asOwner(
        `select distinct recipient_kind from notice where kind = 'child_wish'`,
      )
      assert.deepEqual(told, [{ recipient_kind: 'work' }])
    })

    test('a face alone says it, and nothing at all is asked for kindly', async () => {
      const child = await insideFrom('kari-mor')
      const nothing = await child.post('/baerum/barn/onske', { act: 'send', words: ' ' })
      assert.equal(nothing.statusCode, 422)
      assert.match(nothing.body, /Vent litt! Dette må du se på:[\s\S]*Velg et fjes, eller skriv noe\./)
      assert.doesNotMatch(nothing.body, /Dette må rettes/)
      const sent = await child.post('/baerum/barn/onske', { act: 'send', words: '', mood: '0' })
      assert.equal(sent.headers.location, '/baerum/barn/onske?sendt=ja')
      const ingrid = await app.visitor('child-coordinator-baerum')
      assert.match((await ingrid.get(`/baerum/koordinering/${ada}/onsker`)).body, /sv-wish-mood/)
    })

    test('what is being typed is kept in the child’s session alone, and not at all when that has ended', async () => {
      const child = await insideFrom('kari-mor')
      const draft = `/baerum/utkast?til=${encodeURIComponent('/baerum/barn/onske')}`
      await child.post(draft, { act: 'send', words: 'Halvskrevet' })
      assert.ok((await child.get('/baerum/barn/onske')).body.includes('Halvskrevet'))
      const token = child.cookies.get('samvei')!
      await child.post('/logg-ut?virksomhet=baerum&kast=ja', {})
      await child.post(draft, { act: 'send', words: 'Etterpå' })
      child.cookies.set('samvei', token)
      await child.post('/baerum/barn/onske', { act: 'send', words: 'Etterpå' })
      child.cookies.delete('samvei')
      const { rows } = await asOwner(
        `select count(*)::int as n from draft where fields is not null and form like '/baerum/barn/onske#%'`,
      )
      assert.equal(rows[0].n, 0, 'what was thrown away is gone, and nothing comes after it')
      const next = await insideFrom('kari-mor')
      assert.ok(!(await next.get('/baerum/barn/onske')).body.includes('Halvskrevet'))
    })

    test('what is typed and not sent is asked about before one leaves: sent, thrown away, or gone on with', async () => {
      const wish = '/baerum/barn/onske'
      const draft = `/baerum/utkast?til=${encodeURIComponent(wish)}`
      const out = '/logg-ut?virksomhet=baerum'
      const child = await insideFrom('kari-mor')
      const empty = await child.post(draft, { act: 'send', words: '  ' })
      assert.ok(empty.statusCode < 300)
      await child.post(draft, { act: 'send', words: 'Nesten-sendt-høne' })
      const token = child.cookies.get('samvei')!
      assert.equal((await child.post(out, {})).headers.location, '/baerum/barn/ferdig')
      assert.equal(child.cookies.get('samvei'), token, 'one is inside until one has chosen')
      const { body } = await child.get('/baerum/barn/ferdig')
      assert.match(body, /Nesten-sendt-høne/)
      assert.match(body, />Send den til Ingrid[\s\S]*>Kast den[\s\S]*>Tilbake/)
      const outside = await app.visitor('kari-mor')
      assert.ok(!(await outside.get('/baerum/barn/ferdig')).body.includes('Nesten-sendt-høne'))
      const sending = { act: 'send', words: 'Nesten-sendt-høne' }
      assert.equal((await child.post(wish, sending)).headers.location, `${wish}?sendt=ja`)
      assert.equal((await child.post(out, {})).headers.location, '/baerum/barn?ut=ja')

      // Thrown away: nothing lies there, and one is out
      const kept = async () =>
        (
          await asOwner(
            `select count(*)::int as n from draft where fields is not null and form like '/baerum/barn/onske#%'`,
          )
        ).rows[0].n
      const before = await kept()
      const other = await insideFrom('kari-mor')
      await other.post(draft, { act: 'send', words: 'Kastet-høne' })
      await other.post(`${out}&kast=ja`, {})
      assert.equal((await other.get('/baerum/barn/meg')).headers.location, '/baerum/barn')
      const ingrid = await app.visitor('child-coordinator-baerum')
      assert.match((await ingrid.get(`/baerum/koordinering/${ada}/onsker`)).body, /Nesten-sendt-høne/)
      assert.ok(!(await ingrid.get(`/baerum/koordinering/${ada}/onsker`)).body.includes('Kastet-høne'))
      assert.equal(await kept(), before, 'what was thrown away is kept nowhere')
    })

    test('without script too: «Jeg er ferdig» under the field keeps what is typed, and asks', async () => {
      const child = await insideFrom('kari-mor')
      const page = await child.get('/baerum/barn/onske')
      assert.match(
        page.body,
        /<form[^>]*id="skriv"[\s\S]*<button[^>]*form="skriv"[^>]*>[\s\S]*?Jeg er ferdig/,
      )
      // The one in the head of the page too, and only where something is written
      const inHead =
        /<header class="sv-header">[\s\S]*<button[^>]*form="skriv"[^>]*value="ferdig"[^>]*>[\s\S]*?Ferdig/
      assert.match(page.body, inHead)
      assert.doesNotMatch(page.body, /action="\/logg-ut/)
      for (const path of ['/baerum/barn/meg', '/baerum/barn/onske?sendt=ja']) {
        const { body } = await child.get(path)
        assert.doesNotMatch(body, inHead)
        assert.match(body, /action="\/logg-ut\?virksomhet=baerum"/)
      }
      const led = await child.post('/baerum/barn/onske', {
        act: 'send',
        words: 'Uten-skript',
        button: 'ferdig',
      })
      assert.equal(led.headers.location, '/baerum/barn/ferdig')
      assert.match((await child.get('/baerum/barn/ferdig')).body, /Uten-skript/)
      await child.post('/logg-ut?virksomhet=baerum&kast=ja', {})
      const nothing = await insideFrom('kari-mor')
      const asked = await nothing.get('/baerum/barn/ferdig')
      assert.match(asked.body, /Er du ferdig\?/)
      assert.doesNotMatch(asked.body, /Kast den/)
    })

    test('from 12 it is asked whether it may be told at home; what was asked stands before the one who stands in, and keeps nobody out of anything else', async () => {
      const amina = await app.visitor('amina')
      const aminas = world.ids.person.amina
      const { body } = await amina.get('/baerum/barn/onske')
      assert.match(body, /name="home"/)
      const unsaid = await amina.post('/baerum/barn/onske', { act: 'send', words: 'Ikke valgt' })
      assert.equal(unsaid.statusCode, 422)
      assert.match(unsaid.body, /Velg ja eller nei først/)
      assert.match(unsaid.body, /<textarea[^>]*>Ikke valgt<\/textarea>/)
      const sent = await amina.post('/baerum/barn/onske', {
        act: 'send',
        words: 'Bare mellom oss',
        home: 'keep',
      })
      assert.equal(sent.statusCode, 303)
      const { rows } = await asOwner(
        'select practitioner_id as id from stand_in where person_id = $1 and until_at is null',
        aminas,
      )
      const [standIn] = Object.entries(world.ids.practitioner).find(([, id]) => id === rows[0].id)!
      const reader = await app.visitor(standIn as ActorKey)
      const wishes = `/baerum/koordinering/${aminas}/onsker`
      const read = await reader.get(wishes)
      assert.match(read.body, /Bare mellom oss/)
      assert.match(read.body, /Barnet ber om at de hjemme ikke får vite det/)
      const hodan = await app.visitor('hodan-mor')
      assert.equal((await hodan.get(wishes)).statusCode, 404)
      const overview = await hodan.get(`/baerum/koordinering/${aminas}`)
      assert.equal(overview.statusCode, 200, 'a tick in a form shuts no parent out')
      assert.ok(!overview.body.includes('Bare mellom oss'))
    })

    test('from 12, what is asked to be kept from home leaves no trace there: every page and file reads as before', async () => {
      const aminas = world.ids.person.amina
      const all = [...(await pathsOfPages(world, 'baerum', 12)).values()].flat()
      const readBy = async (who: ActorKey, paths: readonly string[]) => {
        const reader = await app.visitor(who)
        const read = new Map<string, string>()
        for (const path of paths) {
          const { statusCode, headers, rawPayload, body } = await reader.get(path)
          if (statusCode !== 200) continue
          const isPdf = String(headers['content-type']).includes('pdf')
          const text = isPdf ? textOfPdf(rawPayload) : body
          read.set(path, text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/nonce="[^"]*"/g, ''))
        }
        return read
      }
      const first = await readBy('hodan-mor', all)
      const known = [...first.keys()]
      assert.ok(known.some((path) => path.includes(aminas)) && known.length > 30, String(known.length))
      const [earlier, before] = [await readBy('hodan-mor', known), await readBy('hodan-mor', known)]
      const steady = known.filter((path) => earlier.get(path) === before.get(path))
      assert.ok(steady.length > known.length * 0.8, `${steady.length} of ${known.length}`)

      const amina = await app.visitor('amina')
      const draft = `/baerum/utkast?til=${encodeURIComponent('/baerum/barn/onske')}`
      assert.equal((await amina.post(draft, { act: 'send', words: 'Halv-hemmelig' })).statusCode, 204)
      const wish = { act: 'send', words: 'Hel-hemmelig', mood: '0', home: 'keep' }
      assert.equal((await amina.post('/baerum/barn/onske', wish)).statusCode, 303)
      const { rows } = await asOwner(
        'select practitioner_id as id from stand_in where person_id = $1 and until_at is null',
        aminas,
      )
      const [standIn] = Object.entries(world.ids.practitioner).find(([, id]) => id === rows[0].id)!
      const reader = await app.visitor(standIn as ActorKey)
      const wishes = `/baerum/koordinering/${aminas}/onsker`
      const { body } = await reader.get(wishes)
      const wishId = /name="wishId" value="([^"]+)"/.exec(body)![1]!
      const answer = { act: 'answer', formKey: wishId, wishId, answer: 'Svar-hemmelig' }
      assert.equal((await reader.post(wishes, answer)).statusCode, 303)

      const after = await readBy('hodan-mor', known)
      for (const [path, text] of after) assert.doesNotMatch(text, /-hemmelig/, path)
      assert.deepEqual(
        steady.filter((path) => after.get(path) !== before.get(path)),
        [],
      )
    })

    test('another who signs in on the same machine is not given what the child was writing', async () => {
      const child = await insideFrom('kari-mor')
      const { body } = await child.get('/baerum/barn/onske')
      const saved = /data-autosave="([^"]+)"/.exec(body)![1]!.replaceAll('&amp;', '&')
      const own = child.cookies.get('samvei')!
      for (const who of ['amina', 'kari-mor'] as const) {
        child.cookies.set('samvei', (await app.visitor(who)).cookies.get('samvei')!)
        const words = `Søskens-høne for ${who}`
        assert.equal((await child.post(saved, { act: 'send', words })).statusCode, 409, who)
        assert.ok(!(await child.get('/baerum/barn/onske')).body.includes(words))
      }
      // Nor is a press of it another child's words, or sent to whom that one's are
      const form = formOf(body, 'send')
      const sentBy = async (who: ActorKey, fields: Record<string, string>) => {
        child.cookies.set('samvei', (await app.visitor(who)).cookies.get('samvei')!)
        return child.post('/baerum/barn/onske', {
          ...form,
          words: 'Lillesøsters-høne',
          home: 'keep',
          ...fields,
        })
      }
      const presses: Record<string, string>[] = [
        {},
        { button: 'ferdig' },
        { words: 'Lillesøsters-høne '.repeat(200) },
      ]
      for (const fields of presses) {
        const answer = await sentBy('amina', fields)
        assert.equal(answer.statusCode, 409)
        assert.ok(!answer.body.includes('Lillesøsters-høne'))
        assert.equal((await sentBy('kari-mor', fields)).statusCode, 404)
      }
      child.cookies.set('samvei', (await app.visitor('amina')).cookies.get('samvei')!)
      assert.ok(!(await child.get('/baerum/barn/onske')).body.includes('Lillesøsters-høne'))
      // An adult who is not the child keeps nothing there, by no button
      await child.post('/baerum/barn/onske', { act: 'send', words: 'Voksen-høne', button: 'ferdig' })
      await child.post('/baerum/barn/onske', { act: 'send', words: `Voksen-høne ${'x'.repeat(3000)}` })
      const { rows } = await asOwner(
        `select count(*)::int as n from draft d join identity i on i.id::text = d.owner_key
         where i.subject = 'kari-mor-citizen' and d.form like '/baerum/barn/onske#%' and d.fields is not null`,
      )
      assert.equal(rows[0].n, 0)
      child.cookies.set('samvei', own)
      assert.equal((await child.post(saved, { act: 'send', words: 'Min egen' })).statusCode, 204)
    })

    test('with an eID of one’s own, what was sent and its answer are there to be read; a notice at home would tell of it', async () => {
      const jonas = await app.visitor('jonas')
      const jonass = world.ids.person.jonas
      const own = (await jonas.get('/baerum/barn/meg')).body
      assert.match(own, /er koordinatoren din\./)
      assert.doesNotMatch(own, /passer på planen/, 'where there is no plan')
      await jonas.post('/baerum/barn/onske', {
        act: 'send',
        words: 'Kan vi ta det på melding?',
        home: 'keep',
      })
      assert.ok((await jonas.get('/baerum/barn/onske')).body.includes('Kan vi ta det på melding?'))
      const henrik = await app.visitor('coordinator-baerum')
      const wishes = `/baerum/koordinering/${jonass}/onsker`
      const wishId = /name="wishId" value="([^"]+)"/.exec((await henrik.get(wishes)).body)![1]!
      const notices = async () => (await asOwner(`select count(*)::int as n from notice`)).rows[0].n
      const earlier = await notices()
      const fields = { act: 'answer', formKey: wishId, wishId, answer: 'Ja, klart.' }
      assert.equal((await henrik.post(wishes, fields)).statusCode, 303)
      assert.equal((await henrik.post(wishes, fields)).statusCode, 422)
      assert.equal(await notices(), earlier)
      const { body } = await jonas.get('/baerum/barn/onske')
      assert.match(body, /Ja, klart\.[\s\S]*Svar fra Henrik/)
      const mette = await app.visitor('mette-mor')
      assert.equal((await mette.get(wishes)).statusCode, 404)
    })

    test('with nobody who coordinates there is nobody to read: nothing is sent, and it says whom to call', async () => {
      const child = await insideFrom('kari-mor')
      await asOwner(
        `update consent set state = 'withdrawn' where person_id = $1 and kind = 'coordination'`,
        ada,
      )
      const { body } = await child.get('/baerum/barn/onske')
      assert.match(body, /Du har ingen koordinator nå/)
      assert.doesNotMatch(body, /<textarea/)
      const refused = await child.post('/baerum/barn/onske', { act: 'send', words: 'Hallo?' })
      assert.equal(refused.statusCode, 422)
      assert.equal((await child.get('/baerum/barn/meg')).statusCode, 200, 'the child’s page stands')
      await asOwner(`update consent set state = 'given' where person_id = $1 and kind = 'coordination'`, ada)
    })
  })

  test('a child at a protected address is told of nobody and no place through a door: a parent may be the one who uses the code', async () => {
    await asOwner(`update person set address_protection = 'strictly_confidential' where id = $1`, ada)
    await asOwner(
      `update related_person set shares_home = true where person_id = $1 and name like 'Kari%'`,
      ada,
    )
    const child = await insideFrom('kari-mor')
    const [mine, easy, wish] = [
      await child.get('/baerum/barn/meg'),
      await child.get(`/baerum/plan/${planId}/lettlest`),
      await child.get('/baerum/barn/onske'),
    ]
    await asOwner(`update person set address_protection = 'none' where id = $1`, ada)
    for (const { statusCode, body } of [mine, easy, wish]) {
      assert.equal(statusCode, 200)
      for (const tells of ['Ingrid', 'Fysioterapi', 'Avlastning', 'skole', 'Trond', 'Frida'])
        assert.ok(!body.includes(tells), tells)
    }
  })

  test('[child-by-code] the easy-read plan says no more than the plan, to each as their sections go', async () => {
    const physio = await app.visitor('physio-baerum')
    const { statusCode, body } = await physio.get(`/baerum/plan/${planId}/lettlest`)
    const whole = await physio.get(`/baerum/plan/${planId}`)
    assert.equal(statusCode, whole.statusCode)
    assert.match(body, /Noe av planen er ikke delt med deg/)
    const ingrid = await app.visitor('child-coordinator-baerum')
    const all = (await ingrid.get(`/baerum/plan/${planId}/lettlest`)).body
    const words = 'Jeg vil ha gym sammen med de andre.'
    assert.ok(all.includes(words))
    assert.equal(body.includes(words), whole.body.includes(words))
    const stranger = await app.visitor('mette-mor')
    assert.equal((await stranger.get(`/baerum/plan/${planId}/lettlest`)).statusCode, 404)
  })
})
