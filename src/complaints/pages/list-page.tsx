import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  DataTable,
  EmptyState,
  LinkButton,
  PageHeading,
  SectionNav,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { type ComplaintList, type ComplaintRow, getComplaints } from '../get-complaints.ts'
import type { ComplaintState } from '../rules/lifecycle.ts'
import { takeInHeld } from '../take-in-held.ts'
import { heldRefusals } from '../texts/held/index.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { HeldPart } from './held-part.tsx'
import { Due } from './list-due.tsx'

export const complaintsPage = page({
  path: '/:authority/klager',
  query: getComplaints,
  acts: {
    takeIn: {
      command: takeInHeld,
      next: ({ complaintId }, { authorityId }) => `/${authorityId}/klager/${complaintId}`,
    },
  },
  title: (_list, ui) => texts[ui.language].list.title,
  view: (list, ui) => <ListView list={list} ui={ui} />,
  sentences: {
    nb: { ...texts.nb.refusals, ...heldRefusals.nb },
    nn: { ...texts.nn.refusals, ...heldRefusals.nn },
    en: { ...texts.en.refusals, ...heldRefusals.en },
  },
  mode: 'work',
})

export const workKinds: Record<ComplaintState, StatusKind> = {
  received: 'needs-you',
  defective: 'waiting',
  mended: 'needs-you',
  in_time: 'going',
  late: 'going',
  reconsidered: 'going',
  in_favour: 'done',
  partly: 'needs-you',
  stands: 'needs-you',
  sent_to_appeal_body: 'waiting',
  outcome: 'done',
  dismissed: 'stopped',
  dismissal_contested: 'needs-you',
  withdrawn: 'neutral',
}

function ListView({ list, ui }: { list: ComplaintList; ui: PageContext }): ReactElement {
  const t = texts[ui.language].list
  const passed = list.rows.filter(({ clock }) => clock && clock.daysLeft < 0).length
  const shows = [
    ['aapne', t.open],
    ['alle', t.all],
  ] as const
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(list.rows.length, passed)} />
      <SectionNav
        label={t.show}
        links={shows.map(([vis, text]) => ({
          href: vis === 'alle' ? `${ui.path}?vis=alle` : ui.path,
          text,
          current: list.shows === vis,
        }))}
      />
      <HeldPart held={list.held} ui={ui} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          action={
            <LinkButton href={`/${ui.authority.id}/saker`} variant="secondary">
              {t.toCases}
            </LinkButton>
          }
        >
          {t.empty}
        </EmptyState>
      ) : (
        <Rows rows={list.rows} ui={ui} />
      )}
    </>
  )
}

function Rows({ rows, ui }: { rows: readonly ComplaintRow[]; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  return (
    <DataTable
      caption={t.list.caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t.list.whom,
          rowHead: true,
          cell: (row) => (
            <>
              <a className="ds-link" href={`/${ui.authority.id}/klager/${row.id}`}>
                {row.personName}
              </a>
              <br />
              <small>{row.reference}</small>
            </>
          ),
        },
        { head: t.list.due, cell: (row) => <Due row={row} ui={ui} /> },
        {
          head: t.list.state,
          cell: (row) => <Status kind={workKinds[row.state]}>{t.workStates[row.state]}</Status>,
        },
        {
          head: t.list.about,
          cell: (row) =>
            row.informingId !== null
              ? t.refusal.list
              : row.isOfCapacity
                ? t.capacity.list
                : row.decisionId
                  ? t.list.decision
                  : t.list.missing,
        },
        { head: t.list.came, cell: (row) => longDate(ui.language, row.receivedOn) },
      ]}
    />
  )
}
