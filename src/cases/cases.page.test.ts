import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { CaseStory } from '../../demo/cases/story.ts'
import { receiveInquiry, tell } from '../../demo/cases.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { assessmentOf, done, hanneAsks, kariAsks, openedCase } from './test/case-world.ts'

const answered: CaseStory = {
  ...hanneAsks,
  key: 'page-marit',
  authority: 'midt-troms',
  unit: 'ke-midt-troms',
  handler: 'unit-midt-troms',
  person: 'marit',
  givenName: 'Marit',
  familyName: 'Fjellbekkmo',
  sender: { who: 'marit', kind: 'self', name: 'Marit Fjellbekkmo' },
  services: [['Hjemmesykepleie', 'municipal_health', 'has', 'Hjemmetjenesten']],
  assessed: {
    coordinator: {
      services: 'nei: Bare én tjeneste.',
      complex: 'nei: Tydelig behov.',
      long_term: 'Varer.',
      coordination: 'nei: Trengs ikke.',
    },
  },
  draft: { facts: 'Vi har møtt Marit.', reasons: 'Én tjeneste er nok.' },
  issuedDaysAgo: 1,
}

describe('the pages of a case', () => {
  let world: TestWorld
  let app: TestApp
  let caseId: string
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    caseId = await openedCase(world, hanneAsks)
  })

  test('the queue lists case and inquiry with their clocks, in three languages', async () => {
    await receiveInquiry(world, { ...hanneAsks, key: 'page-new', person: 'trygve', givenName: 'Trygve' })
    const unit = await app.visitor('unit-sandnes')
    const queue = await unit.get('/sandnes/saker')
    assert.equal(queue.statusCode, 200)
    for (const said of ['Hanne Strandskjellvik', 'SAN-26-000001', 'Ny henvendelse', '18 dager igjen']) {
      assert.ok(queue.body.includes(said), said)
    }
    for (const way of ['href="#listen"', 'id="listen"', 'action="/sandnes/saker#listen"'])
      assert.ok(queue.body.includes(way), way)
    for (const [language, word] of [
      ['nn', 'dagar att'],
      ['en', 'days left'],
    ] as const) {
      await unit.get(`/sprak/${language}?til=/sandnes/saker`)
      assert.ok((await unit.get('/sandnes/saker')).body.includes(word))
    }
  })

  test('the case says whose it is and the one next act; a form that does not fit keeps what was typed', async () => {
    const unit = await app.visitor('leader-sandnes')
    const path = `/sandnes/saker/${caseId}`
    const shown = await unit.get(path)
    assert.ok(shown.body.includes('At det blir Maja.') && shown.body.includes('Skriv inn tjenestene'))
    const stale = await unit.post(path, { act: 'wait', reason: 'Epikrise', version: '99' })
    assert.equal(stale.statusCode, 409)
    assert.ok(stale.body.includes('Epikrise'))
  })

  test('what is lacking is named on top, and each leads to its field', async () => {
    const unit = await app.visitor('unit-sandnes')
    for (const [act, more] of [
      ['decideCapacity', {}],
      ['sendAway', {}],
      ['note', { formKey: 'new' }],
      ['refer', { formKey: 'new' }],
      ['ask', {}],
      ['handOver', {}],
    ] as const) {
      const { statusCode, body } = await unit.post(`/sandnes/saker/${caseId}`, { act, ...more })
      assert.equal(statusCode, 422, act)
      const [summary = ''] = body.match(/data-error-summary=""[\s\S]*?<\/ul>/) ?? []
      const fields = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      assert.ok(fields.length > 0, act)
      for (const id of fields) assert.ok(body.includes(`id="${id}"`), `${act}: ${id}`)
      assert.ok(!summary.includes('Du må fylle ut dette feltet'), `${act}: says which`)
    }
  })

  test('the assessment is one form: a button in it saves all that is whole, and keeps the rest standing', async () => {
    const unit = await app.visitor('unit-sandnes')
    const path = `/sandnes/saker/${caseId}/vurdering`
    const service = {
      act: 'assess',
      service_new_name: 'Fysioterapi',
      service_new_provider: 'Fysio',
      service_new_status: 'has',
    }
    const refused = await unit.post(path, { ...service, longTerm: 'yes' })
    assert.equal(refused.statusCode, 422)
    assert.ok(
      refused.body.includes('value="Fysioterapi"') && refused.body.includes('id="service_new_kind-error"'),
    )
    const added = await unit.post(path, {
      ...service,
      service_new_kind: 'municipal_health',
      button: 'add',
      longTerm: 'yes',
      coordinator_services: 'met',
      coordinator_services_reason: 'To ulike steder.',
      coordinator_complex_reason: 'Uten svar ennå.',
    })
    assert.equal(added.statusCode, 303)
    const { body } = await unit.get(path)
    assert.equal(body.match(/<form[^>]*aria-label="Vurdering"/g)?.length, 1)
    for (const said of [
      '<strong>Fysioterapi</strong>',
      'Tjenestene som teller, kommer fra samme tjenesteyter.',
      'To ulike steder.',
      'Uten svar ennå.',
      '1 av 4 vilkår er vurdert',
    ]) {
      assert.ok(body.includes(said), said)
    }
    const half = await unit.post(path, { act: 'assess', coordinator_complex_reason: 'Uten svar ennå.' })
    assert.equal(half.statusCode, 422)
    assert.ok(half.body.includes('Uten svar ennå.') && half.body.includes('id="coordinator_complex-error"'))
  })

  test('another legal basis asks for the plan anew, and what was just written there is not lost', async () => {
    const unit = await app.visitor('unit-sandnes')
    const path = `/sandnes/saker/${caseId}/vurdering`
    const typed = { act: 'assess', plan_wish: 'met', plan_wish_reason: 'Hanne vil ha plan nå.' }
    assert.equal((await unit.post(path, { ...typed, legalBasis: 'nav' })).statusCode, 303)
    assert.ok((await unit.get(path)).body.includes('Hanne vil ha plan nå.'))
    assert.equal((await unit.post(path, { act: 'assess', legalBasis: 'health' })).statusCode, 303)
  })

  test('the decision page says what is missing before it can be sent', async () => {
    const unit = await app.visitor('unit-sandnes')
    const shown = await unit.get(`/sandnes/saker/${caseId}/avgjorelse`)
    assert.equal(shown.statusCode, 200)
    assert.ok(shown.body.includes('Vurderingen er ikke ferdig.'))
    assert.equal((await unit.get(`/sandnes/saker/${caseId}/avgjorelse/brev.pdf`)).statusCode, 404)
  })

  test('who writes the decision sees the child’s view, also where it is kept from the parents, and that it is missing', async () => {
    const id = await openedCase(world, { ...kariAsks, key: 'child-view-at-draft' })
    const unit = await app.visitor('unit-baerum')
    const section = async () =>
      /<section[^>]*id="barnets-syn"[\s\S]*?<\/section>/.exec(
        (await unit.get(`/baerum/saker/${id}/avgjorelse`)).body,
      )?.[0] ?? ''
    assert.match(await section(), /Ikke skrevet ennå/)
    assert.match(await section(), /apne=barnets-syn#barnet/)
    const view = { caseId: id, childView: '', childHeard: 'Hun ville ikke snakke med oss nå.' }
    await done(world, recordChildView, 'unit-baerum', view)
    assert.match(await section(), /Hun ville ikke snakke med oss nå/)
    assert.match(await section(), /Barnets egne ord er ikke skrevet ned/)
    await done(world, recordChildView, 'unit-baerum', {
      ...{ ...view, childView: 'Jeg vil at Ola fra skolen er med.', childHeard: 'På skolen, alene.' },
      ...{ childWordsKept: 'weighty_reasons', childWordsKeptReason: 'Redd for bråk.' },
    })
    const kept = await section()
    assert.match(kept, /Jeg vil at Ola fra skolen er med/)
    assert.match(kept, /Redd for bråk/)
    assert.match(kept, /På skolen, alene/)
    const adult = await unit.get(`/sandnes/saker/${caseId}/avgjorelse`)
    assert.doesNotMatch(adult.body, /id="barnets-syn"/)
  })

  test('the letter can be looked at before the reasons are written', async () => {
    const id = await openedCase(world, {
      ...hanneAsks,
      key: 'page-no-reasons',
    })
    await done(world, saveAssessment, 'unit-sandnes', { caseId: id, ...assessmentOf('coordinator') })
    const unit = await app.visitor('unit-sandnes')
    const path = `/sandnes/saker/${id}/avgjorelse`
    const saved = await unit.post(path, { act: 'save', factsText: 'Vi har møtt Trygve.', reasons: '' })
    assert.equal(saved.statusCode, 303)
    assert.equal((await unit.get(`${path}/brev.pdf`)).statusCode, 200)
  })

  test('[one-answer-for-all] what is answered once holds where the same is asked again, and the page says so', async () => {
    const unit = await app.visitor('unit-sandnes')
    const both = { ...hanneAsks, key: 'both', person: 'trygve', asksFor: ['coordinator', 'plan'] } as const
    const path = `/sandnes/saker/${await openedCase(world, both)}/vurdering`
    const first = (await unit.get(path)).body
    assert.ok(first.slice(first.indexOf('id="plan"')).includes('samme svar som for koordinator'))
    const codes = ['services', 'complex', 'long_term', 'coordination']
    const saved = await unit.post(path, {
      act: 'assess',
      plan_long_term_same: 'yes',
      plan_coordination_same: 'yes',
      ...Object.fromEntries(
        codes.flatMap((code) => [
          [`coordinator_${code}`, 'met'],
          [`coordinator_${code}_reason`, `Fordi ${code}.`],
        ]),
      ),
    })
    assert.equal(saved.statusCode, 303)
    assert.equal(saved.headers.location, path)
    const { body } = await unit.get(path)
    const plan = body.slice(body.indexOf('id="plan"'))
    assert.ok(
      plan.includes('Fordi long_term.') && !plan.includes('samme svar som'),
      'it is the plan’s own now',
    )
    assert.ok(!plan.includes('Fordi services.'), 'which services count differs')

    const planAs = (answers: Record<string, string>) =>
      Object.entries(answers).flatMap(([code, answer]) => [
        [`plan_${code}`, answer],
        [`plan_${code}_reason`, `Om ${code}.`],
      ])
    const own = planAs({ wish: 'met', services: 'met', coordination: 'met', long_term: 'not_met' })
    const programme = planAs({ qualification_programme: 'not_met' })
    const unlike = { act: 'assess', ...Object.fromEntries([...own, ...programme]) }
    assert.equal((await unit.post(path, unlike)).statusCode, 303)
    const draft = (await unit.get(path.replace('vurdering', 'avgjorelse'))).body
    assert.ok(draft.includes('Samme vilkår har fått ulikt svar'))
    assert.match(draft, /: ja for koordinator, nei for individuell plan\./)
  })

  test('what nobody asked for is never filled in; begun by a person, it is named and may be taken away', async () => {
    const asked = { ...kariAsks, key: 'unasked', asksFor: ['coordinator', 'plan'] } as const
    const file = `/baerum/saker/${await openedCase(world, asked)}`
    const path = `${file}/vurdering`
    const unit = await app.visitor('unit-baerum')
    const answers = (item: string, codes: string[]) =>
      Object.fromEntries(
        codes.flatMap((code) => [
          [`${item}_${code}`, 'met'],
          [`${item}_${code}_reason`, `Fordi ${code}.`],
        ]),
      )
    const coordinator = answers('coordinator', ['services', 'complex', 'long_term', 'coordination'])
    const plan = answers('plan', ['wish', 'services', 'long_term', 'coordination'])
    await unit.get(path)
    assert.equal((await unit.post(path, { act: 'assess', ...coordinator })).statusCode, 303)
    const childPart = async () => {
      const { body } = await unit.get(path)
      return body.slice(body.indexOf('id="child_coordinator"'), body.indexOf('id="plan"'))
    }
    assert.ok(!(await childPart()).includes('Fordi'), 'nothing is filled in')
    assert.ok(!(await childPart()).includes('checked'), 'and nothing is chosen')
    assert.equal((await unit.post(path, { act: 'assess', ...plan })).statusCode, 303)
    assert.ok((await unit.get(path)).body.includes('8 av 8 vilkår er vurdert'))

    const begun = answers('child_coordinator', ['complex'])
    assert.equal((await unit.post(path, { act: 'assess', ...begun })).statusCode, 303)
    assert.ok((await childPart()).includes('Ta bort vurderingen av barnekoordinator'))
    await unit.post(`${file}`, { act: 'recordChildView', childView: 'Ja', childHeard: 'Snakket sammen.' })
    const decision = (await unit.get(`${file}/avgjorelse`)).body
    assert.ok(decision.includes('Noen har begynt å vurdere barnekoordinator'))
    assert.ok(!decision.includes('Alt det er spurt om'))

    const leave = { act: 'assess', ...begun, button: 'leave:child_coordinator' }
    assert.equal((await unit.post(path, leave)).statusCode, 303)
    assert.ok(!(await childPart()).includes('Fordi'))
    assert.ok((await unit.get(path)).body.includes('Skriv avgjørelsen'))
    const never = await unit.post(path, { act: 'assess', button: 'leave:plan' })
    assert.equal(never.statusCode, 422)
    assert.ok(never.body.includes('Dette er det bedt om.'))
  })

  test('an error in the assessment names the criterion it is about', async () => {
    const unit = await app.visitor('unit-sandnes')
    const path = `/sandnes/saker/${caseId}/vurdering`
    const refused = await unit.post(path, { act: 'assess', plan_long_term: 'met' })
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes('Individuell plan: Behovet varer over tid. Hvorfor?'))
  })

  test('the person opens the decision, reads it in plain words, and saves the letter', async () => {
    const { decisionId } = await tell(world, answered)
    const path = `/midt-troms/avgjorelse/${decisionId}`
    const marit = await app.visitor('marit')
    const landing = await marit.get(path)
    assert.ok(landing.body.includes('Du har fått en avgjørelse'))
    assert.ok(!landing.body.includes('Nei til koordinator'))
    assert.equal((await marit.get(`${path}/brev.pdf`)).statusCode, 404)
    assert.equal((await marit.post(path, { act: 'open' })).statusCode, 303)
    const decision = await marit.get(path)
    for (const said of [
      'Nei til koordinator',
      'plikt til å samordne',
      'Send klagen til',
      'Én tjeneste er nok.',
      'Dette får du likevel',
    ]) {
      assert.ok(decision.body.includes(said), said)
    }
    const letter = await marit.get(`${path}/brev.pdf`)
    assert.equal(letter.headers['content-type'], 'application/pdf')
    assert.ok(letter.rawPayload.subarray(0, 5).equals(Buffer.from('%PDF-')))
  })

  test('anybody else meets a page that does not exist, and nobody known is asked to sign in', async () => {
    for (const who of ['hanne', 'nurse-sandnes', 'unit-baerum', 'admin-sandnes'] as const) {
      const visitor = await app.visitor(who)
      for (const path of ['', '/vurdering', '/avgjorelse']) {
        assert.equal((await visitor.get(`/sandnes/saker/${caseId}${path}`)).statusCode, 404, who)
      }
    }
    const stranger = await app.visitor('nobody')
    const answer = await stranger.get(`/sandnes/saker/${caseId}`)
    assert.equal(answer.statusCode, 303)
    assert.match(String(answer.headers.location), /logg-inn/)
  })
})
