import { sql } from 'kysely'
import { type Act, can, type Grant, isOpen } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { type Writer, writeRevised } from './revision-store.ts'
import type { Progress } from './things.ts'

export interface Goal {
  id: string
  planId: string
  personId: string
  /** For whoever it is left out for (rule `consent-exception`). */
  things: readonly Thing[]
  planState: string
  parentGoalId: string | null
  lifeArea: string
  words: string
  state: string
  reason: string
  /** By when the person would like to be there; 'YYYY-MM-DD'. */
  targetOn: string | null
  version: number
}

const goals = (db: ReadDb, goalId: string) =>
  db
    .selectFrom('goal as g')
    .innerJoin('plan as p', 'p.id', 'g.planId')
    .select([
      'g.id',
      'g.planId',
      'p.personId',
      'p.state as planState',
      'g.parentGoalId',
      'g.lifeArea',
      'g.words',
      'g.state',
      'g.reason',
      'g.targetOn',
      'g.version',
    ])
    .where('g.id', '=', goalId)

const withThings = <R extends { id: string }>(row: R | undefined) =>
  row ? { ...row, things: [`goal:${row.id}` as const] } : null

export async function findGoal(db: ReadDb, goalId: string): Promise<Goal | null> {
  return withThings(await goals(db, goalId).executeTakeFirst())
}

/** A goal to put something under. One that is not open to whoever does it is as one that is not there (rule `consent-exception`). */
export async function findGoalFor(act: Act, db: ReadDb, grant: Grant, goalId: string): Promise<Goal | null> {
  const goal = await findGoal(db, goalId)
  const isSeen = goal?.things.every((thing) => isOpen(grant, 'goals', thing))
  return goal && isSeen && can(act, grant.by, goal.things) ? goal : null
}

export async function lockGoal(db: ReadDb, goalId: string): Promise<Goal | null> {
  return withThings(await goals(db, goalId).forNoKeyUpdate('g').executeTakeFirst())
}

export interface NewGoal {
  planId: string
  parentGoalId: string | null
  lifeArea: string
  words: string
  state: string
  targetOn: string | null
}

/** At the end of the plan's goals, with the words of the one who writes. */
export async function insertGoal(
  db: Db,
  authorityId: string,
  goal: NewGoal,
  writer: Writer,
): Promise<string> {
  const insert = db
    .insertInto('goal')
    .values((from) => ({
      authorityId,
      ...goal,
      writtenAs: writer.as,
      createdAt: writer.at,
      position: from
        .selectFrom('goal')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
        .where('planId', '=', goal.planId),
    }))
    .returningAll()
  return writeRevised(db, 'goal', writer, insert)
}

export type GoalChange = Partial<
  Pick<Goal, 'words' | 'lifeArea' | 'parentGoalId' | 'state' | 'reason' | 'targetOn'>
> & {
  /** The relation of the one whose words they are, where that is not the writer: words that are put back. */
  wordsOf?: string
}

/** Makes the goal's next version. Other words are those of the one who writes. */
export async function updateGoal(
  db: Db,
  goal: Pick<Goal, 'id' | 'version' | 'words'>,
  { wordsOf, ...change }: GoalChange,
  writer: Writer,
): Promise<void> {
  const isReworded = change.words !== undefined && change.words !== goal.words
  const update = db
    .updateTable('goal')
    .set({ ...change, ...(isReworded && { writtenAs: wordsOf ?? writer.as }), version: goal.version + 1 })
    .where('id', '=', goal.id)
    .returningAll()
  await writeRevised(db, 'goal', writer, update)
}

export interface NewEvaluation {
  planId: string
  goalId: string
  progress: Progress
  text: string
  evaluatedBy: string
  evaluatedAs: string
  practitionerId: string | null
  at: Date
}

export async function insertEvaluation(
  db: Db,
  authorityId: string,
  evaluation: NewEvaluation,
): Promise<void> {
  await db
    .insertInto('evaluation')
    .values({ authorityId, ...evaluation })
    .execute()
}

export interface Evaluation {
  id: string
  progress: Progress
  text: string
  evaluatedAs: string
  by: string | null
  at: Date
}

/** Newest first. `by`: the practitioner's name; null when the person's own side wrote. None where it is not open to the reader. */
export async function findEvaluations(db: ReadDb, goalId: string, grant: Grant): Promise<Evaluation[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  const rows = await db
    .selectFrom('evaluation as e')
    .leftJoin('practitioner as p', 'p.id', 'e.practitionerId')
    .select(['e.id', 'e.progress', 'e.text', 'e.evaluatedAs', 'p.name as by', 'e.at'])
    .where('e.goalId', '=', goalId)
    .orderBy('e.at', 'desc')
    .orderBy('e.written', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, progress: row.progress as Progress }))
}
