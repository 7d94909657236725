import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsThatDiffer } from './sheet-difference.ts'

const sheet = {
  first: 'Har epilepsi',
  contacts: [
    { name: 'Mor', phone: '1' },
    { name: 'Nabo', phone: '2' },
  ],
  steps: [{ happens: 'Anfall', does: 'Ring' }],
  avoid: '',
  calm: 'Sang',
  where: '',
}

test('the same sheet differs in nothing, whatever order its fields were kept in', () => {
  const contacts = [{ phone: '1', name: 'Mor' }, sheet.contacts[1]!]
  assert.deepEqual(partsThatDiffer(sheet, { ...sheet, contacts }), [])
})

test('each part that is otherwise is named, in the order it is read', () => {
  assert.deepEqual(partsThatDiffer(sheet, { ...sheet, where: 'Skapet', first: '' }), ['first', 'other'])
  assert.deepEqual(partsThatDiffer(sheet, { ...sheet, steps: [] }), ['step'])
  assert.deepEqual(partsThatDiffer(sheet, { ...sheet, contacts: sheet.contacts.toReversed() }), ['contact'])
})
