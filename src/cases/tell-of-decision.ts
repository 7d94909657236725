import { findToBeTold, findWaysTold, hasNotice, notifyRecipient } from '../messages/index.ts'
import { findToldFrom, getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { findCaseOfPerson } from './case-store.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { findLetterOf } from './letter-store.ts'

type At = Pick<Asked, 'authorityId' | 'now' | 'today'>

/** What has been decided, to a parent who may know from now on and was not told of it before. False: nothing is decided yet. */
export async function tellOfDecision(
  db: Db,
  { authorityId, now, today }: At,
  { id: caseId, personId }: Pick<Case, 'id' | 'personId'>,
  relatedPersonId: string,
): Promise<boolean> {
  const [decision] = await findDecisionsOfCase(db, caseId)
  if (!decision) return false
  const recipient = await findRecipient(db, personId, relatedPersonId, today)
  if (!recipient) return true
  const kind = 'decision_issued'
  const ways = await findWaysTold(db, { personId, kind, pathEnd: decision.id })
  if (ways.some(({ recipientKey }) => recipientKey === recipient.key)) return true
  const letterId = (await findLetterOf(db, personId, decision.letterSha256))?.id
  const href = `/${authorityId}/avgjorelse/${decision.id}`
  await notifyRecipient(db, authorityId, personId, recipient, { kind, href, now, letterId })
  return true
}

/** Part of a job: parents whose day to know has come are told of the decision, or that there is a case. Again it tells nothing. */
export async function tellWhoMayKnow(db: Db, at: At): Promise<void> {
  for (const { personId, relatedPersonId } of await findToldFrom(db, at.today)) {
    const file = await findCaseOfPerson(db, personId)
    if (!file || (await tellOfDecision(db, at, file, relatedPersonId))) continue
    const recipient = await findRecipient(db, personId, relatedPersonId, at.today)
    const what = { kind: 'inquiry_received', href: `/${at.authorityId}/min-sak/${file.id}` } as const
    if (recipient && !(await hasNotice(db, recipient.key, what)))
      await notifyRecipient(db, at.authorityId, personId, recipient, { ...what, now: at.now })
  }
}

async function findRecipient(db: Db, personId: string, relatedPersonId: string, today: string) {
  if ((await getPerson(db, personId)).diedOn) return null
  const told = await findToBeTold(db, personId, 'case', today)
  return told.find(({ relatedId }) => relatedId === relatedPersonId) ?? null
}
