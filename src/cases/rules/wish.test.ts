import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOwnWish, type Wisher } from './wish.ts'

const anybody: Wisher = {
  as: 'next_of_kin',
  isUnder16: false,
  hasResponsibility: false,
  isMandated: false,
  consents: false,
  personAnswer: null,
  isShut: false,
}
const child = { isUnder16: true }
const parent = { as: 'parent', hasResponsibility: true }
const rows: [who: string, wisher: Partial<Wisher>, isOwn: boolean][] = [
  ['the person', { as: 'self' }, true],
  ['a child who asks alone', { as: 'self', ...child }, true],
  ['a parent with responsibility for a child under 16', { ...parent, ...child }, true],
  ['a parent without responsibility', { as: 'parent', ...child }, false],
  ['a parent of one who is 16', parent, false],
  ['the same, when the one of 16 has agreed', { ...parent, personAnswer: 'agrees' }, true],
  ['a parent of one who cannot consent, who consents', { ...parent, consents: true }, true],
  ['a parent of a protected child who is not on record', { ...parent, ...child, isShut: true }, false],
  ['a guardian on record with a personal mandate', { as: 'guardian', isMandated: true }, true],
  ['a guardian by own word alone, or for money', { as: 'guardian' }, false],
  ['a proxy with a power in force', { as: 'proxy', isMandated: true }, true],
  ['a proxy by own word alone', { as: 'proxy' }, false],
  ['next of kin', {}, false],
  ['next of kin, when the person has agreed', { personAnswer: 'agrees' }, true],
  ['next of kin who consents (pbrl § 4-3)', { consents: true }, true],
  ['next of kin on record with a mandate of another kind', { isMandated: true }, false],
  ['a service', { as: 'service' }, false],
  ['a service, of a child', { as: 'service', ...child }, false],
  ['a hospital', { as: 'hospital' }, false],
  ['the unit itself', { as: 'unit' }, false],
  [
    'foster parents or child welfare with care, who consent',
    { as: 'service', ...child, consents: true },
    true,
  ],
  [
    'a guardian, when the person has said no',
    { as: 'guardian', isMandated: true, personAnswer: 'does_not_want' },
    false,
  ],
  [
    'a proxy, when the person wants to talk first',
    { as: 'proxy', isMandated: true, personAnswer: 'wants_to_talk' },
    false,
  ],
]
for (const [who, wisher, isOwn] of rows)
  test(`[whose-wish] ${who}: ${isOwn ? 'the wish is the person’s' : 'whether it is wished is not known'}`, () => {
    assert.equal(isOwnWish({ ...anybody, ...wisher }), isOwn)
  })
