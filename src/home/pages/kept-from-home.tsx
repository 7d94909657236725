import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Section, WithPhone } from '../../ui/index.ts'
import type { MyPage } from '../get-my-page.ts'
import { homeTexts } from '../texts/index.ts'

/** To a child who asked that those at home are not told: what they may know, and what is coming, before it comes. */
export function KeptFromHome({ data, ui }: { data: MyPage; ui: PageContext }): ReactElement | null {
  const { keeping } = data
  if (!keeping) return null
  const t = homeTexts[ui.language].kept
  const { phone } = ui.authority.settings
  const day = (date: string) => longDate(ui.language, date)
  const ahead = keeping.ones.filter(({ toldFrom }) => toldFrom !== null)
  return (
    <Section title={t.title} id="hjemme">
      {keeping.asked && <p>{t.asked}</p>}
      {ahead.map(({ id, name, toldFrom }) => (
        <Alert key={id} kind="warning" title={t.ahead(name, day(toldFrom!))}>
          <p>
            <WithPhone phone={phone}>{t.talk(phone)}</WithPhone>
          </p>
        </Alert>
      ))}
      {keeping.ones.map(({ id, name, standing, toldFrom, decided }) =>
        toldFrom === null && standing === 'withheld' ? (
          <p key={id}>
            {t.withheld(name)} {decided?.untilDate && t.until(day(decided.untilDate))}
          </p>
        ) : standing === 'told' ? (
          <p key={id}>{t.told(name)}</p>
        ) : null,
      )}
      <p>{keeping.needs === 'respected' ? t.rules : t.rulesUnder12}</p>
    </Section>
  )
}
