import { z } from 'zod'
import { rightsOn } from '../law/age.ts'
import { isRefused } from '../law/refusal.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { handAnew } from './anew-hand.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSubject } from './case-store.ts'
import { findWishes } from './find-wishes.ts'
import { proposedServices } from './proposed-services.ts'
import { answersOf, criteriaFactsOf, questionsOf, tablesOfCase } from './rights-of-case.ts'
import { answerElsewhere, followedRight } from './rules/answer-elsewhere.ts'
import { proposeCriteria, proposeResult } from './rules/criteria.ts'
import { decideItem, resultAnswer } from './rules/decide-item.ts'
import { whatIsAssessed } from './what-is-assessed.ts'

/** Each right of the case with its criteria: what the law's table proposes and why, and what a person has decided. */
export const getAssessment = query({
  act: acts.assess,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject, db, authority, grant, today }) {
    const { case: file } = subject
    const person = await getPerson(db, file.personId)
    const services = await findCaseServices(db, file.id)
    const found = await whatIsAssessed(db, file.id, person, today)
    const { inquiries, asked, assessed, assessment, owed, againstBirthDate } = found
    const wishes = await findWishes(db, inquiries, person.id, today)
    const isUnder16 = !rightsOn(person, today).consentsAlone
    const facts = criteriaFactsOf(file, services, person, today)
    const tables = tablesOfCase(authority, file, person, asked, today)
    const items = tables.map((table) => {
      const proposed = proposeCriteria(table, facts)
      const answers = answersOf(assessment, table.item)
      const before = answersOf(assessed, table.item)
      const decided = decideItem(table, answers)
      const isAsked = asked.includes(table.item)
      const bound = owed.flatMap(({ binds }) => binds).filter(({ item }) => item === table.item)
      return {
        item: table.item,
        rule: table.rule,
        ways: table.ways,
        isAsked,
        /** Assessed for an earlier decision, and asked for again: shown, and to be saved anew. */
        isAskedAgain: !bound.length && Object.keys(before).length > Object.keys(answers).length,
        /** Answered at an age that has passed: that answer counts no more. */
        isPastBirthDate: againstBirthDate.includes(table.item),
        /** How a complaint binds it. */
        mustBeGranted: bound.some(({ must }) => must === 'grant'),
        isAnew: bound.some(({ must }) => must === 'anew'),
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
            /** Who asked for it, and whether that is the person's own wish. */
            wishes: code === 'wish' ? wishes.filter(({ item }) => item === table.item) : [],
            answer,
            /** The right whose answer holds here too, as long as there is none here. */
            follows: first,
            /** What was decided before the complaint led somewhere: to be seen, not to begin from. */
            earlier: bound.length && !answer ? earlier : null,
            elsewhere:
              answer || first || bound.length
                ? null
                : (earlier ?? answerElsewhere(assessment, { item: table.item, code, isAsked })),
          }
        }),
      }
    })
    const hand = await handAnew(db, {
      unitId: file.unitId,
      owed,
      me: grant.relation.practitionerId!,
      today,
    })
    return {
      case: file,
      person,
      isUnder16,
      decideAnew: owed,
      /** The reader made what was overturned: another assesses it, or the reader says why there is no other. */
      ownHand: isRefused(hand) ? ('another' as const) : hand.alone.length ? ('alone' as const) : null,
      noOtherHand: owed.find(({ noOtherHand }) => noOtherHand)?.noOtherHand ?? '',
      services,
      proposedServices: proposedServices(inquiries, services),
      questions: questionsOf(tables, asked, assessment),
      items,
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['assessment'] }],
})

export type AssessmentPage = Exclude<Awaited<ReturnType<typeof getAssessment.run>>, { denied: unknown }>
