import type { Asked } from '../platform/asked.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { UploadedFile } from '../platform/form/files.ts'
import { takeFiles } from '../platform/form/take-files.ts'
import { isRefusal, type Refusal } from '../platform/refusal.ts'
import { type HeldWords, insertAddition } from './addition-store.ts'
import { addToInquiryFiles } from './attachment-store.ts'
import type { Inquiry } from './inquiry-store.ts'

/** Keeps what was added, with its files; all of it or nothing. Refuses as `takeFiles` does. */
export async function keepAddition(
  db: Db,
  asked: Asked & Pick<CommandContext<unknown, unknown>, 'events'>,
  inquiry: Inquiry,
  added: { text: string; files: UploadedFile[]; isPowerOfAttorney: boolean; complaint: HeldWords | null },
  addedBy: 'sender' | 'code',
): Promise<Refusal | { additionId: string }> {
  const { authorityId, secrets, now } = asked
  const taken = await takeFiles(added.files)
  if (isRefusal(taken)) return taken
  const { text, complaint } = added
  const additionId = await insertAddition(db, authorityId, inquiry.id, {
    text,
    addedBy,
    addedAt: now,
    complaint,
  })
  const kind = added.isPowerOfAttorney ? 'power_of_attorney' : ''
  for (const file of taken) {
    const to = { inquiryId: inquiry.id, additionId }
    await addToInquiryFiles(db, secrets, authorityId, to, { ...file, kind }, now)
  }
  asked.events.add({
    type: complaint ? 'inquiry_complained_of' : 'inquiry_added_to',
    personId: inquiry.personId,
    facts: { inquiryId: inquiry.id, additionId, files: taken.length },
  })
  return { additionId }
}
