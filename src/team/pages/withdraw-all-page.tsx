import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import type { ConsentShown } from '../get-consents.ts'
import { getWithdrawAll, type WithdrawAll } from '../get-withdraw-all.ts'
import { receiptTexts, teamTexts, withdrawAllTexts } from '../texts/index.ts'
import { withdrawAll } from '../withdraw-all.ts'
import { sectionName } from './consent-words.ts'
import { sentences, stay } from './team-page-parts.ts'

export const withdrawAllPage = page({
  path: '/:authority/koordinering/:personId/samtykke/trekk-alt',
  query: getWithdrawAll,
  acts: { withdraw: { command: withdrawAll, next: stay } },
  title: (_data, ui) => withdrawAllTexts[ui.language].title,
  view: (data, ui) => <WithdrawAllView data={data} ui={ui} />,
  sentences,
  live: true,
})

interface Props {
  data: WithdrawAll
  ui: PageContext
}

function WithdrawAllView({ data, ui }: Props): ReactElement {
  const t = withdrawAllTexts[ui.language]
  const { person, withdrawn } = data
  const isOpen = data.open.length > 0 || data.links > 0
  const all = `/${ui.authority.id}/koordinering/${person.id}/samtykke`
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={data.planId}
        current="consent"
        relation={data.relation}
      />
      <BackLink href={all}>{teamTexts[ui.language].consent.back}</BackLink>
      <PageHeading
        title={t.title}
        over={data.isSelf ? undefined : person.fullName}
        lead={isOpen ? t.lead : undefined}
      />
      {isOpen ? (
        <Before data={data} ui={ui} />
      ) : withdrawn ? (
        <After data={data} withdrawn={withdrawn} ui={ui} />
      ) : (
        <EmptyState>{t.nothing}</EmptyState>
      )}
    </>
  )
}

/** What closes, what stands, and the one press. */
function Before({ data, ui }: Props): ReactElement {
  const all = teamTexts[ui.language]
  const t = withdrawAllTexts[ui.language]
  const { open, deciders } = data
  const waits = open.filter(({ shown }) => shown === 'asked')
  return (
    <>
      <Section title={t.closes}>
        <List
          consents={open.filter(({ shown }) => shown === 'given')}
          words={({ sections }) =>
            all.list(sections.map((each) => sectionName(all, each, data).toLowerCase()))
          }
          ui={ui}
        />
        <List consents={waits} words={() => t.waits} ui={ui} />
        {open.length > 0 && <p>{t.atOnce}</p>}
        {data.links > 0 && <p>{t.links(data.links)}</p>}
      </Section>
      <Stands data={data} ui={ui} />
      {deciders.length > 1 && <p>{t.alone(all.list(deciders))}</p>}
      <Form {...ui.form('withdraw')}>
        <ActionBar>
          <Button danger>{t.button}</Button>
          <LinkButton variant="secondary" href={ui.path.replace(/\/trekk-alt$/, '')}>
            {t.back}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  )
}

function After({
  data,
  withdrawn,
  ui,
}: Props & { withdrawn: NonNullable<WithdrawAll['withdrawn']> }): ReactElement {
  const t = withdrawAllTexts[ui.language]
  return (
    <>
      <Alert live kind="success" title={t.done}>
        {t.doneAt(dateAndTime(ui.language, withdrawn.at))}
      </Alert>
      <Section title={t.closed}>
        <List consents={withdrawn.consents} ui={ui} />
        <p>
          <a className="ds-link" href={`${ui.path}/kvittering.pdf`}>
            {receiptTexts[ui.language].link}
          </a>
        </p>
      </Section>
      <Stands data={data} ui={ui} />
      <Section title={t.after}>
        <p>{t.again}</p>
      </Section>
    </>
  )
}

/** What one act does not touch, and the way to that. */
function Stands({ data: { stands, asked, isSelf }, ui }: Props): ReactElement {
  const t = withdrawAllTexts[ui.language]
  const to = (consentId: string) => `${ui.path.replace(/trekk-alt$/, '')}${consentId}`
  return (
    <Section title={t.stands}>
      <ul>
        {stands.coordination && (
          <li>
            {t.coordination}{' '}
            <a className="ds-link" href={to(stands.coordination)}>
              {t.toCoordination}
            </a>
          </li>
        )}
        {stands.plan && (
          <li>
            {isSelf ? t.planSelf : t.plan}{' '}
            <a className="ds-link" href={to(stands.plan)}>
              {t.toPlan}
            </a>
          </li>
        )}
        {asked.length > 0 && <li>{t.asked(asked.length)}</li>}
        <li>{t.read}</li>
        <li>{t.given}</li>
      </ul>
    </Section>
  )
}

function List({
  consents,
  words,
  ui,
}: {
  consents: readonly ConsentShown[]
  words?: (consent: ConsentShown) => string
  ui: PageContext
}): ReactElement | null {
  const all = teamTexts[ui.language]
  if (!consents.length) return null
  return (
    <ul>
      {consents.map((each) => {
        const who = each.withName || all.hiddenService[each.serviceKind ?? 'other_welfare']
        const names = each.people.length ? ` (${all.list(each.people)})` : ''
        return (
          <li key={each.id}>
            <strong>{who}</strong>
            {names}
            {words && `: ${words(each)}`}
          </li>
        )
      })}
    </ul>
  )
}
