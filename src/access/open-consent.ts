import { type RawBuilder, sql } from 'kysely'

// The one wording of what a consent opens. `row` is the alias of a consent, `day` the parameter of the day (YYYY-MM-DD, Norway).

/** The consent itself is in force: given, from its first day to its last (rule `consent-open`). */
export const consentInForce = (row: string, day: string): string =>
  `${row}.state = 'given' and ${row}.from_date <= ${day} and (${row}.until_date is null or ${row}.until_date >= ${day})`

/** The consent to coordination that the row stands on (rule `coordination-carries-sharing`) is in force. */
export const coordinationInForce = (row: string, day: string): string =>
  `exists (select from consent of_coordination where of_coordination.authority_id = ${row}.authority_id
    and of_coordination.person_id = ${row}.person_id and of_coordination.kind = 'coordination'
    and ${consentInForce('of_coordination', day)})`

/** Sharing is open: the row is of sharing and in force, and so is what it stands on. */
export const sharingOpen = (row: string, day: string): string =>
  `${row}.kind = 'sharing' and ${consentInForce(row, day)} and ${coordinationInForce(row, day)}`

/** The same, for a statement that is built. */
export function sharingIsOpen(row: string, today: string): RawBuilder<boolean> {
  const parts = sharingOpen(row, '?').split('?')
  return sql<boolean>`coalesce(${sql.join(
    parts.map((part) => sql.raw(part)),
    sql`${today}::date`,
  )}, false)`
}
