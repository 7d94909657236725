import type { ReactElement } from 'react'
import { type PractitionersPerson, planTexts } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, nearDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { DataTable, EmptyState, LinkButton, PageHeading, Status, TurnPages } from '../../ui/index.ts'
import { getOwnPeople, inAddress, type OwnPeoplePage } from '../get-own-people.ts'
import { homeTexts } from '../texts/index.ts'
import { WorkNav } from './work-nav.tsx'

export const ownPeoplePage = page({
  path: '/:authority/arbeid/personer',
  query: getOwnPeople,
  mode: 'work',
  title: (_, ui) => homeTexts[ui.language].work.ownPeople.title,
  view: (found, ui) => <OwnPeopleView found={found} ui={ui} />,
  live: true,
})

const list = '#listen'

function OwnPeopleView({ found, ui }: { found: OwnPeoplePage; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work.ownPeople
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <WorkNav ui={ui} />
      <div id={list.slice(1)} tabIndex={-1}>
        {found.rows.length ? (
          <Rows rows={found.rows} ui={ui} />
        ) : (
          <EmptyState
            title={found.isLater ? t.noMore : t.noneTitle}
            action={
              found.isLater && (
                <LinkButton href={ui.path} variant="secondary">
                  {t.seeAll}
                </LinkButton>
              )
            }
          >
            {found.isLater ? undefined : t.none}
          </EmptyState>
        )}
      </div>
      <TurnPages
        first={found.isLater ? `${ui.path}${list}` : null}
        next={found.next && `${ui.path}?${new URLSearchParams({ etter: inAddress(found.next) })}${list}`}
      />
    </>
  )
}

function Rows({ rows, ui }: { rows: readonly PractitionersPerson[]; ui: PageContext }): ReactElement {
  const { work, my } = homeTexts[ui.language]
  const t = work.ownPeople
  const at = `/${ui.authority.id}`
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={rows}
      rowKey={(row) => row.personId}
      columns={[
        {
          head: work.person,
          rowHead: true,
          cell: (row) => (
            <a className="ds-link" href={`${at}/koordinering/${row.personId}`}>
              {row.personName}
            </a>
          ),
        },
        {
          head: t.role,
          cell: ({ role, service }) =>
            service
              ? t.takesPartFor(officialText(ui.language, service))
              : (t.roles[role] ?? my.coordinator[role]),
        },
        {
          head: t.newest,
          cell: (row) => (
            <>
              {wordsOf(row, ui)} <span className="sv-aside-words">{nearDate(ui, row.changedAt)}</span>
            </>
          ),
        },
        { head: my.plan, cell: (row) => <PlanCell row={row} ui={ui} /> },
        {
          head: my.nextMeeting,
          cell: ({ personId, nextMeeting }) =>
            nextMeeting ? (
              <a className="ds-link" href={`${at}/koordinering/${personId}/moter/${nextMeeting.id}`}>
                {dateAndTime(ui.language, nextMeeting.startsAt)}
              </a>
            ) : (
              t.noMeeting
            ),
        },
      ]}
    />
  )
}

function PlanCell({ row, ui }: { row: PractitionersPerson; ui: PageContext }): ReactElement {
  const { work, my } = homeTexts[ui.language]
  const { plan } = row
  if (!plan) return <>{work.ownPeople.noPlan}</>
  const state = my.planState[plan.state]
  const isPassed = plan.state !== 'ended' && plan.revisionOn !== null && plan.revisionOn < ui.today
  return (
    <>
      <a className="ds-link" href={`/${ui.authority.id}/plan/${plan.id}`}>
        {state}
      </a>
      {isPassed && (
        <>
          {' '}
          <Status kind="needs-you">{work.planExpired(longDate(ui.language, plan.revisionOn!))}</Status>
        </>
      )}
    </>
  )
}

/** What the newest change is, in words; where there is none, that they came to work with the person. */
function wordsOf({ change }: PractitionersPerson, ui: PageContext): string {
  const t = homeTexts[ui.language].work.ownPeople
  if (!change) return t.began
  return t.changes[change] ?? planTexts[ui.language].news[change] ?? t.changed
}
