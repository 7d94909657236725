import { z } from 'zod'
import { findServices } from '../authorities/index.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { findPlan } from './plan-store.ts'
import {
  findOpenQuestions,
  findQuestionsOfPlan,
  type ResponsibilityQuestion,
  stateOf,
} from './responsibility-store.ts'
import { findTeamServices } from './responsible.ts'
import type { QuestionState } from './rules/responsibility.ts'

export interface ShownQuestion extends Omit<ResponsibilityQuestion, 'serviceIds' | 'decidedServiceId'> {
  state: QuestionState
  services: { id: string; name: string }[]
  decided: string | null
}

const outsideOwnSide = ['coordinator', 'stand_in']

/**
 * Which service is responsible, what is asked about it and what was settled: for the one who coordinates and the person's own
 * side. Services tell where a person with a protected address is: one who is shielded finds no such page.
 */
export const findResponsibility = query({
  act: acts.seeResponsibility,
  input: z.object({ planId: id }),
  about: async ({ planId }, db) => {
    const plan = await findPlan(db, planId)
    return plan && { personId: plan.personId, plan }
  },
  async read({ subject: { plan, personId }, grant, db, authority, today }) {
    const person = await getPerson(db, personId)
    if (hidesWhereabouts(person, grant.relation)) return null
    const leads = outsideOwnSide.includes(grant.relation.name)
    const isOpen = await hasConsent(db, personId, 'plan', today)
    if (leads && !isOpen) return null
    const [services, all, asked] = await Promise.all([
      leads ? findTeamServices(db, personId, today) : [],
      findServices(db),
      findQuestionsOfPlan(db, plan.id),
    ])
    const nameOf = (serviceId: string | null) => all.find((each) => each.id === serviceId)?.name ?? null
    const isEnded = plan.state === 'ended'
    return {
      personId,
      givenName: person.givenName,
      planId: plan.id,
      responsible: nameOf(plan.responsibleServiceId),
      questions: asked.map((each) => shown(each, nameOf)),
      services,
      leads,
      isMunicipality: authority.kind === 'municipality',
      mayAsk: leads && !isEnded && authority.kind === 'municipality',
    }
  },
  sees: ({ personId }) => [{ personId, what: ['plan'] }],
})

/** What waits to be settled in the units one leads: whose plan, which services, and what was asked. Nothing the plan holds. */
export const findResponsibilityQuestions = query({
  act: acts.decideResponsibility,
  input: z.object({}),
  about: async () => ({}),
  async read({ grant, db, today }) {
    const unitIds = [...new Set(grant.by.flatMap((each) => each.unitId ?? []))]
    const all = await findServices(db)
    const nameOf = (serviceId: string | null) => all.find((each) => each.id === serviceId)?.name ?? null
    const waiting = await Promise.all(
      (await findOpenQuestions(db, unitIds)).map(async (each) => ({
        ...shown(each, nameOf),
        fullName: (await getPerson(db, each.personId)).fullName,
        caseId: (await findCaseOfPerson(db, each.personId))?.id ?? null,
        // No work on a plan without consent (forskrift 1110 § 5): it waits, and can be settled when there is one again
        isOpen:
          (await hasConsent(db, each.personId, 'plan', today)) &&
          (await findPlan(db, each.planId))?.state !== 'ended',
      })),
    )
    return { waiting: waiting.filter(({ isOpen }) => isOpen) }
  },
  sees: ({ waiting }) => waiting.map(({ personId }) => ({ personId, what: ['main_responsibility'] })),
})

function shown(
  { serviceIds, decidedServiceId, ...question }: ResponsibilityQuestion,
  nameOf: (serviceId: string | null) => string | null,
): ShownQuestion {
  return {
    ...question,
    state: stateOf({ serviceIds, decidedServiceId, ...question }),
    services: serviceIds.map((serviceId) => ({ id: serviceId, name: nameOf(serviceId) ?? '' })),
    decided: nameOf(decidedServiceId),
  }
}
