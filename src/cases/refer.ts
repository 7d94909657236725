import { z } from 'zod'
import { findOrganisations, findServices, isOffered } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, date, id, optionalId, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { insertReferral, lockReferral, type Referral, updateReferral } from './referral-store.ts'
import { referralLifecycle } from './rules/case-work.ts'

interface Receiver {
  id: string
  name: string
  isService: boolean
}

/** Those of the authority's overview one may refer to today. */
export async function findReceivers(db: ReadDb, today: string): Promise<Receiver[]> {
  const services = (await findServices(db)).map(({ id, name }) => ({ id, name, isService: true }))
  const organisations = (await findOrganisations(db)).filter((each) => isOffered(each, today))
  return [...services, ...organisations.map(({ id, name }) => ({ id, name, isService: false }))]
}

/** On to a service or a user organisation of the authority's overview, or one that is not in it; with consent, or on a ground that is said. The person sees it. */
export const refer = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    receiverId: optionalId,
    organisation: optionalText(160),
    purpose: text(2000),
    ground: choice(['consent', 'other']),
    groundWords: text(1000),
  }),
  about: async ({ caseId }, db) => {
    const found = await findCaseSubject(db, caseId, { lock: true })
    return found && { personId: found.personId, unitId: found.unitId, case: found.case }
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { case: file } = subject
    const { receiverId, organisation } = input
    if (file.state === 'closed') return refuse('not_in_this_state')
    if ((receiverId === undefined) === (organisation === '')) return refuse('one_receiver', 'receiverId')
    const receiver = receiverId
      ? (await findReceivers(db, today)).find((each) => each.id === receiverId)
      : { name: organisation, isService: false }
    if (!receiver) return refuse('one_receiver', 'receiverId')
    await insertReferral(db, authorityId, {
      caseId: file.id,
      personId: file.personId,
      sentTo: receiver.isService ? 'service' : 'user_organisation',
      receiver: receiver.name,
      purpose: input.purpose,
      ground: input.ground,
      groundWords: input.groundWords,
      sentBy: grant.relation.practitionerId!,
      sentAt: now,
    })
    const href = `/${authorityId}/min-sak/${file.id}`
    await notifyPerson(db, authorityId, file.personId, { kind: 'referral_changed', href, now })
    events.add({
      type: 'referral_sent',
      personId: file.personId,
      facts: { caseId: file.id, ground: input.ground },
    })
    return { caseId: file.id }
  },
})

/** What the receiver answered, written down by the unit that sent it; and that it is done. A no says why. */
export const answerReferral = command({
  act: acts.workOnCase,
  form: z.object({
    referralId: id,
    answer: choice(['accept', 'decline', 'finish']),
    on: date,
    reason: optionalText(1000),
  }),
  about: async ({ referralId }, db) => {
    const referral = await lockReferral(db, referralId)
    const found = referral && (await findCaseSubject(db, referral.caseId, { lock: true }))
    return found && { ...found, referral, version: referral.version }
  },
  async run({ input, subject, db, authorityId, now, today, events }) {
    const { referral } = subject
    const state = referralLifecycle.next(referral.state, input.answer, input.reason)
    if (isRefused(state)) return state
    if (input.on > today) return refuse('in_the_future', 'on')
    const changes: Parameters<typeof updateReferral>[2] =
      input.answer === 'finish' ? { doneOn: input.on } : { answeredOn: input.on }
    if (input.reason) changes.answerWords = input.reason
    await updateReferral(db, referral.id, { ...changes, state: state as Referral['state'] })
    const { caseId, personId } = referral
    const href = `/${authorityId}/min-sak/${caseId}`
    await notifyPerson(db, authorityId, personId, { kind: 'referral_changed', href, now })
    events.add({ type: `referral_${state}`, personId, facts: { caseId } })
    return { caseId }
  },
})
