import { findPractitionerByKey } from '../authorities/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Means } from './means.ts'
import { findNotice, type KeptNotice, markSent } from './notices-store.ts'
import { outwardLetter } from './outward-message.ts'
import { tellCitizen } from './tell-citizen.ts'

/** The job: tells one that something waits, in words that tell neither whom nor what it is about. Done again it sends nothing. */
export async function sendNotice(means: Means, payload: Record<string, string>): Promise<void> {
  const { authorityId, noticeId = '', letterId } = payload
  const authority = (await getAuthorities(means.database)).get(authorityId ?? '')
  if (!authority) return
  const notice = await means.database.transaction(authority.id, (db) => findNotice(db, noticeId))
  if (!notice) return
  if (notice.recipientKind === 'citizen') await tellCitizen(means, authority, notice, letterId ?? null)
  else await tellAtWork(means, authority, notice)
}

/** Without a mail server, or an address, the notice stays inside. */
async function tellAtWork(means: Means, authority: Authority, notice: KeptNotice): Promise<void> {
  if (!means.mail || notice.channel !== 'inside') return
  const today = dayInOslo(means.now())
  const reader = await means.database.transaction(authority.id, (db) =>
    findPractitionerByKey(db, notice.recipientKey, today),
  )
  if (!reader?.email) return
  const letter = outwardLetter(authority, notice.kind, authority.settings.language, means.publicUrl)
  await means.mail.send({ to: reader.email, id: notice.id, ...letter })
  await means.database.transaction(authority.id, (db) => markSent(db, notice.id, 'email', means.now()))
}
