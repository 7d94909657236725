import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { Alert, LinkButton, WithPhone } from '../../ui/index.ts'
import { afterTexts } from '../texts/index.ts'

/** Who asked is not to have the answer: said as it is, with whom to call. */
export function NotParty({
  unit,
  isAnswered,
  ui,
}: {
  unit: { name: string; phone: string }
  isAnswered: boolean
  ui: PageContext
}): ReactElement {
  const t = afterTexts[ui.language].notParty
  const phone = unit.phone || ui.authority.settings.phone
  return (
    <Alert kind="warning" title={t.title}>
      {isAnswered && <p>{t.answered}</p>}
      <p>
        <WithPhone phone={phone}>{t.text(officialText(ui.language, unit.name), phone)}</WithPhone>
      </p>
    </Alert>
  )
}

/** The answer is a decision, and who asked may read it. */
export function ToTheDecision({ href, ui }: { href: string; ui: PageContext }): ReactElement {
  const t = afterTexts[ui.language]
  return (
    <>
      <p>{t.decisionReady}</p>
      <LinkButton href={href}>{t.toDecision}</LinkButton>
    </>
  )
}
