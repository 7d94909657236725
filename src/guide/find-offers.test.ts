import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOffers } from './find-offers.ts'

const offer = (name: string, description: string, lifeSituations: string[], belongsTo = '') => ({
  name,
  description,
  lifeSituations,
  belongsTo,
})
const offers = [
  offer('Avlastning', 'Hjelp til familier.', ['family', 'child']),
  offer('Fysioterapi', 'For alle aldre.', ['child', 'adult'], 'Fjordsykehuset'),
  offer('NAV', 'Arbeid og økonomi.', ['work']),
]
const names = (situation: string, search: string) =>
  findOffers(offers, situation, search).map(({ name }) => name)

test('every word of the search must be there, in name, description or who gives it; case does not count', () => {
  assert.deepEqual(names('', ''), ['Avlastning', 'Fysioterapi', 'NAV'])
  assert.deepEqual(names('', 'FYSIO'), ['Fysioterapi'])
  assert.deepEqual(names('', 'fysio sykehuset'), ['Fysioterapi'])
  assert.deepEqual(names('', 'fysio arbeid'), [])
  assert.deepEqual(names('', ' økonomi '), ['NAV'])
  assert.deepEqual(names('', 'ókonomi'), [])
})

test('a life situation narrows, also together with words', () => {
  assert.deepEqual(names('child', ''), ['Avlastning', 'Fysioterapi'])
  assert.deepEqual(names('child', 'alle'), ['Fysioterapi'])
  assert.deepEqual(names('older', ''), [])
})

test('a name is found by what it is called in the reader’s language too', () => {
  const said = (name: string) => (name === 'Avlastning' ? 'Respite care' : name)
  for (const search of ['respite', 'avlastning'])
    assert.deepEqual(
      findOffers(offers, '', search, said).map(({ name }) => name),
      ['Avlastning'],
    )
})
