import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waysInWords } from '../law-words.ts'
import { type CriteriaTable, criteriaTables, type TableChoice } from './criteria.ts'

const table = (
  item: CriteriaTable['item'],
  authority: 'municipality' | 'hospital_trust' = 'municipality',
  choice: TableChoice = {},
): string => waysInWords(criteriaTables(authority, choice).find((each) => each.item === item)!.ways, 'nb')

const all = 'Alle vilkårene må være oppfylt.'
const coordinator =
  'Ikke alle vilkårene må være oppfylt. Det er nok at behovet er sammensatt, eller at behovet varer over tid og tjenestene må ses i sammenheng. Resten må være oppfylt.'

test('[pbrl-2-5-b] coordinator: complex needs, or long-term ones that must be coordinated', () => {
  assert.equal(table('coordinator'), coordinator)
  assert.equal(table('coordinator', 'hospital_trust'), coordinator)
})

test('[pbrl-2-5-c] child coordinator: complex or coordinated; that it lasts is asked for in both', () => {
  assert.equal(
    table('child_coordinator'),
    'Ikke alle vilkårene må være oppfylt. Det er nok at behovet er sammensatt, eller at tjenestene må ses i sammenheng. Resten må være oppfylt.',
  )
})

test('[pbrl-2-5] the plan of a child, and of a hospital, has one way: all of it', () => {
  assert.equal(table('plan', 'municipality', { isChild: true }), all)
  assert.equal(table('plan', 'hospital_trust'), all)
})

test('[pbrl-2-5] the plan of an adult: the qualification programme is a way of its own', () => {
  assert.match(
    table('plan'),
    /Det er nok at .+ ses i sammenheng, eller at den det gjelder, deltar i kvalifiseringsprogrammet\. Resten/,
  )
})

test('[coordinator-with-plan] where the authority promises it the right to a plan is enough by itself', () => {
  const said = table('coordinator', 'municipality', { planGivesCoordinator: true })
  assert.match(said, /eller at det er rett til individuell plan\.$/)
})
