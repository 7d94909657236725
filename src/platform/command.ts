import type { Compilable } from 'kysely'
import { z } from 'zod'
import { type Act, can, type Grant } from '../access/acts.ts'
import { askRelationsVia, findRelations, type Subject, type Via } from '../access/find-relations.ts'
import { type Asked, type Denied, SessionChanged } from './asked.ts'
import {
  type Database,
  type Db,
  hotRead,
  type ReadDb,
  RollBack,
  sendBuiltLast,
  sendLast,
} from './database/database.ts'
import { type NewEvent, writeEventsLast } from './events/events.ts'
import { enqueue, type Task } from './jobs/enqueue.ts'
import { denied } from './query.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { submissionKey } from './submission-key.ts'

export interface CommandContext<I, S> extends Asked {
  input: I
  subject: S
  grant: Grant
  db: Db
  /** What happened: the history, the notices, the live refresh and the statistics are all made from it. */
  events: { add(event: NewEvent): void }
  /** Work for after the transaction, put in the queue inside it. Payload is ids only. */
  jobs: { add(task: Task, payload: Record<string, string>, options?: { runAt?: Date; key?: string }): void }
  /** Writing whose answer nothing waits for: it leaves with the commit, and not at all after a refusal. */
  last(statement: Compilable): void
}

export interface CommandSpec<Schema extends z.ZodType, S extends Subject, R> {
  /** The act it needs: a command without a rule does not compile. */
  act: Act
  form: Schema
  /** What it is about, locked for the transaction where it will change. Null when there is no such thing. */
  about(input: z.output<Schema>, db: Db, asked: Asked): Promise<S | null>
  /** By which thing the relations can be asked for in the same flush as `about`: for what is done most often. */
  via?(input: z.output<Schema>): Via
  /** Narrower than the act, where it hangs on the person too. False is answered like a forbidden thing. */
  may?(context: { subject: NoInfer<S>; grant: Grant; db: ReadDb }): Promise<boolean>
  /** The work. A refusal rolls everything back. */
  run(context: CommandContext<z.output<Schema>, S>): Promise<R | Refusal | Stale>
}

/** What was typed does not fit the form: field → message code ('required', 'too_long:4000', …). */
export interface Invalid {
  invalid: Record<string, string>
}
/** The thing was changed after this form was made: by somebody else, or in another tab. */
export interface Stale {
  stale: true
}
/** For a command that itself finds that what was read is no longer so. Rolls everything back. */
export const stale: Stale = { stale: true }
export interface Done<R> {
  done: R
  location: string
}
/** The same press came before: nothing was done again. */
export interface DoneBefore {
  doneBefore: true
  location: string
}
export type Outcome<R> = Done<R> | DoneBefore | Invalid | Stale | Refusal | Denied

export interface Command<I, R> {
  act: Act
  /**
   * @param rawInput the form's fields as they came; `submissionId` (uuid) and `version` are read from it
   * @param location where the person goes next, made from the result and remembered for a second press
   * @param along done in the same transaction, once the work is: what hangs on it but is not the act's own
   * Throws `SessionChanged`, and has done nothing, where the asker was remembered and is no longer so.
   */
  run(
    database: Database,
    asked: Asked,
    rawInput: unknown,
    location: (result: R) => string,
    along?: (db: Db, result: R) => void,
  ): Promise<Outcome<R>>
  input?: I
}

/** A version that is no number fits no thing: it is answered as stale, never left unchecked. */
const noVersion = -1
const envelope = z.object({
  submissionId: z.uuid().optional().catch(undefined),
  version: z.coerce.number().int().optional().catch(noVersion),
})

/** An act: form → authority → double press → subject → relations → can → version → work → events and jobs, in one transaction. */
export function command<Schema extends z.ZodType, S extends Subject, R>(
  spec: CommandSpec<Schema, S, R>,
): Command<z.output<Schema>, R> {
  return {
    act: spec.act,
    async run(database, asked, rawInput, location, along) {
      const { submissionId, version } = envelope.parse(envelope.safeParse(rawInput).data ?? {})
      const parsed = spec.form.safeParse(rawInput)
      // A form that does not fit is answered before the subject is looked up: it says nothing about what exists.
      if (!parsed.success) return { invalid: messagesOf(parsed.error) }
      const input = parsed.data
      const submission = submissionId && submissionKey(submissionId, keyOf(asked), spec.act.name, rawInput)
      const inTransaction = async (db: Db): Promise<Outcome<R>> => {
        const stillSignedIn = asked.isStillSignedIn?.(db)
        stillSignedIn?.catch(() => {}) // awaited below
        // Asked for at once, answered in this order: a second press waits for the first before anything else is looked up
        const claim = submission ? claimSubmission(db, asked, submission, spec.act) : null
        const relations = spec.via
          ? askRelationsVia(db, asked.actor, spec.via(input), asked.today)
          : (about: Subject) => findRelations(db, asked.actor, about, asked.today)
        const [earlier, subject] = await Promise.all([claim, spec.about(input, db, asked)])
        if ((await stillSignedIn) === false) throw new SessionChanged()
        if (earlier !== null) throw new RollBack({ doneBefore: true, location: earlier })
        if (!subject) throw new RollBack(denied(asked, spec.act))
        const grant = can(spec.act, await relations(subject), subject.things)
        if (!grant) throw new RollBack(denied(asked, spec.act))
        if (spec.may && !(await spec.may({ subject, grant, db: db as ReadDb })))
          throw new RollBack(denied(asked, spec.act))
        if (version !== undefined && subject.version !== undefined && version !== subject.version) {
          throw new RollBack(stale)
        }
        const events: NewEvent[] = []
        const jobs: Promise<void>[] = []
        const last: Compilable[] = []
        const result = await spec.run({
          ...asked,
          input,
          subject,
          grant,
          db,
          events: { add: (event) => events.push(event) },
          jobs: {
            add: (task, payload, options) => {
              const queued = enqueue(db, task, payload, options)
              queued.catch(() => {}) // thrown where all are awaited; the work may fail before that
              jobs.push(queued)
            },
          },
          last: (statement) => last.push(statement),
        })
        if (isRefusal(result) || isStale(result)) throw new RollBack(result)
        const next = location(result)
        await Promise.all(jobs)
        for (const statement of last) sendBuiltLast(db, statement)
        writeEventsLast(db, asked.authorityId, events, { actor: asked.actor, grant, now: asked.now })
        if (submission) rememberSubmission(db, asked.authorityId, submission, next)
        along?.(db, result)
        return { done: result, location: next }
      }
      return unlessDeadlocked(() => database.transaction(asked.authorityId, inTransaction))
    },
  }
}

const isStale = (result: unknown): result is Stale => result === stale

const deadlock = '40P01'
const mostTries = 4

/** Two acts that wait for each other: PostgreSQL ends one, and nothing of it is kept. It is done again, after the other. */
async function unlessDeadlocked<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await act()
    } catch (fault) {
      if (tries === mostTries || (fault as { code?: string }).code !== deadlock) throw fault
    }
  }
}

const keyOf = ({ actor }: Asked) => (actor.kind === 'nobody' ? 'nobody' : actor.identityId)

const claimSql = `
  insert into submission (authority_id, id, actor_key, act) values ($1, $2, $3, $4) on conflict do nothing returning id`

/** Null when this is the first press; else where the first press led. Waits for a first press that is under way. */
async function claimSubmission(db: Db, asked: Asked, id: string, act: Act): Promise<string | null> {
  const actorKey = keyOf(asked)
  const values = [asked.authorityId, id, actorKey, act.name]
  const claimed = await hotRead(db, 'claim-submission', claimSql, values)
  if (claimed.length > 0) return null
  const earlier = await (db as ReadDb)
    .selectFrom('submission')
    .select(['location'])
    .where('authorityId', '=', asked.authorityId)
    .where('id', '=', id)
    .where('actorKey', '=', actorKey)
    .where('act', '=', act.name)
    .executeTakeFirst()
  return earlier?.location ?? ''
}

const rememberSql = 'update submission set location = $3 where authority_id = $1 and id = $2'

function rememberSubmission(db: Db, authorityId: string, id: string, location: string): void {
  sendLast(db, 'remember-submission', rememberSql, [authorityId, id, location])
}

/** The first message of each field. The path's first part names the field. */
export function messagesOf(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.') || 'form'
    messages[field] ??=
      issue.code === 'custom' || issue.message.match(/^[a-z_]+(:.*)?$/) ? issue.message : 'invalid'
  }
  return messages
}
