import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Clock,
  DataTable,
  Details,
  EmptyState,
  Form,
  LinkButton,
  NationalIdField,
  PageHeading,
  Pagination,
  SectionNav,
  Select,
  Status,
  type StatusKind,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { type FoundByNumber, findByNumber } from '../find-by-number.ts'
import { type QueueRow, queueStates } from '../find-queue.ts'
import { clockFilters, getQueue, type Queue, sortings } from '../get-queue.ts'
import { flags } from '../rules/flags.ts'
import { takeCase } from '../take-case.ts'
import { textsOf } from '../texts/index.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import { clockState, clockWords } from './clock-view.tsx'

export const queuePage = page({
  path: '/:authority/saker',
  query: getQueue,
  acts: {
    take: { command: takeCase, next: ({ caseId }, { authorityId }) => `/${authorityId}/saker/${caseId}` },
    findByNumber: {
      command: findByNumber,
      next: (found: FoundByNumber, { authorityId }) =>
        'caseId' in found
          ? `/${authorityId}/saker/${found.caseId}`
          : `/${authorityId}/henvendelser/${found.inquiryId}`,
    },
  },
  title: (_queue, ui) => textsOf(ui.language).queue.title,
  view: (queue, ui) => <QueueView queue={queue} ui={ui} />,
  sentences,
  mode: 'work',
})

const kinds: Record<string, StatusKind> = {
  new_inquiry: 'needs-you',
  needs_information: 'waiting',
  care_team: 'going',
  open: 'needs-you',
  under_assessment: 'going',
  waiting_for_information: 'waiting',
  decided: 'done',
  closed: 'neutral',
}

/** Where the rows are: one who filters, or turns the page, stands there. */
const listId = 'listen'
const list = `#${listId}`

/** What is not written in the address. */
const usual: Record<string, string> = { vis: 'alle', sorter: 'frist' }

function QueueView({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language).queue
  const { filter } = queue
  const address = (changes: Record<string, string>) => {
    const fields = Object.entries({ ...filter, ...changes }).filter(
      ([name, value]) => value && value !== usual[name],
    )
    const asked = new URLSearchParams(fields).toString()
    return asked ? `${ui.path}?${asked}` : ui.path
  }
  const shows = [
    ['alle', t.all],
    ['mine', t.mine],
    ['ledige', t.unassigned],
  ] as const
  return (
    <>
      <a className="ds-skip-link" href={list}>
        {t.skipToList}
      </a>
      <PageHeading title={t.title} lead={t.lead(queue.total, queue.passed)}>
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klager`}>
            {t.complaints}
          </a>
          {queue.isLeader && ui.authority.kind === 'municipality' && (
            <>
              {' · '}
              <a className="ds-link" href={`/${ui.authority.id}/hovedansvar`}>
                {t.mainResponsibility}
              </a>
            </>
          )}
        </p>
      </PageHeading>
      <SectionNav
        label={t.show}
        links={shows.map(([vis, text]) => ({ href: address({ vis }), text, current: filter.vis === vis }))}
      />
      <Transfers queue={queue} ui={ui} />
      <Filter queue={queue} ui={ui} />
      {queue.rows.length === 0 ? (
        <div id={listId} tabIndex={-1}>
          <EmptyState
            title={t.emptyTitle}
            action={
              <LinkButton href={ui.path} variant="secondary">
                {t.seeAll}
              </LinkButton>
            }
          >
            {t.empty}
          </EmptyState>
        </div>
      ) : (
        <Rows queue={queue} ui={ui} />
      )}
      {queue.isLeader && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/arbeid/brevmaler`}>
            {workTextsOf(ui.language).letter.title}
          </a>
        </p>
      )}
      <Pagination
        page={queue.page}
        pages={queue.pages}
        href={(side) => `${address({ side: String(side) })}${list}`}
      />
    </>
  )
}

function Filter({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  const w = workTextsOf(ui.language).queue
  const { filter } = queue
  const isNarrowed = Boolean(filter.frist || filter.enhet || filter.saksbehandler || filter.flagg)
  const byNumber = ui.form('findByNumber')
  return (
    <>
      <Form
        method="get"
        action={`${ui.path}${list}`}
        hidden={{ vis: filter.vis === 'alle' ? undefined : filter.vis }}
      >
        <div className="sv-filter">
          <TextField name="q" label={t.queue.search} value={filter.q} type="search" width="medium" />
          <Select
            name="tilstand"
            label={t.queue.state}
            value={filter.tilstand}
            empty={t.queue.anyState}
            options={queueStates.map((state) => ({ value: state, text: t.states[state]! }))}
          />
          <Select
            name="sorter"
            label={w.sort}
            value={filter.sorter}
            empty={null}
            options={sortings.map((way) => ({ value: way, text: w.sortings[way]! }))}
          />
          <Button variant="secondary">{t.queue.filter}</Button>
        </div>
        <Details summary={w.more} id="flere-valg" open={isNarrowed}>
          <Narrower queue={queue} ui={ui} />
        </Details>
      </Form>
      {queue.wasNumber && <Alert kind="warning">{w.wasNumber}</Alert>}
      <Details
        summary={w.byNumber}
        id="fodselsnummer"
        open={byNumber.values !== undefined || queue.wasNumber}
      >
        <Form {...byNumber} label={w.byNumber}>
          <NationalIdField name="nationalId" label={w.number} hint={w.numberHint} />
          <Button variant="secondary">{w.find}</Button>
        </Form>
      </Details>
    </>
  )
}

function Narrower({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const work = workTextsOf(ui.language)
  const w = work.queue
  const { filter, units, handlers } = queue
  const named = (each: { id: string; name: string }) => ({ value: each.id, text: each.name })
  return (
    <>
      <div className="sv-filter">
        <Select
          name="frist"
          label={w.clock}
          value={filter.frist}
          empty={w.anyClock}
          options={clockFilters.map((clock) => ({ value: clock, text: w.clocks[clock]! }))}
        />
        {units.length > 1 && (
          <Select
            name="enhet"
            label={w.unit}
            value={filter.enhet}
            empty={w.anyUnit}
            options={units.map(named)}
          />
        )}
        <Select
          name="saksbehandler"
          label={w.handler}
          value={filter.saksbehandler}
          empty={w.anyHandler}
          options={handlers.map(named)}
        />
        <Select
          name="flagg"
          label={w.flag}
          value={filter.flagg}
          empty={w.anyFlag}
          options={flags.map((flag) => ({ value: flag, text: work.flags[flag]! }))}
        />
      </div>
      <p>
        <a className="ds-link" href={ui.path}>
          {w.clear}
        </a>
      </p>
    </>
  )
}

/** Cases another gate has sent here, which wait for a yes or a no. */
function Transfers({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement | null {
  const t = workTextsOf(ui.language).queue
  if (queue.transfers.length === 0) return null
  return (
    <Alert kind="info" title={t.transfers}>
      <ul>
        {queue.transfers.map(({ id, reference, from, to }) => (
          <li key={id}>
            <a className="ds-link" href={`/${ui.authority.id}/overforinger/${id}`}>
              {reference}: {t.seeTransfer}
            </a>{' '}
            {t.transferTo(from, to)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What one must know before touching the case, as small words beside the name. */
function Flags({ row, ui }: { row: QueueRow; ui: PageContext }): ReactElement | null {
  const t = workTextsOf(ui.language).flags
  if (row.flags.length === 0) return null
  return (
    <span className="sv-flags">
      {row.flags.map((flag) => (
        <Tag key={flag} accent={flag === 'protected_address' || flag === 'died'}>
          {t[flag]}
        </Tag>
      ))}
    </span>
  )
}

function Rows({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  const at = (path: string) => `/${ui.authority.id}${path}`
  const href = ({ kind, id }: QueueRow) =>
    at(kind === 'case' ? `/saker/${id}` : `/henvendelser/${id}${kind === 'care_team' ? '#team' : ''}`)
  return (
    <DataTable
      caption={t.queue.caption}
      hideCaption
      compact
      walk
      id={listId}
      rows={queue.rows}
      rowKey={(row) => `${row.kind} ${row.id}`}
      columns={[
        {
          head: t.queue.whom,
          rowHead: true,
          cell: (row) => (
            <>
              <a className="ds-link" href={href(row)}>
                {row.name || t.queue.unborn}
              </a>
              <small>{row.reference}</small>
              <Flags row={row} ui={ui} />
            </>
          ),
        },
        {
          head: t.queue.due,
          cell: (row) =>
            row.clock ? (
              <Clock
                text={clockWords(ui.language, row.clock.daysLeft, row.clock.dueOn, {
                  isMeeting: row.kind === 'care_team',
                })}
                share={row.clock.share}
                state={clockState(row.clock.daysLeft)}
              />
            ) : (
              t.queue.noDue
            ),
        },
        {
          head: t.queue.where,
          cell: (row) => (
            <>
              <Status kind={kinds[row.state] ?? 'neutral'}>
                {row.result && row.state === 'decided' ? t.results[row.result] : t.states[row.state]}
              </Status>
              {row.waitingSince && (
                <small>
                  <br />
                  {workTextsOf(ui.language).queue.since(nearDate(ui, row.waitingSince))}
                </small>
              )}
            </>
          ),
        },
        { head: t.queue.next, cell: (row) => (row.next ? t.next[row.next] : '–') },
        { head: t.queue.handler, cell: (row) => <Handler row={row} queue={queue} ui={ui} /> },
      ]}
    />
  )
}

function Handler({ row, queue, ui }: { row: QueueRow; queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language).queue
  if (row.handlerId && row.handlerId === queue.me) return <strong>{t.you}</strong>
  if (row.handlerName) return <>{row.handlerName}</>
  if (row.kind !== 'case' || row.state === 'decided' || row.state === 'closed')
    return <span className="sv-none">{t.nobody}</span>
  return (
    <Form
      {...ui.form('take', { key: row.id, version: row.version })}
      hidden={{ formKey: row.id, caseId: row.id }}
      label={t.takeWhose(row.name)}
    >
      <Button variant="secondary">
        {t.take}
        <span className="ds-sr-only">: {row.name}</span>
      </Button>
    </Form>
  )
}
