import type { Section } from '../access/sections.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type {
  AnsweredHow,
  AnswerInRound,
  AnswerWord,
  Consent,
  ConsentAnswer,
  Said,
  ServiceKind,
} from './consent.ts'
import { type ConsentKind, type ConsentState, isOpen } from './rules/consent.ts'

function consents(db: ReadDb) {
  return db
    .selectFrom('consent as c')
    .leftJoin('service as s', 's.id', 'c.serviceId')
    .leftJoin('relatedPerson as r', 'r.id', 'c.relatedPersonId')
    .leftJoin('practitioner as p', 'p.id', 'c.askedBy')
    .select([
      'c.id',
      'c.personId',
      'c.kind',
      'c.state',
      'c.serviceId',
      'c.relatedPersonId',
      's.name as serviceName',
      's.belongsTo',
      's.kind as serviceKind',
      'r.name as relatedName',
      'c.sections',
      'c.purposeKind',
      'c.purpose',
      'c.fromDate',
      'c.untilDate',
      'c.askedBy',
      'p.name as askedByName',
      'c.givenHow',
      'c.answeredAt',
      'c.endedAt',
      'c.round',
      'c.version',
    ])
}

type Row = Omit<
  Consent,
  'withName' | 'belongsTo' | 'kind' | 'serviceKind' | 'state' | 'sections' | 'purposeKind'
> & {
  kind: string
  purposeKind: string
  serviceKind: string | null
  state: string
  sections: string[]
  serviceName: string | null
  relatedName: string | null
  belongsTo: string | null
}

function consentOf({ serviceName, relatedName, belongsTo, ...row }: Row): Consent {
  return {
    ...row,
    kind: row.kind as ConsentKind,
    purposeKind: row.purposeKind as Consent['purposeKind'],
    serviceKind: row.serviceKind as ServiceKind | null,
    state: row.state as ConsentState,
    sections: row.sections as Section[],
    withName: serviceName ?? relatedName,
    belongsTo: belongsTo ?? '',
  }
}

const order: ConsentKind[] = ['coordination', 'plan', 'sharing']

/** Every consent asked for about a person: coordination, plan, then each sharing by name. */
export async function findConsents(db: ReadDb, personId: string): Promise<Consent[]> {
  const rows = await consents(db).where('c.personId', '=', personId).execute()
  return rows
    .map(consentOf)
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        (a.withName ?? '').localeCompare(b.withName ?? '', 'nb'),
    )
}

export async function findConsent(db: ReadDb, consentId: string): Promise<Consent | null> {
  const row = await consents(db).where('c.id', '=', consentId).executeTakeFirst()
  return row ? consentOf(row) : null
}

/** Of these consents, those it may be told of by name elsewhere than on their own page: not where an address is protected. */
export async function findConsentsNamed(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, Pick<Consent, 'kind' | 'withName'>>> {
  if (!ids.length) return new Map()
  const rows = await consents(db)
    .innerJoin('person as about', 'about.id', 'c.personId')
    .where(({ eb, fn, val }) => eb('c.id', '=', fn.any(val([...ids]))))
    .where('about.addressProtection', '=', 'none')
    .execute()
  return new Map(rows.map(consentOf).map(({ id, kind, withName }) => [id, { kind, withName }]))
}

/** Held until the transaction ends, so that two who answer at once both count. */
export async function lockConsent(
  db: ReadDb,
  consentId: string,
): Promise<{ personId: string; version: number } | null> {
  const row = await db
    .selectFrom('consent')
    .select(['personId', 'version'])
    .where('id', '=', consentId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** All about the person, held until the transaction ends. */
export async function lockConsentsOf(db: ReadDb, personId: string): Promise<void> {
  await db
    .selectFrom('consent')
    .select('id')
    .where('personId', '=', personId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Whether consent of this kind is given and in force on the day. */
export async function hasConsent(
  db: ReadDb,
  personId: string,
  kind: 'coordination' | 'plan',
  today: string,
): Promise<boolean> {
  const rows = await db
    .selectFrom('consent')
    .select(['state', 'fromDate', 'untilDate'])
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .execute()
  return rows.some((row) => isOpen({ ...row, state: row.state as ConsentState }, today))
}

export interface ConsentAsked {
  personId: string
  kind: ConsentKind
  serviceId?: string | null
  relatedPersonId?: string | null
  sections?: readonly Section[]
  purposeKind?: Consent['purposeKind']
  purpose?: string
  untilDate?: string | null
  /** The practitioner who asks; null when the person begins it. */
  askedBy?: string | null
  today: string
}

/**
 * Asks for a consent. One that is asked for or given stays as it is; one refused, withdrawn or run out is asked for again,
 * and what was answered before stays in the history. Gives its id, whether it now waits for an answer, and
 * whether it was asked for just now.
 */
export async function askConsent(
  db: Db,
  authorityId: string,
  asked: ConsentAsked,
): Promise<{ consentId: string; isAsked: boolean; isNew: boolean }> {
  const known = await (db as ReadDb)
    .selectFrom('consent')
    .select(['id', 'state', 'untilDate', 'fromDate'])
    .where('personId', '=', asked.personId)
    .where('kind', '=', asked.kind)
    .where('serviceId', 'is not distinct from', asked.serviceId ?? null)
    .where('relatedPersonId', 'is not distinct from', asked.relatedPersonId ?? null)
    .forUpdate()
    .executeTakeFirst()
  const values = {
    sections: [...(asked.sections ?? [])],
    purposeKind: asked.purposeKind ?? '',
    purpose: asked.purpose ?? '',
    untilDate: asked.untilDate ?? null,
    askedBy: asked.askedBy ?? null,
    fromDate: asked.today,
  }
  if (!known) {
    const added = await db
      .insertInto('consent')
      .values({
        authorityId,
        personId: asked.personId,
        kind: asked.kind,
        state: 'asked',
        serviceId: asked.serviceId ?? null,
        relatedPersonId: asked.relatedPersonId ?? null,
        ...values,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    // Another asked for it at the same time: theirs is there now
    return added ? { consentId: added.id, isAsked: true, isNew: true } : askConsent(db, authorityId, asked)
  }
  if (known.state === 'asked') return { consentId: known.id, isAsked: true, isNew: false }
  const isInForce = isOpen({ ...known, state: known.state as ConsentState }, asked.today)
  if (isInForce) return { consentId: known.id, isAsked: false, isNew: false }
  await db
    .updateTable('consent')
    .set((eb) => ({
      ...values,
      state: 'asked',
      endedAt: null,
      round: eb('round', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', known.id)
    .execute()
  return { consentId: known.id, isAsked: true, isNew: true }
}

/** Every answer to these consents, the oldest first. */
export async function findAnswers(db: ReadDb, consentId: string): Promise<ConsentAnswer[]> {
  const rows = await db
    .selectFrom('consentAnswer as a')
    .leftJoin('relatedPerson as r', 'r.id', 'a.relatedPersonId')
    .leftJoin('practitioner as p', 'p.id', 'a.recordedBy')
    .select([
      'a.id',
      'a.round',
      'a.relatedPersonId',
      'r.name',
      'a.answer',
      'a.sections',
      'a.untilDate',
      'a.how',
      'a.note',
      'a.saidOn',
      'a.saidIn',
      'a.help',
      'a.helpedBy',
      'p.name as recordedBy',
      'a.at',
    ])
    .where('a.consentId', '=', consentId)
    .orderBy('a.number')
    .execute()
  return rows as ConsentAnswer[]
}

/** What was answered on each of these in the round it stands in, the oldest first. */
export async function findAnswersInRound(
  db: ReadDb,
  consents: readonly Pick<Consent, 'id' | 'round'>[],
): Promise<Map<string, AnswerInRound[]>> {
  if (!consents.length) return new Map()
  const rows = await db
    .selectFrom('consentAnswer as a')
    .leftJoin('relatedPerson as r', 'r.id', 'a.relatedPersonId')
    .select(['a.consentId', 'a.round', 'r.name', 'a.answer', 'a.how', 'a.at'])
    .where(({ eb, fn, val }) => eb('a.consentId', '=', fn.any(val(consents.map(({ id }) => id)))))
    .orderBy('a.number')
    .execute()
  return new Map(
    consents.map(({ id, round }) => [
      id,
      rows
        .filter((row) => row.consentId === id && row.round === round)
        .map(({ name, answer, how, at }) => ({ name, answer, how, at }) as AnswerInRound),
    ]),
  )
}

/** What this one took back last of what is shared, all in one act, and when; null where nothing. Null as who: the person. */
export async function findLastWithdrawn(
  db: ReadDb,
  personId: string,
  relatedPersonId: string | null,
): Promise<{ ids: string[]; at: Date } | null> {
  const rows = await db
    .selectFrom('consentAnswer as a')
    .innerJoin('consent as c', 'c.id', 'a.consentId')
    .select(['a.consentId', 'a.at'])
    .where('c.personId', '=', personId)
    .where('c.kind', '=', 'sharing')
    .where('a.answer', '=', 'withdrawn')
    .where('a.relatedPersonId', 'is not distinct from', relatedPersonId)
    .orderBy('a.at', 'desc')
    .orderBy('a.number')
    .execute()
  const last = rows[0]
  if (!last) return null
  const together = rows.filter(({ at }) => at.getTime() === last.at.getTime())
  return { ids: together.map(({ consentId }) => consentId), at: last.at }
}

export async function insertAnswer(
  db: Db,
  authorityId: string,
  consent: Pick<Consent, 'id' | 'round'>,
  answer: {
    relatedPersonId: string | null
    answer: AnswerWord
    sections: readonly Section[]
    untilDate: string | null
    how: AnsweredHow
    note: string
    recordedBy: string | null
    at: Date
    said?: Said
  },
): Promise<void> {
  await db
    .insertInto('consentAnswer')
    .values({
      authorityId,
      consentId: consent.id,
      round: consent.round,
      relatedPersonId: answer.relatedPersonId,
      answer: answer.answer,
      sections: [...answer.sections],
      untilDate: answer.untilDate,
      how: answer.how,
      note: answer.note,
      recordedBy: answer.recordedBy,
      at: answer.at,
      ...answer.said,
    })
    .execute()
}

export interface ConsentChange {
  state: ConsentState
  sections?: readonly Section[]
  fromDate?: string
  untilDate?: string | null
  givenBy?: string
  givenById?: string | null
  givenHow?: string
  note?: string
  recordedBy?: string | null
  answeredAt?: Date
  endedAt?: Date | null
}

/** What was said before a withdrawal does not count after it: a new round begins. */
export async function updateConsent(db: Db, consentId: string, change: ConsentChange): Promise<void> {
  await db
    .updateTable('consent')
    .set((eb) => ({
      ...change,
      sections: change.sections ? [...change.sections] : undefined,
      round: change.state === 'withdrawn' ? eb('round', '+', 1) : undefined,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', consentId)
    .execute()
}

/** The consents about a person that this one has said yes to in the round that stands, and that has not run out. Null: the person. */
export async function findSaidYes(
  db: ReadDb,
  personId: string,
  relatedPersonId: string | null,
  today: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('consentAnswer as a')
    .innerJoin('consent as c', (join) =>
      join.onRef('c.id', '=', 'a.consentId').onRef('c.round', '=', 'a.round'),
    )
    .select(['a.consentId', 'a.answer', 'a.untilDate'])
    .where('c.personId', '=', personId)
    .where('a.relatedPersonId', 'is not distinct from', relatedPersonId)
    .orderBy('a.number')
    .execute()
  const yes = new Set<string>()
  for (const row of rows) {
    if (row.answer === 'given' && (row.untilDate ?? today) >= today) yes.add(row.consentId)
    else yes.delete(row.consentId)
  }
  return yes
}
