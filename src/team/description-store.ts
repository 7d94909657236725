import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** What somebody in the team contributes, and in which part of life, as it stood from one moment on. Never changed. */
export interface Description {
  participantId: string
  version: number
  contribution: string
  lifeArea: string | null
  /** What the writer was to the person; '' not kept. */
  writtenAs: string
  /** By name, where it was one at work. */
  by: string | null
  at: Date
}

/** What the one who writes is to the person, and who, where it is one at work. */
export interface DescriptionWriter {
  as: string
  practitionerId: string | null
  at: Date
}

const descriptions = (db: ReadDb) =>
  db
    .selectFrom('participantDescription as d')
    .leftJoin('practitioner as n', 'n.id', 'd.practitionerId')
    .select(['d.participantId', 'd.version', 'd.contribution', 'd.lifeArea', 'd.writtenAs'])
    .select(['n.name as by', 'd.at'])

/** The newest first. */
export function findDescriptions(db: ReadDb, participantId: string): Promise<Description[]> {
  return descriptions(db).where('d.participantId', '=', participantId).orderBy('d.version', 'desc').execute()
}

/** Keeps what it became, as the next version. The participant is locked by the caller. */
export async function keepDescription(
  db: Db,
  authorityId: string,
  of: Pick<Description, 'participantId' | 'contribution' | 'lifeArea'>,
  writer: DescriptionWriter,
): Promise<void> {
  await db
    .insertInto('participantDescription')
    .values((from) => ({
      ...{ authorityId, ...of },
      ...{ writtenAs: writer.as, practitionerId: writer.practitionerId, at: writer.at },
      version: from
        .selectFrom('participantDescription')
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('next'))
        .where('participantId', '=', of.participantId),
    }))
    .execute()
}

/** What one version of what somebody contributes changed in the one before it. */
export interface DescriptionChange extends Description {
  /** Who takes part. */
  name: string
  was: { contribution: string; lifeArea: string | null }
}

/** The changes of what each in a person's team contributes, the newest first, within a time. */
export async function findDescriptionChanges(
  db: ReadDb,
  personId: string,
  { from, before }: { from: Date | null; before: Date | null },
): Promise<DescriptionChange[]> {
  const rows = await descriptions(db)
    .innerJoin('participant as pa', 'pa.id', 'd.participantId')
    .innerJoin('participantDescription as p', (join) =>
      join.onRef('p.participantId', '=', 'd.participantId').on('p.version', '=', sql<number>`d.version - 1`),
    )
    .leftJoin('service as s', 's.id', 'pa.serviceId')
    .leftJoin('relatedPerson as r', 'r.id', 'pa.relatedPersonId')
    .select(sql<string>`coalesce(s.name, r.name, '')`.as('name'))
    .select(['p.contribution as wasContribution', 'p.lifeArea as wasLifeArea'])
    .where('pa.personId', '=', personId)
    .$if(from !== null, (all) => all.where('d.at', '>=', from!))
    .$if(before !== null, (all) => all.where('d.at', '<', before!))
    .orderBy('d.at', 'desc')
    .orderBy('d.version', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ wasContribution, wasLifeArea, ...row }) => ({
    ...row,
    was: { contribution: wasContribution, lifeArea: wasLifeArea },
  }))
}
