import { Fragment, type ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Button, Details, Form, OwnWords, TextArea } from '../../ui/index.ts'
import { textsOf } from '../texts/index.ts'
import { takeBackTexts } from '../texts/take-back/index.ts'
import type { CaseProps } from './case-page.tsx'

/** Somebody who may asks to drop the case: closed by their own wish, or it goes on with a reason. */
export function TakenBack({ data, ui }: CaseProps): ReactElement | null {
  const t = takeBackTexts[ui.language].unit
  const { takenBack } = data
  if (!takenBack) return null
  const { askedByName, askedAs, askedByKey, reason, askedAt, objections } = takenBack
  const words = textsOf(ui.language).case
  const named = (as: string) => words.kinds[as] ?? words.senders[as] ?? words.senders.self!
  const as = named(askedAs)
  const there = data.transfers.find(
    ({ state, toAuthorityId }) => toAuthorityId && (state === 'sent' || state === 'accepted'),
  )
  const { version } = data.case
  const goOn = ui.form('goOn', { version })
  return (
    <Alert kind="warning" title={askedByName ? t.title(askedByName, as) : capital(t.title('', as))}>
      <p>{t.asked(longDate(ui.language, dayInOslo(askedAt)))}</p>
      {reason ? <OwnWords>{reason}</OwnWords> : <p>{t.noReason}</p>}
      {!askedByKey && <p>{t.byCode}</p>}
      {objections.map((said) => (
        <Fragment key={said.byKey}>
          <p>
            <strong>
              {said.byName
                ? t.wantsOn(said.byName, named(said.byAs))
                : capital(t.wantsOn('', named(said.byAs)))}
            </strong>
          </p>
          {said.reason && <OwnWords>{said.reason}</OwnWords>}
        </Fragment>
      ))}
      {there && <p>{t.sentTo(there.toName)}</p>}
      <p>{t.check}</p>
      <Form {...ui.form('closeTakenBack', { version })} label={t.close}>
        <TextArea name="reason" label={t.closeReason} value={t.closeReasonValue} rows={2} maxLength={1000} />
        <Button variant="secondary">{t.close}</Button>
      </Form>
      <Details summary={t.goOn} id="ga-videre" open={goOn.values !== undefined}>
        <p>{t.goOnText}</p>
        <Form {...goOn} label={t.goOn}>
          <TextArea name="reason" label={t.goOnReason} hint={t.goOnHint} rows={2} maxLength={1000} />
          <Button variant="secondary">{t.goOn}</Button>
        </Form>
      </Details>
    </Alert>
  )
}
