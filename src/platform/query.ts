import type { z } from 'zod'
import { type Seen, writeAccessLog } from '../access/access-log.ts'
import { type Act, can, type Grant } from '../access/acts.ts'
import { askRelationsVia, findRelations, type Subject, type Via } from '../access/find-relations.ts'
import { type Asked, type Denied, SessionChanged } from './asked.ts'
import { type Database, type Db, type ReadDb, RollBack } from './database/database.ts'

export interface QueryContext<I, S> extends Asked {
  input: I
  subject: S
  grant: Grant
  db: ReadDb
}

export interface QuerySpec<Schema extends z.ZodType, S extends Subject, R> {
  /** The act it needs: a query without a rule does not compile. */
  act: Act
  input: Schema
  /** What it is about. Null when there is no such thing: answered like a forbidden one. */
  about(input: z.output<Schema>, db: ReadDb, asked: Asked): Promise<S | null>
  /**
   * For the hottest pages: by which thing the relations can be asked for in the same flush as `about`. There `about` may
   * read everything at once into the subject; what it read is dropped when the reader may not see it.
   */
  via?(input: z.output<Schema>): Via
  read(context: QueryContext<z.output<Schema>, S>): Promise<R | null>
  /** Where `read` may find nothing to show though the act is open: asked of a page that stands open, so that it closes at once. */
  still?(context: QueryContext<z.output<Schema>, S>): boolean | Promise<boolean>
  /** Whose events such a page follows, where its subject does not say. */
  follows?(context: QueryContext<z.output<Schema>, S>): Promise<string | null>
  /** Told apart in the log from the act's other reads: a letter, a calendar file, an attachment. */
  logAs?: string
  /** Whose data the answer shows, and which parts. One log row each. */
  sees(result: R, context: QueryContext<z.output<Schema>, S>): readonly Seen[]
}

export interface Query<I, R> {
  act: Act
  /** What the access log calls it: the act's name, or a kind of its own under it, 'slice.act:kind'. */
  logKind: string
  /**
   * Reads, and writes the access log in the same transaction, committed before the answer is given. What `last` sends
   * (`sendLast`) leaves with the log.
   */
  run(database: Database, asked: Asked, rawInput: unknown, last?: (db: Db) => void): Promise<R | Denied>
  /**
   * The same decision, without reading and without a log row: for a page that stands open. Null when the asker may not
   * (any longer) see it; else whom the page is about (null: a list).
   */
  allows(database: Database, asked: Asked, rawInput: unknown): Promise<{ personId: string | null } | null>
  /** Only for types. */
  input?: I
}

/** A read of the system: input → authority → subject → relations → can → read → access log, in one transaction. */
export function query<Schema extends z.ZodType, S extends Subject, R>(
  spec: QuerySpec<Schema, S, R>,
): Query<z.output<Schema>, R> {
  const relationsFor = (db: Db, asked: Asked, input: z.output<Schema>) =>
    spec.via
      ? askRelationsVia(db, asked.actor, spec.via(input), asked.today)
      : (subject: Subject) => findRelations(db, asked.actor, subject, asked.today)
  const logKind = spec.logAs ? `${spec.act.name}:${spec.logAs}` : spec.act.name
  return {
    act: spec.act,
    logKind,
    async allows(database, asked, rawInput) {
      const parsed = spec.input.safeParse(rawInput)
      if (!parsed.success) return null
      return database.transaction(asked.authorityId, async (db: Db) => {
        const relations = relationsFor(db, asked, parsed.data)
        const subject = await spec.about(parsed.data, db, asked)
        const grant = subject && can(spec.act, await relations(subject), subject.things)
        if (!grant) return null
        const context = { ...asked, input: parsed.data, subject, grant, db }
        if (spec.still && !(await spec.still(context))) return null
        return { personId: subject.personId ?? (await spec.follows?.(context)) ?? null }
      })
    },
    async run(database, asked, rawInput, last) {
      const parsed = spec.input.safeParse(rawInput)
      if (!parsed.success) {
        if (asked.isStillSignedIn) throw new SessionChanged() // not proved, and nothing to prove it in
        return denied(asked, spec.act)
      }
      const input = parsed.data
      return database.transaction<R | Denied>(asked.authorityId, async (db: Db) => {
        const stillSignedIn = asked.isStillSignedIn?.(db)
        stillSignedIn?.catch(() => {}) // awaited below
        const relations = relationsFor(db, asked, input)
        const subject = await spec.about(input, db, asked)
        if ((await stillSignedIn) === false) throw new SessionChanged()
        if (!subject) throw new RollBack(denied(asked, spec.act))
        const grant = can(spec.act, await relations(subject), subject.things)
        if (!grant) throw new RollBack(denied(asked, spec.act))
        const context = { ...asked, input, subject, grant, db }
        const result = await spec.read(context)
        if (result === null) throw new RollBack(denied(asked, spec.act))
        const seen = spec.sees(result, context)
        writeAccessLog(db, asked.authorityId, asked.actor, logKind, grant, seen, asked.isRefresh)
        last?.(db)
        return result
      })
    },
  }
}

/** Somebody unknown is asked to sign in, but for what is open to anyone; all else is "not found". */
export function denied(asked: Asked, act: Act): Denied {
  return { denied: asked.actor.kind === 'nobody' && !act.open.anyone ? 'sign_in' : 'not_found' }
}
