import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { attemptsAllowed } from './follow-inquiry.ts'

const start = '/baerum/henvendelse'

describe('the pages of an inquiry', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('somebody not signed in goes from the rights check to the receipt; nothing typed is in an address', async () => {
    const visitor = await app.visitor('nobody')
    const places: string[] = []
    const go = async (place: string, act: string, fields: Record<string, string | string[]>) => {
      const { statusCode, headers } = await visitor.post(place, { act, ...fields })
      assert.equal(statusCode, 303, place)
      places.push(String(headers.location))
      return String(headers.location)
    }
    let at = '/baerum/rettighetssjekk/hvem'
    for (const fields of [
      { about: 'child' },
      { age: 'child' },
      { condition: 'yes' },
      { now: ['habilitation', 'physio', 'school'] },
      {},
      { long: 'yes' },
      { together: 'yes' },
      { complex: 'unsure' },
      { wish: ['child_coordinator', 'plan'] },
    ] as Record<string, string | string[]>[])
      at = await go(at, 'answer', fields)
    assert.equal(at, '/baerum/rettighetssjekk/svar')
    const answer = (await visitor.get(at)).body
    assert.match(answer, /id="child_coordinator"[\s\S]*Det ser ut til at familien kan ha rett til dette/)
    assert.match(answer, /Be om hjelp/)
    const begin = (await visitor.get(start)).body
    assert.match(begin, /tatt med svarene dine/)
    // Whose child it is, was told in the check: the first question is the child's name
    assert.match(begin, /href="\/baerum\/henvendelse\/navn"/)
    assert.match(
      (await visitor.get(`${start}/om-hvem`)).body,
      /value="born" checked=""|checked="" [^>]*value="born"/,
    )

    at = `${start}/hvem`
    assert.match((await visitor.get(at)).body, /value="parent" checked=""|checked="" [^>]*value="parent"/)
    for (const fields of [
      { senderKind: 'parent' },
      { whom: 'born' },
      { givenName: 'Selma', familyName: 'Blåklokkemo', birthDate: '14.8.2021' },
      { mayAct: 'yes' },
      { asksFor: ['child_coordinator', 'plan'] },
      { need: 'Alle sier ulike ting.' },
      { whatMatters: '' },
      { services: 'Habilitering' },
      { proposedCoordinator: '' },
      { language: 'nb' },
      { senderName: 'Maria', phone: '400 00 101' },
      {},
    ] as Record<string, string | string[]>[])
      at = await go(at, 'saveOpenly', fields)
    assert.equal(at, `${start}/se-over`)
    const review = (await visitor.get(at)).body
    assert.match(review, /Selma Blåklokkemo/)
    assert.match(review, /href="\/baerum\/henvendelse\/behov\?fra=se-over"/)
    const receipt = (await visitor.get(await go(at, 'sendOpenly', {}))).body
    assert.match(receipt, /Du får svar innen 21\.\sdesember\s2026/)
    assert.match(receipt, /<button[^>]*data-print[^>]*hidden[^>]*>Skriv ut siden/)
    const [code] = /[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}/.exec(receipt) ?? []
    assert.ok(code)
    assert.ok(places.every((place) => !/Selma|Maria|400|ulike/.test(place) && !place.includes(code)))
  })

  test('what is wrong is said at the field, and what was typed is kept', async () => {
    const visitor = await app.visitor('nobody')
    const long = 'ord '.repeat(25_000)
    const tooLong = await visitor.post(`${start}/behov`, { act: 'saveOpenly', need: long })
    assert.equal(tooLong.statusCode, 422)
    assert.match(tooLong.body, /<title>Feil: /)
    assert.match(tooLong.body, /Teksten er for lang\. Den kan ha 4000 tegn/)
    assert.ok(tooLong.body.includes(long.trim()))
    const wrong = await visitor.post(`${start}/navn`, {
      act: 'saveOpenly',
      givenName: 'Selma',
      familyName: 'Berg',
      nationalId: '11111111111',
    })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /Fødselsnummeret stemmer ikke/)
    assert.match(wrong.body, /value="Selma"/)
  })

  test('a session lost in the middle keeps the words for the one who wrote them', async () => {
    const visitor = await app.visitor('kari-mor')
    await visitor.post(`${start}/hvem`, { act: 'save', senderKind: 'parent' })
    const session = visitor.cookies.get('samvei')!
    await app.endSessions()
    const lost = await visitor.post(`${start}/behov`, { act: 'save', need: 'Det jeg nettopp skrev' })
    assert.equal(lost.statusCode, 303)
    assert.match(String(lost.headers.location), /^\/logg-inn\?til=%2Fbaerum%2Fhenvendelse%2Fbehov/)
    assert.ok(session)
    const back = await app.visitor('kari-mor')
    for (const [name, value] of visitor.cookies) if (name !== 'samvei') back.cookies.set(name, value)
    assert.match((await back.get(`${start}/behov`)).body, /Det jeg nettopp skrev/)
  })

  test('who shares the computer clears it', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'guardian' })
    assert.match((await visitor.get(start)).body, /Fortsett der du slapp/)
    await visitor.post('/baerum/utkast/slett', {})
    assert.doesNotMatch((await visitor.get(start)).body, /Fortsett der du slapp/)
  })

  test('a code that does not fit is said at the field, in the title and with the reference kept', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post('/baerum/folg', { act: 'follow', reference: '7K4M-92PQ', code: 'AAAA-AAAA-AAAA' })
    const { body } = await visitor.get('/baerum/folg')
    assert.match(body, /Vi finner ingen henvendelse med denne referansen og koden/)
    assert.match(body, /value="7K4M-92PQ"/)
  })

  test('guesses made at once are counted one after the other', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.get('/baerum/folg')
    const guess = (n: number) =>
      visitor.post('/baerum/folg', { act: 'follow', reference: '7K4M-92PR', code: `AAAA-AAAA-AA${n + 22}` })
    await guess(0)
    await Promise.all(Array.from({ length: 20 }, (_, n) => guess(n)))
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(
        `select count(*)::int as counted from inquiry_follow_attempt where reference like '7K4M%92PR'`,
      ),
    )
    assert.deepEqual(rows, [{ counted: attemptsAllowed }])
  })

  test('who adds to what they sent is told that it came, with a code and signed in', async () => {
    const visitor = await app.visitor('nobody')
    for (const [place, fields] of [
      ['hvem', { senderKind: 'self' }],
      ['navn', { givenName: 'Alf', familyName: 'Tilleggsli', birthDate: '3.3.1960' }],
      ['hva', { asksFor: 'information' }],
      ['behov', { need: 'Hva finnes?' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Alf', phone: '400 00 100' }],
    ] as [string, Record<string, string>][])
      await visitor.post(`${start}/${place}`, { act: 'saveOpenly', ...fields })
    await visitor.post(`${start}/se-over`, { act: 'sendOpenly' })
    const receipt = (await visitor.get(`${start}/kvittering`)).body
    const [reference, code] = [...receipt.matchAll(/<strong class="sv-code">([^<]+)</g)].map(
      (found) => found[1]!,
    )
    await visitor.post('/baerum/folg', { act: 'follow', reference: reference!, code: code! })
    assert.doesNotMatch((await visitor.get('/baerum/folg')).body, /Takk\./)
    const found = (await visitor.get('/baerum/folg')).body
    assert.equal(found.match(/Trekk henvendelsen/g)?.length, 2, 'the line to open, and the button')
    assert.equal(found.match(/>Mottatt</g)?.length, 1)
    assert.match(found, /Skjul det jeg slo opp/)
    const added = await visitor.post('/baerum/folg', { act: 'add', text: 'Jeg glemte noe.' })
    assert.equal(added.headers.location, '/baerum/folg?takk=tillegg')
    assert.match(
      (await visitor.get(String(added.headers.location))).body,
      /Takk\. Vi har fått tillegget ditt/,
    )
    const other = await app.visitor('nobody')
    assert.doesNotMatch((await other.get('/baerum/folg?takk=tillegg')).body, /Takk\./)

    const ida = await app.visitor('first-time-baerum')
    for (const [place, fields] of [
      ['hvem', { senderKind: 'self' }],
      ['hva', { asksFor: 'information' }],
      ['behov', { need: 'Hva finnes?' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Ida' }],
    ] as [string, Record<string, string>][])
      await ida.post(`${start}/${place}`, { act: 'save', ...fields })
    await ida.post(`${start}/se-over`, { act: 'send' })
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select id from inquiry where person_family_name = 'Førstegangslia'`),
    )
    const own = await ida.post(`${start}/sendt/${rows[0].id}`, {
      act: 'add',
      inquiryId: rows[0].id,
      text: 'Mer.',
    })
    assert.match((await ida.get(String(own.headers.location))).body, /Takk\. Vi har fått tillegget ditt/)
  })

  test('a ward reports a patient: in its own words, and is not asked who it is', async () => {
    const ward = await app.visitor('ward-fjord')
    const at = '/fjordsykehuset/henvendelse'
    const begin = (await ward.get(at)).body
    assert.match(begin, /<h1[^>]*>Meld fra om en pasient</)
    assert.match(begin, new RegExp(`href="${at}/om-hvem"`))
    await ward.post(`${at}/om-hvem`, { act: 'save', whom: 'born' })
    assert.match((await ward.get(`${at}/om-hvem`)).body, /En pasient/)
    assert.match((await ward.get(`${at}/kontakt`)).body, /Du ser svaret på Arbeidsdagen/)
    assert.doesNotMatch((await ward.get(`${at}/koordinator`)).body, /alt hjelper deg/)
  })

  test('how far one has come is told from the first question, and the parts never change', async () => {
    const visitor = await app.visitor('nobody')
    const at = '/baerum/henvendelse'
    const read = async (place: string) => (await visitor.get(`${at}/${place}`)).body
    assert.match(await read('hvem'), /Del 1 av 4: Hvem det gjelder/)
    await visitor.post(`${at}/hvem`, { act: 'saveOpenly', senderKind: 'next_of_kin' })
    assert.match(await read('om-hvem'), /Del 1 av 4: Hvem det gjelder/)
    assert.match(await read('om-hvem'), /Et barn eller en voksen/)
    assert.match(await read('hva'), /Del 2 av 4: Hva det er behov for/)
    await visitor.post(`${at}/hva`, { act: 'saveOpenly', asksFor: 'plan' })
    assert.match(await read('koordinator'), /Del 2 av 4/)
    assert.match(await read('hensyn'), /Del 3 av 4: Hvordan vi når deg/)
    assert.match(await read('vedlegg'), /Del 3 av 4/)
    assert.match(await read('se-over'), /Del 4 av 4: Se over og send/)
  })

  test('each authority keeps its own promises on its own pages', async () => {
    const visitor = await app.visitor('nobody')
    const read = async (path: string) => (await visitor.get(path)).body
    assert.match(await read('/midt-troms'), /innen tre til fire uker/)
    assert.match(await read('/baerum/barnekoordinator'), /uavhengige av dem som gjør det/)
    assert.doesNotMatch(await read('/sandnes/barnekoordinator'), /uavhengige av dem som gjør det/)
    const complaint = await read('/baerum/klage')
    assert.match(complaint, /Fire uker fra du fikk svaret/)
    assert.match(complaint, /Postboks 700/)
    assert.match(complaint, /Statsforvalteren i Østfold, Buskerud, Oslo og Akershus/)
    assert.match(
      await read('/sandnes/koordinator'),
      /Barnevern, barnehage, skole, .*PPT.* og NAV teller ikke/,
    )
    assert.match(await read('/sandnes/koordinator'), /Du kan foreslå hvem/)
    assert.match(await read('/batsfjord/individuell-plan'), /hva du selv gjør, og hva tjenestene gjør/)
    const hospital = await read('/fjordsykehuset')
    assert.match(hospital, /Prosedyrehåndboka, kapittel 4\.4/)
    assert.match(hospital, /varsler vi kommunen så snart som mulig/)
  })

  test('in nynorsk and English there is a page too', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.get('/sprak/nn')
    assert.match((await visitor.get(start)).body, /Du kan spørje for deg sjølv/)
    await visitor.get('/sprak/en')
    assert.match((await visitor.get('/baerum/klage')).body, /Four weeks from when you got the answer/)
  })
})
