import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { LegalBasis } from '../../law/legal-basis.ts'
import { languages } from '../../platform/i18n/language.ts'
import { criterionName, paragraphsOf } from '../law-words.ts'
import { textsOf } from '../texts/index.ts'
import { checkRights } from './check-rights.ts'
import {
  type CriterionCode,
  criteriaTables,
  proposeCriteria,
  proposeResult,
  type RightsItem,
} from './criteria.ts'
import type { CriteriaFacts, ServiceFact, ServiceKind, ServiceStatus, YesNoUnsure } from './criteria-facts.ts'
import { type CriterionAnswer, decideItem, itemAnswer, ownWaysApart } from './decide-item.ts'

const service = (kind: ServiceKind, provider: string, status: ServiceStatus = 'has'): ServiceFact => ({
  kind,
  provider,
  status,
})
const physio = service('municipal_health', 'Ergo- og fysioterapi')
const respite = service('municipal_health', 'Avlastning')
const habu = service('specialist_health', 'HABU')
const school = service('other_welfare', 'Skolen')
const nav = service('other_welfare', 'NAV')

const nothing: CriteriaFacts = {
  today: '2026-11-22',
  birthDate: '1990-05-05',
  services: [],
  seriousCondition: 'no',
  longTerm: 'no',
  needsCoordination: 'no',
  complex: 'no',
  qualificationProgramme: 'no',
  wantsChildCoordinator: 'no',
  wantsPlan: 'no',
}
const tableOf = (item: RightsItem, basis: LegalBasis = 'health') =>
  criteriaTables('municipality', { basis }).find((table) => table.item === item)!
/** The code of the plan's criterion about services. */
const servicesOn = (basis: LegalBasis): CriterionCode =>
  basis === 'health' ? 'services' : 'welfare_services'
const hospitalTable = (item: RightsItem) =>
  criteriaTables('hospital_trust').find((table) => table.item === item)!

function resultOf(table: ReturnType<typeof tableOf>, facts: Partial<CriteriaFacts>) {
  const criteria = proposeCriteria(table, { ...nothing, ...facts })
  return proposeResult(table, Object.fromEntries(criteria.map(({ code, proposal }) => [code, proposal])))
}
function proposed(table: ReturnType<typeof tableOf>, code: CriterionCode, facts: Partial<CriteriaFacts>) {
  const found = proposeCriteria(table, { ...nothing, ...facts }).find((criterion) => criterion.code === code)!
  return `${found.proposal}: ${found.because}`
}

// what services there are → coordinator's criterion "two or more health and care services"
const countsForCoordinator: [string, ServiceFact[] | null, string][] = [
  ['two municipal services from different providers', [physio, respite], 'met: two_or_more_providers'],
  ['one municipal and one hospital service', [physio, habu], 'met: two_or_more_providers'],
  ['one had and one needed', [physio, { ...habu, status: 'needs' }], 'met: two_or_more_providers'],
  ['two services from the same provider', [physio, physio], 'not_met: one_provider_only'],
  [
    'the same provider written differently',
    [physio, { ...physio, provider: ' ERGO- og fysioterapi ' }],
    'not_met: one_provider_only',
  ],
  ['one health service and the school', [physio, school], 'not_met: one_provider_only'],
  ['school and NAV only', [school, nav], 'not_met: no_service_counts'],
  ['no service', [], 'not_met: no_service_counts'],
  ['one service now and one later', [physio, { ...habu, status: 'will_need' }], 'unclear: only_later'],
  [
    'two municipal services with unnamed providers',
    [
      { ...physio, provider: '' },
      { ...respite, provider: '' },
    ],
    'unclear: provider_unknown',
  ],
  [
    'one municipal and one hospital service, both with unnamed providers',
    [
      { ...physio, provider: '' },
      { ...habu, provider: '' },
    ],
    'met: two_or_more_providers',
  ],
  [
    'a named municipal and an unnamed hospital service',
    [physio, { ...habu, provider: '' }],
    'met: two_or_more_providers',
  ],
  [
    'a named and an unnamed municipal service',
    [physio, { ...respite, provider: '' }],
    'unclear: provider_unknown',
  ],
  ['services nobody has mapped', null, 'unclear: services_unknown'],
]
for (const [what, services, expected] of countsForCoordinator) {
  test(`[two-health-services] ${what}: ${expected}`, () => {
    assert.equal(proposed(tableOf('coordinator'), 'services', { services }), expected)
    assert.equal(proposed(tableOf('plan'), 'services', { services }), expected)
  })
}

// complex, long term, coordination → coordinator, when two health services are there
const coordinatorRows: [YesNoUnsure, YesNoUnsure, YesNoUnsure, string][] = [
  ['yes', 'no', 'no', 'met'],
  ['no', 'yes', 'yes', 'met'],
  ['yes', 'yes', 'yes', 'met'],
  ['yes', 'unsure', 'unsure', 'met'],
  ['no', 'yes', 'no', 'not_met'],
  ['no', 'no', 'yes', 'not_met'],
  ['no', 'no', 'no', 'not_met'],
  ['no', 'no', 'unsure', 'not_met'],
  ['no', 'yes', 'unsure', 'unclear'],
  ['unsure', 'no', 'no', 'unclear'],
  ['unsure', 'yes', 'yes', 'met'],
  ['unsure', 'unsure', 'unsure', 'unclear'],
]
for (const [complex, longTerm, needsCoordination, result] of coordinatorRows) {
  const what = `complex ${complex}, long-term ${longTerm}, coordinated ${needsCoordination}`
  test(`[pbrl-2-5-b] two health services, ${what}: ${result}`, () => {
    const facts = { services: [physio, habu], complex, longTerm, needsCoordination }
    assert.equal(resultOf(tableOf('coordinator'), facts), result)
  })
  test(`[sphl-2-5-a] one hospital service, ${what}: ${result}`, () => {
    const facts = { services: [habu], complex, longTerm, needsCoordination }
    assert.equal(resultOf(hospitalTable('coordinator'), facts), result)
  })
}
test('[pbrl-2-5-b] with one service only nothing else makes up for it', () => {
  const facts = {
    services: [physio, school],
    complex: 'yes',
    longTerm: 'yes',
    needsCoordination: 'yes',
  } as const
  assert.equal(resultOf(tableOf('coordinator'), facts), 'not_met')
})
test('[pbrl-2-5-b] the right to a coordinator asks neither age, condition nor wish for a plan', () => {
  const codes = tableOf('coordinator').criteria.map((criterion) => criterion.code)
  assert.deepEqual(codes, ['services', 'complex', 'long_term', 'coordination'])
  const facts = {
    services: [physio, habu],
    complex: 'yes',
    wantsPlan: 'no',
    birthDate: '1931-01-01',
  } as const
  assert.equal(resultOf(tableOf('coordinator'), facts), 'met')
})
test('[sphl-2-5-a] municipal services give no hospital coordinator', () => {
  const facts = { services: [physio, respite], complex: 'yes' } as const
  assert.equal(resultOf(hospitalTable('coordinator'), facts), 'not_met')
})
test('[sphl-2-5-a] a hospital decides on coordinator and plan, never on a child coordinator', () => {
  assert.deepEqual(
    criteriaTables('hospital_trust').map((table) => table.item),
    ['coordinator', 'plan'],
  )
})
test('[sphl-2-5] the hospital’s plan needs a wish, a hospital service, long term and coordination', () => {
  const all = { services: [habu], wantsPlan: 'yes', longTerm: 'yes', needsCoordination: 'yes' } as const
  assert.equal(resultOf(hospitalTable('plan'), all), 'met')
  assert.equal(resultOf(hospitalTable('plan'), { ...all, wantsPlan: 'no' }), 'not_met')
  assert.equal(resultOf(hospitalTable('plan'), { ...all, services: [physio] }), 'not_met')
  assert.equal(resultOf(hospitalTable('plan'), { ...all, longTerm: 'no' }), 'not_met')
  assert.equal(resultOf(hospitalTable('plan'), { ...all, needsCoordination: 'unsure' }), 'unclear')
})

const family = {
  birthDate: '2019-03-03',
  services: [physio, school],
  seriousCondition: 'yes',
  longTerm: 'yes',
  complex: 'yes',
  needsCoordination: 'yes',
  wantsChildCoordinator: 'yes',
} as const satisfies Partial<CriteriaFacts>
const child = tableOf('child_coordinator')

// what is changed in a family that meets all → result
const childRows: [string, Partial<CriteriaFacts>, string][] = [
  ['all is met', {}, 'met'],
  ['compound but not in need of coordination', { needsCoordination: 'no' }, 'met'],
  ['in need of coordination but not compound', { complex: 'no' }, 'met'],
  ['neither compound nor in need of coordination', { complex: 'no', needsCoordination: 'no' }, 'not_met'],
  ['not long-term', { longTerm: 'no' }, 'not_met'],
  ['unsure whether long-term', { longTerm: 'unsure' }, 'unclear'],
  ['no serious condition', { seriousCondition: 'no' }, 'not_met'],
  ['unsure how serious', { seriousCondition: 'unsure' }, 'unclear'],
  ['the family does not wish it', { wantsChildCoordinator: 'no' }, 'not_met'],
  ['17 years old', { birthDate: '2008-11-23' }, 'met'],
  ['18 today', { birthDate: '2008-11-22' }, 'not_met'],
  ['expected, not born', { birthDate: null, dueDate: '2027-02-01' }, 'met'],
  ['age not known', { birthDate: null }, 'unclear'],
  ['health services only', { services: [physio, habu] }, 'not_met'],
  ['other welfare services only', { services: [school, nav] }, 'not_met'],
  ['no services', { services: [] }, 'not_met'],
  ['services not mapped', { services: null }, 'unclear'],
  ['school will be needed later', { services: [habu, { ...school, status: 'will_need' }] }, 'met'],
  [
    'both will be needed later',
    { services: [service('municipal_health', 'x', 'will_need'), { ...school, status: 'will_need' }] },
    'met',
  ],
]
for (const [what, change, result] of childRows) {
  test(`[pbrl-2-5-c] a family where: ${what}: ${result}`, () => {
    assert.equal(resultOf(child, { ...family, ...change }), result)
  })
}
test('[pbrl-2-5-c] one may have the right to a coordinator without one to a child coordinator', () => {
  const facts = { ...family, services: [physio, habu], seriousCondition: 'no' } as const
  assert.equal(resultOf(child, facts), 'not_met')
  assert.equal(resultOf(tableOf('coordinator'), facts), 'met')
})

const wantsPlan = {
  services: [physio, habu],
  longTerm: 'yes',
  needsCoordination: 'yes',
  wantsPlan: 'yes',
} as const
test('[pbrl-2-5] a wanted plan is met by two health services, long term and coordination', () => {
  assert.equal(resultOf(tableOf('plan'), wantsPlan), 'met')
  assert.equal(resultOf(tableOf('plan'), { ...wantsPlan, longTerm: 'no' }), 'not_met')
  assert.equal(resultOf(tableOf('plan'), { ...wantsPlan, needsCoordination: 'no' }), 'not_met')
})
test('[pbrl-2-5] complex needs alone give a coordinator but no plan', () => {
  const facts = { services: [physio, habu], complex: 'yes', wantsPlan: 'yes' } as const
  assert.equal(resultOf(tableOf('plan'), facts), 'not_met')
  assert.equal(resultOf(tableOf('coordinator'), facts), 'met')
})
test('[pbrl-2-5] no plan unless it is wanted', () => {
  assert.equal(resultOf(tableOf('plan'), { ...wantsPlan, wantsPlan: 'no' }), 'not_met')
  assert.equal(resultOf(tableOf('plan'), { ...wantsPlan, wantsPlan: 'unsure' }), 'unclear')
})
for (const basis of ['social_services', 'nav', 'child_welfare'] as const) {
  test(`[forskrift-1110-4] on the basis ${basis} other welfare services count towards a plan`, () => {
    const facts = { ...wantsPlan, services: [school, nav] }
    assert.equal(resultOf(tableOf('plan', basis), facts), 'met')
    assert.equal(resultOf(tableOf('plan', 'health'), facts), 'not_met')
    assert.ok(tableOf('plan', basis).criteria.every(({ code }) => code !== 'services'))
  })
}

// what the plan's criterion about services is called, in each language
const healthServices = [
  'Trenger minst to helse- og omsorgstjenester fra ulike steder',
  'Treng minst to helse- og omsorgstenester frå ulike stader',
  'Needs at least two health and care services from different providers',
]
const welfareServices = [
  'Trenger minst to velferdstjenester fra ulike steder',
  'Treng minst to velferdstenester frå ulike stader',
  'Needs at least two welfare services from different providers',
]
function checkPlanOn(basis: LegalBasis, rule: string, names: string[], acts: string[]) {
  const table = tableOf('plan', basis)
  const called = table.criteria.find(({ question }) => question === 'services')!.code
  assert.deepEqual(
    languages.map((language) => criterionName('plan', called, language)),
    names,
  )
  assert.equal(table.rule.code, rule)
  const cited = languages.map((language) => paragraphsOf(table.rule.paragraph, language))
  assert.deepEqual(
    cited.map(([act]) => act),
    acts,
  )
  assert.ok(cited.every((each) => each.length === 2 && each[1]!.includes('1110')))
  assert.ok(languages.every((language) => textsOf(language).law.ways.parts[called]))
}
test('[pbrl-2-5] on the health basis the plan cites pbrl § 2-5 and no other act, and asks for health and care services', () =>
  checkPlanOn('health', 'pbrl-2-5', healthServices, [
    'pasient- og brukerrettighetsloven § 2-5',
    'pasient- og brukarrettslova § 2-5',
    'the Patient and User Rights Act (pasient- og brukerrettighetsloven) § 2-5',
  ]))
test('[stl-28] on the social services basis the plan cites that act and no other, and asks for welfare services', () =>
  checkPlanOn('social_services', 'stl-28', welfareServices, [
    'sosialtjenesteloven § 28',
    'sosialtenestelova § 28',
    'the Social Services Act (sosialtjenesteloven) § 28',
  ]))
test('[nav-15] on NAV’s basis the plan cites that act and no other, and asks for welfare services', () =>
  checkPlanOn('nav', 'nav-15', welfareServices, [
    'NAV-loven § 15',
    'NAV-lova § 15',
    'the NAV Act (NAV-loven) § 15',
  ]))
test('[bvl-15-9] on the child welfare basis the plan cites that act and no other, and asks for welfare services', () =>
  checkPlanOn('child_welfare', 'bvl-15-9', welfareServices, [
    'barnevernsloven § 15-9',
    'barnevernslova § 15-9',
    'the Child Welfare Act (barnevernsloven) § 15-9',
  ]))
for (const basis of ['social_services', 'nav', 'child_welfare'] as const) {
  test(`[forskrift-1110-4] on the basis ${basis} a coordinator is still asked about as health and care services`, () => {
    const codes = tableOf('coordinator', basis).criteria.map(({ code }) => code)
    assert.deepEqual(codes, ['services', 'complex', 'long_term', 'coordination'])
  })
}

for (const basis of ['health', 'social_services', 'nav', 'child_welfare'] as const) {
  test(`[stl-33] a KVP participant has the right to a wanted plan whatever the services (${basis})`, () => {
    const facts = { qualificationProgramme: 'yes', wantsPlan: 'yes', services: [] } as const
    assert.equal(resultOf(tableOf('plan', basis), facts), 'met')
    assert.equal(resultOf(tableOf('plan', basis), { ...facts, wantsPlan: 'no' }), 'not_met')
  })
}

test('[stl-33] KVP stands apart from the criteria that are asked for together, on every basis', () => {
  for (const basis of ['health', 'social_services', 'nav', 'child_welfare'] as const) {
    const { together, own } = ownWaysApart(tableOf('plan', basis).criteria)
    assert.deepEqual(
      [together.map(({ code }) => code), own.map(({ code }) => code)],
      [['wish', servicesOn(basis), 'long_term', 'coordination'], ['qualification_programme']],
    )
  }
})

test('[stl-33] a child is not asked whether it takes part in KVP', () => {
  for (const basis of ['health', 'social_services', 'nav', 'child_welfare'] as const) {
    const [, , plan] = criteriaTables('municipality', { basis, isChild: true })
    assert.ok(plan!.criteria.every(({ code }) => code !== 'qualification_programme'))
    assert.deepEqual(plan!.ways, [['wish', servicesOn(basis), 'long_term', 'coordination']])
    const facts = { qualificationProgramme: 'yes', wantsPlan: 'yes', services: [] } as const
    assert.equal(resultOf(plan!, facts), 'not_met')
  }
})

// the authority's promise, the basis, the facts → is the coordinator proposed together with the plan?
const kvp = { qualificationProgramme: 'yes', services: [nav] } as const
const acrossWelfare = { services: [school, nav], longTerm: 'yes', needsCoordination: 'yes' } as const
const withPlan: [boolean, LegalBasis, string, Partial<CriteriaFacts>, string][] = [
  [true, 'health', 'takes part in KVP', kvp, 'met'],
  [true, 'social_services', 'takes part in KVP', kvp, 'met'],
  [true, 'nav', 'takes part in KVP', kvp, 'met'],
  [true, 'child_welfare', 'takes part in KVP', kvp, 'met'],
  [true, 'social_services', 'takes part in KVP and wants a plan', { ...kvp, wantsPlan: 'yes' }, 'met'],
  [true, 'social_services', 'is unsure of KVP', { ...kvp, qualificationProgramme: 'unsure' }, 'unclear'],
  [true, 'social_services', 'does not take part in KVP', { ...kvp, qualificationProgramme: 'no' }, 'not_met'],
  [true, 'health', 'has school and NAV alone', acrossWelfare, 'not_met'],
  [true, 'social_services', 'has school and NAV over time', acrossWelfare, 'met'],
  [true, 'nav', 'has school and NAV over time', acrossWelfare, 'met'],
  [true, 'child_welfare', 'has school and NAV over time', acrossWelfare, 'met'],
  [true, 'nav', 'has school and NAV a short time', { ...acrossWelfare, longTerm: 'no' }, 'not_met'],
  [true, 'nav', 'has school and NAV, perhaps over time', { ...acrossWelfare, longTerm: 'unsure' }, 'unclear'],
  [true, 'nav', 'has nothing', {}, 'not_met'],
  [false, 'social_services', 'takes part in KVP', kvp, 'not_met'],
  [false, 'nav', 'has school and NAV over time', acrossWelfare, 'not_met'],
]
for (const [planGivesCoordinator, basis, who, facts, result] of withPlan) {
  const promise = planGivesCoordinator ? 'promises it' : 'promises nothing'
  test(`[coordinator-with-plan] the authority ${promise}, on the basis ${basis} one ${who}: ${result}`, () => {
    const [table] = criteriaTables('municipality', { basis, planGivesCoordinator })
    assert.equal(resultOf(table!, facts), result)
  })
}
test('[coordinator-with-plan] the rule that is kept is the one behind the way that was met', () => {
  const [table, , plan] = criteriaTables('municipality', { basis: 'nav', planGivesCoordinator: true })
  const ruleOf = (of: typeof child, notMet: CriterionCode[]) => {
    const decided = decideItem(of, answered(of, notMet))
    return 'rule' in decided ? `${decided.result}: ${decided.rule.code}` : decided.refused
  }
  assert.equal(ruleOf(table!, ['services']), 'granted: coordinator-with-plan')
  assert.equal(ruleOf(table!, []), 'granted: pbrl-2-5-b')
  assert.equal(ruleOf(table!, ['services', 'plan_right']), 'refused: pbrl-2-5-b')
  assert.equal(ruleOf(plan!, ['welfare_services']), 'granted: stl-33')
  assert.equal(ruleOf(plan!, ['qualification_programme']), 'granted: nav-15')
})

const answered = (table: typeof child, notMet: CriterionCode[] = []) =>
  Object.fromEntries(
    table.criteria.map(({ code }): [CriterionCode, CriterionAnswer] => [
      code,
      { decided: notMet.includes(code) ? 'not_met' : 'met', reason: 'Samtale med familien' },
    ]),
  ) as Record<CriterionCode, CriterionAnswer>

test('[assessment-by-person] an item is granted when one whole way is answered as met', () => {
  assert.deepEqual(decideItem(tableOf('coordinator'), answered(tableOf('coordinator'), ['complex'])), {
    item: 'coordinator',
    result: 'granted',
    met: ['services', 'long_term', 'coordination'],
    notMet: ['complex'],
    lacking: [],
    rule: { code: 'pbrl-2-5-b', version: 1, paragraph: 'pbrl § 2-5 b; hol § 7-2' },
  })
})
test('[assessment-by-person] an item is refused with the criteria behind it', () => {
  const decided = decideItem(child, answered(child, ['health_and_welfare']))
  assert.ok('result' in decided && decided.result === 'refused')
  assert.deepEqual(decided.notMet, ['health_and_welfare'])
})
for (const table of [...criteriaTables('municipality'), ...criteriaTables('hospital_trust')]) {
  for (const { code } of table.criteria) {
    test(`[assessment-by-person] ${table.rule.code} is not decided while ${code} is unanswered or has no reason`, () => {
      const { [code]: _, ...rest } = answered(table)
      assert.deepEqual(decideItem(table, rest), {
        refused: 'assessment_missing',
        field: `${table.item}.${code}`,
      })
      const bare = { ...answered(table), [code]: { decided: 'met', reason: '  ' } }
      assert.deepEqual(decideItem(table, bare), { refused: 'reason_missing', field: `${table.item}.${code}` })
    })
  }
}
test('[assessment-by-person] a person may decide otherwise than the table proposes', () => {
  const decided = decideItem(tableOf('coordinator'), answered(tableOf('coordinator')))
  assert.equal(resultOf(tableOf('coordinator'), {}), 'not_met')
  assert.ok('result' in decided && decided.result === 'granted')
})

test('the self check answers for all three rights by the same tables, and only says how it looks', () => {
  const checked = checkRights({ ...nothing, ...family })
  assert.deepEqual(
    checked.map(({ item, looks }) => [item, looks]),
    [
      ['coordinator', 'looks_not_met'],
      ['child_coordinator', 'looks_met'],
      ['plan', 'looks_not_met'],
    ],
  )
  assert.equal(checked[1]!.criteria.length, 7)
  assert.ok(checked.every(({ criteria }) => criteria.every(({ paragraph }) => paragraph.includes('§'))))
})
test('one who is unsure of everything is told that it is unclear, never no', () => {
  const unsure: CriteriaFacts = {
    today: '2026-11-22',
    services: null,
    seriousCondition: 'unsure',
    longTerm: 'unsure',
    needsCoordination: 'unsure',
    complex: 'unsure',
    qualificationProgramme: 'unsure',
    wantsChildCoordinator: 'unsure',
    wantsPlan: 'unsure',
  }
  assert.deepEqual(
    checkRights(unsure).map(({ looks }) => looks),
    ['unclear', 'unclear', 'unclear'],
  )
})
test('[pbrl-2-5-b] one more service never takes a right away', () => {
  const kinds = fc.constantFrom<ServiceKind>('municipal_health', 'specialist_health', 'other_welfare')
  const status = fc.constantFrom<ServiceStatus>('has', 'needs', 'will_need')
  const aService = fc.record({ kind: kinds, status, provider: fc.constantFrom('A', 'B', 'C', '') })
  const rank = { not_met: 0, unclear: 1, met: 2 }
  fc.assert(
    fc.property(fc.array(aService, { maxLength: 5 }), aService, (services, more) => {
      for (const table of [...criteriaTables('municipality'), ...criteriaTables('hospital_trust')]) {
        const before = resultOf(table, { ...family, wantsPlan: 'yes', services })
        const after = resultOf(table, { ...family, wantsPlan: 'yes', services: [...services, more] })
        assert.ok(rank[after] >= rank[before], `${table.rule.code}: ${before} → ${after}`)
      }
    }),
  )
})

const met = (criterion: string) => ({ criterion, decided: 'met' }) as const
const notMet = (criterion: string) => ({ criterion, decided: 'not_met' }) as const
const told: [string, Parameters<typeof itemAnswer>[0], string][] = [
  ['granted', { result: 'granted', criteria: [met('wish'), met('services')] }, 'granted'],
  ['refused with the wish', { result: 'refused', criteria: [met('wish'), notMet('services')] }, 'refused'],
  ['refused where none is asked for', { result: 'refused', criteria: [notMet('services')] }, 'refused'],
  ['only the wish lacks', { result: 'refused', criteria: [notMet('wish'), met('services')] }, 'not_wanted'],
  [
    'the wish and more lack',
    { result: 'refused', criteria: [notMet('wish'), notMet('services')] },
    'not_wanted',
  ],
]
for (const [what, item, answer] of told)
  test(`[not-wanted-is-no-refusal] ${what}: told as ${answer}`, () => assert.equal(itemAnswer(item), answer))
