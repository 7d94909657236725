import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isToldByNumber, nameFits } from './told-by-number.ts'

const facts = {
  sender: 'service' as const,
  age: 32,
  isInRegister: true,
  nameFits: true,
  diedOn: null,
}

const table: [says: string, change: Partial<Parameters<typeof isToldByNumber>[0]>, told: boolean][] = [
  ['an adult the register knows by that name is told', {}, true],
  ['one of fifteen is told', { age: 15 }, true],
  ['a child of fourteen is not: those who answer for the child are, when the case opens', { age: 14 }, false],
  ['one whose age is not known is not', { age: null }, false],
  ['one whom the register does not know is not', { isInRegister: false }, false],
  ['one whom the register calls something else is not', { nameFits: false }, false],
  ['one who is dead is not', { diedOn: '2026-01-01' }, false],
  ['one who asks for herself is not', { sender: 'self' }, false],
  ['what the unit wrote down after a call is told of too', { sender: 'unit' }, true],
  ['a parent of one of fifteen asks as the child’s own voice', { sender: 'parent', age: 15 }, false],
  ['a parent of one of sixteen does not', { sender: 'parent', age: 16 }, true],
]
for (const [says, change, told] of table)
  test(`[told-by-number] ${says}`, () => assert.equal(isToldByNumber({ ...facts, ...change }), told))

const names: [string, string, string, string, boolean][] = [
  // written, the owner's → fits
  ['ida', 'førstegangslia', 'Ida Marie', 'Førstegangslia', true],
  ['Ida', 'Berg', 'Ida', 'Førstegangslia-Berg', true],
  ['Ida Marie', 'Berg', 'Ida', 'Berg', true],
  ['Marie', 'Berg', 'Ida Marie', 'Berg', true],
  ['Ida', 'Førstegangslia', 'Ida Førstegangslia', 'Berg', true],
  ['Berit', 'Tyttebærås', 'Arne', 'Tyttebærås', false],
  ['Anna Marie', 'Brattbakkheim', 'Eva Marie', 'Brattbakkheim', false],
  ['Ida', 'Berg', 'Ida', 'Furutoppås', false],
  ['Grete', 'Furutoppås', 'Ida', 'Førstegangslia', false],
  ['', 'Førstegangslia', 'Ida', 'Førstegangslia', false],
  ['Ida', '', 'Ida', 'Førstegangslia', false],
  ['', '', 'Ida', 'Førstegangslia', false],
  ['Ida', 'Førstegangslia', '', '', false],
]
for (const [givenName, familyName, given, family, expected] of names)
  test(`[number-of-that-name] «${givenName} ${familyName}» ${expected ? 'fits' : 'does not fit'} «${given} ${family}»`, () =>
    assert.equal(nameFits({ givenName, familyName }, { givenName: given, familyName: family }), expected))
