import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities } from '../../demo/base/authorities.ts'
import { legalBases } from '../law/legal-basis.ts'
import { authoritySettings } from '../platform/authority/settings.ts'
import { appealBodyOf } from './appeal-body.ts'

const { settings } = authorities.sandnes
const named = authoritySettings.parse({ ...settings, navAppealBody: 'NAV Klageinstans Vest' })

test('[fvl-29-nav] the authority’s setting names NAV’s appeal body, and changes no other basis', () => {
  for (const basis of legalBases)
    assert.equal(
      appealBodyOf({ settings: named }, basis),
      basis === 'nav' ? 'NAV Klageinstans Vest' : 'Statsforvalteren i Rogaland',
      basis,
    )
})

test('[fvl-29-nav] until it is set, NAV’s own body has the name it goes by; it is never without one', () => {
  assert.equal(appealBodyOf({ settings }, 'nav'), 'NAV Klageinstans')
  assert.equal(authoritySettings.safeParse({ ...settings, navAppealBody: '' }).success, false)
})
