import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import {
  draftName,
  type Fields,
  findDraft,
  isRecent,
  removeDraft,
  saveDraft,
} from '../platform/form/drafts.ts'
import { questionPlaces } from './answers.ts'

// What is being written, and what was just sent, belong to the browser or the identity that wrote it: both are kept as
// drafts, encrypted, and never in an address. Their names are no address either: what a browser saves as it is typed is always
// kept under a path, so that nobody writes these but the commands here.

const writtenAt = (authorityId: string) => ({ path: `kept:/${authorityId}/henvendelse-svar`, act: 'svar' })
const receiptAt = (authorityId: string) => ({
  path: `kept:/${authorityId}/henvendelse-sendt`,
  act: 'kvittering',
})
const followedAt = (authorityId: string) => ({ path: `kept:/${authorityId}/folg-oppslag`, act: 'oppslag' })

/** How long the code is shown again in the browser that sent, and what was looked up stays open. Real time. */
const minutesShown = 60

/** What the attachments of the unsent inquiry hang on. */
export function draftOfWritten(asked: Where): { ownerKey: string; draftForm: string } {
  return { ownerKey: asked.draftOwner.key, draftForm: draftName(writtenAt(asked.authorityId)) }
}

type Where = Pick<Asked, 'authorityId' | 'draftOwner' | 'secrets'>

/** The answers so far; null when nothing has been written. */
export async function findWritten(db: ReadDb, asked: Where): Promise<Fields | null> {
  const draft = await findDraft(db, asked.secrets, asked.draftOwner, writtenAt(asked.authorityId).path)
  return draft?.fields ?? null
}

/** When something was last written in an inquiry that is not sent; null: none is begun. */
export async function findBegunAt(db: ReadDb, asked: Where): Promise<Date | null> {
  const draft = await findDraft(db, asked.secrets, asked.draftOwner, writtenAt(asked.authorityId).path)
  return draft?.savedAt ?? null
}

export async function saveWritten(db: Db, asked: Where, fields: Fields): Promise<void> {
  await saveDraft(
    db,
    asked.secrets,
    asked.authorityId,
    asked.draftOwner,
    writtenAt(asked.authorityId),
    fields,
  )
}

/** All of it: the answers, and what was saved while a question was being typed. */
export async function removeWritten(db: Db, asked: Where): Promise<void> {
  await removeDraft(db, asked.draftOwner, writtenAt(asked.authorityId))
  const act = asked.draftOwner.isSignedIn ? 'save' : 'saveOpenly'
  for (const place of Object.values(questionPlaces)) {
    await removeDraft(db, asked.draftOwner, { path: `/${asked.authorityId}/henvendelse/${place}`, act })
  }
}

/** The receipt of what was sent from here. The code is in it for an hour. */
export async function findReceipt(
  db: ReadDb,
  asked: Where,
): Promise<{ inquiryId: string; code: string } | null> {
  const found = await findDraft(db, asked.secrets, asked.draftOwner, receiptAt(asked.authorityId).path)
  if (!found || !isRecent(found, minutesShown)) return null
  return { inquiryId: String(found.fields.inquiryId ?? ''), code: String(found.fields.code ?? '') }
}

export async function saveReceipt(db: Db, asked: Where, receipt: { inquiryId: string; code: string }) {
  await saveDraft(db, asked.secrets, asked.authorityId, asked.draftOwner, receiptAt(asked.authorityId), {
    ...receipt,
  })
}

/** What was looked up with reference and code: `inquiryId` is '' when nothing fitted. */
export interface LookedUp {
  reference: string
  inquiryId: string
  outcome: 'found' | 'not_found' | 'too_many'
}

export async function findLookedUp(db: ReadDb, asked: Where): Promise<LookedUp | null> {
  const found = await findDraft(db, asked.secrets, asked.draftOwner, followedAt(asked.authorityId).path)
  if (!found || !isRecent(found, minutesShown)) return null
  return found.fields as unknown as LookedUp
}

export async function saveLookedUp(db: Db, asked: Where, lookedUp: LookedUp): Promise<void> {
  await saveDraft(db, asked.secrets, asked.authorityId, asked.draftOwner, followedAt(asked.authorityId), {
    ...lookedUp,
  })
}

export async function removeLookedUp(db: Db, asked: Where): Promise<void> {
  await removeDraft(db, asked.draftOwner, followedAt(asked.authorityId))
}
