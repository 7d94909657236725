import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Button, Form, OwnWords, Section, TextArea } from '../../ui/index.ts'
import type { Followed } from '../get-followed.ts'
import { deskTexts } from '../texts/index.ts'

/** What the sender is asked, where they follow by reference and code. What has been answered is not shown again. */
export function AskedByCode({
  questions,
  ui,
}: {
  questions: NonNullable<Followed['status']>['questions']
  ui: PageContext
}): ReactElement {
  const t = deskTexts[ui.language].asked
  const open = questions.filter(({ answeredAt }) => answeredAt === null)
  return (
    <>
      {open.length > 0 && (
        <Section title={t.title} id="sporsmal">
          {open.map(({ id, question, answerBy, version }) => {
            const form = ui.form('answer', { key: id, version })
            return (
              <div key={id}>
                <OwnWords by={t.by}>{question}</OwnWords>
                <p>{t.answerBy(longDate(ui.language, answerBy))}</p>
                <Form {...form} hidden={{ ...form.hidden, requestId: id }} label={t.yourAnswer}>
                  <TextArea name="answer" label={t.yourAnswer} hint={t.hint} rows={5} maxLength={8000} />
                  <Button>{t.send}</Button>
                </Form>
              </div>
            )
          })}
        </Section>
      )}
      {questions.map(
        ({ id, answeredAt }) =>
          answeredAt && (
            <Alert key={id} kind="success">
              {t.answered(longDate(ui.language, answeredAt))}
            </Alert>
          ),
      )}
    </>
  )
}
