import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  Button,
  Clock,
  DataTable,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  SectionNav,
  Select,
  Status,
  type StatusKind,
  TextField,
} from '../../ui/index.ts'
import { type QueueRow, queueStates } from '../find-queue.ts'
import { getQueue, type Queue } from '../get-queue.ts'
import { takeCase } from '../take-case.ts'
import { texts, textsOf } from '../texts/index.ts'
import { clockState, clockWords } from './clock-view.tsx'

export const queuePage = page({
  path: '/:authority/saker',
  query: getQueue,
  acts: {
    take: { command: takeCase, next: ({ caseId }, { authorityId }) => `/${authorityId}/saker/${caseId}` },
  },
  title: (_queue, ui) => textsOf(ui.language).queue.title,
  view: (queue, ui) => <QueueView queue={queue} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  mode: 'work',
})

const kinds: Record<string, StatusKind> = {
  new_inquiry: 'needs-you',
  needs_information: 'waiting',
  open: 'needs-you',
  under_assessment: 'going',
  waiting_for_information: 'waiting',
  decided: 'done',
  closed: 'neutral',
}

function QueueView({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language).queue
  const { filter } = queue
  const address = (changes: Record<string, string>) => {
    const fields = Object.entries({ ...filter, ...changes }).filter(
      ([name, value]) => value && !(name === 'vis' && value === 'alle'),
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
      <PageHeading title={t.title} lead={t.lead(queue.total, queue.passed)} />
      <SectionNav
        label={t.show}
        links={shows.map(([vis, text]) => ({ href: address({ vis }), text, current: filter.vis === vis }))}
      />
      <Filter queue={queue} ui={ui} />
      {queue.rows.length === 0 ? (
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
      ) : (
        <Rows queue={queue} ui={ui} />
      )}
      <Pagination page={queue.page} pages={queue.pages} href={(side) => address({ side: String(side) })} />
    </>
  )
}

function Filter({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  const { filter } = queue
  return (
    <Form method="get" action={ui.path} hidden={{ vis: filter.vis === 'alle' ? undefined : filter.vis }}>
      <div className="sv-filter">
        <TextField name="q" label={t.queue.search} value={filter.q} type="search" width="medium" />
        <Select
          name="tilstand"
          label={t.queue.state}
          value={filter.tilstand}
          empty={t.queue.anyState}
          options={queueStates.map((state) => ({ value: state, text: t.states[state]! }))}
        />
        <Button variant="secondary">{t.queue.filter}</Button>
      </div>
    </Form>
  )
}

function Rows({ queue, ui }: { queue: Queue; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  const at = (path: string) => `/${ui.authority.id}${path}`
  const href = (row: QueueRow) => at(row.kind === 'inquiry' ? `/henvendelser/${row.id}` : `/saker/${row.id}`)
  return (
    <DataTable
      caption={t.queue.caption}
      hideCaption
      rows={queue.rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t.queue.whom,
          rowHead: true,
          cell: (row) => (
            <>
              <a className="ds-link" href={href(row)}>
                {row.name || t.queue.unborn}
              </a>
              <br />
              <small>{row.reference}</small>
            </>
          ),
        },
        {
          head: t.queue.due,
          cell: (row) =>
            row.clock ? (
              <Clock
                text={clockWords(ui.language, row.clock.daysLeft, row.clock.dueOn)}
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
            <Status kind={kinds[row.state] ?? 'neutral'}>
              {row.result && row.state === 'decided' ? t.results[row.result] : t.states[row.state]}
            </Status>
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
  if (row.kind === 'inquiry' || row.state === 'decided' || row.state === 'closed') return <>{t.nobody}</>
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
