import { findReachableOf, isNotPosted, isWithheldFrom, type Reachable } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Means } from './means.ts'
import { noteReserved } from './note-reserved.ts'
import { type KeptNotice, markSent } from './notices-store.ts'
import { outwardMessage } from './outward-message.ts'
import { addPaperLetter, setAddress } from './paper-letter-store.ts'
import { isOnPaperToo, toldTwice } from './rules/notice-kinds.ts'
import { type Way, wayTo } from './rules/way-to.ts'

/**
 * eForvaltningsforskriften §§ 8, 9: asks the contact register now, tells by what it answers, and keeps only whether the one told
 * is reserved. Nothing is held open while a register or a gateway answers.
 */
export async function tellCitizen(
  means: Means,
  authority: Authority,
  notice: KeptNotice,
  letterId: string | null,
): Promise<void> {
  const { database } = means
  if ((!notice.personId && !notice.inquiryId) || (notice.channel !== 'inside' && notice.channel !== 'paper'))
    return
  const reader = await database.transaction(authority.id, async (db) =>
    (await isWithheldNow(db, notice, means.now())) ? null : findReachableOf(db, notice),
  )
  if (!reader) return
  if (reader.isStopped) {
    await database.transaction(authority.id, (db) => markSent(db, notice.id, 'stopped', null))
    return
  }
  if (notice.channel === 'paper') return addressLetter(means, authority, notice, reader)
  const found = await findWay(means, notice, reader)
  // Those at home would open it (`told-when-kept`)
  const isShut = found.way === 'paper' && (await isShutAtHome(means, authority, notice))
  const way: Way = isShut ? { way: 'inside' } : found
  if (way.way === 'email' || way.way === 'sms') await send(means, authority, notice, reader, way)
  await database.transaction(authority.id, (db) =>
    note(db, authority.id, notice, reader, way, means.now(), letterId),
  )
  if (way.way === 'paper') await addressLetter(means, authority, notice, reader)
}

/** Withheld from the one it was to, since it was written: then it does not leave (`withheld-from-parent`). */
async function isWithheldNow(
  db: ReadDb,
  { personId, recipientKey }: KeptNotice,
  now: Date,
): Promise<boolean> {
  return personId !== null && isWithheldFrom(db, personId, recipientKey, dayInOslo(now))
}

async function isShutAtHome(
  { database, now }: Means,
  authority: Authority,
  { personId, recipientKey }: KeptNotice,
): Promise<boolean> {
  if (!personId) return false
  return database.transaction(authority.id, (db) => isNotPosted(db, personId, recipientKey, dayInOslo(now())))
}

async function findWay(means: Means, { kind, firstId }: KeptNotice, reader: Reachable): Promise<Way> {
  const { contacts, secrets, mail, sms } = means
  const found = contacts && reader.nationalId ? await contacts.find(secrets.decrypt(reader.nationalId)) : null
  return wayTo({
    isConnected: contacts !== null,
    hasNumber: reader.nationalId !== null,
    contact: found && {
      isReserved: found.isReserved,
      email: mail && found.email,
      mobile: sms && found.mobile,
    },
    matters: isOnPaperToo(kind),
    mustReach: toldTwice.includes(kind),
    isSecond: firstId !== null,
  })
}

async function send(
  { mail, sms, publicUrl }: Means,
  authority: Authority,
  notice: KeptNotice,
  reader: Reachable,
  { way, to }: { way: 'email' | 'sms'; to: string },
): Promise<void> {
  const language = reader.language ?? authority.settings.language
  const message = outwardMessage(authority, notice.kind, language, publicUrl, reader.isProtected)
  if (way === 'email') await mail!.send({ to, id: notice.id, subject: message.subject, text: message.text })
  else await sms!.send({ to, id: notice.id, text: message.short })
}

async function note(
  db: Db,
  authorityId: string,
  notice: KeptNotice,
  reader: Reachable,
  way: Way,
  now: Date,
  letterId: string | null,
): Promise<void> {
  if (way.way === 'paper' && way.reason === 'reserved' && notice.personId)
    await noteReserved(db, notice.personId, reader)
  if (way.way === 'inside') return
  await markSent(db, notice.id, way.way, way.way === 'paper' ? null : now)
  if (way.way !== 'paper') return
  await addPaperLetter(db, authorityId, {
    noticeId: notice.id,
    personId: notice.personId,
    inquiryId: notice.personId ? null : notice.inquiryId,
    letterId,
    recipientKey: notice.recipientKey,
    recipientName: reader.name,
    reason: way.reason,
    madeAt: now,
  })
}

/** The address as the register has it today, else as the unit was told, until the letter is posted. Of one who is protected it is never asked for. */
async function addressLetter(
  means: Means,
  authority: Authority,
  notice: KeptNotice,
  reader: Reachable,
): Promise<void> {
  const { database, register, secrets } = means
  if (reader.isProtected) return
  const found = register && reader.nationalId ? await register.find(secrets.decrypt(reader.nationalId)) : null
  if (found && (found.protection !== 'none' || found.diedOn)) return
  const address = found?.home ? secrets.encrypt(JSON.stringify(found.home.lines)) : reader.postalAddress
  if (!address) return
  await database.transaction(authority.id, async (db) => {
    // Protected while the register answered: then nothing is written down
    const now = await findReachableOf(db, notice)
    const isWithheld = await isWithheldNow(db, notice, means.now())
    if (now && !now.isProtected && !now.isStopped && !isWithheld) await setAddress(db, notice.id, address)
  })
}
