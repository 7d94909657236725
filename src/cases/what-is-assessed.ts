import { findInquiriesOfCase } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findAssessment } from './assessment-store.ts'
import type { AssessedCriterion } from './case.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { findOwed } from './redecision-store.ts'
import { askedItems } from './rights-of-case.ts'
import { stillAnswers } from './rules/asked-again.ts'
import { isAgainstBirthDate } from './rules/calendar-knows.ts'
import { rightsItems } from './rules/criteria.ts'
import { answersAfter } from './rules/decide-anew.ts'

/** What is to be answered in a case, and the answers that count: not those it was asked for again after, or overturned after. */
export async function whatIsAssessed(
  db: ReadDb,
  caseId: string,
  person: { birthDate: string | null; dueDate: string | null; byAdoption?: boolean },
  today: string,
) {
  const inquiries = await findInquiriesOfCase(db, caseId)
  const [latest] = await findDecisionsOfCase(db, caseId)
  // At 18 the right to a child coordinator ends by law (pbrl § 2-5 c): nothing can be owed of it
  const { mayHaveChildCoordinator } = rightsOn(person, today)
  const owed = (await findOwed(db, caseId)).map((each) => ({
    ...each,
    binds: each.binds.filter(({ item }) => mayHaveChildCoordinator || item !== 'child_coordinator'),
  }))
  const bound = owed.flatMap(({ binds }) => binds.map(({ item }) => item))
  const requested = askedItems(inquiries)
  const found = await findAssessment(db, caseId)
  const { birthDate, dueDate, byAdoption } = person
  const isPast = (each: AssessedCriterion) =>
    isAgainstBirthDate(each, { birthDate, dueDate, byAdoption, today })
  const assessed = found.filter((each) => !isPast(each))
  return {
    inquiries,
    owed,
    /** Asked for by somebody, or owed after a complaint. */
    asked: rightsItems.filter((item) => requested.includes(item) || bound.includes(item)),
    /** From before, too. */
    assessed,
    /** The rights with an answer that the birth date now says against (`calendar-knows`): it counts no more. */
    againstBirthDate: [...new Set(found.filter(isPast).map(({ item }) => item))],
    assessment: answersAfter(stillAnswers(assessed, inquiries, latest?.issuedAt ?? null), owed),
  }
}
