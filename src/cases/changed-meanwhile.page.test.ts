import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { hanneAsks, openedCase } from './test/case-world.ts'

const versionOf = (body: string): string => /name="version" value="(\d+)"/.exec(body)![1]!
const fieldOf = (body: string, id: string): string =>
  new RegExp(`<div class="ds-field sv-field"[^>]*><label[^>]*for="${id}"[\\s\\S]*?</textarea>`).exec(
    body,
  )?.[0] ?? ''

describe('two who write in the same form', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('of the words of a decision, the later one sees what stands now, at the field, and keeps what was typed', async () => {
    const caseId = await openedCase(world, { ...hanneAsks, key: 'both-draft' })
    const path = `/sandnes/saker/${caseId}/avgjorelse`
    const [astrid, unni] = [await app.visitor('unit-sandnes'), await app.visitor('leader-sandnes')]
    const version = versionOf((await unni.get(path)).body)
    const first = { act: 'save', version, factsText: 'Astrid har snakket med Hanne.', reasons: 'Lik grunn.' }
    assert.equal((await astrid.post(path, first)).statusCode, 303)
    const typed = { act: 'save', version, factsText: 'Unni har lest papirene.', reasons: 'Lik grunn.' }
    const late = await unni.post(path, typed)
    assert.equal(late.statusCode, 409)
    const field = fieldOf(late.body, 'save-factsText')
    assert.match(
      field,
      /Lagret nå[\s\S]*Astrid har snakket med Hanne\.[\s\S]*<textarea[^>]*>Unni har lest papirene\./,
    )
    assert.doesNotMatch(fieldOf(late.body, 'save-reasons'), /Lagret nå/, 'what is alike is said once')
    assert.ok(!late.body.includes('Noen andre har endret'), 'it may be oneself, in another tab')
    // The day after: what was not saved is shown again, and so is what stands
    assert.match(fieldOf((await unni.get(path)).body, 'save-factsText'), /Lagret nå[\s\S]*Astrid har snakket/)
    // One who only meant to keep on writing is shown nothing of the kind
    const now = versionOf(late.body)
    await astrid.post(`/sandnes/utkast?til=${path}`, {
      ...first,
      version: now,
      factsText: 'Astrid skriver mer.',
    })
    assert.doesNotMatch((await astrid.get(path)).body, /Lagret nå/)
  })

  test('a form that did not fit, from an old page, shows it too: the new one overwrites nothing unseen', async () => {
    const caseId = await openedCase(world, { ...hanneAsks, key: 'both-invalid', person: 'trygve' })
    const path = `/sandnes/saker/${caseId}/avgjorelse`
    const unit = await app.visitor('unit-sandnes')
    const version = versionOf((await unit.get(path)).body)
    const first = { act: 'save', version, factsText: 'Det som står.', reasons: '' }
    assert.equal((await unit.post(path, first)).statusCode, 303)
    const long = await unit.post(path, { ...first, factsText: 'x'.repeat(9000) })
    assert.equal(long.statusCode, 422)
    assert.match(fieldOf(long.body, 'save-factsText'), /Lagret nå[\s\S]*Det som står\./)
  })

  test('of a criterion, the answer and the reason that stand are shown, and it is not folded away', async () => {
    const caseId = await openedCase(world, { ...hanneAsks, key: 'both-criterion' })
    const path = `/sandnes/saker/${caseId}/vurdering`
    const [astrid, unni] = [await app.visitor('unit-sandnes'), await app.visitor('leader-sandnes')]
    const version = versionOf((await unni.get(path)).body)
    const code = 'coordinator_services'
    const answer = (decided: string, reason: string) => ({ [code]: decided, [`${code}_reason`]: reason })
    const first = { act: 'assess', version, ...answer('met', 'To tjenester, sier Astrid.') }
    assert.equal((await astrid.post(path, first)).statusCode, 303)
    const late = await unni.post(path, {
      act: 'assess',
      version,
      ...answer('not_met', 'Bare én, mener Unni.'),
    })
    assert.equal(late.statusCode, 409)
    assert.match(
      fieldOf(late.body, `${code}_reason`),
      /Lagret nå[\s\S]*To tjenester, sier Astrid\.[\s\S]*<textarea[^>]*>Bare én, mener Unni\./,
    )
    assert.match(
      late.body,
      new RegExp(`aria-describedby="${code}-now[\\s\\S]*?Lagret nå:?[\\s\\S]{0,80}Oppfylt`),
    )
    // Nothing typed there oneself: the other's reason is in sight all the same
    const blank = await unni.post(path, { act: 'assess', version, [`${code}_reason`]: '', longTerm: 'yes' })
    assert.equal(blank.statusCode, 409)
    assert.match(fieldOf(blank.body, `${code}_reason`), /To tjenester, sier Astrid\./)
    assert.ok(!blank.body.includes(`<details class="ds-details" id="svar-${code}"`), 'not folded')
  })
})
