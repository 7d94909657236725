import type { Asked } from '../platform/asked.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { UploadedFile } from '../platform/form/files.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { findHeldComplaints, type HeldWords } from './addition-store.ts'
import type { Inquiry } from './inquiry-store.ts'
import { keepAddition } from './keep-addition.ts'
import { tellThoseInUnit } from './tell-those-in-unit.ts'

/**
 * A complaint about the missing answer by one whom nobody has found to be the person or theirs: kept on the inquiry with its
 * files, until the unit has taken that into a case. The unit is told. Refuses: complaint_open, and as `takeFiles` does.
 */
export async function holdComplaint(
  db: Db,
  asked: Asked & Pick<CommandContext<unknown, unknown>, 'events'>,
  inquiry: Inquiry,
  complaint: HeldWords,
  files: UploadedFile[],
): Promise<Refusal | { inquiryId: string }> {
  if ((await findHeldComplaints(db, [inquiry.id])).length > 0) return refuse('complaint_open')
  const text = [complaint.wrong, complaint.changeWanted, complaint.reasons].filter(Boolean).join('\n\n')
  const added = { text, files, isPowerOfAttorney: false, complaint }
  const kept = await keepAddition(db, asked, inquiry, added, 'sender')
  if (isRefusal(kept)) return kept
  await tellThoseInUnit(db, asked, inquiry)
  return { inquiryId: inquiry.id }
}
