import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert } from '../../ui/index.ts'
import type { OneConsent } from '../get-consent.ts'
import { teamTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'

interface Props {
  data: OneConsent
  ui: PageContext
}

/** Where two decide: what each has said yes to while it waits, and what did not open since only one has. */
export function SaidYes({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.together
  const { consent, yes, notOpened } = data
  const list = (sections: OneConsent['notOpened']) =>
    all.list(sections.map((section) => sectionName(all, section, data)))
  if (consent.kind !== 'sharing' || (!data.mayAnswer && !data.mayAsk)) return null
  if (notOpened.length) return <Alert title={t.notOpened(list(notOpened))}>{t.onlyBoth}</Alert>
  if (consent.shown !== 'asked' || !yes.length) return null
  return (
    <Alert title={yes.map((each) => (each.isOwn ? t.youSaid : t.said(each.name))).join('. ')}>
      {yes.map(({ name, isOwn, sections, untilDate, at }) => (
        <p key={name}>
          {isOwn ? t.you : name}, {longDate(ui.language, dayInOslo(at))}: {list(sections)}
          {untilDate && ` (${all.consents.until(longDate(ui.language, untilDate))})`}
        </p>
      ))}
      {data.deciders.length > 1 && <p>{t.onlyBoth}</p>}
    </Alert>
  )
}
