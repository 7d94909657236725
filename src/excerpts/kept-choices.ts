import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findDraft, removeDraft, saveDraft } from '../platform/form/drafts.ts'
import { type ExcerptChoices, type ExcerptPart, excerptParts, excerptPurposes } from './rules/excerpt.ts'

// What one is putting together belongs to the one who does it: kept as drafts are, encrypted, and never in an address.

type Where = Pick<Asked, 'authorityId' | 'draftOwner' | 'secrets'>

const keptAt = (authorityId: string, planId: string) => ({
  path: `kept:/${authorityId}/fortell-en-gang/${planId}`,
  act: 'valg',
})

const none: ExcerptChoices = { purpose: null, receiver: '', parts: [] }

export async function findChoices(db: ReadDb, asked: Where, planId: string): Promise<ExcerptChoices> {
  const { path } = keptAt(asked.authorityId, planId)
  const found = await findDraft(db, asked.secrets, asked.draftOwner, path)
  if (!found) return none
  const { purpose, receiver, parts } = found.fields
  return {
    purpose: excerptPurposes.find((each) => each === purpose) ?? null,
    receiver: String(receiver ?? ''),
    parts: excerptParts.filter((each: ExcerptPart) => Array.isArray(parts) && parts.includes(each)),
  }
}

export async function keepChoices(
  db: Db,
  asked: Where,
  planId: string,
  choices: ExcerptChoices,
): Promise<void> {
  const { purpose, receiver, parts } = choices
  const fields = { purpose: purpose ?? '', receiver, parts: [...parts] }
  await saveDraft(
    db,
    asked.secrets,
    asked.authorityId,
    asked.draftOwner,
    keptAt(asked.authorityId, planId),
    fields,
  )
}

export async function forgetChoices(db: Db, asked: Where, planId: string): Promise<void> {
  await removeDraft(db, asked.draftOwner, keptAt(asked.authorityId, planId))
}
