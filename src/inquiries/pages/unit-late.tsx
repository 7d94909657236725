import type { ReactElement } from 'react'
import { WhoItIs } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import { Button, DateField, Details, Facts, Form, TextArea } from '../../ui/index.ts'
import type { UnitInquiry } from '../get-unit-inquiry.ts'
import { deskTexts, lateTexts } from '../texts/index.ts'

interface Props {
  data: UnitInquiry
  ui: PageContext
}

/** The law's month, beside the day that was promised: it runs before there is a case too (fvl § 11 a). */
export function InterimClock({ data, ui }: Props): ReactElement | null {
  const { interimDue } = data
  if (!interimDue) return null
  const t = lateTexts[ui.language].month
  const day = longDate(ui.language, interimDue)
  return <Facts inline items={[{ term: t.term, value: interimDue < ui.today ? t.passed(day) : t.by(day) }]} />
}

/** What is done when the time is nearly out, or is: an interim reply, or a complaint that came on paper. */
export function LateActs({ data, ui }: Props): ReactElement | null {
  const t = lateTexts[ui.language]
  const { version } = data.inquiry
  const form = ui.form('interim', { version })
  const { interimDue, can } = data
  return (
    <>
      {interimDue && can.openCase && !isDead(data) && (
        <Details summary={t.interim.title} open={can.interim || form.errors !== undefined} id="forelopig">
          <p>
            {(interimDue < ui.today ? t.interim.late : t.interim.lead)(longDate(ui.language, interimDue))}
          </p>
          <Form {...form} label={t.interim.title} prefix="forelopig">
            <WhoItIs alike={data.alike} ui={ui} />
            <TextArea
              name="reason"
              label={t.interim.reason}
              hint={t.interim.reasonHint}
              rows={3}
              maxLength={2000}
            />
            <DateField name="newDate" label={t.interim.newDate} value={typedDate(null)} />
            <TextArea
              name="meanwhile"
              label={t.interim.meanwhile}
              required={false}
              rows={2}
              maxLength={2000}
            />
            <Button variant="secondary">{t.interim.button}</Button>
          </Form>
        </Details>
      )}
      {can.recordComplaint && (
        <Details summary={t.paperComplaint.title} id="klage">
          <p>{t.paperComplaint.text}</p>
          <Form {...ui.form('openToComplain', { version })} label={t.paperComplaint.title}>
            <DeadReason data={data} ui={ui} />
            <Button variant="secondary">{t.paperComplaint.button}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

export const isDead = ({ register }: UnitInquiry): boolean => register.some(({ kind }) => kind === 'dead')

/** Why a case is opened all the same of one who is dead. */
export function DeadReason({ data, ui }: Props): ReactElement | null {
  if (!isDead(data)) return null
  const t = deskTexts[ui.language].register
  return <TextArea name="deadReason" label={t.deadReason} hint={t.deadReasonHint} rows={2} maxLength={500} />
}
