import type { ReactElement } from 'react'
import { AskedRequest } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { Alert, Button, DateField, Details, Form, Section, TextArea } from '../../ui/index.ts'
import type { UnitInquiry } from '../get-unit-inquiry.ts'
import { deskTexts } from '../texts/index.ts'

/** What the sender is asked, and the answers; and asking, where they may be asked back. In a case, the case asks. */
export function AskingSender({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement | null {
  const t = deskTexts[ui.language].ask
  const { requests, wayToAsk, isStillWanted, can } = data
  if (!requests.length && !can.ask) return null
  const form = ui.form('ask', { version: data.inquiry.version })
  const isToldOtherwise = data.inquiry.senderKey === null
  return (
    <Section title={t.title} id="opplysninger">
      {requests.map((request) => (
        <AskedRequest key={request.id} request={request} isWorkedOn={isStillWanted} ui={ui}>
          {request.state === 'asked' && isToldOtherwise && (
            <p>
              <a className="ds-link" href={`${ui.path}/sporsmal/${request.id}.pdf`}>
                {t.print}
              </a>
            </p>
          )}
        </AskedRequest>
      ))}
      {can.ask && wayToAsk && (
        <Details summary={t.ask} open={form.errors !== undefined} id="spor">
          {wayToAsk !== 'notice' && <Alert>{t.ways[wayToAsk]}</Alert>}
          <Form {...form} label={t.ask}>
            <TextArea
              name="question"
              label={t.question}
              hint={wayToAsk === 'code' ? t.hintByCode : t.hint}
              rows={4}
              maxLength={2000}
            />
            <DateField name="answerBy" label={t.answerBy} />
            <p>{t.clock}</p>
            <Button variant="secondary">{t.send}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
