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
}): ReactElement | null {
  const t = deskTexts[ui.language].asked
  if (!questions.length) return null
  return (
    <Section title={t.title} id="sporsmal">
      {questions.map(({ id, question, answerBy, answeredAt, version }) => {
        if (answeredAt)
          return (
            <Alert key={id} kind="success">
              {t.answered(longDate(ui.language, answeredAt))}
            </Alert>
          )
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
  )
}
