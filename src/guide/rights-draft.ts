import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { type Fields, findDraft, removeDraft, saveDraft } from '../platform/form/drafts.ts'

type Where = Pick<Asked, 'authorityId' | 'draftOwner' | 'secrets'>
const place = (authorityId: string) => ({ path: `kept:/${authorityId}/rettighetssjekk-svar`, act: 'svar' })

/** The answers so far, kept on the server for who gave them. */
export async function findRightsAnswers(db: ReadDb, asked: Where): Promise<Fields> {
  const draft = await findDraft(db, asked.secrets, asked.draftOwner, place(asked.authorityId).path)
  return draft?.fields ?? {}
}

export async function saveRightsAnswers(db: Db, asked: Where, fields: Fields): Promise<void> {
  await saveDraft(db, asked.secrets, asked.authorityId, asked.draftOwner, place(asked.authorityId), fields)
}

export async function removeRightsAnswers(db: Db, asked: Where): Promise<void> {
  await removeDraft(db, asked.draftOwner, place(asked.authorityId))
}
