import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  CardLink,
  CardLinks,
  EmptyState,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import type { OneConsent } from '../get-consent.ts'
import { type ConsentsToConfirm, getToConfirm } from '../get-to-confirm.ts'
import { keepConsent } from '../keep-consent.ts'
import { purposeWords } from '../purpose-words.ts'
import { confirmTexts, exceptionTexts, teamTexts } from '../texts/index.ts'
import { withdrawConsent } from '../withdraw-consent.ts'
import { sectionName, wordsOf } from './consent-words.ts'
import { titleOf } from './consents-page.tsx'
import { leftOutIn } from './exceptions-of-consent.tsx'
import { sentences, stay } from './team-page-parts.ts'

export const confirmPage = page({
  path: '/:authority/koordinering/:personId/samtykke/fortsatt',
  query: getToConfirm,
  acts: {
    keep: { command: keepConsent, next: stay },
    stop: { command: withdrawConsent, next: stay },
  },
  title: (data, ui) => headingOf(data, ui),
  view: (data, ui) => <ConfirmView data={data} ui={ui} />,
  sentences,
  live: true,
})

interface Props {
  data: ConsentsToConfirm
  ui: PageContext
}

/** The parents are named where it was they who said it, and nobody else. */
function headingOf({ isByParents }: ConsentsToConfirm, { language }: PageContext): string {
  const t = confirmTexts[language]
  return isByParents ? t.titleParents : t.title
}

function ConfirmView({ data, ui }: Props): ReactElement {
  const t = confirmTexts[ui.language]
  const { asked, answered, personId } = data
  const base = `/${ui.authority.id}/koordinering/${personId}`
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={personId}
        planId={data.planId}
        current="consent"
        relation={data.relation}
      />
      <BackLink href={`${base}/samtykke`}>{t.toAll}</BackLink>
      <PageHeading title={headingOf(data, ui)} lead={asked.length ? t.lead : undefined} />
      {asked.length > 0 && <p>{t.stands}</p>}
      {!asked.length &&
        (answered.length ? (
          <Alert live kind="success" title={t.done}>
            {t.doneText}
          </Alert>
        ) : (
          <EmptyState>{t.nothing}</EmptyState>
        ))}
      {asked.map((each) => (
        <Asked key={each.consent.id} one={each} ui={ui} />
      ))}
      <Answered data={data} ui={ui} />
      {(asked.length > 0 || answered.length > 0) && (
        <Section title={t.parents}>
          <p>{t.parentsText}</p>
          <ActionBar>
            <LinkButton variant="secondary" href={`${base}/team/inviter`}>
              {t.invite}
            </LinkButton>
          </ActionBar>
        </Section>
      )}
    </>
  )
}

/** One of them: what it opens, who said yes, and the two words. Neither is put before the other. */
function Asked({ one, ui }: { one: OneConsent; ui: PageContext }): ReactElement {
  const all = teamTexts[ui.language]
  const t = confirmTexts[ui.language]
  const { consent } = one
  const title = titleOf(consent, ui)
  const keep = ui.form('keep', { key: consent.id })
  const stop = ui.form('stop', { key: consent.id })
  const hidden = { consentId: consent.id }
  return (
    <Section title={title}>
      <Facts
        items={[
          {
            term: consent.kind === 'sharing' ? all.consent.open : all.consent.about,
            value:
              consent.kind === 'sharing'
                ? all.list(consent.sections.map((section) => sectionName(all, section, one)))
                : wordsOf(all, consent.kind, one).short,
          },
          {
            term: all.consent.people,
            value: consent.serviceId && consent.people.length ? all.list(consent.people) : null,
          },
          { term: all.consent.purpose, value: purposeWords(consent, ui.language) || null },
          { term: exceptionTexts[ui.language].seen, value: leftOutIn(one, ui) },
          {
            term: all.consent.receiptUntil,
            value: consent.untilDate
              ? all.consents.until(longDate(ui.language, consent.untilDate))
              : all.consents.noEnd.self,
          },
          { term: t.who, value: whoSaidYes(one, ui) },
        ]}
      />
      <p>{t.ifNo[consent.kind]}</p>
      <ActionBar>
        <Form {...keep} hidden={{ ...keep.hidden, ...hidden }}>
          <Button variant="secondary">
            {t.keep}
            <span className="ds-sr-only">: {title}</span>
          </Button>
        </Form>
        <Form {...stop} hidden={{ ...stop.hidden, ...hidden }}>
          <Button variant="secondary">
            {t.stop}
            <span className="ds-sr-only">: {title}</span>
          </Button>
        </Form>
      </ActionBar>
      {consent.kind === 'sharing' && (
        <p>
          <a className="ds-link" href={`${ui.path.replace(/fortsatt$/, '')}${consent.id}`}>
            {t.change}
            <span className="ds-sr-only">: {title}</span>
          </a>
        </p>
      )}
    </Section>
  )
}

/** By name and day, those whose yes it stands on. */
function whoSaidYes({ answers, consent }: OneConsent, { language }: PageContext): string | null {
  const yes = answers.filter((each) => each.round === consent.round && each.answer === 'given')
  const names = [...new Set(yes.flatMap(({ name }) => name ?? []))].reverse()
  if (!names.length || !yes[0]) return null
  const day = longDate(language, dayInOslo(yes[0].at))
  return confirmTexts[language].saidYes(teamTexts[language].list(names), day)
}

function Answered({ data: { answered }, ui }: Props): ReactElement | null {
  const t = confirmTexts[ui.language]
  if (!answered.length) return null
  return (
    <Section title={t.answered}>
      <CardLinks>
        {answered.map(({ consent }) => (
          <CardLink
            key={consent.id}
            href={`${ui.path.replace(/fortsatt$/, '')}${consent.id}`}
            level={3}
            title={titleOf(consent, ui)}
            text={consent.shown === 'given' ? t.saidKeep : t.saidStop}
          />
        ))}
      </CardLinks>
    </Section>
  )
}
