import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities } from '../../demo/base/authorities.ts'
import { headingOf, planName } from './plan-template.ts'
import { texts } from './texts/index.ts'
import { aboutKeys, textKeys } from './things.ts'

test('a trust with a template of its own gets its headings; what it does not name stays common', () => {
  const hospital = authorities.fjordsykehuset
  assert.equal(headingOf('needs', hospital, 'nb').label, 'Behandling og oppfølging på sykehuset')
  assert.deepEqual(headingOf('resources', hospital, 'nn'), texts.nn.texts.resources)
  assert.equal(planName(hospital, 'en'), 'Mal for individuell plan i spesialisthelsetjenesten')
})

test('a template names only texts that a plan has', () => {
  for (const { settings } of Object.values(authorities)) {
    for (const key of Object.keys(settings.planTemplate?.headings ?? {})) {
      assert.ok(
        textKeys.some((each) => each === key),
        key,
      )
    }
  }
})

test('a municipality without one keeps the common words', () => {
  for (const key of aboutKeys) {
    assert.deepEqual(headingOf(key, authorities.baerum, 'nb'), texts.nb.texts[key])
  }
  assert.equal(planName(authorities.baerum, 'nb'), texts.nb.page.over)
})
