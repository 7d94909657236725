import { z } from 'zod'
import { findPractitionerByKey, getPractitioner, getUnit } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { getCase } from './case-store.ts'
import { findReferralsTo } from './referral-readers.ts'
import type { Referral } from './referral-store.ts'

/** The referral, where it is the asker's to read now (`referral-readers`): of their own service, and not ended. Else null. */
export async function findReadReferral(
  db: ReadDb,
  referralId: string,
  { actor, today }: Pick<Asked, 'actor' | 'today'>,
): Promise<{ personId: string; version: number; referral: Referral } | null> {
  if (actor.kind !== 'work') return null
  const me = await findPractitionerByKey(db, actor.identityKey, today)
  const referral = me && (await findReferralsTo(db, me, today)).find((each) => each.id === referralId)
  return referral ? { personId: referral.personId, version: referral.version, referral } : null
}

/** What a service is asked to do, for whom, on what ground, and whom to call: no more of the case. */
export const getReferral = query({
  act: acts.answerReferral,
  logAs: 'referral',
  input: z.object({ referralId: id }),
  about: ({ referralId }, db, asked) => findReadReferral(db, referralId, asked),
  async read({ subject: { referral }, db, authority }) {
    const person = await getPerson(db, referral.personId)
    const unit = await getUnit(db, (await getCase(db, referral.caseId)).unitId)
    const sender = await getPractitioner(db, referral.sentBy)
    return {
      referral: {
        id: referral.id,
        receiver: referral.receiver,
        purpose: referral.purpose,
        ground: referral.ground,
        groundWords: referral.groundWords,
        state: referral.state,
        sentAt: referral.sentAt,
        answeredOn: referral.answeredOn,
        version: referral.version,
      },
      person: { fullName: person.fullName, birthDate: person.birthDate },
      unit: unit.name,
      sentBy: sender.name,
      phone: sender.phone || unit.phone || authority.settings.phone,
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['referral'] }],
})
export type ReferralPage = Exclude<Awaited<ReturnType<typeof getReferral.run>>, { denied: unknown }>
