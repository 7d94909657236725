import type { ReadDb } from '../platform/database/database.ts'
import { type Progress, progressOf } from './rules/progress.ts'
import { findNotes, findSteps } from './training-store.ts'

/** How far each is in the training, for those who are to choose or to follow up; null where there is no training. */
export async function findTrainingProgress(
  db: ReadDb,
): Promise<((practitionerId: string) => Progress) | null> {
  const steps = await findSteps(db)
  if (!steps.length) return null
  const notes = await findNotes(db)
  return (practitionerId) => progressOf(practitionerId, steps, notes)
}
