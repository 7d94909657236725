import { z } from 'zod'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { replaceAssessment } from './assessment-store.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSubject } from './case-store.ts'
import { askedItems, criteriaFactsOf, tablesOfCase } from './rights-of-case.ts'
import { type CriterionCode, proposeCriteria, rightsItems } from './rules/criteria.ts'
import type { CriterionAnswer } from './rules/decide-item.ts'

const codes = [
  'services',
  'specialist_service',
  'complex',
  'long_term',
  'coordination',
  'under_18',
  'serious_condition',
  'health_and_welfare',
  'qualification_programme',
  'wish',
] as const satisfies readonly CriterionCode[]

const decided = choice(['met', 'not_met'])
const reason = text(2000)

/** The form shows the criteria of one right and names them in `criteria`; each is answered, each with a reason. */
const form = z
  .looseObject({ caseId: id, item: choice(rightsItems), criteria: text(300) })
  .transform((typed, context) => {
    const answers: Partial<Record<CriterionCode, CriterionAnswer>> = {}
    for (const code of codes.filter((each) => typed.criteria.split(' ').includes(each))) {
      const answer = decided.safeParse(typed[code])
      const why = reason.safeParse(typed[`${code}_reason`])
      if (answer.success && why.success) answers[code] = { decided: answer.data, reason: why.data }
      if (!answer.success) context.addIssue({ code: 'custom', path: [code], message: 'choose' })
      if (!why.success) {
        const message = why.error.issues[0]?.message ?? 'required'
        context.addIssue({ code: 'custom', path: [`${code}_reason`], message })
      }
    }
    return { caseId: typed.caseId, item: typed.item, answers }
  })

/** A person decides each criterion of one right, with a reason; what the law's table proposed is kept beside. */
export const assessItem = command({
  act: acts.assess,
  form,
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authority, authorityId, grant, now, today, events }) {
    const { case: file } = subject
    if (file.state !== 'under_assessment' && file.state !== 'waiting_for_information') {
      return refuse('not_in_this_state')
    }
    const person = await getPerson(db, file.personId)
    const asked = askedItems(await findInquiriesOfCase(db, file.id))
    const table = tablesOfCase(authority, file, person, asked, today).find((each) => each.item === input.item)
    if (!table) return refuse('not_assessed_here')
    const facts = criteriaFactsOf(file, await findCaseServices(db, file.id), person, today)
    const missing = table.criteria.find(({ code }) => !input.answers[code])
    if (missing) return refuse('assessment_missing', missing.code)
    const criteria = proposeCriteria(table, facts).map(({ code, proposal }) => ({
      criterion: code,
      ruleCode: table.rule.code,
      ruleVersion: table.rule.version,
      proposed: proposal,
      ...input.answers[code]!,
    }))
    const by = { practitionerId: grant.relation.practitionerId!, at: now }
    await replaceAssessment(db, authorityId, file.id, input.item, criteria, by)
    events.add({
      type: 'item_assessed',
      personId: file.personId,
      facts: { caseId: file.id, item: input.item, rule: table.rule.code, ruleVersion: table.rule.version },
    })
    return { caseId: file.id, item: input.item }
  },
})
