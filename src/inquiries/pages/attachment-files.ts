import { fileKinds } from '../../platform/form/file-kind.ts'
import { file, type SentFile } from '../../platform/http/page.ts'
import { type AttachedFile, getAttachment, getSentAttachment } from '../get-attachment.ts'

/** An attachment as the unit fetches it. */
export const attachmentFile = file({
  path: '/:authority/henvendelser/:inquiryId/vedlegg/:attachmentId',
  query: getAttachment,
  send,
})

/** An attachment as the one who sent it fetches it. */
export const sentAttachmentFile = file({
  path: '/:authority/henvendelse/sendt/:inquiryId/vedlegg/:attachmentId',
  query: getSentAttachment,
  send,
})

/** The sender's own name for it may say who it is about: it is saved under the inquiry's reference. */
async function send({ inquiry, attachment, number, body }: AttachedFile): Promise<SentFile> {
  const [ending] = fileKinds[attachment.contentType]
  const name = `vedlegg-${inquiry.reference}-${number}.${ending}`
  return { body, type: attachment.contentType, name, isAttachment: true }
}
