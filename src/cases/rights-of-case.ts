import { rightsOn } from '../law/age.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { AssessedCriterion, Case, CaseService } from './case.ts'
import { type CriteriaTable, criteriaTables, type RightsItem, rightsItems } from './rules/criteria.ts'
import type { CriteriaFacts } from './rules/criteria-facts.ts'
import type { CriteriaAnswers } from './rules/decide-item.ts'

interface Born {
  birthDate: string | null
  dueDate: string | null
}

/** What was asked for, of that which is decided: all the case's inquiries together. */
export function askedItems(inquiries: readonly { asksFor: readonly string[] }[]): RightsItem[] {
  return rightsItems.filter((item) => inquiries.some((each) => each.asksFor.includes(item)))
}

/** The rights assessed in this case: a child coordinator only for a child, or when somebody asked for one. */
export function tablesOfCase(
  authority: Authority,
  file: Pick<Case, 'legalBasis'>,
  person: Born,
  asked: readonly RightsItem[],
  today: string,
): CriteriaTable[] {
  const isChild = rightsOn(person, today).mayHaveChildCoordinator
  return criteriaTables(
    authority.settings.criteria === 'hospital' ? 'hospital_trust' : 'municipality',
    file.legalBasis,
  ).filter(({ item }) => item !== 'child_coordinator' || isChild || asked.includes(item))
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
