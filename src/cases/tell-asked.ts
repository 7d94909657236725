import { findPractitionerByKey } from '../authorities/index.ts'
import { getInquiry, isShutToSender, isToldToUnit } from '../inquiries/index.ts'
import { notifyKey, notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import type { InformationRequest } from './request-store.ts'

/**
 * Tells whoever is asked that something is wanted of them: the person's side, or the one sender. Also the reminder. A sender
 * who did not sign in cannot be told: they read it by reference and code, or on paper.
 * `letterId`: what is printed for those of the person's side who get it on paper.
 */
export async function tellAsked(
  db: Db,
  authorityId: string,
  request: InformationRequest,
  now: Date,
  letterId?: string,
): Promise<void> {
  const href = `/${authorityId}/opplysninger/${request.id}`
  const what = { kind: 'information_needed', href, now } as const
  if (!request.inquiryId) return notifyPerson(db, authorityId, request.personId!, { ...what, letterId })
  const inquiry = await getInquiry(db, request.inquiryId)
  const { senderKey, senderSignedInAs } = inquiry
  if (!senderKey || isToldToUnit(inquiry) || (await isShutToSender(db, inquiry))) return
  const isAtHome = senderSignedInAs === 'citizen'
  const atWork = isAtHome ? null : await findPractitionerByKey(db, senderKey, dayInOslo(now))
  if (atWork) return notifyPractitioner(db, authorityId, atWork.id, what)
  await notifyKey(db, authorityId, senderKey, what, request.personId)
}
