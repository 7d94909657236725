import type { LegalBasis } from '../../law/legal-basis.ts'
import { defineRule, type Rule } from '../../law/rule.ts'
import {
  byAnswer,
  type CriteriaFacts,
  type Finding,
  healthAndWelfare,
  isChild,
  type Proposal,
  specialistService,
  twoProviders,
} from './criteria-facts.ts'

export const coordinatorRight = defineRule({
  code: 'pbrl-2-5-b',
  version: 1,
  paragraph: 'pbrl § 2-5 b; hol § 7-2',
  says: 'One who needs complex, or long-term and coordinated, health and care services has the right to a coordinator, with or without a plan.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 2-5 b; lov-2011-06-24-30 § 7-2; forskrift-2011-12-16-1256 § 16',
})

export const twoHealthServices = defineRule({
  code: 'two-health-services',
  version: 2,
  paragraph: 'pbrl §§ 2-5, 2-5 b',
  says: 'Two or more health and care services from different providers count; a municipality and a hospital trust are different providers, also where neither is named; child welfare, kindergarten, school, PPT and NAV do not count on the health basis, but take part.',
  basis: 'page',
  source: 'Sandnes kommune, the page “Koordinator og individuell plan”',
})

export const childCoordinatorRight = defineRule({
  code: 'pbrl-2-5-c',
  version: 1,
  paragraph: 'pbrl § 2-5 c; hol § 7-2 a',
  says: 'A family that has or expects a child with serious illness, injury or reduced function, who will need long-term and compound or coordinated health and care services and other welfare services, has the right to a child coordinator if it wishes.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 2-5 c; lov-2011-06-24-30 § 7-2 a',
})

export const planRight = defineRule({
  code: 'pbrl-2-5',
  version: 1,
  paragraph: 'pbrl § 2-5; forskrift 2022-1110 § 4',
  says: 'One who needs long-term and coordinated health and care services has the right to a plan, if one wants it.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 2-5; forskrift-2022-06-22-1110 §§ 4, 5',
})

export const allWelfareServicesCount = defineRule({
  code: 'forskrift-1110-4',
  version: 2,
  paragraph: 'forskrift 2022-1110 §§ 2, 4',
  says: 'On the bases of social services, NAV and child welfare all welfare services count towards the right to a plan, and the criterion is called so.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 §§ 1, 2, 4',
})

export const planRightSocialServices = defineRule({
  code: 'stl-28',
  version: 1,
  paragraph: 'sosialtjenesteloven § 28; forskrift 2022-1110 § 4',
  says: 'On the social services basis one who needs long-term and coordinated services has the right to a plan, if one wants it.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 §§ 1, 4, 5',
})

export const planRightNav = defineRule({
  code: 'nav-15',
  version: 1,
  paragraph: 'NAV-loven § 15; forskrift 2022-1110 § 4',
  says: 'On NAV’s basis one who needs long-term and coordinated services has the right to a plan, if one wants it.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 §§ 1, 4, 5',
})

export const planRightChildWelfare = defineRule({
  code: 'bvl-15-9',
  version: 1,
  paragraph: 'barnevernsloven § 15-9; forskrift 2022-1110 § 4',
  says: 'On the child welfare basis one who needs long-term and coordinated services has the right to a plan, if one wants it.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 §§ 1, 4, 5',
})

/** The act that gives the right to a plan is that of the case's basis, and no other is cited. */
const planRightOn = {
  health: planRight,
  social_services: planRightSocialServices,
  nav: planRightNav,
  child_welfare: planRightChildWelfare,
} as const satisfies Record<LegalBasis, Rule>

export const planRightQualificationProgramme = defineRule({
  code: 'stl-33',
  version: 2,
  paragraph: 'sosialtjenesteloven § 33; forskrift 2022-1110 § 4',
  says: 'A participant in the qualification programme (KVP) always has the right to a plan. Nobody under 18 is asked about it: the programme is for adults.',
  basis: 'law',
  source: 'lov-2009-12-18-131 § 33; forskrift-2022-06-22-1110 § 4',
})

/** 'NAV-loven § 15': the paragraphs by which a plan is given on this basis. */
export const planActsOn = (basis: LegalBasis): string[] =>
  [planRightOn[basis], ...(basis === 'social_services' ? [planRightQualificationProgramme] : [])].map(
    ({ paragraph }) => paragraph.split(';')[0]!,
  )

export const coordinatorWithPlan = defineRule({
  code: 'coordinator-with-plan',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 3, 9',
  says: 'A plan always names who is responsible for coordination and progress (forskrift 1110 § 9). That this is a coordinator with a right of one’s own, also when only social services, NAV or child welfare give the right to the plan, and also when the plan is declined, is the authority’s promise: a setting.',
  basis: 'page',
  source: 'Sandnes kommune, the page “Koordinator og individuell plan”',
})

export const hospitalCoordinatorRight = defineRule({
  code: 'sphl-2-5-a',
  version: 1,
  paragraph: 'sphl § 2-5 a; pbrl § 2-5 b',
  says: 'A patient who needs complex, or long-term and coordinated, specialist health services gets a coordinator in the hospital.',
  basis: 'law',
  source: 'lov-1999-07-02-61 § 2-5 a; forskrift-2011-12-16-1256 § 17',
})

export const hospitalPlanRight = defineRule({
  code: 'sphl-2-5',
  version: 1,
  paragraph: 'sphl § 2-5; pbrl § 2-5',
  says: 'The hospital makes the plan for one who needs long-term and coordinated services when only specialist services are needed.',
  basis: 'law',
  source: 'lov-1999-07-02-61 § 2-5; forskrift-2022-06-22-1110 § 8',
})

export const rightsItems = ['coordinator', 'child_coordinator', 'plan'] as const
export type RightsItem = (typeof rightsItems)[number]

/** The key of a criterion, and of the question that a page asks for it. */
export const criterionCodes = [
  'services',
  'welfare_services',
  'specialist_service',
  'complex',
  'long_term',
  'coordination',
  'under_18',
  'serious_condition',
  'health_and_welfare',
  'qualification_programme',
  'plan_right',
  'wish',
] as const
export type CriterionCode = (typeof criterionCodes)[number]

export interface Criterion {
  code: CriterionCode
  /** The fact that is asked for, so that one question can answer several criteria. */
  question: keyof CriteriaFacts
  paragraph: string
  propose(facts: CriteriaFacts): Proposal
}

/** A right: its criteria, and the ways in which they may be met together. One whole way is enough. */
export interface CriteriaTable {
  item: RightsItem
  rule: Rule
  criteria: readonly Criterion[]
  ways: readonly (readonly CriterionCode[])[]
  /** The rule behind a way that has another than the table's: the way that holds this criterion. */
  ruleOfWay?: Readonly<Partial<Record<CriterionCode, Rule>>>
}

const health = ['municipal_health', 'specialist_health'] as const
const allKinds = [...health, 'other_welfare'] as const

const services = (paragraph: string): Criterion => ({
  code: 'services',
  question: 'services',
  paragraph,
  propose: (facts) => twoProviders(facts, health),
})
const welfareServices = (paragraph: string): Criterion => ({
  code: 'welfare_services',
  question: 'services',
  paragraph,
  propose: (facts) => twoProviders(facts, allKinds),
})
const complex = (paragraph: string): Criterion => ({
  code: 'complex',
  question: 'complex',
  paragraph,
  propose: (facts) => byAnswer(facts.complex),
})
const longTerm = (paragraph: string): Criterion => ({
  code: 'long_term',
  question: 'longTerm',
  paragraph,
  propose: (facts) => byAnswer(facts.longTerm),
})
const coordination = (paragraph: string): Criterion => ({
  code: 'coordination',
  question: 'needsCoordination',
  paragraph,
  propose: (facts) => byAnswer(facts.needsCoordination),
})
const planWish: Criterion = {
  code: 'wish',
  question: 'wantsPlan',
  paragraph: 'forskrift 2022-1110 § 5',
  propose: (facts) => byAnswer(facts.wantsPlan),
}
const programme: Criterion = {
  code: 'qualification_programme',
  question: 'qualificationProgramme',
  paragraph: 'sosialtjenesteloven § 33',
  propose: (facts) => byAnswer(facts.qualificationProgramme),
}
const specialist = (paragraph: string): Criterion => ({
  code: 'specialist_service',
  question: 'services',
  paragraph,
  propose: specialistService,
})

const coordinator: CriteriaTable = {
  item: 'coordinator',
  rule: coordinatorRight,
  criteria: [
    services('pbrl § 2-5 b'),
    complex('pbrl § 2-5 b'),
    longTerm('pbrl § 2-5 b'),
    coordination('pbrl § 2-5 b'),
  ],
  ways: [
    ['services', 'complex'],
    ['services', 'long_term', 'coordination'],
  ],
}

const childCoordinator: CriteriaTable = {
  item: 'child_coordinator',
  rule: childCoordinatorRight,
  criteria: [
    { code: 'under_18', question: 'birthDate', paragraph: 'pbrl § 2-5 c; hol § 7-2 a', propose: isChild },
    {
      code: 'serious_condition',
      question: 'seriousCondition',
      paragraph: 'pbrl § 2-5 c',
      propose: (facts) => byAnswer(facts.seriousCondition),
    },
    {
      code: 'health_and_welfare',
      question: 'services',
      paragraph: 'pbrl § 2-5 c',
      propose: healthAndWelfare,
    },
    longTerm('pbrl § 2-5 c'),
    complex('pbrl § 2-5 c'),
    coordination('pbrl § 2-5 c'),
    {
      code: 'wish',
      question: 'wantsChildCoordinator',
      paragraph: 'hol § 7-2 a',
      propose: (facts) => byAnswer(facts.wantsChildCoordinator),
    },
  ],
  ways: [
    ['under_18', 'serious_condition', 'health_and_welfare', 'long_term', 'complex', 'wish'],
    ['under_18', 'serious_condition', 'health_and_welfare', 'long_term', 'coordination', 'wish'],
  ],
}

/** The plan on one legal basis: what counts differs, and KVP, for adults, is a way of its own. */
function planTable(basis: LegalBasis, isAdult: boolean): CriteriaTable {
  const rule = planRightOn[basis]
  const paragraph = basis === 'health' ? 'pbrl § 2-5' : 'forskrift 2022-1110 § 4'
  const needed = basis === 'health' ? services(paragraph) : welfareServices(paragraph)
  const criteria = [planWish, needed, longTerm(paragraph), coordination(paragraph)]
  const way: readonly CriterionCode[] = criteria.map(({ code }) => code)
  if (!isAdult) return { item: 'plan', rule, criteria, ways: [way] }
  return {
    item: 'plan',
    rule,
    criteria: [...criteria, programme],
    ways: [way, ['wish', 'qualification_programme']],
    ruleOfWay: { qualification_programme: planRightQualificationProgramme },
  }
}

/** The right to a plan, wanted or not: each way to the plan without the wish. */
function proposePlanRight(plan: CriteriaTable, facts: CriteriaFacts): Proposal {
  const findings = Object.fromEntries(
    plan.criteria.map(({ code, propose }) => [code, propose(facts).proposal]),
  )
  const proposal = proposeResult(plan, { ...findings, wish: 'met' })
  return { proposal, because: `plan_right_${proposal}` }
}

/** Where the authority promises it: who has the right to a plan has the right to a coordinator. */
function withPlanRight(table: CriteriaTable, plan: CriteriaTable): CriteriaTable {
  const planRightGiven: Criterion = {
    code: 'plan_right',
    question: 'qualificationProgramme',
    paragraph: 'forskrift 2022-1110 § 9',
    propose: (facts) => proposePlanRight(plan, facts),
  }
  return {
    ...table,
    criteria: [...table.criteria, planRightGiven],
    ways: [...table.ways, ['plan_right']],
    ruleOfWay: { plan_right: coordinatorWithPlan },
  }
}

const hospitalCoordinator: CriteriaTable = {
  item: 'coordinator',
  rule: hospitalCoordinatorRight,
  criteria: [
    specialist('sphl § 2-5 a'),
    complex('sphl § 2-5 a'),
    longTerm('sphl § 2-5 a'),
    coordination('sphl § 2-5 a'),
  ],
  ways: [
    ['specialist_service', 'complex'],
    ['specialist_service', 'long_term', 'coordination'],
  ],
}

const hospitalPlan: CriteriaTable = {
  item: 'plan',
  rule: hospitalPlanRight,
  criteria: [planWish, specialist('sphl § 2-5'), longTerm('sphl § 2-5'), coordination('sphl § 2-5')],
  ways: [['wish', 'specialist_service', 'long_term', 'coordination']],
}

/** What decides which criteria are asked, beside the authority's kind. */
export interface TableChoice {
  basis?: LegalBasis
  /** Under 18, born or expected: not asked about KVP. */
  isChild?: boolean
  /**
   * The authority's promise of a coordinator to everybody with the right to a plan, where that right has a ground that
   * gives no coordinator by itself: KVP, or another basis than health. On the health basis the two have the same criteria.
   */
  planGivesCoordinator?: boolean
}

/** The rights an authority decides on a case of this legal basis. A hospital appoints no child coordinator. */
export function criteriaTables(
  authority: 'municipality' | 'hospital_trust',
  { basis = 'health', isChild: isUnder18 = false, planGivesCoordinator = false }: TableChoice = {},
): readonly CriteriaTable[] {
  if (authority === 'hospital_trust') return [hospitalCoordinator, hospitalPlan]
  const plan = planTable(basis, !isUnder18)
  return [planGivesCoordinator ? withPlanRight(coordinator, plan) : coordinator, childCoordinator, plan]
}

export interface ProposedCriterion extends Proposal {
  code: CriterionCode
  question: keyof CriteriaFacts
  paragraph: string
}

/** What the law's table proposes on each criterion. The law proposes, a person decides. */
export function proposeCriteria(table: CriteriaTable, facts: CriteriaFacts): ProposedCriterion[] {
  return table.criteria.map(({ code, question, paragraph, propose }) => ({
    code,
    question,
    paragraph,
    ...propose(facts),
  }))
}

/** Met when one way is wholly met; not met when every way has a criterion that is not; else unclear. */
export function proposeResult(
  table: CriteriaTable,
  findings: Readonly<Partial<Record<CriterionCode, Finding>>>,
): Finding {
  if (table.ways.some((way) => way.every((code) => findings[code] === 'met'))) return 'met'
  if (table.ways.every((way) => way.some((code) => findings[code] === 'not_met'))) return 'not_met'
  return 'unclear'
}
