import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** The tasks that may be asked for; the database function holds the same list. */
export type Task =
  | 'pass_on_inquiry'
  | 'confirm_passed_on_inquiry'
  | 'send_notice'
  | 'notify_again'
  | 'remind_of_information'
  | 'remind_of_plan'
  | 'ask_population_register'
  | 'read_population_register'
  | 'ask_contact_register'
  | 'tell_passed_dates'
  | 'take_held_complaints'
  | 'remind_of_consents'
  | 'remind_of_age'
  | 'seal_logs'
  | 'sweep'

/** Puts a job in the queue, inside the caller's transaction: it is done if and only if the transaction commits. */
export async function enqueue(
  db: Db,
  task: Task,
  payload: Record<string, string>,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select enqueue(${task}, ${JSON.stringify(payload)}::jsonb, ${options.runAt ?? null}, ${options.key ?? null})`.execute(
    db,
  )
}
