import { sql } from 'kysely'
import { type Db, hotRead, type ReadDb, sendBuiltLast, sendLast } from '../database/database.ts'
import type { Secrets } from '../secrets/secrets.ts'

// Text that is being written: saved as one types, and when a session was lost in the middle of a form. Encrypted, read
// by nobody but its writer. With an identity it stays thirty days; with only a cookie's secret, twenty-four hours.
// Runs on real time.

export type Fields = Record<string, string | string[]>

const daysSignedIn = 30
const hoursWithoutSignIn = 24
/** So long may a save of a form come after the form itself was sent. */
const hoursSentIsKnown = 24

/** Who writes: an identity, or the holder of a cookie's secret (then `key` is its hash). */
export interface DraftOwner {
  key: string
  isSignedIn: boolean
  /** A browser that has no cookie yet gets it: before anything is kept for it. */
  remember?: () => void
}

/** What a draft is of: a page's path, the act of the form, and which form where there are several. */
export interface DraftOf {
  path: string
  act: string
  key?: string
}

/** The one form of these that a page came with: its submission's id. Whatever is saved of it later than it was sent is dropped. */
type SentId = string | undefined

export interface Draft extends DraftOf {
  fields: Fields
  savedAt: Date
}

/** A draft's own name, for rows that hang on it. */
export const draftName = (of: DraftOf) => `${of.path}#${of.act}#${of.key ?? ''}`

type Saving = [
  db: Db,
  secrets: Secrets,
  authorityId: string,
  owner: DraftOwner,
  of: DraftOf,
  fields: Fields,
  sentId?: SentId,
]

/** The whole of a form, in place of what was kept of it. */
export async function saveDraft(...saving: Saving): Promise<void> {
  await saved(...saving).execute()
}

/** The same, sent with the transaction's commit. */
export function saveDraftLast(...saving: Saving): void {
  sendBuiltLast(saving[0], saved(...saving))
}

function saved(...[db, secrets, authorityId, owner, of, fields, sentId]: Saving) {
  owner.remember?.()
  const row = { ...kept(secrets, owner, fields), ...(sentId && { sentId }) }
  return db
    .insertInto('draft')
    .values({ authorityId, ownerKey: owner.key, form: draftName(of), ...row })
    .onConflict((conflict) => conflict.columns(['authorityId', 'ownerKey', 'form']).doUpdateSet(row))
}

const kept = (secrets: Secrets, owner: DraftOwner, fields: Fields) => ({
  fields: secrets.encrypt(JSON.stringify(fields)),
  savedAt: new Date(),
  endsAt: new Date(Date.now() + (owner.isSignedIn ? daysSignedIn * 24 : hoursWithoutSignIn) * 3_600_000),
})

/**
 * Some fields of a form, beside the others that are kept of it: two tabs of one writer keep what was typed in each. Dropped
 * where the form they are of has been sent. False: with what is kept of the form it is more than one writer may have lying.
 */
export async function addToDraft(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  owner: DraftOwner,
  of: DraftOf,
  fields: Fields,
  formId: string | undefined,
): Promise<boolean> {
  owner.remember?.()
  const at = { authorityId, ownerKey: owner.key, form: draftName(of) }
  const whole = kept(secrets, owner, fields)
  const fresh = await db
    .insertInto('draft')
    .values({ ...at, ...whole })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (fresh.numInsertedOrUpdatedRows) return true
  const row = await (db as ReadDb)
    .selectFrom('draft')
    .select(['fields', 'sentId', 'endsAt'])
    .where('ownerKey', '=', at.ownerKey)
    .where('form', '=', at.form)
    .forUpdate()
    .executeTakeFirst()
  if (formId && row?.sentId === formId) return true
  const isOver = !row?.fields || row.endsAt.getTime() <= Date.now()
  const before = isOver ? {} : (JSON.parse(secrets.decrypt(row.fields!)) as Fields)
  const both = together(before, fields)
  if (bytesOf(both) > mostDraftBytes) return false
  await db
    .updateTable('draft')
    .set(kept(secrets, owner, both))
    .where('ownerKey', '=', at.ownerKey)
    .where('form', '=', at.form)
    .execute()
  return true
}

/** What it takes to keep them, before they are sealed. */
export const bytesOf = (fields: Fields): number => Buffer.byteLength(JSON.stringify(fields))

/** What was typed last stands. What it was filled from is the oldest of the two: better told once too often that others have written. */
function together(before: Fields, fields: Fields): Fields {
  const all = { ...before, ...fields }
  for (const name of Object.keys(before)) if (name.startsWith('was_')) all[name] = before[name]!
  const versions = [before.version, fields.version].map(Number).filter(Number.isSafeInteger)
  return versions.length > 0 ? { ...all, version: String(Math.min(...versions)) } : all
}

const draftsSql = `
  select form, fields, saved_at from draft
  where owner_key = $1 and starts_with(form, $2) and ends_at > now() and fields is not null
  order by saved_at desc`

/** Every draft on a page, one a form, newest first; without those that have run out. Asked for at once, before it is awaited. */
export async function findDrafts(
  db: ReadDb,
  secrets: Secrets,
  owner: DraftOwner,
  path: string,
): Promise<Draft[]> {
  const rows = await hotRead<{ form: string; fields: Buffer; saved_at: Date }>(db, 'drafts', draftsSql, [
    owner.key,
    `${path}#`,
  ])
  return rows.map((row) => {
    const [, act = '', key = ''] = row.form.split('#')
    const fields = JSON.parse(secrets.decrypt(row.fields)) as Fields
    return { path, act, key, fields, savedAt: row.saved_at }
  })
}

/** The newest draft on a page; null when nothing is kept. */
export async function findDraft(
  db: ReadDb,
  secrets: Secrets,
  owner: DraftOwner,
  path: string,
): Promise<Draft | null> {
  return (await findDrafts(db, secrets, owner, path))[0] ?? null
}

/** Was it saved within so many minutes? Real time. */
export function isRecent(draft: Draft, minutes: number): boolean {
  return secondsLeft(draft, minutes) >= 0
}

/** Until it has stood for so many minutes; below nothing when it has. Real time. */
export function secondsLeft(draft: Draft, minutes: number): number {
  return minutes * 60 - (Date.now() - draft.savedAt.getTime()) / 1000
}

/** So much may one writer have lying in one authority that was never sent. */
export const mostDrafts = 300
export const mostDraftBytes = 8 * 1024 * 1024

/** Whether there is room for so many bytes of a form, beside all else its writer has not sent. */
export async function hasRoomForDraft(
  db: ReadDb,
  owner: DraftOwner,
  of: DraftOf,
  bytes: number,
): Promise<boolean> {
  const others = await db
    .selectFrom('draft')
    .select((row) => row.fn.countAll<number>().as('count'))
    .select(sql<number>`coalesce(sum(octet_length(fields)), 0)`.as('bytes'))
    .where('ownerKey', '=', owner.key)
    .where('form', '<>', draftName(of))
    .where('fields', 'is not', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  return Number(others.count) < mostDrafts && Number(others.bytes) + bytes <= mostDraftBytes
}

/** The whole of a form, in place of what was kept of it. False: there is no room for it, and nothing is kept. */
export async function saveWhereRoom(...saving: Saving): Promise<boolean> {
  const [db, , , owner, of, fields] = saving
  const hasRoom = await hasRoomForDraft(db as ReadDb, owner, of, bytesOf(fields))
  if (hasRoom) await saveDraft(...saving)
  return hasRoom
}

export async function removeDraft(db: Db, owner: DraftOwner, of: DraftOf): Promise<void> {
  await removed(db, owner, of).execute()
}

const endSql = `
  insert into draft (authority_id, owner_key, form, fields, saved_at, ends_at, sent_id) values ($1, $2, $3, null, $4, $5, $6)
  on conflict (authority_id, owner_key, form) do update
  set fields = null, saved_at = excluded.saved_at, ends_at = excluded.ends_at, sent_id = excluded.sent_id`

/** What is kept of a form that was sent goes, and what is still on its way from it is dropped. Sent with the transaction's commit. */
export function endDraftLast(...ending: Ending): void {
  sendLast(ending[0], 'end-draft', endSql, endValues(ending))
}

export async function endDraft(...ending: Ending): Promise<void> {
  await hotRead(ending[0], 'end-draft', endSql, endValues(ending))
}

type Ending = [db: Db, authorityId: string, owner: DraftOwner, of: DraftOf, sentId: string]

function endValues([, authorityId, owner, of, sentId]: Ending): unknown[] {
  const endsAt = new Date(Date.now() + hoursSentIsKnown * 3_600_000)
  return [authorityId, owner.key, draftName(of), new Date(), endsAt, sentId]
}

const removed = (db: Db, owner: DraftOwner, of: DraftOf) =>
  db.deleteFrom('draft').where('ownerKey', '=', owner.key).where('form', '=', draftName(of))

/** What the holder of a cookie has answered (drafts of this act) becomes the identity's, in this authority; the newest stands. */
export async function takeOverDrafts(db: Db, fromKey: string, toKey: string, act: string): Promise<void> {
  const endsAt = new Date(Date.now() + daysSignedIn * 24 * 3_600_000)
  const ofAct = sql<boolean>`form like ${`%#${act}#%`}`
  const mine = await db
    .selectFrom('draft')
    .select('form')
    .where('ownerKey', '=', fromKey)
    .where(ofAct)
    .where('fields', 'is not', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .execute()
  for (const { form } of mine) {
    await db.deleteFrom('draft').where('ownerKey', '=', toKey).where('form', '=', form).execute()
    await db
      .updateTable('draft')
      .set({ ownerKey: toKey, endsAt })
      .where('ownerKey', '=', fromKey)
      .where('form', '=', form)
      .execute()
  }
}

/** "I share this computer": everything this owner was writing here is gone. */
export async function removeAllDrafts(db: Db, owner: DraftOwner): Promise<void> {
  await db.deleteFrom('draft').where('ownerKey', '=', owner.key).execute()
}

/** What has run out goes for good, and with it what hangs on it. */
export async function sweepDrafts(db: Db): Promise<void> {
  await db.deleteFrom('draft').where('endsAt', '<=', sql<Date>`now()`).execute()
}
