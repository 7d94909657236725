import type { Db, ReadDb } from '../platform/database/database.ts'
import type { QuestionState } from './rules/responsibility.ts'

/** A question of which service has the main responsibility for a plan: forskrift 1110 § 7. */
export interface ResponsibilityQuestion {
  id: string
  planId: string
  personId: string
  unitId: string
  serviceIds: string[]
  words: string
  askedBy: string
  askedByName: string
  askedAt: Date
  decidedServiceId: string | null
  reason: string
  decidedByName: string | null
  decidedAt: Date | null
  withdrawnAt: Date | null
}

export const stateOf = ({ decidedAt, withdrawnAt }: ResponsibilityQuestion): QuestionState =>
  decidedAt ? 'decided' : withdrawnAt ? 'withdrawn' : 'open'

function questions(db: ReadDb) {
  return db
    .selectFrom('responsibilityQuestion as q')
    .innerJoin('practitioner as asked', 'asked.id', 'q.askedBy')
    .leftJoin('practitioner as decided', 'decided.id', 'q.decidedBy')
    .select([
      ...([
        'q.id',
        'q.planId',
        'q.personId',
        'q.unitId',
        'q.serviceIds',
        'q.words',
        'q.askedBy',
        'q.askedAt',
      ] as const),
      ...(['q.decidedServiceId', 'q.reason', 'q.decidedAt', 'q.withdrawnAt'] as const),
      'asked.name as askedByName',
      'decided.name as decidedByName',
    ])
}

/** What has been asked about a plan, the newest first. */
export async function findQuestionsOfPlan(db: ReadDb, planId: string): Promise<ResponsibilityQuestion[]> {
  return questions(db).where('q.planId', '=', planId).orderBy('q.askedAt', 'desc').execute()
}

/** What waits for an answer from these units, the oldest first. */
export async function findOpenQuestions(
  db: ReadDb,
  unitIds: readonly string[],
): Promise<ResponsibilityQuestion[]> {
  return questions(db)
    .where(({ eb, fn, val }) => eb('q.unitId', '=', fn.any(val([...unitIds]))))
    .where('q.decidedAt', 'is', null)
    .where('q.withdrawnAt', 'is', null)
    .orderBy('q.askedAt')
    .execute()
}

export async function lockQuestion(db: ReadDb, questionId: string): Promise<ResponsibilityQuestion | null> {
  const there = await db
    .selectFrom('responsibilityQuestion')
    .select('id')
    .where('id', '=', questionId)
    .forUpdate()
    .executeTakeFirst()
  return there ? ((await questions(db).where('q.id', '=', questionId).executeTakeFirst()) ?? null) : null
}

export interface NewQuestion {
  planId: string
  personId: string
  unitId: string
  serviceIds: string[]
  words: string
  askedBy: string
  askedAt: Date
}

export async function insertQuestion(db: Db, authorityId: string, question: NewQuestion): Promise<string> {
  const { id } = await db
    .insertInto('responsibilityQuestion')
    .values({ authorityId, ...question })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endQuestion(
  db: Db,
  questionId: string,
  end:
    | { withdrawnAt: Date }
    | { decidedServiceId: string; reason: string; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await db.updateTable('responsibilityQuestion').set(end).where('id', '=', questionId).execute()
}
