import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { CardLink, CardLinks, Details, Section, Status, type StatusKind } from '../../ui/index.ts'
import type { SentInquiryLine } from '../find-sent-lines.ts'
import { homeTexts } from '../texts/index.ts'

interface Props {
  sent: readonly SentInquiryLine[]
  ui: PageContext
}

const statusOf: Record<string, StatusKind> = {
  received: 'waiting',
  needs_information: 'needs-you',
  accepted_to_case: 'going',
  answered: 'done',
  forwarded: 'going',
  withdrawn: 'stopped',
}
const shownAtOnce = 5

/** What the reader has sent and where it is now: the newest, and behind a fold the rest. */
export function SentSection({ sent, ui }: Props): ReactElement | null {
  const t = homeTexts[ui.language].my
  if (!sent.length) return null
  const earlier = sent.slice(shownAtOnce)
  return (
    <Section title={t.sent} id="henvendelser">
      <Lines sent={sent.slice(0, shownAtOnce)} ui={ui} />
      {earlier.length > 0 && (
        <Details summary={t.earlierSent(earlier.length)} id="tidligere-henvendelser">
          <Lines sent={earlier} ui={ui} />
        </Details>
      )}
    </Section>
  )
}

function Lines({ sent, ui }: Props): ReactElement {
  const t = homeTexts[ui.language].my
  return (
    <CardLinks>
      {sent.map((inquiry) => (
        <CardLink
          key={inquiry.id}
          href={`/${ui.authority.id}/henvendelse/sendt/${inquiry.id}`}
          title={inquiry.reference}
          level={3}
          text={t.sentAbout(inquiry.givenName, nearDate(ui, inquiry.receivedAt))}
        >
          <Status kind={statusOf[inquiry.state] ?? 'neutral'}>{t.sentState[inquiry.state]}</Status>
        </CardLink>
      ))}
    </CardLinks>
  )
}
