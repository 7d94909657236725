import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposedServices } from './proposed-services.ts'

const from = (services: string, known: string[] = []) =>
  proposedServices(
    [{ services }],
    known.map((name) => ({ name })),
  )

test('each line of an inquiry is a service, and so is each of a list in one line', () => {
  assert.deepEqual(from('Barnehabiliteringen på sykehuset\n- Fysioterapi'), [
    'Barnehabiliteringen på sykehuset',
    'Fysioterapi',
  ])
  assert.deepEqual(from('Fysioterapi, avlastning og HABU.'), ['Fysioterapi', 'Avlastning', 'HABU'])
})

test('a sentence stays one, cut short', () => {
  const [only, ...more] = from(
    'Hjemmesykepleien kommer to ganger om dagen, men de vet sjelden hva fysioterapeuten har sagt',
  )
  assert.equal(more.length, 0)
  assert.ok(only!.startsWith('Hjemmesykepleien kommer to ganger om dagen') && only!.endsWith('…'))
})

test('what the case has already is not proposed, and nothing twice', () => {
  assert.deepEqual(from('fysioterapi\nBUP\nbup', ['Fysioterapi']), ['BUP'])
  assert.deepEqual(from(''), [])
})
