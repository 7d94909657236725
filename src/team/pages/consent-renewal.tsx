import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Alert, Button, Details, Form, SubmitButton, TextArea } from '../../ui/index.ts'
import type { OneConsent } from '../get-consent.ts'
import { teamTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'
import { SaidBy, SaidHow, SaidInLanguage } from './said-fields.tsx'

interface Props {
  data: OneConsent
  ui: PageContext
}

/** Its last day is near, or has just passed: what renewing it comes to, and the one press. */
export function Renew({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.renewal
  const { renewal, consent } = data
  if (!renewal || !consent.untilDate) return null
  const lastDay = longDate(ui.language, consent.untilDate)
  const isOver = consent.shown === 'expired'
  if (renewal.hasRenewed)
    return (
      <Alert live title={t.youRenewed}>
        {t.waitsFor(all.list(renewal.waitsFor), lastDay)}
      </Alert>
    )
  return (
    <Alert
      title={
        renewal.follows.length
          ? t.otherRenewed(all.list(renewal.follows))
          : isOver
            ? t.ended(lastDay)
            : t.ends(lastDay)
      }
    >
      <p>
        {renewal.follows.length ? t.closedUntilYou : isOver ? t.closedNow : t.closesThen}{' '}
        {t.same(longDate(ui.language, renewal.until))}
      </p>
      {consent.kind === 'sharing' && (
        <p>{t.parts(all.list(renewal.sections.map((section) => sectionName(all, section, data))))}</p>
      )}
      {renewal.waitsFor.length > 0 && <p>{t.othersRenewed}</p>}
      <Form {...ui.form('renew')}>
        <ActionBar>
          <SubmitButton>{t.button}</SubmitButton>
        </ActionBar>
      </Form>
    </Alert>
  )
}

/** Renewed orally or on paper: who, how, and a note. */
export function RenewForStaff({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.consent
  const { renewal, consent, deciders } = data
  if (!renewal || !deciders.length) return null
  const form = ui.form('recordRenewal', { version: consent.version })
  return (
    <Details summary={all.renewal.record} id="skriv-ned-fornyelse" open={form.errors !== undefined}>
      <p>{all.renewal.same(longDate(ui.language, renewal.until))}</p>
      <Form {...form}>
        <SaidBy deciders={deciders} ui={ui} />
        <SaidHow ui={ui} />
        <SaidInLanguage ui={ui} />
        <TextArea name="note" label={t.recordNote} hint={t.recordNoteHint} rows={3} maxLength={1000} />
        <Button variant="secondary">{all.renewal.recordButton}</Button>
      </Form>
    </Details>
  )
}
