import { addAttachments, addAttachmentsOpenly } from '../src/inquiries/add-attachments.ts'
import { firstOpen, questionPlaces, situationOf } from '../src/inquiries/answers.ts'
import { readWritten } from '../src/inquiries/get-written.ts'
import { saveAnswer, saveAnswerOpenly } from '../src/inquiries/save-answer.ts'
import { sendInquiry, sendInquiryOpenly } from '../src/inquiries/send-inquiry.ts'
import { findWriter } from '../src/inquiries/writer.ts'
import type { Asked } from '../src/platform/asked.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { UploadedFile } from '../src/platform/form/files.ts'

export type Answers = Record<string, string | string[]>

const usual: Answers = {
  whatMatters: '',
  services: '',
  tried: '',
  proposedCoordinator: '',
  personKnows: 'yes',
  parentsKnow: 'yes',
  keepFromParents: 'no',
  mayAct: 'yes',
  language: 'nb',
  senderRole: '',
  livesIn: 'unknown',
  toldByKind: 'next_of_kin',
  interpreter: '',
}

/** Answers question after question as the pages do, attaches what there is, and sends. @returns the inquiry's id */
export async function writeInquiry(
  database: Database,
  asked: Asked,
  answers: Answers,
  files: readonly UploadedFile[] = [],
): Promise<string> {
  const all = { ...usual, ...answers }
  for (;;) {
    // Read past the page: nobody has looked, and the log is to say so
    const { question, isSignedIn } = await database.transaction(asked.authorityId, async (db) => {
      const writer = await findWriter(db, asked)
      const { fields } = await readWritten(db, asked, writer)
      const open = firstOpen(situationOf(fields, writer, asked))
      return { question: open, isSignedIn: writer.isSignedIn }
    })
    if (!question) {
      const add = isSignedIn ? addAttachments : addAttachmentsOpenly
      const added = await add.run(database, asked, { files }, () => '')
      if (!('done' in added)) throw new Error(`not attached: ${JSON.stringify(added)}`)
      const send = isSignedIn ? sendInquiry : sendInquiryOpenly
      const outcome = await send.run(database, asked, {}, () => '')
      if ('done' in outcome) return outcome.done.inquiryId
      throw new Error(`not sent: ${JSON.stringify(outcome)}`)
    }
    const save = isSignedIn ? saveAnswer : saveAnswerOpenly
    const fields = { ...all, question: questionPlaces[question] }
    const outcome = await save.run(database, asked, fields, () => '')
    if (!('done' in outcome)) throw new Error(`${question}: ${JSON.stringify(outcome)}`)
  }
}
