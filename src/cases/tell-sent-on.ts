import { findToBeTold, type NoticeKind, notifyRecipient } from '../messages/index.ts'
import { getPerson, hidesFromRecipient } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case } from './case.ts'

/**
 * Others have opened a case too, and the one here goes on: those who follow it are told just that. One who is not to learn where
 * the person is, is told nothing: to them nothing has changed (`shielded-reader`).
 */
export async function tellOpenedElsewhereToo(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  { id, personId }: Pick<Case, 'id' | 'personId'>,
): Promise<void> {
  if ((await getPerson(db, personId)).diedOn) return
  const what = { kind: 'case_also_elsewhere', href: `/${authorityId}/min-sak/${id}`, now } as const
  for (const each of await findToBeTold(db, personId, 'case', today))
    if (!(await hidesFromRecipient(db, personId, each.key)))
      await notifyRecipient(db, authorityId, personId, each, what)
}

/**
 * Others have taken the case: those who follow it are told. One who is not to learn where the person is, is told that it is
 * answered, as after every other end (`shielded-reader`): that it went somewhere would say that the person has.
 */
export async function tellSentOn(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  { id, personId }: Pick<Case, 'id' | 'personId'>,
): Promise<void> {
  if ((await getPerson(db, personId)).diedOn) return
  const href = `/${authorityId}/min-sak/${id}`
  for (const each of await findToBeTold(db, personId, 'case', today)) {
    const isShielded = await hidesFromRecipient(db, personId, each.key)
    const kind: NoticeKind = isShielded ? 'inquiry_answered' : 'case_sent_on'
    await notifyRecipient(db, authorityId, personId, each, { kind, href, now })
  }
}
