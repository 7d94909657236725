import type { ReactElement } from 'react'
import { Button, DateField, Details, Form, Section, Select, TextArea } from '../../ui/index.ts'
import { workTextsOf } from '../texts/work/index.ts'
import { AskedRequest } from './asked-request.tsx'
import type { CaseProps } from './case-page.tsx'

/** What is asked of whom and since when, and the answers, newest first. */
export function CaseRequests({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).request
  const { case: file, requests, senders } = data
  const form = ui.form('ask', { version: file.version })
  const mayAsk = file.state === 'under_assessment' || file.state === 'waiting_for_information'
  return (
    <Section title={t.title} id="opplysninger">
      {mayAsk && (
        <Details summary={t.ask} id="spor" open={form.values !== undefined}>
          <Form {...form} label={t.ask}>
            {senders.length > 0 && (
              <Select
                name="inquiryId"
                label={t.askWhom}
                required={false}
                empty={t.person}
                hint={senders.some(({ way }) => way !== 'notice') ? t.notTold : undefined}
                options={senders.map(({ id, name }) => ({ value: id, text: t.sender(name) }))}
              />
            )}
            <TextArea name="question" label={t.question} hint={t.questionHint} rows={4} maxLength={2000} />
            <DateField name="answerBy" label={t.answerBy} />
            <p>{t.clocks}</p>
            <Button variant="secondary">{t.send}</Button>
          </Form>
        </Details>
      )}
      {requests.map((request) => (
        <AskedRequest key={request.id} request={request} isWorkedOn={data.isWorkedOn} ui={ui} />
      ))}
    </Section>
  )
}
