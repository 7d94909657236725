import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, versionNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutDocument } from './about-documents.ts'
import { acts } from './access.ts'
import { isSameWords } from './document-versions.ts'
import { seesAll } from './sees-document.ts'
import { version, whereSeen, whyNotChange, writeVersion } from './write-document.ts'

/**
 * What stood about a document in an earlier version, or the file it had then, as its next version (`put-back-as-new-version`): by those
 * who see what was. Refuses: stands_already, document_withdrawn, plan_ended, consent_missing.
 */
export const putBackDocument = command({
  act: acts.writeDocument,
  form: z.object({
    ...{ planId: id, planDocumentId: id, version },
    from: versionNumber,
    part: choice(['words', 'file']),
  }),
  async about(input, db) {
    const about = await aboutDocument(input, db)
    return about?.versions.some((each) => each.version === input.from) ? about : null
  },
  may: async (context) => seesAll(context.grant) && whereSeen(context),
  async run(context) {
    const { input, subject } = context
    const [newest] = subject.versions
    const old = subject.versions.find((each) => each.version === input.from)!
    const not = await whyNotChange(context)
    if (not) return not
    if (newest.withdrawnReason !== null) return refuse('document_withdrawn')
    const next = { ...newest, version: newest.version + 1 }
    if (input.part === 'file') {
      if (old.sha256 === newest.sha256) return refuse('stands_already')
      const { sha256, contentType, size, checked } = old
      return writeVersion(context, 'plan_document_replaced', {
        ...{ ...next, sha256, contentType, size, checked, fileVersion: next.version },
      })
    }
    if (isSameWords(old, newest)) return refuse('stands_already')
    const { title, kind, fromWhom, datedOn } = old
    return writeVersion(context, 'plan_document_changed', { ...next, title, kind, fromWhom, datedOn })
  },
})
