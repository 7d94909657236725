import { type RawBuilder, sql } from 'kysely'

// The one wording of what the exceptions from a person's consents leave out.

/** What can be left out of a consent one by one, though its section is open. */
export const leftOutKinds = ['goal', 'activity', 'text', 'need', 'document'] as const
export type LeftOutKind = (typeof leftOutKinds)[number]

/** A thing as relations and `isOpen` know it: by the row's id, or a text's or need's key. */
export type Thing = `${LeftOutKind}:${string}`

/** *Not to her*: the practitioner gets nothing about the person by taking part. Both are SQL: a column or a parameter. */
export const isLeftOut = (person: string, practitioner: string): string =>
  `exists (select from consent_exception e where e.person_id = ${person} and e.practitioner_id = ${practitioner}
    and e.ended_at is null)`

/** The same, for a statement that is built. */
export const practitionerIsLeftOut = (person: string, practitioner: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select from consent_exception e where e.person_id = ${sql.ref(person)}
    and e.practitioner_id = ${sql.ref(practitioner)} and e.ended_at is null)`

/**
 * *Not this*: the things left out of the consents to a service or a private person; null where there are none. `row` has
 * authority_id. The function is planned at each call, and this is read at every page: it is asked only where there is an exception.
 */
export const thingsLeftOut = (row: string, person: string, service: string, related: string): string =>
  `case when exists (select from consent_exception e where e.person_id = ${person} and e.consent_id is not null
    and e.ended_at is null) then things_left_out(${row}.authority_id, ${person}, ${service}, ${related}) end`
