import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDate, whyNoDate } from './fields.ts'

const cells: [typed: string, day: string | null][] = [
  ['24.12.2026', '2026-12-24'],
  ['24/12-26', '2026-12-24'],
  ['24122026', '2026-12-24'],
  ['2026-12-24', '2026-12-24'],
  ['1.2.09', '2009-02-01'],
  ['29.02.2028', '2028-02-29'],
  ['29.02.2027', null],
  ['31.04.2026', null],
  ['0001-01-01', null],
  ['01.01.0001', null],
  ['01.01.1879', null],
  ['9999-12-31', null],
  ['i morgen', null],
]
for (const [typed, day] of cells)
  test(`«${typed}» is ${day ?? 'no date'}`, () => {
    assert.equal(readDate(typed), day)
  })

for (const [typed, why] of [
  ['31.02.2027', 'no_such_day'],
  ['29/2-27', 'no_such_day'],
  ['2026-13-01', 'no_such_day'],
  ['00.01.2026', 'no_such_day'],
  ['1 februar', 'bad_date'],
  ['01.01.1879', 'bad_date'],
])
  test(`«${typed}» is refused as ${why}`, () => {
    assert.equal(whyNoDate(typed!), why)
    assert.equal(readDate(typed!), null)
  })
