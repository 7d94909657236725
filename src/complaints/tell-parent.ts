import { type NoticeKind, notifyRecipient } from '../messages/index.ts'
import { findRelatedPersons, isWithheldFrom } from '../people/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'
import { findRefusal } from './find-refusal.ts'
import { findComplainantStanding } from './whose-complaint.ts'

interface ToTell {
  key: string
  name: string
  onPaper: boolean
}

type OnRefusal = Pick<Complaint, 'id' | 'personId' | 'informingId' | 'complainantKey' | 'complainantName'>

/** How the parent who complained of a refusal is reached; null: the child is withheld from them. */
export async function findParentToTell(
  db: ReadDb,
  complaint: OnRefusal,
  today: string,
): Promise<ToTell | null> {
  const { personId, complainantKey, complainantName: name } = complaint
  const { personId: childId, relatedPersonId } = (await findRefusal(db, complaint))!
  const key = complainantKey ?? relatedPersonId
  if (await isWithheldFrom(db, personId, key, today)) return null
  const parent = (await findRelatedPersons(db, childId, today)).find(({ id }) => id === relatedPersonId)
  const follows = (await findComplainantStanding(db, complaint, today)) === 'acts'
  return { key, name, onPaper: parent?.onPaper === true || !follows }
}

/** Tells the parent who complained, and nobody else, that there is something to read; nothing of what (`informing-complaint`). */
export async function tellParent(
  { db, authorityId, now, today }: { db: Db; authorityId: string; now: Date; today: string },
  complaint: OnRefusal,
  kind: NoticeKind,
  letterId?: string,
): Promise<void> {
  const parent = await findParentToTell(db, complaint, today)
  if (!parent) return
  const href = `/${authorityId}/klage/${complaint.id}`
  await notifyRecipient(db, authorityId, complaint.personId, parent, {
    ...{ kind, href, now },
    ...(letterId && { letterId }),
  })
}
