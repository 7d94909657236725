import { z } from 'zod'
import { findUnits } from '../authorities/index.ts'
import { findPersonsWithoutCoordinator } from '../coordination/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { getCase } from './case-store.ts'
import { findQueue, openStates, type QueueRow, queueStates } from './find-queue.ts'
import { type Flag, flags } from './rules/flags.ts'
import { findTransfersTo } from './transfer-store.ts'

const pageSize = 40
const closedOnly = ['closed'] as const

const shows = ['alle', 'mine', 'ledige'] as const
export const clockFilters = ['over', 'uke', 'senere'] as const
export const sortings = ['frist', 'navn', 'mottatt', 'saksbehandler'] as const
const anything = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words).or(z.literal('')).catch('')

export interface QueueFilter {
  vis: (typeof shows)[number]
  frist: '' | (typeof clockFilters)[number]
  tilstand: string
  enhet: string
  saksbehandler: string
  flagg: '' | Flag
  sorter: (typeof sortings)[number]
  q: string
}

export interface Queue {
  rows: QueueRow[]
  total: number
  passed: number
  page: number
  pages: number
  me: string | null
  filter: QueueFilter
  /** What the filter can be set to. */
  units: { id: string; name: string }[]
  handlers: { id: string; name: string }[]
  /** Sent to these gates and not answered: by reference only. */
  transfers: { id: string; reference: string; from: string; to: string }[]
  /** May word the letters of the unit. */
  isLeader: boolean
  /** A national id was typed where an address keeps it: nothing was searched. */
  wasNumber: boolean
}

/** The unit's queue, filtered by plain GET fields. One log row for each person on the shown page. */
export const getQueue = query({
  act: acts.seeQueue,
  input: z.object({
    vis: z.enum(shows).catch('alle'),
    frist: anything(clockFilters),
    tilstand: anything(queueStates),
    enhet: z.uuid().or(z.literal('')).catch(''),
    saksbehandler: z.uuid().or(z.literal('')).catch(''),
    flagg: anything(flags),
    sorter: z.enum(sortings).catch('frist'),
    q: z.string().max(80).catch(''),
    side: z.coerce.number().int().min(1).max(1000).catch(1),
  }),
  about: async () => ({}),
  async read({ input, db, grant, authority, now, today }): Promise<Queue> {
    const unitIds = [...new Set(grant.by.flatMap((each) => each.unitId ?? []))]
    const me = grant.relation.practitionerId ?? null
    const { side, ...filter } = input
    const wasNumber = /^[\d\s]{11,}$/.test(input.q.trim())
    const q = wasNumber ? '' : input.q.trim()
    // Closed cases are old work: shown when asked for, or searched for.
    const states =
      filter.tilstand === 'closed' ? closedOnly : q ? ([...openStates, 'closed'] as const) : openStates
    const without = await findPersonsWithoutCoordinator(db, unitIds, now, authority)
    const withoutCoordinator = new Set(without.map((each) => each.personId))
    const all = await findQueue(db, unitIds, today, { states, withoutCoordinator, me, search: q })
    const rows = all.filter((row) => passes(row, filter, me)).sort(orders[filter.sorter])
    const units = await findUnits(db)
    const nameOf = (unitId: string | null) => units.find((unit) => unit.id === unitId)?.name ?? ''
    const pages = Math.max(1, Math.ceil(rows.length / pageSize))
    const page = Math.min(side, pages)
    return {
      rows: rows.slice((page - 1) * pageSize, page * pageSize),
      total: rows.length,
      passed: rows.filter((row) => row.clock && row.clock.daysLeft < 0).length,
      page,
      pages,
      me,
      filter: { ...filter, q },
      units: units.filter((unit) => unitIds.includes(unit.id)),
      handlers: handlersOf(all),
      transfers: await Promise.all(
        (await findTransfersTo(db, unitIds)).map(async (each) => ({
          id: each.id,
          reference: (await getCase(db, each.caseId)).reference,
          from: nameOf(each.fromUnitId),
          to: nameOf(each.toUnitId),
        })),
      ),
      wasNumber,
      isLeader: grant.by.some(({ name }) => name === 'unit_leader'),
    }
  },
  // One who has no row of their own yet is there by the inquiry
  sees: ({ rows }) =>
    rows.map(({ id, personId, kind }) => ({
      personId: personId ?? id,
      what: [kind === 'case' ? 'case_in_queue' : 'inquiry_in_queue'],
    })),
})

function passes(row: QueueRow, filter: Omit<QueueFilter, 'q' | 'sorter'>, me: string | null): boolean {
  const { vis, frist, tilstand, enhet, saksbehandler, flagg } = filter
  return (
    (vis !== 'mine' || row.handlerId === me || (me !== null && row.offeredToId === me)) &&
    (vis !== 'ledige' || (row.handlerId === null && row.state !== 'closed')) &&
    (!frist || frist === clockOf(row)) &&
    (!tilstand || row.state === tilstand || (tilstand === 'new_inquiry' && row.kind === 'inquiry')) &&
    (!enhet || row.unitId === enhet) &&
    (!saksbehandler || row.handlerId === saksbehandler) &&
    (!flagg || row.flags.includes(flagg))
  )
}

function clockOf({ clock }: QueueRow): QueueFilter['frist'] {
  if (!clock) return ''
  if (clock.daysLeft < 0) return 'over'
  return clock.daysLeft <= 7 ? 'uke' : 'senere'
}

/** The list comes by its clocks; those alike in the new order stay so. */
const orders: Record<QueueFilter['sorter'], (a: QueueRow, b: QueueRow) => number> = {
  frist: () => 0,
  navn: (a, b) => a.name.localeCompare(b.name, 'nb'),
  mottatt: (a, b) => a.receivedOn.localeCompare(b.receivedOn),
  saksbehandler: (a, b) => (a.handlerName ?? '').localeCompare(b.handlerName ?? '', 'nb'),
}

function handlersOf(rows: readonly QueueRow[]): { id: string; name: string }[] {
  const byId = new Map(
    rows.flatMap((row): [string, string][] =>
      row.handlerId ? [[row.handlerId, row.handlerName ?? '']] : [],
    ),
  )
  return [...byId].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
