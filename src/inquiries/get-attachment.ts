import { z } from 'zod'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { inquiryActs } from './access.ts'
import { type Attachment, findAttachments, readAttachment } from './attachment-store.ts'
import type { Inquiry } from './inquiry-store.ts'
import { sentSubject, unitSubject } from './inquiry-subject.ts'

export interface AttachedFile {
  inquiry: Inquiry
  attachment: Attachment
  /** Its place in the list, from 1. */
  number: number
  body: Buffer
}

const input = z.object({ inquiryId: id, attachmentId: id })

/** One file, for the unit the inquiry came to. */
export const getAttachment = query({
  act: inquiryActs.read,
  logAs: 'attachment',
  input,
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId),
  read: ({ input, subject, db, secrets }) => readFile(db, secrets, subject.inquiry, input.attachmentId),
  sees,
})

/** The same, for the one who sent it, signed in. */
export const getSentAttachment = query({
  act: inquiryActs.readSent,
  logAs: 'attachment',
  input,
  about: ({ inquiryId }, db) => sentSubject(db, inquiryId),
  read: ({ input, subject, db, secrets }) => readFile(db, secrets, subject.inquiry, input.attachmentId),
  sees,
})

async function readFile(
  db: ReadDb,
  secrets: Secrets,
  inquiry: Inquiry,
  attachmentId: string,
): Promise<AttachedFile | null> {
  const all = await findAttachments(db, inquiry.id)
  const at = all.findIndex((each) => each.id === attachmentId)
  const body = at < 0 ? null : await readAttachment(db, secrets, inquiry.id, attachmentId)
  return body && { inquiry, attachment: all[at]!, number: at + 1, body }
}

function sees({ inquiry }: AttachedFile) {
  return [{ personId: inquiry.personId ?? inquiry.id, what: ['attachment'] }]
}
