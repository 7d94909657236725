import { findPractitionerByKey } from '../authorities/index.ts'
import type { Mail } from '../connections/mail/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { NoticeKind } from './kinds.ts'
import { findNotice, markSent } from './notices-store.ts'
import { noticeTexts } from './texts/index.ts'

interface Means {
  database: Database
  /** Null: nothing leaves. */
  mail: Mail | null
  publicUrl: string
  now(): Date
}

/**
 * The job: writes to somebody at work that something waits, in words that tell neither whom nor what it is about.
 * Without a mail server, or an address, the notice stays inside.
 */
export async function sendNotice(means: Means, payload: Record<string, string>): Promise<void> {
  const { authorityId, noticeId } = payload
  const authority = (await getAuthorities(means.database)).get(authorityId ?? '')
  if (!means.mail || !authority || !noticeId) return
  const found = await means.database.transaction(authority.id, async (db) => {
    const notice = await findNotice(db, noticeId)
    // What is told to somebody as a citizen never goes to their address at work
    if (notice?.channel !== 'inside' || notice.recipientKind === 'citizen') return null
    const reader = await findPractitionerByKey(db, notice.recipientKey, dayInOslo(means.now()))
    return reader?.email ? { notice, to: reader.email } : null
  })
  if (!found) return
  const { notice, to } = found
  await means.mail.send({
    to,
    id: noticeId,
    ...outwardLetter(authority, notice.kind, authority.settings.language, means.publicUrl),
  })
  await means.database.transaction(authority.id, (db) => markSent(db, noticeId, 'email', means.now()))
}

/** What may be read by anyone on the way. */
export function outwardLetter(
  authority: Authority,
  kind: NoticeKind,
  language: Language,
  publicUrl: string,
): { subject: string; text: string } {
  const t = noticeTexts[language].outward
  const address = `${publicUrl}/${authority.id}/arbeid`
  return {
    subject: t.subject(authority.name),
    text: [t[toDo(kind)], t.signIn(address), t.noContent].join('\n\n'),
  }
}

function toDo(kind: NoticeKind): 'toRead' | 'toAnswer' | 'toMeet' {
  if (/^meeting_/.test(kind)) return 'toMeet'
  return /_(asked|offered|needed|waiting|assigned|for_approval)$/.test(kind) ? 'toAnswer' : 'toRead'
}
