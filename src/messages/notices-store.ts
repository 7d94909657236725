import { type Db, type ReadDb, sendLast } from '../platform/database/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import { addPaperLetter } from './paper-letter-store.ts'
import { isOnPaperToo, type NoticeKind, openedByAct } from './rules/notice-kinds.ts'

export interface Notice {
  id: string
  kind: NoticeKind
  /** Where inside one goes to see what it is about. */
  href: string
  /** Whom it is about; null when about nobody in particular. Never sent outward. */
  personId: string | null
  at: Date
  openedAt: Date | null
}

export type ReaderKind = 'citizen' | 'work'

export interface NewNotice {
  recipientKey: string
  /** Told at home or at work: one person's two lives are kept apart. */
  recipientKind: ReaderKind
  personId: string | null
  /** Where there is no row for the one it is about: the inquiry that tells how to reach them. */
  inquiryId?: string
  kind: NoticeKind
  href: string
  now: Date
  onPaper: boolean
  /** For the envelope, where it goes on paper. */
  recipientName?: string
  /** What is printed then. */
  letterId?: string
}

/** Keeps a notice, and has it sent outward once the transaction is committed. */
export async function addNotice(db: Db, authorityId: string, notice: NewNotice): Promise<string> {
  const { id } = await db
    .insertInto('notice')
    .values({
      authorityId,
      recipientKey: notice.recipientKey,
      recipientKind: notice.recipientKind,
      personId: notice.personId,
      inquiryId: notice.inquiryId ?? null,
      kind: notice.kind,
      href: notice.href,
      at: notice.now,
      channel: notice.onPaper ? 'paper' : 'inside',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (notice.onPaper && notice.personId && isOnPaperToo(notice.kind)) {
    await addPaperLetter(db, authorityId, {
      noticeId: id,
      personId: notice.personId,
      inquiryId: null,
      letterId: notice.letterId ?? null,
      recipientKey: notice.recipientKey,
      recipientName: notice.recipientName ?? '',
      reason: notice.recipientKey.includes(':') ? 'reserved' : 'unknown', // a row's own id is no identity key
      madeAt: notice.now,
    })
  }
  const payload: Record<string, string> = { authorityId, noticeId: id }
  if (notice.letterId) payload.letterId = notice.letterId
  await enqueue(db, 'send_notice', payload, { key: `notice ${id}` })
  return id
}

const shownAtMost = 50

/** Somebody's notices in this authority, as a citizen or as one at work, the newest first. */
export async function findNotices(
  db: ReadDb,
  { identityKey, kind }: { identityKey: string; kind: ReaderKind },
): Promise<Notice[]> {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'kind', 'href', 'personId', 'at', 'openedAt'])
    .where('recipientKey', '=', identityKey)
    .where('firstId', 'is', null)
    .where((where) => where.or([where('recipientKind', 'is', null), where('recipientKind', '=', kind)]))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(shownAtMost)
    .execute()
  return rows as Notice[]
}

export type Channel = 'inside' | 'email' | 'sms' | 'paper' | 'stopped'

export interface KeptNotice extends Notice {
  recipientKey: string
  recipientKind: ReaderKind | null
  /** Of one who has no row here: `personId` is null then. */
  inquiryId: string | null
  channel: Channel
  sentAt: Date | null
  /** It is the second notice of this one. */
  firstId: string | null
}

const keptColumns = [
  'id',
  'kind',
  'href',
  'personId',
  'at',
  'openedAt',
  'recipientKey',
  'recipientKind',
  'inquiryId',
  'channel',
  'sentAt',
  'firstId',
] as const

export async function findNotice(db: ReadDb, noticeId: string): Promise<KeptNotice | null> {
  const row = await db.selectFrom('notice').select(keptColumns).where('id', '=', noticeId).executeTakeFirst()
  return (row as KeptNotice | undefined) ?? null
}

/** Was somebody told of this very thing, or again since a moment? */
export async function hasNotice(
  db: ReadDb,
  recipientKey: string,
  of: { kind: NoticeKind; href: string; since?: Date | undefined },
): Promise<boolean> {
  const row = await db
    .selectFrom('notice')
    .select('id')
    .where('recipientKey', '=', recipientKey)
    .where('kind', '=', of.kind)
    .where('href', '=', of.href)
    .$if(of.since !== undefined, (query) => query.where('at', '>=', of.since!))
    .executeTakeFirst()
  return row !== undefined
}

export async function markOpened(db: Db, noticeId: string, now: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ openedAt: now })
    .where('id', '=', noticeId)
    .where('openedAt', 'is', null)
    .execute()
}

/** By what way it left; 'paper' and 'stopped' leave no time of sending. */
export async function markSent(db: Db, noticeId: string, channel: Channel, now: Date | null): Promise<void> {
  await db.updateTable('notice').set({ channel, sentAt: now }).where('id', '=', noticeId).execute()
}

/** Somebody has read what their notices lead to, by whatever way they came there. */
export async function noteOpened(
  db: Db,
  read: { recipientKey: string; href: string; now: Date },
): Promise<void> {
  await db
    .updateTable('notice')
    .set({ openedAt: read.now })
    .where('recipientKey', '=', read.recipientKey)
    .where('href', '=', read.href)
    .where('openedAt', 'is', null)
    .execute()
}

/**
 * The page their notices lead to is shown to somebody: they have read it, but for what is opened by an act of its own.
 * One statement, sent with the page's own log: every page sends it.
 */
export function noteShown(
  db: Db,
  shown: { authorityId: string; recipientKey: string; recipientKind: ReaderKind; path: string; now: Date },
): void {
  const { authorityId, recipientKey, recipientKind, path, now } = shown
  sendLast(
    db,
    'note-shown',
    `update notice set opened_at = $5
     where authority_id = $1 and recipient_key = $2 and opened_at is null and path = $4
       and kind <> all ($6) and (recipient_kind is null or recipient_kind = $3)`,
    [authorityId, recipientKey, recipientKind, path, now, openedByAct],
  )
}

/** What was asked for here is done, by whomever: it waits for nobody any longer. */
export async function noteDone(
  db: Db,
  done: { kinds: readonly NoticeKind[]; href: string; now: Date },
): Promise<void> {
  await db
    .updateTable('notice')
    .set({ openedAt: done.now })
    .where('href', '=', done.href)
    .where('kind', 'in', [...done.kinds])
    .where('openedAt', 'is', null)
    .execute()
}

/** Told digitally before a moment, not opened, and not told of again. */
export async function findUnopened(
  db: ReadDb,
  kinds: readonly NoticeKind[],
  before: Date,
): Promise<KeptNotice[]> {
  const rows = await db
    .selectFrom('notice as n')
    .select(keptColumns.map((column) => `n.${column}` as const))
    .where(({ eb, fn, val }) => eb('n.kind', '=', fn.any(val([...kinds]))))
    .where('n.recipientKind', '=', 'citizen')
    .where('n.channel', 'in', ['inside', 'email', 'sms'])
    .where('n.openedAt', 'is', null)
    .where('n.firstId', 'is', null)
    .where('n.at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('notice as s').select('s.id').whereRef('s.firstId', '=', 'n.id'))),
    )
    .orderBy('n.at')
    .execute()
  return rows as KeptNotice[]
}

/** The second notice: it leaves as the first did, and is not shown inside again. Null: it is there already. */
export async function addSecondNotice(
  db: Db,
  authorityId: string,
  first: KeptNotice,
  now: Date,
): Promise<string | null> {
  const { recipientKey, recipientKind, personId, kind, href } = first
  const added = await db
    .insertInto('notice')
    .values({ authorityId, recipientKey, recipientKind, personId, kind, href, at: now, firstId: first.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return null
  await enqueue(db, 'send_notice', { authorityId, noticeId: added.id }, { key: `notice ${added.id}` })
  return added.id
}

/** How somebody was told, and when they opened it. */
export interface Told {
  id: string
  recipientKey: string
  kind: NoticeKind
  href: string
  at: Date
  channel: Channel
  openedAt: Date | null
  secondAt: Date | null
  secondChannel: Channel | null
  /** Of the letter on paper: the name on the envelope, and the day it was posted. */
  writtenTo: string | null
  postedOn: string | null
  stoppedAt: Date | null
}

/** What was told of these kinds about a person, the newest first. */
export async function findTold(db: ReadDb, personId: string, kinds: readonly NoticeKind[]): Promise<Told[]> {
  const rows = await db
    .selectFrom('notice as n')
    .leftJoin('notice as s', (join) => join.onRef('s.firstId', '=', 'n.id'))
    .leftJoin('paperLetter as p', (join) => join.onRef('p.noticeId', '=', 'n.id'))
    .select([
      'n.id',
      'n.recipientKey',
      'n.kind',
      'n.href',
      'n.at',
      'n.channel',
      'n.openedAt',
      's.at as secondAt',
      's.channel as secondChannel',
      'p.recipientName as writtenTo',
      'p.postedOn',
      'p.stoppedAt',
    ])
    .where('n.personId', '=', personId)
    .where('n.recipientKind', '=', 'citizen')
    .where('n.firstId', 'is', null)
    .where(({ eb, fn, val }) => eb('n.kind', '=', fn.any(val([...kinds]))))
    .orderBy('n.at', 'desc')
    .orderBy('n.id')
    .execute()
  return rows as Told[]
}

/** By what ways those told of a thing at one moment were told, the first time. */
export async function findChannels(
  db: ReadDb,
  told: { personId: string; kind: NoticeKind; at: Date },
): Promise<Channel[]> {
  const rows = await db
    .selectFrom('notice')
    .select('channel')
    .where('personId', '=', told.personId)
    .where('recipientKind', '=', 'citizen')
    .where('kind', '=', told.kind)
    .where('at', '=', told.at)
    .where('firstId', 'is', null)
    .execute()
  return rows.map(({ channel }) => channel as Channel)
}

/** How one of those told of a thing was told of it, the first time and since. */
export interface ToldWay {
  recipientKey: string
  noticedAt: Date
  openedAt: Date | null
  /** The notice itself went on paper. */
  isOnPaper: boolean
  /** Of the letter that came of it, or of the second notice: the name on the envelope, and the day it was posted. */
  writtenTo: string | null
  postedOn: string | null
}

/** How each was told of the thing a notice leads to (the end of its path), by this kind of notice about a person. */
export async function findWaysTold(
  db: ReadDb,
  told: { personId: string; kind: NoticeKind; pathEnd: string },
): Promise<ToldWay[]> {
  const rows = await db
    .selectFrom('notice as n')
    .leftJoin('paperLetter as p', (join) => join.onRef('p.noticeId', '=', 'n.id'))
    .select([
      'n.recipientKey',
      'n.at as noticedAt',
      'n.openedAt',
      'n.channel',
      'p.recipientName as writtenTo',
      'p.postedOn',
    ])
    .where('n.personId', '=', told.personId)
    .where('n.recipientKind', '=', 'citizen')
    .where('n.kind', '=', told.kind)
    .where('n.href', 'like', `%${told.pathEnd}`)
    .orderBy('n.at')
    .orderBy('p.postedOn')
    .execute()
  const ways = new Map<string, ToldWay>()
  for (const { channel, ...row } of rows) {
    const first = ways.get(row.recipientKey)
    if (!first) ways.set(row.recipientKey, { ...row, isOnPaper: channel === 'paper' })
    else {
      first.openedAt ??= row.openedAt
      first.writtenTo ??= row.writtenTo
      first.postedOn ??= row.postedOn
    }
  }
  return [...ways.values()]
}
