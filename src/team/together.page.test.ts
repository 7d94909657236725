import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'

let world: TestWorld
let service: TestApp
let berit: string
let ada: string

before(async () => {
  world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'together', 'meetings'] })
  service = await testApp(world)
  berit = `/baerum/koordinering/${world.ids.person.berit}`
  ada = `/baerum/koordinering/${world.ids.person.ada}`
})

const bodyFor = async (who: Parameters<TestApp['visitor']>[0], path: string) =>
  (await (await service.visitor(who)).get(path)).body

test('the picture and the list beside it say the same, and the picture is not read aloud twice', async () => {
  const body = await bodyFor('berit', `${berit}/team`)
  const picture = /<svg class="sv-map__picture"[\s\S]*?<\/svg>/.exec(body)![0]
  const list = body.slice(body.indexOf('sv-map-list'))
  assert.match(picture, /aria-hidden="true"/)
  const textsOf = (kind: string) =>
    [...picture.matchAll(new RegExp(`data-line="${kind}"[^>]*>([^<]*)<`, 'g'))].map((match) => match[1]!)
  const names = textsOf('name')
  assert.ok(names.length >= 5, names.join(' · '))
  for (const name of [...names, ...textsOf('role'), ...textsOf('does')])
    assert.ok(list.includes(name.replace('…', '')), name)
  assert.equal(
    textsOf('ball').length,
    [...list.matchAll(/sv-map-list__ball">Har ballen nå/g)].length,
    'who has the ball stands out in both',
  )
})

test('a number is on the team’s page only where its owner has chosen it, and never in the plan on paper or in minutes', async () => {
  const teacher = await bodyFor('teacher-baerum', `${ada}/team`)
  assert.match(teacher, /href="tel:90000401"/, 'the mother has chosen to show hers')
  assert.match(teacher, /frida\.balansebom@baerum\.example/)
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select phone from practitioner where phone <> '' and id = any($1)`, [
      ['teacher-baerum', 'ppt-baerum', 'habu-fjord@baerum'].map(
        (key) => world.ids.practitioner[key as 'teacher-baerum'],
      ),
    ]),
  )
  assert.ok(rows.length > 0, 'somebody who has chosen nothing has a number at work')
  for (const { phone } of rows)
    assert.ok(!teacher.includes(`tel:${phone.replaceAll(' ', '')}`), `${phone} is not chosen`)
  const plan = await world.test.asOwner('baerum', (db) =>
    db.query(`select id from plan where person_id = $1 and state <> 'ended'`, [world.ids.person.ada]),
  )
  const meetings = await world.test.asOwner('baerum', (db) =>
    db.query('select id from meeting where person_id = $1', [world.ids.person.ada]),
  )
  const visitor = await service.visitor('kari-mor')
  const elsewhere = [
    `/baerum/plan/${plan.rows[0].id}`,
    `/baerum/plan/${plan.rows[0].id}/skriv-ut`,
    ...meetings.rows.map(({ id }) => `${ada}/moter/${id}`),
  ]
  for (const path of elsewhere) {
    const answer = await visitor.get(path)
    assert.equal(answer.statusCode, 200, path)
    assert.doesNotMatch(answer.body, /900\s00\s40[12]|frida\.balansebom@/, path)
  }
})

test('one chooses for oneself only, and what was chosen is in no address, notice or history', async () => {
  const visitor = await service.visitor('nav-baerum')
  const saved = await visitor.post(`${berit}/team/kontakt`, { act: 'choose', phone: '911 22 333', email: '' })
  assert.equal(saved.statusCode, 303)
  assert.doesNotMatch(String(saved.headers.location), /911/)
  assert.match(await bodyFor('berit', `${berit}/team`), /911\s22\s333/)
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select facts::text from event where facts::text like '%911 22%'`),
  )
  assert.equal(rows.length, 0)
  const refused = await visitor.post(`${berit}/team/kontakt`, { act: 'choose', phone: 'ring', email: '' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /bare med tall/)
})

test('an answer that staff wrote down says so wherever it is shown, and one not given says that it is waited for', async () => {
  for (const who of ['berit', 'coordinator-baerum', 'nav-baerum'] as const) {
    const body = await bodyFor(who, `${berit}/team`)
    assert.match(body, /Arne Tyttebærås[\s\S]*Svaret er skrevet ned av Henrik/, who)
    assert.match(body, /Gunvor Trebåtsen[\s\S]*Har ikke svart på invitasjonen ennå/, who)
  }
})

test('who changes what a member contributes gets a receipt on top of the page', async () => {
  const leader = await service.visitor('coordinator-baerum')
  const { body } = await leader.get(`${berit}/team`)
  const path = new RegExp(`href="(${berit}/team/[0-9a-f-]{36})"`).exec(body)![1]!
  const { headers } = await leader.post(path, {
    ...formOf((await leader.get(path)).body, 'describe'),
    contribution: 'Går tur på tirsdager.',
    lifeArea: 'leisure',
  })
  assert.equal(headers.location, `${path}?lagret=bidrag#lagret-bidrag`)
  const after = (await leader.get(`${path}?lagret=bidrag`)).body
  assert.match(after, /role="status" id="lagret-bidrag" tabindex="-1"[\s\S]*Lagret: hva de bidrar med\./i)
})

test('those who stand around a child by who they are, are not offered as new in the team', async () => {
  const body = await bodyFor('child-coordinator-baerum', `${ada}/team/ny`)
  assert.match(body, /value="service:/)
  assert.doesNotMatch(body, /value="private:[^>]*>[\s\S]{0,200}?(Kari|Ola) (Solstrålevik|Lyngfrydmo)/)
})

test('who does not decide is told who does, and gets no form', async () => {
  const body = await bodyFor('jonas', `/baerum/koordinering/${world.ids.person.jonas}/team/inviter`)
  assert.match(body, /Det er Mette Multetuvebakk som bestemmer/)
  assert.doesNotMatch(body, /name="who"/)
  assert.doesNotMatch(
    await bodyFor('jonas', `/baerum/koordinering/${world.ids.person.jonas}/team`),
    /\/inviter/,
  )
})

test('a goal with nobody to help leads to a form where its part of life stands chosen', async () => {
  await world.test.asOwner('baerum', (db) =>
    db.query(
      `insert into goal (authority_id, plan_id, life_area, words, written_as, state, created_at)
       select authority_id, id, 'economy', 'Spare litt', 'self', 'current', now() from plan where person_id = $1 and state <> 'ended'`,
      [world.ids.person.berit],
    ),
  )
  const body = await bodyFor('berit', `${berit}/team`)
  assert.match(body, /Ingen er med på dette ennå/)
  const href = /href="([^"]*inviter\?omrade=economy)"/.exec(body)?.[1]
  assert.match(await bodyFor('berit', href!), /value="economy"[^>]*checked|checked[^>]*value="economy"/)
})

test('a letter is made at work and answered by nobody signed in, on a page that tells nothing before the code', async () => {
  const at = await service.visitor('coordinator-baerum')
  const letters = (await at.get(`${berit}/svarbrev`)).body
  assert.match(letters, /Til Gunvor Trebåtsen/)
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(
      `select p.id, p.related_person_id from participant p join related_person r on r.id = p.related_person_id where r.name = 'Gunvor Trebåtsen'`,
    ),
  )
  const sent = await at.post(`${berit}/svarbrev`, {
    act: 'send',
    aboutId: rows[0].id,
    relatedPersonId: rows[0].related_person_id,
  })
  assert.equal(sent.statusCode, 303)
  assert.doesNotMatch((await at.get(`${berit}/svarbrev`)).body, /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)
  const paper = await world.test.asOwner('baerum', (db) =>
    db.query(
      `select l.id from paper_letter l join reply_code c on c.notice_id = l.notice_id where c.about_kind = 'team_invitation'`,
    ),
  )
  const unit = await service.visitor('unit-baerum-adult')
  const pdf = await unit.get(`/baerum/papirpost/${paper.rows[0].id}/brev.pdf`)
  assert.equal(pdf.statusCode, 200)
  const words = textOfPdf(pdf.rawPayload)
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(words)?.[0]
  const reference = /[Rr]eferansen\s+([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(words)?.[1]
  assert.ok(code && reference, words)
  const nobody = await service.visitor('nobody')
  const empty = await nobody.get('/baerum/svar')
  assert.equal(empty.statusCode, 200)
  assert.doesNotMatch(empty.body, /Berit|Gunvor/)
  await nobody.post('/baerum/svar', { act: 'look', reference, code: 'AAAA-AAAA-AAAA' })
  assert.match((await nobody.get('/baerum/svar')).body, /Vi finner ikke noe med denne/)
  const found = await nobody.post('/baerum/svar', { act: 'look', reference, code })
  assert.equal(found.headers.location, '/baerum/svar', 'neither is in an address')
  const question = (await nobody.get('/baerum/svar')).body
  assert.match(question, /Vil du være med i teamet rundt Berit\?/)
  assert.doesNotMatch(question, /Tyttebærås|Arne|Henrik/, 'nobody else is named')
  assert.equal((await nobody.get(`${berit}/team`)).statusCode, 303, 'it opens no other page')
  await nobody.post('/baerum/svar', { act: 'answer', answer: 'accepted' })
  const thanks = (await nobody.get('/baerum/svar')).body
  assert.match(
    thanks,
    /Takk for svaret[\s\S]*Du svarte på<\/dt><dd[^>]*>Vil du være med i teamet rundt Berit\?[\s\S]*Svaret ditt<\/dt><dd[^>]*>Ja<[\s\S]*Når du svarte/,
  )
  assert.doesNotMatch(thanks, /Tyttebærås|Arne|Henrik|Gunvor/, 'no more than the question said')
  assert.doesNotMatch((await (await service.visitor('nobody')).get('/baerum/svar')).body, /Berit|Svaret ditt/)
  await nobody.post('/baerum/svar', { act: 'forget' })
  assert.doesNotMatch((await nobody.get('/baerum/svar')).body, /Berit|Svaret ditt/)
  await nobody.post('/baerum/svar', { act: 'look', reference, code })
  const again = (await nobody.get('/baerum/svar')).body
  assert.match(again, /allerede besvart/)
  assert.doesNotMatch(again, /Berit/)
  assert.match(await bodyFor('berit', `${berit}/team`), /Gunvor Trebåtsen[\s\S]*Svarte med kode fra brev/)
})

test('[consent-lifecycle] a no is shown as «Ikke delt» to the own side and the one who coordinates, and to nobody else', async () => {
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select id from plan where person_id = $1 and state <> 'ended'`, [world.ids.person.ada]),
  )
  const plan = `/baerum/plan/${rows[0].id}`
  for (const who of ['kari-mor', 'ola-far', 'child-coordinator-baerum'] as const) {
    const shown = await bodyFor(who, plan)
    assert.match(shown, /Ikke delt \(1\)[\s\S]*Barneverntjenesten[\s\S]{0,40}\(sagt nei\)/, who)
    assert.match(
      await bodyFor(who, `${ada}/team`),
      /Ikke sagt ja til[\s\S]*Barneverntjenesten[\s\S]{0,900}Ikke delt: sagt nei/,
      who,
    )
  }
  for (const who of ['teacher-baerum', 'physio-baerum'] as const)
    for (const path of [plan, `${ada}/team`]) {
      const body = await bodyFor(who, path)
      assert.doesNotMatch(body, /Ikke delt|Barneverntjenesten/, `${who} ${path}`)
    }
})

type Asked = 'skole-baerum' | 'psykisk-helse-baerum'

test('who asks somebody to join is told first on the page that it is saved, and so is who adds a service', async () => {
  const receiptOf = async (who: 'berit' | 'coordinator-baerum', page: string, act: string, asked: Asked) => {
    const visitor = await service.visitor(who)
    const sections = ['goals']
    const why = { lifeArea: 'health_and_care', purposeKind: 'together' }
    const fields = { act, who: `service:${world.ids.service[asked]}`, ...why, sections }
    const sent = await visitor.post(`${berit}/team/${page}`, fields)
    assert.equal(sent.statusCode, 303, sent.body.slice(0, 300))
    const [path, anchor] = String(sent.headers.location).split('#')
    const main = (await visitor.get(path!)).body.split('<main')[1]!
    return new RegExp(`^[^>]*><div[^>]*role="status"[^>]*id="${anchor}"[^>]*><p>([^<]+)`).exec(main)?.[1]
  }
  assert.equal(
    await receiptOf('berit', 'inviter', 'invite', 'skole-baerum'),
    'Lagret: du har bedt noen bli med',
  )
  assert.equal(
    await receiptOf('coordinator-baerum', 'ny', 'add', 'psykisk-helse-baerum'),
    'Lagt til i teamet',
  )
})
