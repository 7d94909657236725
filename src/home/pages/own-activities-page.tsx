import type { ReactElement, ReactNode } from 'react'
import type { PractitionersActivity } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  DataTable,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  SectionNav,
  Select,
  Status,
  TurnPages,
} from '../../ui/index.ts'
import {
  activityViews,
  getOwnActivities,
  inAddress,
  type OwnActivitiesPage,
  openStates,
} from '../get-own-activities.ts'
import { homeTexts } from '../texts/index.ts'
import { WorkNav } from './work-nav.tsx'

export const ownActivitiesPage = page({
  path: '/:authority/arbeid/tiltak',
  query: getOwnActivities,
  mode: 'work',
  title: (_, ui) => homeTexts[ui.language].work.ownActivities.title,
  view: (found, ui) => <OwnActivitiesView found={found} ui={ui} />,
  live: true,
})

/** Where the rows are: one who filters, or turns the page, stands there. */
const list = '#listen'

function OwnActivitiesView({ found, ui }: { found: OwnActivitiesPage; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work
  const own = t.ownActivities
  const address = (fields: Record<string, string>) => {
    const asked = { vis: found.view, tilstand: found.state, ...fields }
    const kept = Object.entries(asked).filter(([, value]) => value && value !== 'alle')
    return kept.length ? `${ui.path}?${new URLSearchParams(kept)}` : ui.path
  }
  const isNarrowed = found.view !== 'alle' || found.state !== ''
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <WorkNav ui={ui} />
      <SectionNav
        label={own.show}
        links={activityViews.map((view) => ({
          href: address({ vis: view }),
          text: own.views[view],
          current: view === found.view,
        }))}
      />
      <Form
        method="get"
        action={`${ui.path}${list}`}
        hidden={{ vis: found.view === 'alle' ? undefined : found.view }}
      >
        <div className="sv-filter">
          <Select
            name="tilstand"
            label={t.status}
            value={found.state}
            empty={own.anyState}
            options={openStates.map((state) => ({ value: state, text: t.activityState[state]! }))}
          />
          <Button variant="secondary">{own.filter}</Button>
        </div>
      </Form>
      <div id={list.slice(1)} tabIndex={-1}>
        {found.rows.length ? (
          <Rows rows={found.rows} ui={ui} />
        ) : (
          <EmptyState
            title={isNarrowed || found.isLater ? own.noneHereTitle : own.noneTitle}
            action={
              (isNarrowed || found.isLater) && (
                <LinkButton href={ui.path} variant="secondary">
                  {own.seeAll}
                </LinkButton>
              )
            }
          >
            {isNarrowed || found.isLater ? own.noneHere[found.view] : own.none}
          </EmptyState>
        )}
      </div>
      <TurnPages
        first={found.isLater ? `${address({})}${list}` : null}
        next={found.next && `${address({ etter: inAddress(found.next) })}${list}`}
      />
    </>
  )
}

function Rows({ rows, ui }: { rows: readonly PractitionersActivity[]; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work
  const at = `/${ui.authority.id}`
  return (
    <DataTable
      caption={t.ownActivities.title}
      hideCaption
      rows={rows}
      rowKey={(row) => row.activityId}
      columns={[
        {
          head: t.activity,
          rowHead: true,
          cell: (row) => (
            <a className="ds-link" href={`${at}/plan/${row.planId}/tiltak/${row.activityId}`}>
              {row.what}
            </a>
          ),
        },
        {
          head: t.person,
          cell: (row) => (
            <a className="ds-link" href={`${at}/plan/${row.planId}`}>
              {row.personName}
            </a>
          ),
        },
        { head: t.deadline, cell: (row) => deadlineOf(row, ui) },
        { head: t.ownActivities.ball, cell: (row) => <Holder row={row} ui={ui} /> },
        { head: t.status, cell: (row) => t.activityState[row.state] },
      ]}
    />
  )
}

function deadlineOf(row: PractitionersActivity, ui: PageContext): ReactNode {
  const t = homeTexts[ui.language].work
  if (row.deadline === null) return t.noDeadline
  const day = nearDate(ui, row.deadline)
  return row.isOverdue ? <Status kind="needs-you">{`${t.overdue}: ${day}`}</Status> : day
}

/** Who has the ball, as the plan's own page says it. */
function Holder({ row, ui }: { row: PractitionersActivity; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work.ownActivities
  const { ball } = row
  if (!ball?.who) return <Status kind="needs-you">{t.nobody}</Status>
  const since = ball.since && t.since(nearDate(ui, ball.since))
  return (
    <>
      {ball.isYours ? <Status kind="going">{ball.isYourService ? ball.who : t.you}</Status> : ball.who}
      {ball.insteadOf ? (
        <>
          <br />
          <span className="sv-aside-words">{t.insteadOf(ball.insteadOf.name)}</span>
        </>
      ) : (
        since && <span className="sv-aside-words"> {since}</span>
      )}
    </>
  )
}
