import type { Db, ReadDb } from '../platform/database/database.ts'
import type { AssessedCriterion } from './case.ts'
import type { RightsItem } from './rules/criteria.ts'

export async function findAssessment(db: ReadDb, caseId: string): Promise<AssessedCriterion[]> {
  const rows = await db
    .selectFrom('assessment')
    .select(['item', 'criterion', 'ruleCode', 'ruleVersion', 'proposed', 'decided', 'reason', 'decidedAt'])
    .where('caseId', '=', caseId)
    .execute()
  return rows as AssessedCriterion[]
}

/** These criteria of one item, in place of what was answered on them before. */
export async function saveCriteria(
  db: Db,
  authorityId: string,
  caseId: string,
  item: RightsItem,
  criteria: readonly Omit<AssessedCriterion, 'item' | 'decidedAt'>[],
  by: { practitionerId: string; at: Date },
): Promise<void> {
  await db
    .insertInto('assessment')
    .values(
      criteria.map((each) => ({
        authorityId,
        caseId,
        item,
        ...each,
        decidedBy: by.practitionerId,
        decidedAt: by.at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['authorityId', 'caseId', 'item', 'criterion']).doUpdateSet((row) => ({
        ruleCode: row.ref('excluded.ruleCode'),
        ruleVersion: row.ref('excluded.ruleVersion'),
        proposed: row.ref('excluded.proposed'),
        decided: row.ref('excluded.decided'),
        reason: row.ref('excluded.reason'),
        decidedBy: row.ref('excluded.decidedBy'),
        decidedAt: row.ref('excluded.decidedAt'),
      })),
    )
    .execute()
}

export async function deleteAssessment(db: Db, caseId: string, item: RightsItem): Promise<void> {
  await db.deleteFrom('assessment').where('caseId', '=', caseId).where('item', '=', item).execute()
}
