import { type Selectable, sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { CaseFile } from '../platform/database/tables.ts'
import type { Case, CaseFacts } from './case.ts'
import type { CaseState } from './rules/transitions.ts'

const unanswered: CaseFacts = {
  seriousCondition: 'unsure',
  longTerm: 'unsure',
  complex: 'unsure',
  needsCoordination: 'unsure',
  qualificationProgramme: 'unsure',
  wantsChildCoordinator: 'unsure',
  wantsPlan: 'unsure',
}

type Row = Selectable<CaseFile>

function toCase({ authorityId: _, facts, ...rest }: Row): Case {
  return { ...rest, facts: { ...unanswered, ...(facts as Partial<CaseFacts>) } } as Case
}

/** Null when there is none in this authority. */
export async function findCase(db: ReadDb, caseId: string): Promise<Case | null> {
  const row = await db.selectFrom('caseFile').selectAll().where('id', '=', caseId).executeTakeFirst()
  return row ? toCase(row as Row) : null
}

/** Throws when there is none: for ids that come from our own rows. */
export async function getCase(db: ReadDb, caseId: string): Promise<Case> {
  const found = await findCase(db, caseId)
  if (!found) throw new Error('no such case')
  return found
}

/** What an act on a case is about, with the case itself. `lock`: until the transaction ends, for commands. */
export async function findCaseSubject(db: ReadDb, caseId: string, { lock = false } = {}) {
  const select = db.selectFrom('caseFile').selectAll().where('id', '=', caseId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  if (!row) return null
  const found = toCase(row as Row)
  return { personId: found.personId, unitId: found.unitId, version: found.version, case: found }
}

/** The person's living case, else the newest closed one. */
export async function findCaseOfPerson(db: ReadDb, personId: string): Promise<Case | null> {
  const row = await db
    .selectFrom('caseFile')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy(sql`state = 'closed'`)
    .orderBy('receivedOn', 'desc')
    .executeTakeFirst()
  return row ? toCase(row as Row) : null
}

/** Those opened by mistake that went into this one. */
export async function findDoublesOf(
  db: ReadDb,
  caseId: string,
): Promise<{ id: string; reference: string }[]> {
  return db
    .selectFrom('caseFile')
    .select(['id', 'reference'])
    .where('joinedTo', '=', caseId)
    .orderBy('reference')
    .execute()
}

/** By its reference as it is said or typed: with or without hyphens and capitals. */
export async function findCaseByReference(db: ReadDb, typed: string): Promise<Case | null> {
  const plain = typed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  const row = await db
    .selectFrom('caseFile')
    .selectAll()
    .where(sql<boolean>`replace(reference, '-', '') = ${plain}`)
    .executeTakeFirst()
  return row ? toCase(row as Row) : null
}

/** The one case of the person that is not closed, locked: who opens another meets it here. */
export async function findOpenCaseOfPerson(db: Db, personId: string): Promise<Case | null> {
  const row = await db
    .selectFrom('caseFile')
    .selectAll()
    .where('personId', '=', personId)
    .where('state', '<>', 'closed')
    .forUpdate()
    .executeTakeFirst()
  return row ? toCase(row as Row) : null
}

/** Waits for whoever joins two cases right now: two into each other's would both end as doubles. */
export async function lockJoining(db: Db, authorityId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`joining ${authorityId}`}, 0))`.execute(db)
}

/** Waits for whoever opens a case on the same person right now. */
export async function lockPersonForCase(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`case of ${personId}`}, 0))`.execute(db)
}

/** 'BAE-26-000123': the authority, the year, a number. Said aloud; opens nothing by itself. */
export async function nextReference(db: Db, authorityId: string, today: string): Promise<string> {
  const start = `${authorityId.replaceAll('-', '').slice(0, 3).toUpperCase()}-${today.slice(2, 4)}-`
  await sql`select pg_advisory_xact_lock(hashtextextended(${`case reference ${authorityId}`}, 0))`.execute(db)
  const { last } = await db
    .selectFrom('caseFile')
    .select(sql<string | null>`max(reference)`.as('last'))
    .where(sql<boolean>`starts_with(reference, ${start})`)
    .executeTakeFirstOrThrow()
  return `${start}${String(Number(last?.slice(start.length) ?? 0) + 1).padStart(6, '0')}`
}

export async function insertCase(
  db: Db,
  authorityId: string,
  values: Pick<
    Case,
    'reference' | 'personId' | 'unitId' | 'handlerId' | 'state' | 'receivedOn' | 'answerDue' | 'interimDue'
  > & { facts: Partial<CaseFacts> },
): Promise<string> {
  const { facts, ...rest } = values
  const { id } = await db
    .insertInto('caseFile')
    .values({ authorityId, ...rest, facts: JSON.stringify(facts) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Every change of the case's own row makes it one version newer. */
export async function updateCase(
  db: Db,
  caseId: string,
  changes: Partial<Omit<Case, 'id' | 'reference' | 'personId' | 'version'>>,
): Promise<void> {
  const { facts, ...rest } = changes
  await db
    .updateTable('caseFile')
    .set({ ...rest, ...(facts && { facts: JSON.stringify(facts) }), version: sql<number>`version + 1` })
    .where('id', '=', caseId)
    .execute()
}

/** The day an answer is promised by now: the new date, else the receipt's. */
export const promisedDay = ({ newDate, answerDue }: Pick<Case, 'newDate' | 'answerDue'>): string =>
  newDate ?? answerDue

/** Worked on, and past the day that was promised, which nobody has been told of; locked, the longest past first. */
export async function lockCasesPastDate(db: Db, today: string): Promise<Case[]> {
  const promised = sql<string>`coalesce(new_date, answer_due)`
  const rows = await db
    .selectFrom('caseFile')
    .selectAll()
    .where(promised, '<', today)
    .where('state', 'in', ['open', 'under_assessment', 'waiting_for_information'])
    .where(sql<boolean>`passed_told is distinct from coalesce(new_date, answer_due)`)
    // Told of it before there was a case
    .where(
      sql<boolean>`not exists (select from inquiry i where i.authority_id = case_file.authority_id
        and i.case_id = case_file.id and i.sender_kind in ('self', 'parent')
        and i.passed_told = coalesce(new_date, case_file.answer_due))`,
    )
    .orderBy(promised)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => toCase(row as Row))
}

/** That its promised day has passed is told. No change that anybody's form need know of. */
export async function notePassedTold(
  db: Db,
  file: Pick<Case, 'id' | 'newDate' | 'answerDue'>,
): Promise<void> {
  await db
    .updateTable('caseFile')
    .set({ passedTold: promisedDay(file) })
    .where('id', '=', file.id)
    .execute()
}

export interface QueuedCase extends Case {
  handlerName: string | null
  givenName: string
  familyName: string
  /** The newest decision's result, when there is one. */
  result: string | null
  decidedAt: Date | null
  /** Waits for another than the author to approve. */
  isForApproval: boolean
  /** A complaint led to a new decision, which is not made. */
  owesAnew: boolean
  /** Asked to be dropped, and not settled. */
  isTakenBack: boolean
  hasDraft: boolean
  draftAuthorId: string | null
  /** How many are recorded. */
  services: number
  /** Of the person, for the flags. */
  birthDate: string | null
  dueDate: string | null
  byAdoption: boolean
  diedOn: string | null
  interpreter: string
  addressProtection: string
  cannotConsent: boolean
  /** Offered to this handler, who has not answered. */
  offeredToId: string | null
  isSentOn: boolean
  /** Since when the one who has waited longest to answer has been asked. */
  askedSince: Date | null
}

/** Cases of these units. `states`: which; closed ones are old work and only found when asked for. */
export async function findQueuedCases(
  db: ReadDb,
  unitIds: readonly string[],
  states: readonly CaseState[],
  today: string,
  /** A search: only those of these persons, or whose reference fits the pattern. */
  search?: { personIds: readonly string[]; reference: string | null },
): Promise<QueuedCase[]> {
  const rows = await db
    .selectFrom('caseFile as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.id', '=', 'c.personId').onRef('p.authorityId', '=', 'c.authorityId'),
    )
    .leftJoin('practitioner as h', (join) =>
      join.onRef('h.id', '=', 'c.handlerId').onRef('h.authorityId', '=', 'c.authorityId'),
    )
    .selectAll('c')
    .select(['p.givenName', 'p.familyName', 'h.name as handlerName'])
    .select(['p.birthDate', 'p.dueDate', 'p.byAdoption', 'p.diedOn', 'p.interpreter', 'p.addressProtection'])
    .select([
      sql<boolean>`exists (select from capacity_decision d where d.authority_id = c.authority_id
        and d.person_id = c.person_id and d.from_date <= ${today} and coalesce(d.until_date, ${today}) >= ${today}
        and coalesce(d.ended_on > ${today}, true))`.as('cannotConsent'),
      sql<string | null>`(select o.to_id from case_handover o where o.authority_id = c.authority_id
        and o.case_id = c.id and o.state = 'offered')`.as('offeredToId'),
      sql<boolean>`exists (select from case_transfer t where t.authority_id = c.authority_id and t.case_id = c.id
        and t.state = 'sent')`.as('isSentOn'),
      sql<Date | null>`(select min(r.asked_at) from information_request r where r.authority_id = c.authority_id
        and r.case_id = c.id and r.state = 'asked')`.as('askedSince'),
    ])
    .select([
      sql<
        string | null
      >`(select d.result from decision d where d.authority_id = c.authority_id and d.case_id = c.id
        and d.result <> 'cannot_consent' order by d.issued_at desc limit 1)`.as('result'),
      sql<Date | null>`(select max(d.issued_at) from decision d where d.authority_id = c.authority_id
        and d.case_id = c.id and d.result <> 'cannot_consent')`.as('decidedAt'),
      sql<boolean>`exists (select from decision_draft d where d.authority_id = c.authority_id and d.case_id = c.id
        and d.state = 'for_approval')`.as('isForApproval'),
      sql<boolean>`exists (select from redecision r where r.authority_id = c.authority_id and r.case_id = c.id
        and r.done_at is null)`.as('owesAnew'),
      sql<boolean>`exists (select from take_back t where t.authority_id = c.authority_id and t.case_id = c.id
        and t.settled_at is null)`.as('isTakenBack'),
      sql<number>`(select count(*)::int from case_service s where s.authority_id = c.authority_id and s.case_id = c.id)`.as(
        'services',
      ),
      sql<boolean>`exists (select from decision_draft d where d.authority_id = c.authority_id and d.case_id = c.id)`.as(
        'hasDraft',
      ),
      sql<string | null>`(select d.author_id from decision_draft d where d.authority_id = c.authority_id
        and d.case_id = c.id)`.as('draftAuthorId'),
    ])
    .where(sql<boolean>`c.unit_id = any(${[...unitIds]}::uuid[])`)
    .where(sql<boolean>`c.state = any(${[...states]}::text[])`)
    .$if(search !== undefined, (found) =>
      found.where(
        sql<boolean>`(c.person_id = any(${[...search!.personIds]}::uuid[])
          or c.reference ~ ${search!.reference}::text)`,
      ),
    )
    .orderBy('c.answerDue')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({ ...row, ...toCase(row as Row) }))
}
