import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { ComplaintsOnRefusal } from './rules/informing.ts'

/** Still with the unit: neither withdrawn, dismissed, answered for good nor sent on. */
const withTheUnit = [
  'received',
  'defective',
  'mended',
  'in_time',
  'late',
  'reconsidered',
  'partly',
  'stands',
  'dismissal_contested',
]

/** Does a complaint in the case still wait for the unit? */
export async function hasOpenComplaint(db: ReadDb, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('complaint')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', 'in', withTheUnit)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What still waits for the unit goes along into another case, of the same person under another entry. */
export async function moveComplaintsToCase(
  db: Db,
  fromCaseId: string,
  to: { caseId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('complaint')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('caseId', '=', fromCaseId)
    .where('state', 'in', withTheUnit)
    .execute()
}

export interface ComplaintOnRefusal {
  id: string
  /** The refusal, of `informing`. */
  informingId: number
  state: string
  outcome: string | null
  receivedOn: string
}

/** On what parents without parental responsibility were refused about a child, the newest first (`informing-complaint`). */
export async function findComplaintsOnRefusals(
  db: ReadDb,
  informingIds: readonly number[],
): Promise<ComplaintOnRefusal[]> {
  if (!informingIds.length) return []
  const rows = await db
    .selectFrom('complaint')
    .select(['id', 'informingId', 'state', 'outcome', 'receivedOn'])
    .where('informingId', 'in', [...informingIds])
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, informingId: row.informingId! }))
}

/** What they mean for the refusal. */
export const standingOfComplaints = (on: readonly ComplaintOnRefusal[]): ComplaintsOnRefusal => ({
  isOpen: on.some(({ state }) => withTheUnit.includes(state)),
  isSentOn: on.some(({ state }) => state === 'sent_to_appeal_body'),
  mustBeInformed: on.some(({ state, outcome }) => state === 'in_favour' || outcome === 'changed'),
  isOverturned: on.some(({ outcome }) => outcome === 'overturned'),
})

/** Children here with a refusal that a complaint has led somewhere, by their living case in these units, and since when. */
export async function findUpheldRefusals(
  db: ReadDb,
  unitIds: readonly string[],
): Promise<{ personId: string; caseId: string; since: Date }[]> {
  return db
    .selectFrom('complaint as k')
    .innerJoin('caseFile as c', (join) =>
      join.onRef('c.authorityId', '=', 'k.authorityId').onRef('c.personId', '=', 'k.personId'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.authorityId', '=', 'k.authorityId').onRef('p.id', '=', 'k.personId'),
    )
    .select([
      'k.personId',
      'c.id as caseId',
      sql<Date>`(select max(s.at) from complaint_step s where s.authority_id = k.authority_id and s.complaint_id = k.id)`.as(
        'since',
      ),
    ])
    .where('k.informingId', 'is not', null)
    .where('p.diedOn', 'is', null)
    .where(sql<boolean>`(k.state = 'in_favour' or k.outcome in ('changed', 'overturned'))`)
    .where(
      sql<boolean>`not exists (select from informing i join informing n on n.authority_id = i.authority_id
        and n.related_person_id = i.related_person_id and n.id > i.id and n.decided_by is not null
        where i.authority_id = k.authority_id and i.id = k.informing_id)`,
    )
    .where(
      sql<boolean>`c.id = (select f.id from case_file f where f.authority_id = k.authority_id and f.person_id = k.person_id
        order by f.state = 'closed', f.received_on desc limit 1)`,
    )
    .where(sql<boolean>`c.unit_id = any(${[...unitIds]}::uuid[])`)
    .orderBy('since')
    .execute()
}
