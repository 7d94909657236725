import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalId, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { deleteCaseService, insertCaseService, updateCaseService } from './case-service-store.ts'
import { findCaseSubject } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { serviceKinds } from './rules/criteria-facts.ts'

export const serviceStatuses = ['has', 'needs', 'will_need'] as const

/** Adds a service in the person's life to the case, or (with `serviceId`) changes one. */
export const recordService = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    serviceId: optionalId,
    name: text(200),
    kind: choice(serviceKinds),
    status: choice(serviceStatuses),
    provider: optionalText(200),
  }),
  about: async ({ caseId }, db) => withoutVersion(await findCaseSubject(db, caseId, { lock: true })),
  async run({ input, subject, db, authorityId, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    const { serviceId, name, kind, status, provider } = input
    const service = { name, kind, status, provider }
    const done = serviceId
      ? await updateCaseService(db, file.id, serviceId, service)
      : await insertCaseService(db, authorityId, file.id, service)
    if (!done) return refuse('service_gone')
    const type = serviceId ? 'case_service_changed' : 'case_service_recorded'
    events.add({ type, personId: file.personId, facts: { caseId: file.id, kind, status } })
    return { caseId: file.id }
  },
})

export const removeService = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, serviceId: id }),
  about: async ({ caseId }, db) => withoutVersion(await findCaseSubject(db, caseId, { lock: true })),
  async run({ input, subject, db, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    if (!(await deleteCaseService(db, file.id, input.serviceId))) return refuse('service_gone')
    events.add({ type: 'case_service_removed', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})

/** A service is a row of its own: another's change of the case's words does not hinder it. */
function withoutVersion(subject: Awaited<ReturnType<typeof findCaseSubject>>) {
  if (!subject) return null
  const { version: _, ...rest } = subject
  return rest
}
