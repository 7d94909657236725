import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposedTitle } from './proposed-title.ts'
import { texts } from './texts/index.ts'

test('what the plan proposed is said in the reader’s language, whoever chose it', () => {
  const stored = texts.nb.proposals.evaluate('Jeg vil svømme')
  assert.equal(proposedTitle('nn', stored), 'Korleis går det med målet: Jeg vil svømme')
  assert.equal(proposedTitle('nb', texts.en.proposals.evaluate('Jeg vil svømme')), stored)
  assert.equal(
    proposedTitle('en', texts.nb.proposals.consent('Avlastning')),
    texts.en.proposals.consent('Avlastning'),
  )
  assert.equal(proposedTitle('nn', texts.nb.proposals.revision), texts.nn.proposals.revision)
})

test('what somebody typed stays as it was typed', () => {
  assert.equal(proposedTitle('nn', 'Hvordan går det på skolen?'), null)
})
