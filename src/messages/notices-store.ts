import type { Db, ReadDb } from '../platform/database/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { NoticeKind } from './kinds.ts'

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
  kind: NoticeKind
  href: string
  now: Date
  onPaper: boolean
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
      kind: notice.kind,
      href: notice.href,
      at: notice.now,
      channel: notice.onPaper ? 'paper' : 'inside',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!notice.onPaper)
    await enqueue(db, 'send_notice', { authorityId, noticeId: id }, { key: `notice ${id}` })
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
    .where((where) => where.or([where('recipientKind', 'is', null), where('recipientKind', '=', kind)]))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(shownAtMost)
    .execute()
  return rows as Notice[]
}

type KeptNotice = Notice & { recipientKey: string; recipientKind: ReaderKind | null; channel: string }

export async function findNotice(db: ReadDb, noticeId: string): Promise<KeptNotice | null> {
  const row = await db
    .selectFrom('notice')
    .select(['id', 'kind', 'href', 'personId', 'at', 'openedAt', 'recipientKey', 'recipientKind', 'channel'])
    .where('id', '=', noticeId)
    .executeTakeFirst()
  return (row as KeptNotice | undefined) ?? null
}

export async function markOpened(db: Db, noticeId: string, now: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ openedAt: now })
    .where('id', '=', noticeId)
    .where('openedAt', 'is', null)
    .execute()
}

export async function markSent(db: Db, noticeId: string, channel: 'email', now: Date): Promise<void> {
  await db.updateTable('notice').set({ channel, sentAt: now }).where('id', '=', noticeId).execute()
}
