import type { Db, ReadDb } from '../platform/database/database.ts'

export interface TrainingStep {
  id: string
  title: string
  description: string
  position: number
  version: number
}

export interface TrainingNote {
  stepId: string
  practitionerId: string
  /** YYYY-MM-DD. */
  doneOn: string
  notedBy: string
}

/** The training as it is now, in order. */
export async function findSteps(db: ReadDb): Promise<TrainingStep[]> {
  return db
    .selectFrom('trainingStep')
    .select(['id', 'title', 'description', 'position', 'version'])
    .where('endedOn', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Locked until the transaction ends; null when it is not part of the training. */
export async function lockStep(db: ReadDb, stepId: string): Promise<TrainingStep | null> {
  const row = await db
    .selectFrom('trainingStep')
    .select(['id', 'title', 'description', 'position', 'version'])
    .where('id', '=', stepId)
    .where('endedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Last in order. @returns its id */
export async function addStep(
  db: Db,
  authorityId: string,
  step: Pick<TrainingStep, 'title' | 'description'>,
): Promise<string> {
  const last = (await findSteps(db)).at(-1)?.position ?? 0
  const { id } = await db
    .insertInto('trainingStep')
    .values({ authorityId, ...step, position: last + 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function changeStep(
  db: Db,
  stepId: string,
  change: Partial<Pick<TrainingStep, 'title' | 'description'>> & { endedOn?: string },
): Promise<void> {
  await db
    .updateTable('trainingStep')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', stepId)
    .execute()
}

/** Who has been through what, with the name of the one who noted it. */
export async function findNotes(db: ReadDb): Promise<TrainingNote[]> {
  return db
    .selectFrom('trainingNote as n')
    .innerJoin('practitioner as p', 'p.id', 'n.notedBy')
    .select(['n.trainingStepId as stepId', 'n.practitionerId', 'n.doneOn', 'p.name as notedBy'])
    .execute()
}

/** The last word on the same step and the same one counts. */
export async function saveNote(
  db: Db,
  authorityId: string,
  note: { trainingStepId: string; practitionerId: string; doneOn: string; notedBy: string; notedAt: Date },
): Promise<void> {
  const { doneOn, notedBy, notedAt } = note
  await db
    .insertInto('trainingNote')
    .values({ authorityId, ...note })
    .onConflict((conflict) =>
      conflict
        .columns(['authorityId', 'trainingStepId', 'practitionerId'])
        .doUpdateSet({ doneOn, notedBy, notedAt }),
    )
    .execute()
}

/** @returns whether there was one */
export async function removeNote(db: Db, stepId: string, practitionerId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('trainingNote')
    .where('trainingStepId', '=', stepId)
    .where('practitionerId', '=', practitionerId)
    .executeTakeFirst()
  return numDeletedRows > 0
}
