import { z } from 'zod'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findAssessment } from './assessment-store.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSubject } from './case-store.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { proposedServices } from './proposed-services.ts'
import { answersOf, askedItems, criteriaFactsOf, questionsOf, tablesOfCase } from './rights-of-case.ts'
import { answerElsewhere, followedRight } from './rules/answer-elsewhere.ts'
import { stillAnswers } from './rules/asked-again.ts'
import { proposeCriteria, proposeResult } from './rules/criteria.ts'
import { decideItem, resultAnswer } from './rules/decide-item.ts'

/** Each right of the case with its criteria: what the law's table proposes and why, and what a person has decided. */
export const getAssessment = query({
  act: acts.assess,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject, db, authority, today }) {
    const { case: file } = subject
    const person = await getPerson(db, file.personId)
    const services = await findCaseServices(db, file.id)
    const inquiries = await findInquiriesOfCase(db, file.id)
    const [latest] = await findDecisionsOfCase(db, file.id)
    const assessed = await findAssessment(db, file.id)
    const assessment = stillAnswers(assessed, inquiries, latest?.issuedAt ?? null)
    const asked = askedItems(inquiries)
    const facts = criteriaFactsOf(file, services, person, today)
    const tables = tablesOfCase(authority, file, person, asked, today)
    const items = tables.map((table) => {
      const proposed = proposeCriteria(table, facts)
      const answers = answersOf(assessment, table.item)
      const before = answersOf(assessed, table.item)
      const decided = decideItem(table, answers)
      const isAsked = asked.includes(table.item)
      return {
        item: table.item,
        rule: table.rule,
        ways: table.ways,
        isAsked,
        /** Assessed for an earlier decision, and asked for again: shown, and to be saved anew. */
        isAskedAgain: Object.keys(before).length > Object.keys(answers).length,
        proposedResult: proposeResult(
          table,
          Object.fromEntries(proposed.map(({ code, proposal }) => [code, proposal])),
        ),
        result: 'result' in decided ? resultAnswer(decided) : null,
        criteria: proposed.map((each) => {
          const { code } = each
          const answer = answers[code] ?? null
          const earlier = before[code] ?? null
          const first = answer || earlier ? null : followedRight(tables, asked, { item: table.item, code })
          return {
            ...each,
            answer,
            /** The right whose answer holds here too, as long as there is none here. */
            follows: first,
            elsewhere:
              answer || first
                ? null
                : (earlier ?? answerElsewhere(assessment, { item: table.item, code, isAsked })),
          }
        }),
      }
    })
    return {
      case: file,
      person,
      services,
      proposedServices: proposedServices(inquiries, services),
      questions: questionsOf(tables, asked, assessment),
      items,
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['assessment'] }],
})

export type AssessmentPage = Exclude<Awaited<ReturnType<typeof getAssessment.run>>, { denied: unknown }>
