import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findDraft, removeDraft, saveDraft, secondsLeft } from '../platform/form/drafts.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { type LinkOutcome, minutesOpen } from './rules/emergency-link.ts'

// What was just made, and what was just opened, belong to the one who did it, or to this browser: kept as drafts are, encrypted, never
// in an address.

type Where = Pick<Asked, 'authorityId' | 'draftOwner' | 'secrets'>

/** How long the link and its code are shown again to the one who made them. Real time. */
const minutesShown = 60

export const hashOfLink = (secrets: Secrets, token: string): Buffer => secrets.hashOfCode(`akutt ${token}`)
export const hashOfLinkCode = (secrets: Secrets, token: string, code: string): Buffer =>
  secrets.hashOfCode(`akutt ${token} ${code}`)

const madeAt = (authorityId: string, personId: string) => ({
  path: `kept:/${authorityId}/akuttlenke/${personId}`,
  act: 'laget',
})

export interface MadeLink {
  linkId: string
  token: string
  code: string
}

export async function keepMade(db: Db, asked: Where, personId: string, made: MadeLink): Promise<void> {
  const of = madeAt(asked.authorityId, personId)
  await saveDraft(db, asked.secrets, asked.authorityId, asked.draftOwner, of, { ...made })
}

export async function findMade(db: ReadDb, asked: Where, personId: string): Promise<MadeLink | null> {
  const { path } = madeAt(asked.authorityId, personId)
  const found = await findDraft(db, asked.secrets, asked.draftOwner, path)
  return found && secondsLeft(found, minutesShown) > 0 ? (found.fields as unknown as MadeLink) : null
}

const openedAt = ({ authorityId, secrets }: Where, token: string) => ({
  path: `kept:/${authorityId}/akutt/${hashOfLink(secrets, token).toString('base64url')}`,
  act: 'oppslag',
})

export interface LookedAt {
  outcome: LinkOutcome
  /** How long what was opened stays open in this browser. Real time. */
  secondsLeft: number
}

export async function keepOpened(
  db: Db,
  asked: Where,
  token: string,
  looked: Pick<LookedAt, 'outcome'>,
): Promise<void> {
  const of = openedAt(asked, token)
  await saveDraft(db, asked.secrets, asked.authorityId, asked.draftOwner, of, { ...looked })
}

export async function findOpened(db: ReadDb, asked: Where, token: string): Promise<LookedAt | null> {
  const { path } = openedAt(asked, token)
  const found = await findDraft(db, asked.secrets, asked.draftOwner, path)
  const left = found ? secondsLeft(found, minutesOpen) : 0
  if (!found || left <= 0) return null
  const { outcome } = found.fields as unknown as LookedAt
  return { outcome, secondsLeft: left }
}

export async function forgetOpened(db: Db, asked: Where, token: string): Promise<void> {
  await removeDraft(db, asked.draftOwner, openedAt(asked, token))
}
