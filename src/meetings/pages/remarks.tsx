import type { ReactElement } from 'react'
import { readersInWords } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, OwnWords, Section, TextArea } from '../../ui/index.ts'
import type { SeenMeeting } from '../get-meeting.ts'
import { texts } from '../texts/index.ts'

const atWork = ['coordinator', 'stand_in']

/** What was said to be wrong in the minutes, with them; and where one says so. */
export function Remarks({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language].remarks
  const form = ui.form('remark')
  if (!data.remarks.length && !data.mayRemark) return null
  return (
    <>
      {data.remarks.length > 0 && (
        <Section level={3} title={t.title} id="merknader">
          {data.remarks.map(({ id, remark, saidAt, saidByName, saidAs }) => {
            const when = dateAndTime(ui.language, saidAt)
            const by = atWork.includes(saidAs) ? t.writtenDown(saidByName, when) : t.by(saidByName, when)
            return (
              <OwnWords key={id} by={by}>
                {remark}
              </OwnWords>
            )
          })}
        </Section>
      )}
      {data.mayRemark && (
        <Details summary={t.summary} id="si-fra" open={form.errors !== undefined}>
          <p>{t.lead}</p>
          <Form {...form} label={t.summary} readers={readersInWords(data.readers, ui.language)}>
            <TextArea
              name="remark"
              label={data.isLeading ? t.whatOf(data.givenName) : t.what}
              rows={4}
              maxLength={2000}
            />
            <Button variant="secondary">{t.submit}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
