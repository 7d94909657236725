import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageGroups } from '../../law/age.ts'
import { askedOfHome } from './private-wish.ts'

test('[childs-private-wish] from 12 to 16 it is asked whether it may be told at home; before that not, and after it is one’s own', () => {
  assert.deepEqual(
    ageGroups.map((age) => [age, askedOfHome(age)]),
    [
      ['unborn', 'not_asked'],
      ['under_7', 'not_asked'],
      ['from_7', 'not_asked'],
      ['from_12', 'asked'],
      ['from_15', 'asked'],
      ['from_16', 'own'],
      ['adult', 'own'],
    ],
  )
})
