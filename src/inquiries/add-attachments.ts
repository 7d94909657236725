import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Act } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { ticked } from '../platform/form/fields.ts'
import { files } from '../platform/form/files.ts'
import { takeFiles } from '../platform/form/take-files.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { questionPlaces, reviewPlace } from './answers.ts'
import { addToDraft, findAttachmentsOfDraft } from './attachment-store.ts'
import { readWritten } from './get-written.ts'
import { findWriter } from './writer.ts'
import { draftOfWritten, saveWritten } from './written-inquiry.ts'

/** Of one inquiry. */
export const attachmentLimits = { most: 5, bytes: 10 * 1024 * 1024 }

const form = z.object({
  files: files(attachmentLimits),
  isPowerOfAttorney: ticked,
  /** 'add': stay, to see them and add more; else go on. */
  button: z.string().optional(),
  fromReview: z.string().optional(),
})

function adding(act: Act) {
  return command({
    act,
    form,
    about: async () => ({}),
    async run({ input, db, ...asked }) {
      const stays = input.button === 'add'
      const place = stays ? questionPlaces.attachments : reviewPlace
      const fromReview = stays && input.fromReview === 'yes'
      if (!input.files.length) return stays ? refuse('choose_file', 'files') : { place, fromReview }
      const writer = await findWriter(db, asked)
      const { fields } = await readWritten(db, asked, writer)
      // They hang on the draft; and its row is locked, so that two presses at once cannot pass the limit together
      await saveWritten(db, asked, { inquiryId: randomUUID(), ...fields })
      const of = draftOfWritten(asked)
      const before = await findAttachmentsOfDraft(db, of)
      if (before.length + input.files.length > attachmentLimits.most)
        return refuse(`too_many_files:${attachmentLimits.most}`, 'files')
      const taken = await takeFiles(input.files)
      if (isRefusal(taken)) return taken
      const kind = input.isPowerOfAttorney ? 'power_of_attorney' : ''
      for (const file of taken)
        await addToDraft(db, asked.secrets, asked.authorityId, of, { ...file, kind }, asked.now)
      return { place, fromReview }
    },
  })
}

/** By somebody signed in: a lost session is asked to sign in, not to start anew. */
export const addAttachments = adding(inquiryActs.write)
export const addAttachmentsOpenly = adding(inquiryActs.writeOpenly)
