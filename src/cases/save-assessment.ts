import { basesDecidedBy } from '../law/legal-basis.ts'
import { changePerson, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { mayAssessAnew } from './anew-hand.ts'
import { type AssessmentForm, assessmentForm, criterionField } from './assessment-form.ts'
import { deleteAssessment, saveCriteria } from './assessment-store.ts'
import { type Case, type CaseService, factQuestions } from './case.ts'
import {
  deleteCaseService,
  findCaseServices,
  insertCaseService,
  updateCaseService,
} from './case-service-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { saveAuthor } from './part-author-store.ts'
import { answersOf, criteriaFactsOf, tablesOfCase } from './rights-of-case.ts'
import { followedRight, mayLeaveOut } from './rules/answer-elsewhere.ts'
import { isAgainstBirthDate } from './rules/calendar-knows.ts'
import { type CriterionCode, proposeCriteria, type RightsItem, rightsItems } from './rules/criteria.ts'
import type { CriteriaAnswers, CriterionAnswer } from './rules/decide-item.ts'
import { takeOutOfApproval } from './take-out-of-approval.ts'
import { whatIsAssessed } from './what-is-assessed.ts'

/**
 * Saves all that was written in the assessment: services, what the unit knows, and what a person decided on each
 * criterion, with what the law's table proposed beside it. One save is one version of the case. What nobody
 * asked for may be taken away again.
 */
export const saveAssessment = command({
  act: acts.assess,
  form: assessmentForm,
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authority, authorityId, grant, now, today, events } = context
    const before = subject.case
    const { id: caseId, personId } = before
    if (before.state !== 'under_assessment' && before.state !== 'waiting_for_information') {
      return refuse('not_in_this_state')
    }
    const { legalBasis } = input
    if (
      legalBasis &&
      legalBasis !== before.legalBasis &&
      !basesDecidedBy(authority.kind).includes(legalBasis)
    )
      return refuse('basis_not_decided_here', 'legalBasis')
    const person = await getPerson(db, personId)
    const { asked, owed } = await whatIsAssessed(db, caseId, person, today)
    const me = grant.relation.practitionerId!
    const happened: NewEvent[] = []
    const add = (type: string, facts: Record<string, string | number>) =>
      happened.push({ type, personId, facts: { caseId, ...facts } })
    const gone = await saveServices(db, authorityId, caseId, input, add)
    if (gone) return gone

    const file = { ...before, ...changedFacts(before, input) }
    const notTaken: RightsItem[] = []
    if (file.legalBasis !== before.legalBasis) {
      // What counts for a plan differs between the bases: what was answered under another is not an answer here.
      await deleteAssessment(db, caseId, 'plan')
      notTaken.push('plan')
      await saveAuthor(db, authorityId, caseId, ['legal_basis'], grant.relation.practitionerId!)
    }
    if (JSON.stringify(changedFacts(before, input)) !== JSON.stringify(changedFacts(before, { facts: {} }))) {
      add('case_facts_recorded', { legalBasis: file.legalBasis })
    }

    const { language, interpreter } = input
    if (language && (language !== person.language || interpreter !== person.interpreter)) {
      await changePerson(db, personId, { language, interpreter })
      add('case_language_recorded', { language })
    }
    if (input.left) {
      if (!mayLeaveOut(input.left, asked)) return refuse('asked_for')
      await deleteAssessment(db, caseId, input.left)
      add('item_left_out', { item: input.left })
    }
    const tables = tablesOfCase(authority, file, person, asked, today)
    const facts = criteriaFactsOf(file, await findCaseServices(db, caseId), person, today)
    const { assessment } = await whatIsAssessed(db, caseId, person, today)
    for (const item of rightsItems) {
      if (item === input.left || notTaken.includes(item)) continue
      const followed = (input.same[item] ?? []).flatMap((code): [CriterionCode, CriterionAnswer][] => {
        const first = answersOf(assessment, item)[code] ? null : followedRight(tables, asked, { item, code })
        const answer = first && (input.answers[first]?.[code] ?? answersOf(assessment, first)[code])
        return answer ? [[code, answer]] : []
      })
      const typed: CriteriaAnswers = { ...Object.fromEntries(followed), ...input.answers[item] }
      if (Object.keys(typed).length === 0) continue
      const table = tables.find((each) => each.item === item)
      if (!table) return refuse('not_assessed_here')
      const known = answersOf(assessment, item)
      const isNew = (code: CriterionCode) =>
        typed[code] &&
        (typed[code].decided !== known[code]?.decided || typed[code].reason !== known[code]?.reason)
      const criteria = proposeCriteria(table, facts)
        .filter(({ code }) => isNew(code))
        .map(({ code, proposal }) => ({
          criterion: code,
          ruleCode: table.rule.code,
          ruleVersion: table.rule.version,
          proposed: proposal,
          ...typed[code]!,
        }))
      if (criteria.length === 0) continue
      const against = criteria.find((each) => isAgainstBirthDate(each, facts))
      if (against) return refuse('against_birth_date', criterionField(item, against.criterion))
      const hand = await mayAssessAnew(db, { unitId: file.unitId, owed, item, me, today }, input.noOtherHand)
      if (hand) return hand
      const by = { practitionerId: me, at: now }
      await saveCriteria(db, authorityId, caseId, item, criteria, by)
      add('item_assessed', { item, rule: table.rule.code, ruleVersion: table.rule.version })
    }
    if (happened.length > 0) await updateCase(db, caseId, changedFacts(before, input))
    for (const event of happened) events.add(event)
    await takeOutOfApproval(context, caseId)
    return { caseId, notTaken, left: input.left, goesTo: input.proposes ? (asked[0] ?? null) : null }
  },
})

function changedFacts(file: Case, { legalBasis, facts }: Pick<AssessmentForm, 'legalBasis' | 'facts'>) {
  const known = Object.fromEntries(factQuestions.map((question) => [question, file.facts[question]]))
  return {
    legalBasis: legalBasis ?? file.legalBasis,
    facts: { ...known, ...facts } as Case['facts'],
  }
}

type AddEvent = (type: string, facts: Record<string, string | number>) => void

async function saveServices(
  db: Db,
  authorityId: string,
  caseId: string,
  { changed, added, removedId }: AssessmentForm,
  add: AddEvent,
): Promise<Refusal | null> {
  const known = new Map((await findCaseServices(db, caseId)).map((service) => [service.id, service]))
  if (removedId) {
    if (!(await deleteCaseService(db, caseId, removedId))) return refuse('service_gone')
    add('case_service_removed', {})
  }
  for (const { id, ...service } of changed) {
    const before = known.get(id)
    if (!before) return refuse('service_gone')
    if (isSame(before, service)) continue
    await updateCaseService(db, caseId, id, service)
    add('case_service_changed', { kind: service.kind, status: service.status })
  }
  for (const service of added) {
    await insertCaseService(db, authorityId, caseId, service)
    add('case_service_recorded', { kind: service.kind, status: service.status })
  }
  return null
}

const isSame = (before: CaseService, service: Omit<CaseService, 'id'>) =>
  (['name', 'kind', 'status', 'provider'] as const).every((name) => before[name] === service[name])
