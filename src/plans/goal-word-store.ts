import { sql } from 'kysely'
import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Writer } from './revision-store.ts'
import type { Word } from './things.ts'
import { otherWordsThenSql, type WordsThen } from './words-then.ts'

const wordsThen = sql<string | null>`${sql.raw(otherWordsThenSql('goal_word'))}`.as('wordsThen')

/** 'here': the one who answered pressed the button; else somebody wrote down what was said, or sent on paper. */
export type WordHow = 'here' | 'oral' | 'paper'

/** The person's word on a goal, as it was given once. `givenAs`: what the one who wrote it was to the person. */
export interface GoalWord {
  id: string
  word: Word
  reason: string
  how: WordHow
  givenAs: string
  at: Date
  wordsThen: WordsThen
}

export async function insertGoalWord(
  db: Db,
  authorityId: string,
  given: { planId: string; goalId: string; word: Word; reason: string; how: WordHow },
  writer: Writer & { by: string },
): Promise<void> {
  await db
    .insertInto('goalWord')
    .values({
      authorityId,
      ...given,
      givenBy: writer.by,
      givenAs: writer.as,
      practitionerId: writer.practitionerId,
      at: writer.at,
    })
    .execute()
}

/** Newest first. None where the goal is not open to the reader. */
export async function findGoalWords(db: ReadDb, goalId: string, grant: Grant): Promise<GoalWord[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  const rows = await db
    .selectFrom('goalWord')
    .select(['id', 'word', 'reason', 'how', 'givenAs', 'at', wordsThen])
    .where('goalId', '=', goalId)
    .orderBy('at', 'desc')
    .orderBy('written', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...row, word: row.word as Word, how: row.how as WordHow }))
}

/** The word that stands on a goal, as it is told beside it. `at`: a moment, ISO. */
export interface StandingWord {
  word: Word
  reason: string
  how: WordHow
  givenAs: string
  at: string
  /** Absent in versions kept before it was. */
  wordsThen?: WordsThen
}

/** These goals, each with the word that stands on it; null until it is given. The goals are those the reader sees, or all of the plan. */
export async function withStandingWords<G extends { id: string }>(
  db: ReadDb,
  planId: string,
  goals: readonly G[],
): Promise<(G & { word: StandingWord | null })[]> {
  const rows = await db
    .selectFrom('goalWord')
    .distinctOn('goalId')
    .select(['goalId', 'word', 'reason', 'how', 'givenAs', 'at', wordsThen])
    .where('planId', '=', planId)
    .orderBy('goalId')
    .orderBy('at', 'desc')
    .orderBy('written', 'desc')
    .execute()
  const standing = new Map(
    rows.map(({ goalId, word, how, at, ...rest }) => [
      goalId,
      { ...rest, word: word as Word, how: how as WordHow, at: at.toISOString() },
    ]),
  )
  return goals.map((goal) => ({ ...goal, word: standing.get(goal.id) ?? null }))
}

/** The word that stands; '' until it is given. */
export async function findWordOnGoal(db: ReadDb, goalId: string): Promise<Word | ''> {
  const row = await db
    .selectFrom('goalWord')
    .select('word')
    .where('goalId', '=', goalId)
    .orderBy('at', 'desc')
    .orderBy('written', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.word as Word | undefined) ?? ''
}
