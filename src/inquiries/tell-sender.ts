import { findPractitionerByKey } from '../authorities/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'

/** A notice to who sent it, where there is one to give: at work here, or the person themselves and those who speak for them. */
export async function tellSender(
  db: Db,
  authorityId: string,
  inquiry: Inquiry,
  { kind, now, today }: { kind: 'inquiry_answered'; now: Date; today: string },
): Promise<void> {
  if (!inquiry.senderKey) return
  const href = `/${authorityId}/henvendelse/sendt/${inquiry.id}`
  const isCitizen = inquiry.senderSignedInAs === 'citizen'
  const atWork = isCitizen ? null : await findPractitionerByKey(db, inquiry.senderKey, today)
  if (atWork) return notifyPractitioner(db, authorityId, atWork.id, { kind, href, now })
  const speaksForPerson = inquiry.senderKind === 'self' || inquiry.senderKind === 'parent'
  if (inquiry.personId && speaksForPerson)
    await notifyPerson(db, authorityId, inquiry.personId, { kind, href, now })
}
