import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, LinkButton, OwnWords, Section } from '../../ui/index.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import type { WorkProps } from './complaint-page.tsx'
import { Lines } from './lines.tsx'

/** What the parent was refused, with what the unit weighed: read by the unit, and by the appeal body. */
export function RefusedPart({ data, ui }: WorkProps): ReactElement | null {
  const { refusal, complaint } = data
  if (!refusal) return null
  const t = texts[ui.language].refusal
  const day = (on: string) => longDate(ui.language, on)
  return (
    <Section title={t.refusedTitle(day(refusal.decidedOn))} id="neiet">
      {refusal.before
        .filter(({ by }) => by === 'parent')
        .map(({ on, words }) => (
          <OwnWords key={on + words} by={complaint.complainantName}>
            {words}
          </OwnWords>
        ))}
      <Section title={t.answer} level={3}>
        <Lines text={refusal.words} />
      </Section>
      <Section title={t.weighed} level={3}>
        <Lines text={refusal.reason} />
        {refusal.childView && <Lines text={refusal.childView} />}
        <p>
          <small>{t.weighedHint}</small>
        </p>
      </Section>
    </Section>
  )
}

/** A complaint on a refusal that led somewhere: the parent is answered again, where the case is. */
export function AfterRefusalPart({ data, ui }: WorkProps): ReactElement | null {
  const { complaint } = data
  const after = data.refusal?.after
  if (!after) return null
  const t = texts[ui.language].refusal
  return (
    <Section title={t.after} id="nytt-svar">
      {after === 'owed' ? (
        <>
          <p>{t.owed}</p>
          <ActionBar>
            <LinkButton href={`/${ui.authority.id}/saker/${complaint.caseId}#uten-foreldreansvar`}>
              {t.toAnswerAgain}
            </LinkButton>
          </ActionBar>
        </>
      ) : (
        <p>{after === 'over' ? t.over : t.answeredAgain(longDate(ui.language, after.answeredOn))}</p>
      )}
    </Section>
  )
}
