import { rightsOn } from '../law/age.ts'
import type { Authority } from '../platform/authority/authority.ts'
import {
  type AssessedCriterion,
  type Case,
  type CaseService,
  type FactQuestion,
  factQuestions,
} from './case.ts'
import { type CriteriaTable, criteriaTables, type RightsItem, rightsItems } from './rules/criteria.ts'
import type { CriteriaFacts } from './rules/criteria-facts.ts'
import type { CriteriaAnswers } from './rules/decide-item.ts'

interface Born {
  birthDate: string | null
  dueDate: string | null
  byAdoption?: boolean
}

/** What was asked for, of that which is decided: all the case's inquiries together. */
export function askedItems(inquiries: readonly { asksFor: readonly string[] }[]): RightsItem[] {
  return rightsItems.filter((item) => inquiries.some((each) => each.asksFor.includes(item)))
}

/** The rights assessed in this case: a child coordinator only for a child, or when somebody asked for one. */
export function tablesOfCase(
  authority: Authority,
  file: Pick<Case, 'legalBasis' | 'facts'>,
  person: Born,
  asked: readonly RightsItem[],
  today: string,
): CriteriaTable[] {
  const isChild = rightsOn(person, today).mayHaveChildCoordinator
  const { criteria, coordinatorWithPlan } = authority.settings
  const { legalBasis: basis, facts } = file
  const planGivesCoordinator =
    coordinatorWithPlan && (basis !== 'health' || facts.qualificationProgramme === 'yes')
  return criteriaTables(criteria === 'hospital' ? 'hospital_trust' : 'municipality', {
    basis,
    isChild,
    planGivesCoordinator,
  }).filter(({ item }) => item !== 'child_coordinator' || isChild || asked.includes(item))
}

/** What the unit is asked about: that which the criteria are proposed from, of the rights asked for or assessed. */
export function questionsOf(
  tables: readonly CriteriaTable[],
  asked: readonly RightsItem[],
  assessment: readonly AssessedCriterion[],
): FactQuestion[] {
  const isBegun = (item: RightsItem) => asked.includes(item) || assessment.some((each) => each.item === item)
  const begun = tables.filter(({ item }) => isBegun(item))
  return factQuestions.filter((question) =>
    (begun.length > 0 ? begun : tables).some(({ criteria }) =>
      criteria.some((each) => each.question === question),
    ),
  )
}

/** The case as the law's tables ask about it. */
export function criteriaFactsOf(
  file: Pick<Case, 'facts'>,
  services: readonly CaseService[],
  person: Born,
  today: string,
): CriteriaFacts {
  return {
    ...file.facts,
    birthDate: person.birthDate,
    dueDate: person.dueDate,
    byAdoption: person.byAdoption,
    today,
    services: services.length ? services : null,
  }
}

/** What persons answered on the criteria of one right. */
export function answersOf(assessment: readonly AssessedCriterion[], item: RightsItem): CriteriaAnswers {
  return Object.fromEntries(
    assessment
      .filter((each) => each.item === item)
      .map(({ criterion, decided, reason }) => [criterion, { decided, reason }]),
  )
}

/** Must the case say how the child was heard before it is decided? Every born child (pbrl § 4-4; forskrift 1110 § 4). */
export function childIsToBeHeard(person: Born, today: string): boolean {
  const rights = rightsOn(person, today)
  return rights.mayHaveChildCoordinator && rights.heard !== 'no'
}
