import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Described, whatDiffers, whyAlike } from './same-person.ts'

const noor: Described = {
  identityKey: 'noors number',
  givenName: 'Noor',
  familyName: 'Skumringslia',
  birthDate: '2017-10-10',
  dueDate: null,
}
const typed = (changes: Partial<Described>): Described => ({ ...noor, identityKey: null, ...changes })

test('[same-person] the same name and birth date may be one, however the name is written', () => {
  for (const names of [
    {},
    { givenName: ' NOOR ', familyName: 'skumringslía' },
    { givenName: 'Noor Amina' },
    { givenName: 'Noor', familyName: 'Amina-Skumringslia' },
  ])
    assert.equal(whyAlike(typed(names), noor, false), 'name_and_day', JSON.stringify(names))
  const aase = { givenName: 'Aase Marie', familyName: 'Bjørkelund' }
  assert.equal(
    whyAlike(typed(aase), typed({ givenName: 'Åsemarie', familyName: 'Bjorkelund' }), false),
    'name_and_day',
  )
})

test('[same-person] another day, another name or another number is another person', () => {
  assert.equal(whyAlike(typed({ birthDate: '2017-10-11' }), noor, false), null)
  assert.equal(whyAlike(typed({ givenName: 'Nora' }), noor, false), null)
  assert.equal(whyAlike(typed({ givenName: '', familyName: 'Noor' }), noor, false), null)
  assert.equal(whyAlike({ ...noor, identityKey: 'another number' }, noor, true), null)
})

test('[same-person] one number is one person, whatever the name that was written', () => {
  assert.equal(whyAlike({ ...noor, givenName: 'Sverre', familyName: 'Annenmann' }, noor, false), 'number')
})

test('[same-person] who stands beside one of that name, or of that day, may mean them', () => {
  assert.equal(whyAlike(typed({ birthDate: '2017-01-10' }), noor, true), 'sender')
  assert.equal(whyAlike(typed({ givenName: 'N.' }), noor, true), 'sender')
  assert.equal(whyAlike(typed({ givenName: 'Ali', birthDate: '2019-01-10' }), noor, true), null)
})

test('[same-person] the unborn are found by family and due date, and by their birth', () => {
  const unborn = {
    identityKey: null,
    givenName: '',
    familyName: 'Ventelund',
    birthDate: null,
    dueDate: '2026-12-24',
  }
  assert.equal(whyAlike({ ...unborn, dueDate: '2027-01-07' }, unborn, false), 'name_and_day')
  assert.equal(whyAlike({ ...unborn, dueDate: '2027-03-07' }, unborn, false), null)
  assert.equal(whyAlike({ ...unborn, familyName: '' }, unborn, true), 'sender')
  const born = { ...unborn, givenName: 'Liv', birthDate: '2026-12-20', dueDate: null }
  assert.equal(whyAlike(born, unborn, false), 'expected')
  assert.equal(whyAlike(unborn, born, false), 'expected')
  assert.equal(whyAlike({ ...born, birthDate: '2025-12-20' }, unborn, false), null)
})

test('[same-person] what differs between two is said, before they are taken for one', () => {
  const unborn = typed({ givenName: 'Ufødt barn', birthDate: null, dueDate: '2017-10-20' })
  for (const [other, said] of [
    [typed({ givenName: 'NOOR Amina' }), []],
    [typed({ givenName: 'Nora' }), ['name']],
    [typed({ familyName: 'Gift' }), ['name']],
    [typed({ birthDate: '2017-10-11' }), ['day']],
    [typed({ givenName: 'Torgeir', birthDate: '1961-03-04' }), ['name', 'day']],
    [unborn, []],
    [{ ...unborn, dueDate: '2020-01-01' }, ['day']],
    [{ ...unborn, familyName: 'Annenvik' }, ['name']],
  ] as const)
    assert.deepEqual(whatDiffers(other, noor), said, JSON.stringify(other))
})

test('[same-person] two awaited by adoption differ in day only where both days are known, and lie apart', () => {
  const awaited = typed({ givenName: 'Barn som ventes', birthDate: null, dueDate: null, byAdoption: true })
  const expectedOn = (dueDate: string) => ({ ...awaited, dueDate })
  for (const [one, other, said] of [
    [awaited, awaited, []],
    [expectedOn('2027-03-01'), awaited, []],
    [expectedOn('2027-03-01'), expectedOn('2027-03-15'), []],
    [expectedOn('2027-03-01'), expectedOn('2028-03-01'), ['day']],
    [awaited, { ...awaited, familyName: 'Annenvik' }, ['name']],
    [expectedOn('2027-03-01'), { ...expectedOn('2027-03-01'), byAdoption: false }, ['day']],
    [awaited, noor, ['day']],
  ] as const) {
    assert.deepEqual(whatDiffers(one, other), said, JSON.stringify([one, other]))
    assert.deepEqual(whatDiffers(other, one), said, JSON.stringify([other, one]))
    if (said.length === 0) assert.equal(whyAlike(one, other, false), 'name_and_day')
  }
})
