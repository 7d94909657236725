import { z } from 'zod'
import type { Asked } from '../platform/asked.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id, optionalText, ticked } from '../platform/form/fields.ts'
import { files, type UploadedFile } from '../platform/form/files.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { attachmentLimits } from './add-attachments.ts'
import { countAdditionsSince } from './addition-store.ts'
import { findAttachments } from './attachment-store.ts'
import { changeInquiry, type Inquiry, lockInquiry } from './inquiry-store.ts'
import { sentSubject } from './inquiry-subject.ts'
import { keepAddition } from './keep-addition.ts'
import { isSilent } from './rules/hears-nothing-more.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'
import { findLookedUp } from './written-inquiry.ts'

const longText = 4000
/** Of one inquiry, in a day; and files in all. */
const mostInADay = 10
const mostFiles = 20
const fields = { text: optionalText(longText), files: files(attachmentLimits), isPowerOfAttorney: ticked }

/** The sender, signed in, adds text and attachments. */
export const addToInquiry = command({
  act: inquiryActs.add,
  form: z.object({ inquiryId: id, ...fields }),
  about: ({ inquiryId }, db) => sentSubject(db, inquiryId, { lock: true }),
  run: ({ input, subject, db, ...asked }) => addTo(db, asked, subject.inquiry, input, 'sender'),
})

/** Whoever has looked it up with reference and code adds to it. */
export const addToFollowed = command({
  act: inquiryActs.addByCode,
  form: z.object(fields),
  about: async () => ({}),
  async run({ input, db, ...asked }) {
    const lookedUp = await findLookedUp(db, asked)
    const inquiry = lookedUp?.inquiryId ? await lockInquiry(db, lookedUp.inquiryId) : null
    return inquiry ? addTo(db, asked, inquiry, input, 'code') : refuse('look_up_first')
  },
})

/**
 * May something be added still: until it is answered or withdrawn. Also to one that is sent on, which it then follows:
 * by reference and code nobody can tell from this whether there is a case.
 */
export function canAddTo(inquiry: Pick<Inquiry, 'state' | 'senderKind' | 'personAnswer'>): boolean {
  // Who is to hear nothing more cannot tell from this either that it is answered
  return inquiry.state !== 'withdrawn' && (inquiry.state !== 'answered' || isSilent(inquiry))
}

async function addTo(
  db: Db,
  asked: Asked & Pick<CommandContext<unknown, unknown>, 'events' | 'jobs'>,
  inquiry: Inquiry,
  input: { text: string; files: UploadedFile[]; isPowerOfAttorney: boolean },
  addedBy: 'sender' | 'code',
): Promise<Refusal | { inquiryId: string }> {
  if (!canAddTo(inquiry)) return refuse('not_in_this_state')
  if (!input.text && !input.files.length) return refuse('nothing_added', 'text')
  const dayAgo = new Date(asked.now.getTime() - 24 * 3600 * 1000)
  if ((await countAdditionsSince(db, inquiry.id, dayAgo)) >= mostInADay) return refuse('too_often', 'text')
  const before = await findAttachments(db, inquiry.id)
  if (before.length + input.files.length > mostFiles) return refuse(`too_many_files:${mostFiles}`, 'files')
  const kept = await keepAddition(db, asked, inquiry, { ...input, complaint: null }, addedBy)
  if (isRefusal(kept)) return kept
  if (inquiry.state === 'needs_information') {
    const next = inquiryLifecycle.next(inquiry.state, 'receive_information')
    if (isRefusal(next)) return next
    await changeInquiry(db, inquiry.id, { state: next })
  }
  if (inquiry.state === 'forwarded')
    asked.jobs.add('pass_on_inquiry', { authorityId: asked.authorityId, inquiryId: inquiry.id })
  else await tellUnit(db, asked, inquiry)
  return { inquiryId: inquiry.id }
}
