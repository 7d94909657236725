import { listed } from '../../platform/i18n/listed.ts'
import type { LawTexts } from './law-nb.ts'

export const lawEn = {
  items: { coordinator: 'coordinator', child_coordinator: 'child coordinator', plan: 'individual plan' },
  criteria: {
    services: 'Needs at least two health and care services from different providers',
    welfare_services: 'Needs at least two welfare services from different providers',
    specialist_service: 'Needs services from the hospital',
    complex: 'The need is complex',
    long_term: 'The need lasts over time',
    coordination: 'The services must be seen together',
    under_18: 'The child is under 18, or is expected by birth or adoption',
    serious_condition: 'Serious illness, injury or reduced function',
    health_and_welfare: 'Needs both health services and other welfare services',
    plan_right: 'Has the right to an individual plan. Then the municipality appoints a coordinator',
    qualification_programme: 'Takes part in the NAV qualification programme',
    wish: 'It is wanted',
    'child_coordinator.wish': 'The family wants a child coordinator',
    'plan.wish': 'An individual plan is wanted',
  },
  ways: {
    all: 'All the conditions must be met.',
    enough: (ways: string[][]) =>
      `Not all the conditions must be met. It is enough that ${ways.map((way) => listed(way, 'and')).join(', or that ')}.`,
    rest: 'The rest must be met.',
    parts: {
      services: 'at least two health and care services are needed',
      welfare_services: 'at least two welfare services are needed',
      specialist_service: 'services from a hospital are needed',
      complex: 'the needs are complex',
      long_term: 'the needs last over time',
      coordination: 'the services must be seen together',
      qualification_programme: 'the person takes part in the qualification programme',
      plan_right: 'there is a right to an individual plan',
      wish: 'it is wished for',
    },
  },
  ownWays: {
    qualification_programme: {
      title: 'A way of its own to the plan',
      text: 'One who takes part in the NAV qualification programme has the right to an individual plan when the plan is wanted. The other criteria are not needed then. This is in sosialtjenesteloven § 33.',
    },
    plan_right: {
      title: 'A way of its own to a coordinator',
      text: 'Here everybody with the right to an individual plan also gets a coordinator. The other criteria are not needed then.',
    },
  },
  /** Said of what is not given since nobody wants it: no refusal. */
  notWanted:
    'We have been told that this is not wanted, so it is no refusal either. It can be asked for at any time.',
  granted: 'The conditions are met.',
  refused: (missing: string[]) =>
    missing.length === 1
      ? `One condition is not met: ${missing[0]}.`
      : `These conditions are not met: ${missing.join('; ')}.`,
  noneOf: (ways: string[][], isBeside: boolean) =>
    `${isBeside ? 'Besides, it must be so' : 'It is enough'} that ${ways.map((way) => listed(way, 'and')).join(', or that ')}. None of these is met.`,
  acts: {
    pbrl: 'the Patient and User Rights Act (pasient- og brukerrettighetsloven)',
    hol: 'the Health and Care Services Act (helse- og omsorgstjenesteloven)',
    sosialtjenesteloven: 'the Social Services Act (sosialtjenesteloven)',
    'NAV-loven': 'the NAV Act (NAV-loven)',
    barnevernsloven: 'the Child Welfare Act (barnevernsloven)',
    sphl: 'the Specialist Health Services Act (spesialisthelsetjenesteloven)',
    'forskrift 2022-1110': 'regulation of 22 June 2022 no. 1110',
  },
  bases: {
    health: 'Health and care (Patient and User Rights Act)',
    social_services: 'Social services (Social Services Act)',
    nav: 'NAV (NAV Act)',
    child_welfare: 'Child welfare (Child Welfare Act)',
  },
  because: {
    answered_yes: 'What is known in the case says yes.',
    answered_no: 'What is known in the case says no.',
    answered_unsure: 'It is not yet clear in the case.',
    services_unknown: 'No services have been recorded yet.',
    two_or_more_providers: 'Two or more services from different providers count.',
    provider_unknown: 'It is not known who gives all of the services.',
    only_later: 'Two services count only when the expected need is there.',
    no_service_counts: 'None of the services count here.',
    one_provider_only: 'The services that count come from the same provider.',
    specialist_service: 'At least one hospital service has been recorded.',
    health_and_welfare: 'Both a health service and another welfare service have been recorded.',
    no_other_welfare_service:
      'No other welfare service (kindergarten, school, NAV, child welfare) is recorded.',
    no_health_service: 'No health and care service is recorded.',
    age_unknown: 'Neither birth date nor due date is known.',
    adult: 'The person is 18 or older.',
    under_18: 'The child is under 18.',
    expected_child: 'The child is not born yet. The family has the right then too.',
    expected_by_adoption: 'The child is expected by adoption. Then too the family has the right.',
    plan_right_met: 'What is known in the case gives the right to an individual plan.',
    plan_right_not_met: 'What is known in the case gives no right to an individual plan.',
    plan_right_unclear: 'It is not yet clear whether there is a right to an individual plan.',
  },
} satisfies LawTexts
