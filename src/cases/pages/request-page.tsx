import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { ActionBar, Alert, Button, Form, OwnWords, PageHeading, TextArea, WithPhone } from '../../ui/index.ts'
import { answerRequest } from '../answer-request.ts'
import { getRequest, type RequestPage } from '../get-request.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'

/** What the unit asks, and one's answer: by the person's side, or by who sent the inquiry. */
export const requestPage = page({
  path: '/:authority/opplysninger/:requestId',
  query: getRequest,
  acts: { answer: { command: answerRequest, next: (_result, { path }) => path } },
  title: (_data, ui) => workTextsOf(ui.language).request.pageTitle,
  view: (data, ui) => <RequestView data={data} ui={ui} />,
  sentences,
  autosave: true,
})

function RequestView({ data, ui }: { data: RequestPage; ui: PageContext }): ReactElement {
  const t = workTextsOf(ui.language).request
  const { request, mayAnswer, personName } = data
  const form = ui.form('answer', { version: request.version })
  return (
    <>
      <PageHeading title={t.pageTitle} lead={personName ? t.about(personName) : undefined} />
      <p>{t.lead(officialText(ui.language, data.unit))}</p>
      <OwnWords>{request.question}</OwnWords>
      {request.state === 'answered' && (
        <>
          <Alert kind="success">{t.thanks}</Alert>
          {request.answer && <p className="sv-lines">{request.answer}</p>}
        </>
      )}
      {request.state !== 'answered' && !mayAnswer && <Alert>{t.notNeeded}</Alert>}
      {mayAnswer && (
        <>
          <p>{t.by(longDate(ui.language, request.answerBy))}</p>
          <Form {...form} hidden={{ requestId: request.id }} label={t.yourAnswer}>
            <TextArea name="answer" label={t.yourAnswer} rows={6} maxLength={8000} />
            <ActionBar>
              <Button>{t.sendAnswer}</Button>
            </ActionBar>
          </Form>
          <p>
            <WithPhone phone={data.phone}>{t.call(data.phone)}</WithPhone>
          </p>
        </>
      )}
      {data.caseId && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/min-sak/${data.caseId}`}>
            {t.toCase}
          </a>
        </p>
      )}
    </>
  )
}
