import { sql } from 'kysely'
import { type Db, type ReadDb, sendBuiltLast } from '../database/database.ts'
import type { Secrets } from '../secrets/secrets.ts'

// Text that is being written: saved as one types, and when a session was lost in the middle of a form. Encrypted, read
// by nobody but its writer. With an identity it stays thirty days; with only a cookie's secret, twenty-four hours.
// Runs on real time.

export type Fields = Record<string, string | string[]>

const daysSignedIn = 30
const hoursWithoutSignIn = 24

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

export interface Draft extends DraftOf {
  fields: Fields
  savedAt: Date
}

/** A draft's own name, for rows that hang on it. */
export const draftName = (of: DraftOf) => `${of.path}#${of.act}#${of.key ?? ''}`

type Saving = [db: Db, secrets: Secrets, authorityId: string, owner: DraftOwner, of: DraftOf, fields: Fields]

export async function saveDraft(...saving: Saving): Promise<void> {
  await saved(...saving).execute()
}

/** The same, sent with the transaction's commit. */
export function saveDraftLast(...saving: Saving): void {
  sendBuiltLast(saving[0], saved(...saving))
}

function saved(...[db, secrets, authorityId, owner, of, fields]: Saving) {
  owner.remember?.()
  const endsAt = new Date(
    Date.now() + (owner.isSignedIn ? daysSignedIn * 24 : hoursWithoutSignIn) * 3_600_000,
  )
  const row = { fields: secrets.encrypt(JSON.stringify(fields)), savedAt: new Date(), endsAt }
  return db
    .insertInto('draft')
    .values({ authorityId, ownerKey: owner.key, form: draftName(of), ...row })
    .onConflict((conflict) => conflict.columns(['authorityId', 'ownerKey', 'form']).doUpdateSet(row))
}

/** Every draft on a page, one a form, newest first; without those that have run out. */
export async function findDrafts(
  db: ReadDb,
  secrets: Secrets,
  owner: DraftOwner,
  path: string,
): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .select(['form', 'fields', 'savedAt'])
    .where('ownerKey', '=', owner.key)
    .where(sql<boolean>`starts_with(form, ${`${path}#`})`)
    .where('endsAt', '>', sql<Date>`now()`)
    .orderBy('savedAt', 'desc')
    .execute()
  return rows.map((row) => {
    const [, act = '', key = ''] = row.form.split('#')
    const fields = JSON.parse(secrets.decrypt(row.fields)) as Fields
    return { path, act, key, fields, savedAt: row.savedAt }
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
  return Date.now() - draft.savedAt.getTime() <= minutes * 60_000
}

export async function removeDraft(db: Db, owner: DraftOwner, of: DraftOf): Promise<void> {
  await removed(db, owner, of).execute()
}

/** The same, sent with the transaction's commit. */
export function removeDraftLast(db: Db, owner: DraftOwner, of: DraftOf): void {
  sendBuiltLast(db, removed(db, owner, of))
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
