import { z } from 'zod'
import { findPersonsWithoutCoordinator } from '../coordination/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findQueue, openStates, type QueueRow, queueStates } from './find-queue.ts'

const pageSize = 40

export interface Queue {
  rows: QueueRow[]
  total: number
  passed: number
  page: number
  pages: number
  me: string | null
  filter: { vis: 'alle' | 'mine' | 'ledige'; tilstand: string; q: string }
}

/** The unit's queue, filtered by plain GET fields. One log row for each person on the shown page. */
export const getQueue = query({
  act: acts.seeQueue,
  input: z.object({
    vis: z.enum(['alle', 'mine', 'ledige']).catch('alle'),
    tilstand: z.enum(queueStates).or(z.literal('')).catch(''),
    q: z.string().max(80).catch(''),
    side: z.coerce.number().int().min(1).max(1000).catch(1),
  }),
  about: async () => ({}),
  async read({ input, db, grant, authority, now, today }): Promise<Queue> {
    const unitIds = [...new Set(grant.by.flatMap((each) => each.unitId ?? []))]
    const me = grant.relation.practitionerId ?? null
    const { vis, tilstand } = input
    const q = input.q.trim()
    // Closed cases are old work: shown when asked for, or searched for.
    const states = tilstand === 'closed' || q ? ([...openStates, 'closed'] as const) : openStates
    const without = await findPersonsWithoutCoordinator(db, unitIds, now, authority)
    const withoutCoordinator = new Set(without.map((each) => each.personId))
    const all = await findQueue(db, unitIds, today, { states, withoutCoordinator, me })
    const rows = all.filter(
      (row) =>
        (vis !== 'mine' || row.handlerId === me) &&
        (vis !== 'ledige' || (row.handlerId === null && row.state !== 'closed')) &&
        (!tilstand || row.state === tilstand || (tilstand === 'new_inquiry' && row.kind === 'inquiry')) &&
        (!q || matches(row, q)),
    )
    const pages = Math.max(1, Math.ceil(rows.length / pageSize))
    const page = Math.min(input.side, pages)
    return {
      rows: rows.slice((page - 1) * pageSize, page * pageSize),
      total: rows.length,
      passed: rows.filter((row) => row.clock && row.clock.daysLeft < 0).length,
      page,
      pages,
      me,
      filter: { vis, tilstand, q },
    }
  },
  // One who has no row of their own yet is there by the inquiry
  sees: ({ rows }) =>
    rows.map(({ id, personId, kind }) => ({ personId: personId ?? id, what: [`${kind}_in_queue`] })),
})

/** By the beginning of the reference, or of any of the names. */
function matches({ reference, name }: QueueRow, typed: string): boolean {
  const wanted = typed.toLocaleLowerCase('nb')
  return (
    reference.toLocaleLowerCase('nb').startsWith(wanted) ||
    name.toLocaleLowerCase('nb').startsWith(wanted) ||
    name
      .toLocaleLowerCase('nb')
      .split(/[\s-]+/)
      .some((part) => part.startsWith(wanted))
  )
}
