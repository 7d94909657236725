import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findComplaintsOfUnits, type ListedComplaint } from './complaint-store.ts'
import { findHeld } from './find-held.ts'
import { endedStates } from './rules/lifecycle.ts'
import { type ComplaintClock, complaintClock } from './rules/time-to-complain.ts'

export interface ComplaintRow
  extends Pick<
    ListedComplaint,
    | 'id'
    | 'personId'
    | 'personName'
    | 'reference'
    | 'state'
    | 'receivedOn'
    | 'decisionId'
    | 'isOfCapacity'
    | 'informingId'
    | 'sentOn'
  > {
  clock: ComplaintClock | null
}

const last = '9999-12-31'
const dueOf = (row: ComplaintRow) => row.clock?.dueOn ?? last

/** Whether something waits in the unit: not what is ended, and not what lies with the appeal body. */
export const isOpenHere = (state: ListedComplaint['state']): boolean =>
  !endedStates.includes(state) && state !== 'sent_to_appeal_body'

export function rowOf(complaint: ListedComplaint, today: string): ComplaintRow {
  const { id, personId, personName, reference, state, receivedOn, decisionId, sentOn } = complaint
  const { isOfCapacity, informingId } = complaint
  const clock = complaintClock(complaint, isOpenHere(state), today)
  const about = { decisionId, isOfCapacity, informingId }
  return { id, personId, personName, reference, state, receivedOn, ...about, sentOn, clock }
}

export const byClock = (a: ComplaintRow, b: ComplaintRow) =>
  dueOf(a).localeCompare(dueOf(b)) || a.receivedOn.localeCompare(b.receivedOn)

/** The complaints in the reader's units, the shortest clock first; and those that wait for who sent them to be settled. */
export const getComplaints = query({
  act: acts.seeList,
  input: z.object({ vis: z.enum(['alle', 'aapne']).catch('aapne') }),
  about: async () => ({}),
  async read({ input, db, grant, today }) {
    const unitIds = grant.by.flatMap(({ unitId }) => unitId ?? [])
    const held = await findHeld(db, unitIds, today)
    const found = await findComplaintsOfUnits(db, unitIds, { ended: input.vis === 'alle' })
    return { shows: input.vis, held, rows: found.map((each) => rowOf(each, today)).sort(byClock) }
  },
  sees: ({ held, rows }) =>
    [...new Set([...held, ...rows].map(({ personId }) => personId))].map((personId) => ({
      personId,
      what: ['that_complaint_exists'],
    })),
})
export type ComplaintList = Exclude<Awaited<ReturnType<typeof getComplaints.run>>, { denied: unknown }>
