import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import {
  findPractitionerByKey,
  findPractitioners,
  findUnits,
  type Practitioner,
} from '../authorities/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import {
  findAnsweredQuestions,
  findOpenQuestions,
  findQuestionsOf,
  type GuidanceQuestion,
} from './guidance-store.ts'
import { type Progress, progressOf } from './rules/progress.ts'
import { findNotes, findSteps, type TrainingNote, type TrainingStep } from './training-store.ts'

export interface Training {
  steps: (TrainingStep & { own: TrainingNote | null })[]
  isLeader: boolean
  /** Of the reader: what was asked of the unit. */
  asked: GuidanceQuestion[]
  units: { id: string; name: string }[]
  /** For those in a unit. */
  unit: UnitsTraining | null
}

export interface UnitsTraining {
  toAnswer: GuidanceQuestion[]
  answered: GuidanceQuestion[]
  /** Those somebody has noted anything of, by name. */
  rows: (Pick<Practitioner, 'id' | 'name' | 'workTitle'> & { progress: Progress })[]
  /** Those who give services, and so may be trained. */
  staff: Pick<Practitioner, 'id' | 'name' | 'workTitle'>[]
}

const mostAnswered = 20

/** The training, one's own progress and questions; for the unit also everybody's, and what waits for its answer. */
export const getTraining = query({
  act: acts.see,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, actor, grant, today }): Promise<Training | null> {
    const me = await findPractitionerByKey(db, (actor as SignedInActor).identityKey, today)
    if (!me) return null
    const steps = await findSteps(db)
    const notes = await findNotes(db)
    return {
      steps: steps.map((step) => ({
        ...step,
        own: notes.find((note) => note.stepId === step.id && note.practitionerId === me.id) ?? null,
      })),
      isLeader: grant.by.some(({ name }) => name === 'unit_leader'),
      asked: await findQuestionsOf(db, me.id),
      units: (await findUnits(db)).map(({ id, name }) => ({ id, name })),
      unit: me.unitIds.length ? await ofUnit(db, me.unitIds, steps, notes, today) : null,
    }
  },
  sees: () => [], // about those at work, and nobody who gets services
})

async function ofUnit(
  db: ReadDb,
  unitIds: readonly string[],
  steps: readonly TrainingStep[],
  notes: readonly TrainingNote[],
  today: string,
): Promise<UnitsTraining> {
  const gives = (roles: readonly string[]) => roles.includes('staff') || roles.includes('service_leader')
  const staff = (await findPractitioners(db, today)).filter(({ roles }) => gives(roles))
  const isNoted = new Set(notes.map((note) => note.practitionerId))
  return {
    toAnswer: await findOpenQuestions(db, unitIds),
    answered: await findAnsweredQuestions(db, unitIds, mostAnswered),
    rows: staff
      .filter(({ id }) => isNoted.has(id))
      .map(({ id, name, workTitle }) => ({ id, name, workTitle, progress: progressOf(id, steps, notes) })),
    staff: staff.map(({ id, name, workTitle }) => ({ id, name, workTitle })),
  }
}
