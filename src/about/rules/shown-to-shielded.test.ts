import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownToShielded } from './shown-to-shielded.ts'

test('[about-me-to-shielded] at a confidential address: how to meet and speak with the person, no word of people, places and days', () => {
  assert.deepEqual(shownToShielded.confidential, ['met', 'communicate', 'please_do', 'please_do_not'])
})

test('[about-me-to-shielded] at a strictly confidential address none of the person’s page', () => {
  assert.deepEqual(shownToShielded.strictly_confidential, [])
})
