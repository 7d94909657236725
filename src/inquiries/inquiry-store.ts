import type { Insertable, RawBuilder, Selectable, Updateable } from 'kysely'
import { sql } from 'kysely'
import { isRefused } from '../law/refusal.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Inquiry as InquiryTable } from '../platform/database/tables.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { AsksFor } from './answers.ts'
import type { ToldHow, takenBackHow } from './rules/come-in.ts'
import type { PersonAnswer, SenderKind, TellerKind } from './rules/on-behalf.ts'
import { type InquiryState, inquiryLifecycle } from './rules/transitions.ts'

type Row = Selectable<InquiryTable>
export type NewInquiry = Omit<Insertable<InquiryTable>, 'authorityId'> & { id: string }

/** Days are 'YYYY-MM-DD'. The national id stays sealed. */
export interface Inquiry
  extends Omit<
    Row,
    | 'state'
    | 'asksFor'
    | 'senderKind'
    | 'receivedAt'
    | 'answeredAt'
    | 'toldHow'
    | 'toldByKind'
    | 'personAnswer'
    | 'personToldAt'
    | 'personAnsweredAt'
    | 'careTeamResult'
    | 'careTeamAnsweredAt'
    | 'forwardedAnsweredAt'
    | 'withdrawalToldHow'
    | 'notPartyAt'
    | 'history'
  > {
  state: InquiryState
  asksFor: AsksFor[]
  senderKind: SenderKind
  receivedAt: Date
  answeredAt: Date | null
  toldHow: ToldHow | ''
  toldByKind: TellerKind | ''
  personAnswer: PersonAnswer | null
  personToldAt: Date | null
  personAnsweredAt: Date | null
  careTeamResult: 'set_up' | 'not_set_up' | null
  careTeamAnsweredAt: Date | null
  /** Where it was passed on to. */
  forwardedAnsweredAt: Date | null
  /** '' when the sender took it back here. */
  withdrawalToldHow: (typeof takenBackHow)[number] | ''
  /** The unit has said that who asked is not to have the answer. */
  notPartyAt: Date | null
  /** What happened before it came here, the oldest first. */
  history: HistoryLine[]
}

export interface HistoryLine {
  /** ISO moment. */
  at: string
  what: 'received' | 'added' | 'corrected' | 'person_answered' | 'passed_on'
  /** The authority's name. */
  where: string
  text: string
}

function inquiryOf(row: Row): Inquiry {
  return row as unknown as Inquiry
}

/** False when this very inquiry is already there: a second send of the same draft. */
export async function insertInquiry(db: Db, authorityId: string, inquiry: NewInquiry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inquiry')
    .values({ ...inquiry, authorityId })
    .onConflict((conflict) => conflict.columns(['authorityId', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** The same for one that another authority passed on: its origin is unique here. */
export async function insertPassedOn(db: Db, authorityId: string, inquiry: NewInquiry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inquiry')
    .values({ ...inquiry, authorityId })
    .onConflict((conflict) =>
      conflict.columns(['authorityId', 'originAuthorityId', 'originInquiryId']).doNothing(),
    )
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** The one that came from another authority's inquiry; null when none did. */
export async function findByOrigin(
  db: ReadDb,
  authorityId: string,
  inquiryId: string,
): Promise<Inquiry | null> {
  const row = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('originAuthorityId', '=', authorityId)
    .where('originInquiryId', '=', inquiryId)
    .executeTakeFirst()
  return row ? inquiryOf(row) : null
}

/** It came from another authority: that one is to hear what happens to it here. Dates only; the job reads them. */
export async function tellOrigin(
  db: Db,
  origin: Pick<Inquiry, 'originAuthorityId' | 'originInquiryId'>,
): Promise<void> {
  const { originAuthorityId, originInquiryId } = origin
  if (!originAuthorityId || !originInquiryId) return
  const payload = { authorityId: originAuthorityId, inquiryId: originInquiryId }
  await enqueue(db, 'confirm_passed_on_inquiry', payload)
}

export async function findInquiry(db: ReadDb, id: string): Promise<Inquiry | null> {
  const row = await db.selectFrom('inquiry').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? inquiryOf(row) : null
}

/** The same, locked until the transaction ends. */
export async function lockInquiry(db: ReadDb, id: string): Promise<Inquiry | null> {
  const row = await db.selectFrom('inquiry').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? inquiryOf(row) : null
}

export async function getInquiry(db: ReadDb, id: string): Promise<Inquiry> {
  const found = await findInquiry(db, id)
  if (!found) throw new Error('no such inquiry')
  return found
}

export async function findInquiryByCode(
  db: ReadDb,
  reference: string,
  codeHash: Buffer,
): Promise<Inquiry | null> {
  const row = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('reference', '=', reference)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  return row ? inquiryOf(row) : null
}

/** What somebody has sent, signed in as they are now (as a citizen, or at work), newest first. */
export async function findInquiriesSentBy(
  db: ReadDb,
  { identityKey, kind }: { identityKey: string; kind: 'citizen' | 'work' },
): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('senderKey', '=', identityKey)
    .where((where) => where.or([where('senderSignedInAs', 'is', null), where('senderSignedInAs', '=', kind)]))
    .orderBy('receivedAt', 'desc')
    .execute()
  return rows.map(inquiryOf)
}

/** What waits in these units for somebody to open a case, answer or pass it on; the shortest clock first. */
export async function findOpenInquiries(db: ReadDb, unitIds: readonly string[]): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('unitId', '=', sql<string>`any(${unitIds})`)
    .where('state', 'in', ['received', 'needs_information'])
    .where('joinedTo', 'is', null)
    .orderBy('answerDue')
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** Of a person, what nobody has opened a case of yet; the newest first. */
export async function findOpenInquiriesAbout(db: ReadDb, personId: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('personId', '=', personId)
    .where('state', 'in', ['received', 'needs_information'])
    .orderBy('receivedAt', 'desc')
    .execute()
  return rows.map(inquiryOf)
}

/** What was passed on about a person is carried once more: what is decided here since is to be known there. */
export async function carryAgain(db: Db, authorityId: string, personId: string): Promise<void> {
  const rows = await db
    .selectFrom('inquiry')
    .select('id')
    .where('personId', '=', personId)
    .where('forwardedTo', 'is not', null)
    .execute()
  for (const { id: inquiryId } of rows)
    await enqueue(db, 'pass_on_inquiry', { authorityId, inquiryId }, { key: `pass-on ${inquiryId}` })
}

export async function findInquiriesOfCase(db: ReadDb, caseId: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** The open case took it in, with those joined to it; the person is now known. */
export async function attachToCase(
  db: Db,
  inquiryId: string,
  caseId: string,
  personId: string | null = null,
): Promise<void> {
  const attached = await db
    .updateTable('inquiry')
    .set((row) => ({
      caseId,
      state: 'accepted_to_case',
      personId: personId ?? row.ref('personId'),
      version: sql<number>`version + 1`,
    }))
    .where((where) => where.or([where('id', '=', inquiryId), where('joinedTo', '=', inquiryId)]))
    .where('state', 'in', ['received', 'needs_information'])
    .returning(['originAuthorityId', 'originInquiryId'])
    .execute()
  for (const each of attached) await tellOrigin(db, each)
}

/** Its sender is asked for what is missing: it waits, as long as no case has taken it in. */
export async function askBack(db: Db, inquiry: Inquiry): Promise<void> {
  const next = inquiryLifecycle.next(inquiry.state, 'ask_for_information')
  await changeInquiry(db, inquiry.id, isRefused(next) ? {} : { state: next })
}

/** What was asked for came, or is no longer needed: it is as it was received. */
export async function noteAskedBack(db: Db, inquiry: Inquiry): Promise<void> {
  const next = inquiryLifecycle.next(inquiry.state, 'receive_information')
  await changeInquiry(db, inquiry.id, isRefused(next) ? {} : { state: next })
}

/** Those looked at together with this one. */
export async function findJoined(db: ReadDb, inquiryId: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('joinedTo', '=', inquiryId)
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** Open inquiries here that may be about the same person: by key, by the person known, by the day. `likeness` decides. */
export async function findLikelyDuplicates(db: ReadDb, inquiry: Inquiry): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('id', '<>', inquiry.id)
    .where('state', 'in', ['received', 'needs_information'])
    .where('joinedTo', 'is', null)
    .where((where) =>
      where.or([
        where('personKey', '=', inquiry.personKey),
        where('personId', '=', inquiry.personId),
        where('personBirthDate', '=', inquiry.personBirthDate),
        where('personDueDate', '=', inquiry.personDueDate),
        ...(inquiry.personByAdoption ? [where('personByAdoption', '=', true)] : []),
      ]),
    )
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** Withdrawn or passed on: those joined to it stand on their own again. */
export async function freeJoined(db: Db, inquiryId: string): Promise<void> {
  await db
    .updateTable('inquiry')
    .set({ joinedTo: null, version: sql<number>`version + 1` })
    .where('joinedTo', '=', inquiryId)
    .execute()
}

/** Teams of those who help that were set up here, and whose first meeting has not been held. */
export async function findCareTeamsToHold(db: ReadDb, unitIds: readonly string[]): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('unitId', '=', sql<string>`any(${unitIds})`)
    .where('careTeamResult', '=', 'set_up')
    .where('careTeamHeldOn', 'is', null)
    .where('state', 'not in', ['forwarded', 'withdrawn'])
    .orderBy('careTeamBy')
    .execute()
  return rows.map(inquiryOf)
}

/** Every inquiry about a person, also those from before the person was known here. */
export async function findInquiryIdsAbout(db: ReadDb, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('inquiry').select('id').where('personId', '=', personId).execute()
  return rows.map((row) => row.id)
}

/** Received and not taken in: that this person's address is said to be secret. */
export async function findToldSecret(
  db: ReadDb,
  { id, identityKey }: { id: string; identityKey: string | null },
): Promise<{ id: string; reference: string } | null> {
  const row = await db
    .selectFrom('inquiry')
    .select(['id', 'reference'])
    .where('state', 'in', ['received', 'needs_information'])
    .where('addressIsSecret', '=', true)
    .where((where) => where.or([where('personId', '=', id), where('personKey', '=', identityKey)]))
    .orderBy('receivedAt')
    .executeTakeFirst()
  return row ?? null
}

/** Persons of whom an inquiry says that one of these expects them. */
export async function findToldExpectedBy(db: ReadDb, parentKeys: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('inquiry')
    .select('personId')
    .distinct()
    .where('personId', 'is not', null)
    .where(({ eb, fn, val }) => eb('expectingKey', '=', fn.any(val([...parentKeys]))))
    .execute()
  return rows.map(({ personId }) => personId!)
}

/** Sent by others about a person, who is told of it and has not said anything to it; the oldest first. */
export async function findUnansweredAbout(db: ReadDb, personId: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('personId', '=', personId)
    .where('personToldAt', 'is not', null)
    .where('personAnswer', 'is', null)
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** By a job: the version stays, so that nobody’s open form grows stale by it. */
export async function markPersonTold(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('inquiry').set({ personToldAt: now }).where('id', '=', id).execute()
}

/** Who was told by a number that was another's has not been told; what is answered stands. */
export async function markPersonNotTold(db: Db, caseId: string): Promise<void> {
  await db
    .updateTable('inquiry')
    .set({ personToldAt: null })
    .where('caseId', '=', caseId)
    .where('personAnswer', 'is', null)
    .execute()
}

/** The same of one who has no row here, and was told by their own number. */
export async function findUnansweredByKey(db: ReadDb, identityKey: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('personKey', '=', identityKey)
    .where('personId', 'is', null)
    .where('personToldAt', 'is not', null)
    .where('personAnswer', 'is', null)
    .orderBy('receivedAt')
    .execute()
  return rows.map(inquiryOf)
}

/** The case is decided: everybody who asked has their answer. */
export async function answerInquiriesOfCase(
  db: Db,
  caseId: string,
  now: Date,
  answer: string,
): Promise<void> {
  const answered = await db
    .updateTable('inquiry')
    .set({ state: 'answered', answeredAt: now, answer, version: sql<number>`version + 1` })
    .where('caseId', '=', caseId)
    .where('state', '=', 'accepted_to_case')
    .returning(['originAuthorityId', 'originInquiryId'])
    .execute()
  for (const each of answered) await tellOrigin(db, each)
}

/**
 * A new date is given in the case: it is the date of everybody who asked and waits (`new-date-goes-along`). What was said before
 * is kept where the new one is later: an earlier one would tell that something was here before.
 */
export async function moveAnswerDue(db: Db, caseId: string, answerDue: string): Promise<void> {
  const moved = await db
    .updateTable('inquiry')
    .set({
      answerDue,
      answerDueWas: wasBefore(sql`answer_due`, sql`answer_due_was`, answerDue),
      version: sql<number>`version + 1`,
    })
    .where('caseId', '=', caseId)
    .where('state', '=', 'accepted_to_case')
    .returning(['originAuthorityId', 'originInquiryId'])
    .execute()
  for (const each of moved) await tellOrigin(db, each)
}

/** What stood before `to`: what is said now, where that is earlier; what was kept, where nothing is moved; else nothing. */
function wasBefore(
  now: RawBuilder<unknown>,
  kept: RawBuilder<unknown>,
  to: string,
): RawBuilder<string | null> {
  return sql<
    string | null
  >`case when ${now} < ${to}::date then ${now} when ${now} = ${to}::date then ${kept} end`
}

/** What a command changes; the version goes one up. */
export async function changeInquiry(
  db: Db,
  id: string,
  change: Omit<Updateable<InquiryTable>, 'id' | 'authorityId' | 'version'>,
): Promise<void> {
  await db
    .updateTable('inquiry')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** The unit has said that who asked is not to have the answer, and why. */
export async function noteNotParty(
  db: Db,
  id: string,
  { by, at, reason }: { by: string; at: Date; reason: string },
): Promise<void> {
  await changeInquiry(db, id, { notPartyBy: by, notPartyAt: at, notPartyReason: reason })
}

/** Is this a demonstration? Then only numbers of the synthetic series are taken. */
export async function isDemoWorld(db: ReadDb): Promise<boolean> {
  const row = await db.selectFrom('world').select('kind').executeTakeFirst()
  return row?.kind === 'demo'
}

export interface OtherAuthority {
  id: string
  name: string
  answerWeeks: number
  phone: string
  /** Of its own municipalities in the population register; none for a hospital. */
  municipalityNumbers: string[]
}

/** Where an inquiry can be passed on: every other authority that is served here. */
export async function findOtherAuthorities(db: ReadDb, authorityId: string): Promise<OtherAuthority[]> {
  const rows = await db
    .selectFrom('authority')
    .select([
      'id',
      'name',
      sql<number>`(settings ->> 'answerWeeks')::int`.as('answerWeeks'),
      sql<string>`coalesce(settings ->> 'phone', '')`.as('phone'),
      sql<string[]>`coalesce(settings -> 'municipalityNumbers', '[]')`.as('municipalityNumbers'),
    ])
    .where('id', '<>', authorityId)
    .orderBy('name')
    .execute()
  return rows
}

/** Where somebody may live: the other authorities that are municipalities. */
export async function findHomes(db: ReadDb, authorityId: string): Promise<OtherAuthority[]> {
  const others = await findOtherAuthorities(db, authorityId)
  return others.filter(({ municipalityNumbers }) => municipalityNumbers.length > 0)
}

/** Attempts to follow with a reference, in real time, by everybody and by one visitor: a code cannot be guessed at. One after the other. */
export async function countAttempts(
  db: Db,
  reference: string,
  { minutes, visitor }: { minutes: number; visitor: Buffer },
): Promise<{ all: number; own: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`follow ${reference}`}, 0))`.execute(db)
  const { all, own } = await (db as ReadDb)
    .selectFrom('inquiryFollowAttempt')
    .select((row) => row.fn.countAll<number>().as('all'))
    .select(sql<number>`count(*) filter (where visitor = ${visitor})`.as('own'))
    .where('reference', '=', reference)
    .where('at', '>', sql<Date>`now() - make_interval(mins => ${minutes}::int)`)
    .executeTakeFirstOrThrow()
  return { all: Number(all), own: Number(own) }
}

export async function addAttempt(
  db: Db,
  authorityId: string,
  reference: string,
  visitor: Buffer,
): Promise<void> {
  await db.deleteFrom('inquiryFollowAttempt').where('at', '<', sql<Date>`now() - interval '1 day'`).execute()
  await db.insertInto('inquiryFollowAttempt').values({ authorityId, reference, visitor }).execute()
}

/** The case went to another gate, and what was asked goes with it. */
export async function moveInquiriesOfCase(db: Db, caseId: string, unitId: string): Promise<void> {
  await db
    .updateTable('inquiry')
    .set({ unitId, version: sql<number>`version + 1` })
    .where('caseId', '=', caseId)
    .execute()
}

/** As before anybody was told of it, or had answered. */
export const nobodyTold = {
  personToldAt: null,
  personAnswer: null,
  personAnsweredAt: null,
  personAnswerBy: null,
  personAnswerNote: '',
} satisfies Partial<Inquiry>

/**
 * It does not belong in the case: received again. `isTheirs`: the sender is the person, or registered beside them. Else it is
 * of nobody known until the unit has said who, and what one who was told wrongly answered is not of this inquiry.
 */
export async function takeOutOfCase(
  db: Db,
  inquiryId: string,
  { isTheirs }: { isTheirs: boolean },
): Promise<void> {
  const nothingSaid = { notPartyAt: null, notPartyBy: null, notPartyReason: '' }
  const received = { state: 'received', caseId: null, ...nothingSaid }
  if (isTheirs) return changeInquiry(db, inquiryId, received)
  await changeInquiry(db, inquiryId, {
    ...received,
    personId: null,
    ...nobodyTold,
  })
}

/** The case went into another's: what was asked goes with it, and is about that person. */
export async function moveInquiriesToCase(
  db: Db,
  fromCaseId: string,
  to: { caseId: string; personId: string; unitId: string },
): Promise<void> {
  await db
    .updateTable('inquiry')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('caseId', '=', fromCaseId)
    .execute()
}
