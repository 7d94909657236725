import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Complaint } from './complaint.ts'
import { deadlineInWords } from './deadline-in-words.ts'

const said = (facts: Partial<Complaint>) =>
  deadlineInWords({ decisionId: 'd', deadlineOn: null, laterDeadlineOn: null, ...facts } as Complaint, 'nb')

test('the last day to complain is never said not to be where something was decided', () => {
  assert.equal(said({ deadlineOn: '2026-12-28' }), '28. desember 2026')
  assert.equal(said({ deadlineOn: '2026-12-28', laterDeadlineOn: '2027-01-04' }), '4. januar 2027')
  assert.equal(said({}), 'Fristen hadde ikke begynt å løpe')
  assert.equal(said({ decisionId: null }), 'Ingen frist')
})
