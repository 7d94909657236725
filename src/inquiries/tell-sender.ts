import { findPractitionerByKey } from '../authorities/index.ts'
import { findToBeTold, notifyKey, notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import { isToldToUnit } from './asker.ts'
import { isAboutDead } from './death-store.ts'
import { findInquiriesOfCase, type Inquiry } from './inquiry-store.ts'
import { isHiddenFromSender } from './may-ask-sender.ts'
import { isSilent } from './rules/hears-nothing-more.ts'

/** A notice to the one who sent it, signed in: at work here, or at home, whatever they are to the person (`sender-is-told`). */
export async function tellSender(
  db: Db,
  authorityId: string,
  inquiry: Inquiry,
  {
    kind,
    now,
    today,
  }: { kind: 'inquiry_answered' | 'inquiry_changed' | 'clock_passed'; now: Date; today: string },
): Promise<void> {
  const { senderKey, senderSignedInAs, personId } = inquiry
  if (isSilent(inquiry)) return
  // An answer is for the one who rang or wrote, not for the one in the unit who wrote it down
  if (!senderKey || (kind === 'inquiry_answered' && isToldToUnit(inquiry))) return
  if (inquiry.senderKind === 'self' && (await isAboutDead(db, inquiry))) return
  if (await isHiddenFromSender(db, inquiry)) return
  const what = { kind, href: `/${authorityId}/henvendelse/sendt/${inquiry.id}`, now }
  const isCitizen = senderSignedInAs === 'citizen'
  const atWork = isCitizen ? null : await findPractitionerByKey(db, senderKey, today)
  if (atWork) return notifyPractitioner(db, authorityId, atWork.id, what)
  await notifyKey(db, authorityId, senderKey, what, personId)
}

/**
 * The case is answered, or its promised day has passed: each who asked is told so of what they sent, but for those who are told of the case itself. Called
 * before the inquiries are marked as answered. Nobody after a death.
 */
export async function tellSendersOfCase(
  db: Db,
  authorityId: string,
  { id: caseId, personId }: { id: string; personId: string },
  at: { now: Date; today: string },
  kind: 'inquiry_answered' | 'clock_passed' = 'inquiry_answered',
): Promise<void> {
  if ((await getPerson(db, personId)).diedOn) return
  const told = await findToBeTold(db, personId, 'case', at.today)
  for (const inquiry of await findInquiriesOfCase(db, caseId)) {
    const isTold = told.some(({ key }) => key === inquiry.senderKey) && inquiry.senderSignedInAs !== 'work'
    if (inquiry.state === 'accepted_to_case' && !isTold)
      await tellSender(db, authorityId, inquiry, { kind, ...at })
  }
}
