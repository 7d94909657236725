import type { Db } from '../platform/database/database.ts'
import { isRefusal } from '../platform/refusal.ts'
import { makeCode, makeReference } from '../platform/secrets/codes.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { findHolder } from './find-holder.ts'
import { insertReplyCode, type NewReplyCode } from './reply-code-store.ts'
import { mayAnswerByCode } from './rules/answer-by-code.ts'

/** A code goes along with the letter of a notice, where one may: an earlier one about the same answers no more. False: none may. */
export async function issueReplyCode(
  db: Db,
  { authorityId, secrets, today }: { authorityId: string; secrets: Secrets; today: string },
  of: Omit<NewReplyCode, 'reference' | 'codeHash' | 'codeSealed'>,
): Promise<boolean> {
  const holder = await findHolder(db, of.personId, of.relatedPersonId, today)
  if (!holder || isRefusal(mayAnswerByCode({ about: of.aboutKind, ...holder }))) return false
  const reference = makeReference()
  const code = makeCode()
  await insertReplyCode(db, authorityId, {
    ...of,
    reference,
    codeHash: secrets.hashOfCode(`${reference} ${code}`),
    codeSealed: secrets.encrypt(code),
  })
  return true
}
