import { z } from 'zod'
import type { Act } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { inquiryActs } from './access.ts'
import { questionPlaces } from './answers.ts'
import { removeFromDraft } from './attachment-store.ts'
import { draftOfWritten } from './written-inquiry.ts'

function removing(act: Act) {
  return command({
    act,
    form: z.object({ attachmentId: id, fromReview: z.string().optional() }),
    about: async () => ({}),
    async run({ input, db, ...asked }) {
      // One that is gone is gone, and another's is not there for this writer: the list shows how it is
      await removeFromDraft(db, draftOfWritten(asked), input.attachmentId)
      return { place: questionPlaces.attachments, fromReview: input.fromReview === 'yes' }
    },
  })
}

/** Takes a file away before the inquiry is sent; its bytes are deleted with it. */
export const removeAttachment = removing(inquiryActs.write)
export const removeAttachmentOpenly = removing(inquiryActs.writeOpenly)
