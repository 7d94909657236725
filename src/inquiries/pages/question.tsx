import { page } from '../../platform/http/page.ts'
import { BackLink, Form, SubmitButton } from '../../ui/index.ts'
import { addAttachments, addAttachmentsOpenly, attachmentLimits } from '../add-attachments.ts'
import { partOf, placeBefore, reviewPlace, situationOf } from '../answers.ts'
import { getWritten } from '../get-written.ts'
import { removeAttachment, removeAttachmentOpenly } from '../remove-attachment.ts'
import { saveAnswer, saveAnswerOpenly } from '../save-answer.ts'
import { inquirySentences, inquiryTexts } from '../texts/index.ts'
import { AttachmentQuestion } from './attachment-question.tsx'
import { labelOf, QuestionFields } from './question-fields.tsx'
import { HowFar, SharedComputer } from './shared-parts.tsx'

interface Next {
  place: string
  fromReview?: boolean
}

const next = ({ place, fromReview }: Next, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/henvendelse/${place}${fromReview ? `?fra=${reviewPlace}` : ''}`

/** One question. Signed in and not signed in are two acts: a session lost in the middle keeps what was typed. */
export const questionPage = page({
  path: '/:authority/henvendelse/:question',
  query: getWritten,
  acts: {
    save: { command: saveAnswer, next },
    saveOpenly: { command: saveAnswerOpenly, next },
    attach: { command: addAttachments, next },
    attachOpenly: { command: addAttachmentsOpenly, next },
    detach: { command: removeAttachment, next },
    detachOpenly: { command: removeAttachmentOpenly, next },
  },
  sentences: inquirySentences,
  autosave: true,
  uploads: attachmentLimits,
  title: (written, ui) => labelOf({ question: written.question ?? 'sender', written, ui }),
  view: (written, ui) => {
    const t = inquiryTexts[ui.language]
    const question = written.question ?? 'sender'
    const { fields, writer, applicable } = written
    const start = `/${ui.authority.id}/henvendelse`
    const fromReview = ui.search.fra === reviewPlace
    const situation = situationOf(fields, writer, ui)
    const before = fromReview ? reviewPlace : placeBefore(question, situation)
    const form = ui.form(writer.isSignedIn ? 'save' : 'saveOpenly')
    return (
      <>
        <BackLink href={before ? `${start}/${before}` : start}>{t.back}</BackLink>
        {applicable.includes(question) && <HowFar part={partOf(question)} ui={ui} />}
        {question === 'attachments' ? (
          <AttachmentQuestion written={written} ui={ui} fromReview={fromReview} />
        ) : (
          <Form {...form} hidden={{ ...form.hidden, fromReview: fromReview ? 'yes' : undefined }}>
            <QuestionFields question={question} written={written} ui={ui} />
            <SubmitButton>{t.next}</SubmitButton>
          </Form>
        )}
        <SharedComputer ui={ui} />
      </>
    )
  },
})
