import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { DecidedItem, Decision, DecisionDraft } from './case.ts'

/** `lock`: until the transaction ends, for commands. */
export async function findDraft(
  db: ReadDb,
  caseId: string,
  { lock = false } = {},
): Promise<DecisionDraft | null> {
  const select = db
    .selectFrom('decisionDraft')
    .select(['state', 'factsText', 'reasons', 'stillOffered', 'authorId', 'version', 'sentFingerprint'])
    .where('caseId', '=', caseId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  return row ? (row as DecisionDraft) : null
}

/** Saves the draft's words: it is a draft again, and one version newer. */
export async function saveDraft(
  db: Db,
  authorityId: string,
  caseId: string,
  words: Pick<DecisionDraft, 'factsText' | 'reasons' | 'stillOffered' | 'authorId'>,
): Promise<void> {
  await db
    .insertInto('decisionDraft')
    .values({ authorityId, caseId, state: 'draft', ...words })
    .onConflict((conflict) =>
      conflict.columns(['authorityId', 'caseId']).doUpdateSet({
        ...words,
        state: 'draft',
        sentFingerprint: null,
        version: sql<number>`decision_draft.version + 1`,
      }),
    )
    .execute()
}

export async function setDraftState(
  db: Db,
  caseId: string,
  state: DecisionDraft['state'],
  { sentFingerprint }: Pick<DecisionDraft, 'sentFingerprint'>,
): Promise<void> {
  await db
    .updateTable('decisionDraft')
    .set({ state, sentFingerprint, version: sql<number>`version + 1` })
    .where('caseId', '=', caseId)
    .execute()
}

export async function deleteDraft(db: Db, caseId: string): Promise<void> {
  await db.deleteFrom('decisionDraft').where('caseId', '=', caseId).execute()
}

const columns = [
  'id',
  'caseId',
  'personId',
  'replacesId',
  'result',
  'legalBasis',
  'items',
  'factsText',
  'reasons',
  'stillOffered',
  'authorId',
  'writtenBy',
  'approverId',
  'issuedAt',
  'letterSha256',
  'childView',
  'childHeard',
  'childWordsKept',
] as const

/** Issued: never changed afterwards (the application has no update grant). */
export async function insertDecision(db: Db, authorityId: string, decision: Decision): Promise<void> {
  await db
    .insertInto('decision')
    .values({ authorityId, ...decision, items: JSON.stringify(decision.items) })
    .execute()
}

export async function findDecision(db: ReadDb, decisionId: string): Promise<Decision | null> {
  const row = await db.selectFrom('decision').select(columns).where('id', '=', decisionId).executeTakeFirst()
  return row ? (row as unknown as Decision) : null
}

/** The decision whose letter this is, by the letter's bytes. */
export async function findDecisionOfLetter(
  db: ReadDb,
  personId: string,
  sha256: string,
): Promise<Decision | null> {
  const row = await db
    .selectFrom('decision')
    .select(columns)
    .where('personId', '=', personId)
    .where('letterSha256', '=', sha256)
    .executeTakeFirst()
  return row ? (row as unknown as Decision) : null
}

/** What was decided of rights in the case, newest first. */
export const findDecisionsOfCase = (db: ReadDb, caseId: string): Promise<Decision[]> =>
  findInCase(db, caseId, '<>')

/** That somebody cannot consent (pbrl § 4-3), as it was issued in the case, newest first. */
export const findCapacityIssuedInCase = (db: ReadDb, caseId: string): Promise<Decision[]> =>
  findInCase(db, caseId, '=')

async function findInCase(db: ReadDb, caseId: string, ofCapacity: '=' | '<>'): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision')
    .select(columns)
    .where('caseId', '=', caseId)
    .where('result', ofCapacity, 'cannot_consent')
    .orderBy('issuedAt', 'desc')
    .execute()
  return rows as unknown as Decision[]
}

/** The newest decision of each of these cases that says something is refused or granted; for lists. */
export interface DecisionOfPerson {
  id: string
  caseId: string
  result: Decision['result']
  items: DecidedItem[]
  issuedAt: Date
  /** When somebody for the party first opened it. */
  openedAt: Date | null
  replacesId: string | null
}

/** Also that the person cannot consent (`isOfCapacity`). Newest first. */
export async function findDecisionsOfPerson(db: ReadDb, personId: string): Promise<DecisionOfPerson[]> {
  const rows = await db
    .selectFrom('decision as d')
    .select(['d.id', 'd.caseId', 'd.result', 'd.items', 'd.issuedAt', 'd.replacesId'])
    .select(
      sql<Date | null>`(select min(o.opened_at) from decision_opening o
        where o.authority_id = d.authority_id and o.decision_id = d.id)`.as('openedAt'),
    )
    .where('d.personId', '=', personId)
    .orderBy('d.issuedAt', 'desc')
    .execute()
  return rows as unknown as DecisionOfPerson[]
}

export interface Opening {
  openedBy: string
  relation: string
  openedAt: Date
}

export async function findOpenings(db: ReadDb, decisionId: string): Promise<Opening[]> {
  return db
    .selectFrom('decisionOpening')
    .select(['openedBy', 'relation', 'openedAt'])
    .where('decisionId', '=', decisionId)
    .orderBy('openedAt')
    .execute()
}

/** True when it was not opened by this identity before. */
export async function insertOpening(
  db: Db,
  authorityId: string,
  decisionId: string,
  opening: Opening,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('decisionOpening')
    .values({ authorityId, decisionId, ...opening })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
