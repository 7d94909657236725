import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefused } from '../../law/refusal.ts'
import type { DecidedItem } from '../case.ts'
import { refusedInWords } from '../law-words.ts'
import { type CriteriaTable, type CriterionCode, criteriaTables, type RightsItem } from './criteria.ts'
import { decideItem, type ItemResult, isNeeded, lackingIn } from './decide-item.ts'

const bases = ['health', 'social_services', 'nav', 'child_welfare'] as const
const tables: [string, CriteriaTable][] = [
  ...bases.flatMap((basis) =>
    [true, false].flatMap((isChild) =>
      [true, false].flatMap((planGivesCoordinator) =>
        criteriaTables('municipality', { basis, isChild, planGivesCoordinator }).map(
          (table): [string, CriteriaTable] => [
            `${table.item}, ${basis}, ${isChild ? 'child' : 'adult'}${planGivesCoordinator ? ', promised with the plan' : ''}`,
            table,
          ],
        ),
      ),
    ),
  ),
  ...criteriaTables('hospital_trust').map((table): [string, CriteriaTable] => [
    `${table.item}, hospital`,
    table,
  ]),
]

function decided(table: CriteriaTable, met: readonly CriterionCode[]): ItemResult {
  const result = decideItem(
    table,
    Object.fromEntries(
      table.criteria.map(({ code }) => [
        code,
        { decided: met.includes(code) ? 'met' : 'not_met', reason: 'Samtale' },
      ]),
    ),
  )
  assert.ok(!isRefused(result))
  return result
}

/** Every combination of answers: the criteria that are met. */
function combinations(codes: readonly CriterionCode[]): CriterionCode[][] {
  const [first, ...rest] = codes
  if (!first) return [[]]
  const others = combinations(rest)
  return others.concat(others.map((met) => [first, ...met]))
}

const own: readonly string[] = ['qualification_programme', 'plan_right']

for (const [name, table] of tables) {
  const codes = table.criteria.map(({ code }) => code)
  test(`[refusal-lacks] ${name}: of every combination of answers a no names what would turn it, and nothing else`, () => {
    for (const met of combinations(codes)) {
      const { result, lacking, notMet } = decided(table, met)
      const said = `met: ${met.join(', ') || 'none'}; lacking: ${JSON.stringify(lacking)}`
      if (result === 'granted') {
        assert.deepEqual(lacking, [], said)
        continue
      }
      assert.ok(lacking.length > 0, said)
      for (const way of lacking) {
        assert.ok(way.length > 0 && way.every((code) => notMet.includes(code) && !own.includes(code)), said)
        assert.equal(decided(table, [...met, ...way]).result, 'granted', said)
        for (const left of way) {
          const without = way.filter((code) => code !== left)
          assert.equal(
            decided(table, [...met, ...without]).result,
            'refused',
            `${left} is not needed; ${said}`,
          )
        }
      }
      // No other road that asks for less is kept from the reader.
      for (const enough of combinations(notMet.filter((code) => !own.includes(code)))) {
        if (decided(table, [...met, ...enough]).result !== 'granted') continue
        assert.ok(
          lacking.some((way) => way.every((code) => enough.includes(code))),
          `${enough.join(', ')} would be enough; ${said}`,
        )
      }
    }
  })
}

const tableOf = (item: RightsItem) => criteriaTables('municipality').find((table) => table.item === item)!
const wholeExcept = (item: RightsItem, notMet: CriterionCode[]) => {
  const table = tableOf(item)
  return decided(
    table,
    table.criteria.map(({ code }) => code).filter((code) => !notMet.includes(code)),
  )
}

// the right, what is not met → what the no says, and which unmet answers were of no weight
const said: [RightsItem, CriterionCode[], string, CriterionCode[]][] = [
  [
    'child_coordinator',
    ['health_and_welfare', 'complex'],
    'Ett vilkår er ikke oppfylt: Trenger både helsetjenester og andre velferdstjenester.',
    ['complex'],
  ],
  [
    'child_coordinator',
    ['complex', 'coordination'],
    'Det er nok at behovet er sammensatt, eller at tjenestene må ses i sammenheng. Ingen av delene er oppfylt.',
    [],
  ],
  [
    'coordinator',
    ['services', 'complex', 'long_term', 'coordination'],
    'Ett vilkår er ikke oppfylt: Trenger minst to helse- og omsorgstjenester fra ulike steder. Dessuten må det være slik at behovet er sammensatt, eller at behovet varer over tid og tjenestene må ses i sammenheng. Ingen av delene er oppfylt.',
    [],
  ],
  [
    'coordinator',
    ['services', 'long_term'],
    'Ett vilkår er ikke oppfylt: Trenger minst to helse- og omsorgstjenester fra ulike steder.',
    ['long_term'],
  ],
  [
    'plan',
    ['services', 'long_term', 'qualification_programme'],
    'Disse vilkårene er ikke oppfylt: Trenger minst to helse- og omsorgstjenester fra ulike steder; Behovet varer over tid.',
    [],
  ],
  ['plan', ['wish', 'services'], 'Ett vilkår er ikke oppfylt: Individuell plan er ønsket.', ['services']],
]
for (const [item, notMet, words, needless] of said) {
  test(`[refusal-lacks] no to ${item} without ${notMet.join(', ')}: «${words}»`, () => {
    const result = wholeExcept(item, notMet)
    assert.equal(result.result, 'refused')
    assert.equal(refusedInWords({ ...result, criteria: [] }, 'nb'), words)
    assert.deepEqual(
      notMet.filter((code) => !isNeeded(code, result)),
      needless,
    )
  })
}

test('[refusal-lacks] a decision from before this was kept says what its letter said', () => {
  const row = (criterion: string, is: 'met' | 'not_met'): DecidedItem['criteria'][number] => ({
    criterion,
    decided: is,
    needed: true,
    reason: '',
  })
  const criteria = [row('wish', 'met'), row('services', 'not_met'), row('qualification_programme', 'not_met')]
  assert.deepEqual(lackingIn({ criteria }), { always: ['services'], either: [] })
})
