import type { Db, ReadDb } from '../platform/database/database.ts'

export interface GuidanceQuestion {
  id: string
  unitId: string
  unitName: string
  practitionerId: string
  /** Who asks. */
  name: string
  workTitle: string
  question: string
  askedAt: Date
  answer: string
  answeredAt: Date | null
  answeredBy: string | null
}

function questions(db: ReadDb) {
  return db
    .selectFrom('guidanceQuestion as q')
    .innerJoin('coordinatingUnit as u', 'u.id', 'q.unitId')
    .innerJoin('practitioner as p', 'p.id', 'q.practitionerId')
    .leftJoin('practitioner as a', 'a.id', 'q.answeredBy')
    .select([
      'q.id',
      'q.unitId',
      'u.name as unitName',
      'q.practitionerId',
      'p.name',
      'p.workTitle',
      'q.question',
      'q.askedAt',
      'q.answer',
      'q.answeredAt',
      'a.name as answeredBy',
    ])
}

/** What somebody has asked, the newest first. */
export async function findQuestionsOf(db: ReadDb, practitionerId: string): Promise<GuidanceQuestion[]> {
  return questions(db).where('q.practitionerId', '=', practitionerId).orderBy('q.askedAt', 'desc').execute()
}

/** What waits for an answer from these units, the oldest first. */
export async function findOpenQuestions(db: ReadDb, unitIds: readonly string[]): Promise<GuidanceQuestion[]> {
  return questions(db)
    .where(({ eb, fn, val }) => eb('q.unitId', '=', fn.any(val([...unitIds]))))
    .where('q.answeredAt', 'is', null)
    .orderBy('q.askedAt')
    .execute()
}

/** What these units have answered, the newest first. */
export async function findAnsweredQuestions(
  db: ReadDb,
  unitIds: readonly string[],
  most: number,
): Promise<GuidanceQuestion[]> {
  return questions(db)
    .where(({ eb, fn, val }) => eb('q.unitId', '=', fn.any(val([...unitIds]))))
    .where('q.answeredAt', 'is not', null)
    .orderBy('q.answeredAt', 'desc')
    .limit(most)
    .execute()
}

export async function lockQuestion(
  db: ReadDb,
  questionId: string,
): Promise<{ id: string; unitId: string; practitionerId: string; answeredAt: Date | null } | null> {
  const row = await db
    .selectFrom('guidanceQuestion')
    .select(['id', 'unitId', 'practitionerId', 'answeredAt'])
    .where('id', '=', questionId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function addQuestion(
  db: Db,
  authorityId: string,
  asked: { unitId: string; practitionerId: string; question: string; askedAt: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('guidanceQuestion')
    .values({ authorityId, ...asked })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function answerQuestion(
  db: Db,
  questionId: string,
  answer: { answer: string; answeredAt: Date; answeredBy: string },
): Promise<void> {
  await db.updateTable('guidanceQuestion').set(answer).where('id', '=', questionId).execute()
}
