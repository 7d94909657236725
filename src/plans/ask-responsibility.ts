import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan } from './plan-store.ts'
import {
  endQuestion,
  findQuestionsOfPlan,
  insertQuestion,
  lockQuestion,
  stateOf,
} from './responsibility-store.ts'
import { findTeamServices } from './responsible.ts'
import { mayAskWho } from './rules/responsibility.ts'

export const responsibilityPath = (authorityId: string) => `/${authorityId}/hovedansvar`

const services = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(id),
)

/**
 * The one who coordinates asks which service has the main responsibility (forskrift 1110 § 7); those who lead the unit are told.
 * Refuses: plan_ended, consent_missing, municipality_settles, asked_already, two_services, not_in_the_team, unit_missing.
 */
export const askResponsibility = command({
  act: acts.askResponsibility,
  form: z.object({ planId: id, services, words: text(1000) }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    return plan && { personId: plan.personId, planState: plan.state }
  },
  async run({ input, subject, db, authority, authorityId, grant, now, today, events }) {
    const { planId, words } = input
    const { personId } = subject
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const asked = [...new Set(input.services)]
    const may = mayAskWho({
      authority: authority.kind,
      services: asked,
      inTeam: (await findTeamServices(db, personId, today)).map(({ id }) => id),
      hasOpen: (await findQuestionsOfPlan(db, planId)).some((each) => stateOf(each) === 'open'),
    })
    if (may !== true) return refuse(may.refused, may.refused === 'asked_already' ? undefined : 'services')
    const unitId = (await findCaseOfPerson(db, personId))?.unitId
    if (!unitId) return refuse('unit_missing')
    const askedBy = grant.relation.practitionerId! // whoever coordinates is a practitioner
    await insertQuestion(db, authorityId, {
      ...{ planId, personId, unitId, words, askedBy },
      ...{ serviceIds: asked, askedAt: now },
    })
    const leaders = (await findPractitioners(db, today)).filter(
      ({ unitIds, roles }) => unitIds.includes(unitId) && roles.includes('unit_leader'),
    )
    for (const leader of leaders.filter((each) => each.id !== askedBy))
      await notifyPractitioner(db, authorityId, leader.id, {
        ...{ kind: 'responsibility_asked', href: responsibilityPath(authorityId), now },
      })
    events.add({ type: 'plan_responsibility_asked', personId, facts: { planId } })
    return { planId }
  },
})

/** They agreed after all: nothing is to be settled. Refuses: settled_already. */
export const withdrawResponsibilityQuestion = command({
  act: acts.askResponsibility,
  form: z.object({ planId: id, questionId: id }),
  about: async ({ planId, questionId }, db) => {
    const question = await lockQuestion(db, questionId)
    return question?.planId === planId ? { personId: question.personId, question } : null
  },
  async run({ subject: { question }, db, now, events }) {
    if (stateOf(question) !== 'open') return refuse('settled_already')
    await endQuestion(db, question.id, { withdrawnAt: now })
    const { personId, planId } = question
    events.add({ type: 'plan_responsibility_withdrawn', personId, facts: { planId } })
    return { planId }
  },
})
