import { z } from 'zod'
import { findOrganisations, findServices, isOffered } from '../authorities/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalId, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { findReferralReaders } from './referral-readers.ts'
import { insertReferral } from './referral-store.ts'

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

/**
 * On to a service or a user organisation of the authority's overview, or one that is not in it; with consent, or on a ground that is said. The
 * person sees it. Those of a service who are here are told; to others it is printed and posted.
 */
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
    if ((await getPerson(db, file.personId)).diedOn) return refuse('person_is_dead')
    if ((receiverId === undefined) === (organisation === '')) return refuse('one_receiver', 'receiverId')
    const receiver = receiverId
      ? (await findReceivers(db, today)).find((each) => each.id === receiverId)
      : { id: null, name: organisation, isService: false }
    if (!receiver) return refuse('one_receiver', 'receiverId')
    const serviceId = receiver.isService ? receiver.id : null
    const readers = serviceId ? await findReferralReaders(db, serviceId, today) : []
    const referralId = await insertReferral(db, authorityId, {
      caseId: file.id,
      personId: file.personId,
      sentTo: receiver.isService ? 'service' : 'user_organisation',
      receiver: receiver.name,
      serviceId,
      purpose: input.purpose,
      ground: input.ground,
      groundWords: input.groundWords,
      sentBy: grant.relation.practitionerId!,
      sentAt: now,
    })
    for (const { id: reader } of readers) {
      const toRead = `/${authorityId}/henvisninger/${referralId}`
      await notifyPractitioner(db, authorityId, reader, { kind: 'referral_received', href: toRead, now })
    }
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
