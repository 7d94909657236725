import { z } from 'zod'
import { findPractitionerByKey, getPractitioner, getUnit } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { getCase } from './case-store.ts'
import { findReferralReaders } from './referral-readers.ts'
import { findReferral, type Referral } from './referral-store.ts'
import { isReadByService } from './rules/case-work.ts'

/**
 * The referral, where it is the asker's to read now (`referral-readers`): of their own service, and not answered for good.
 * One that ended is theirs to see too: that it did, and no more. Else null.
 */
export async function findReadReferral(
  db: ReadDb,
  referralId: string,
  { actor, today }: Pick<Asked, 'actor' | 'today'>,
): Promise<{ personId: string; version: number; referral: Referral } | null> {
  if (actor.kind !== 'work') return null
  const me = await findPractitionerByKey(db, actor.identityKey, today)
  const referral = await findReferral(db, referralId)
  if (!me || !referral?.serviceId || !isReadByService(referral.state)) return null
  const readers = await findReferralReaders(db, referral.serviceId, today)
  if (!readers.some(({ id: reader }) => reader === me.id)) return null
  return { personId: referral.personId, version: referral.version, referral }
}

/**
 * What a service is asked to do, for whom, on what ground, and whom to call: no more of the case. Of one that ended
 * (`referral-ends`) neither whom it was about nor why: the case's reference, to ask by.
 */
export const getReferral = query({
  act: acts.answerReferral,
  logAs: 'referral',
  input: z.object({ referralId: id }),
  about: ({ referralId }, db, asked) => findReadReferral(db, referralId, asked),
  async read({ subject: { referral }, db, authority }) {
    const { unitId, reference } = await getCase(db, referral.caseId)
    const unit = await getUnit(db, unitId)
    const sender = await getPractitioner(db, referral.sentBy)
    const { receiver, state, sentAt, answeredOn, version } = referral
    const whom = {
      unit: unit.name,
      sentBy: sender.name,
      phone: sender.phone || unit.phone || authority.settings.phone,
      reference,
    }
    const sent = { id: referral.id, receiver, sentAt, answeredOn, version }
    if (state === 'ended') return { ...whom, referral: { ...sent, state, endedOn: referral.endedOn! } }
    const person = await getPerson(db, referral.personId)
    const { purpose, ground, groundWords } = referral
    return {
      ...whom,
      referral: { ...sent, state, purpose, ground, groundWords },
      person: { fullName: person.fullName, birthDate: person.birthDate },
      protection: person.addressProtection,
    }
  },
  sees: (page, { subject: { personId } }) =>
    'person' in page ? [{ personId, what: ['referral'] }] : [{ personId, what: ['referral_ended'] }],
})
export type ReferralPage = Exclude<Awaited<ReturnType<typeof getReferral.run>>, { denied: unknown }>
