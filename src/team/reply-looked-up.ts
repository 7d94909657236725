import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findDraft, isRecent, removeDraft, saveDraft } from '../platform/form/drafts.ts'
import type { AnsweredReply } from './reply-question.ts'

// What was looked up belongs to the browser that typed the code: kept encrypted, and never in an address. It is no session.

const keptAt = (authorityId: string) => ({ path: `kept:/${authorityId}/svar-oppslag`, act: 'oppslag' })

/** How long the question stays open in the browser. Real time. */
const minutesShown = 30

type Where = Pick<Asked, 'authorityId' | 'draftOwner' | 'secrets'>

export interface ReplyLookedUp {
  reference: string
  /** '' when nothing fitted. */
  replyId: string
  outcome: 'found' | 'not_found' | 'too_many' | 'thanks'
  /** With 'thanks': what was answered (`answeredIn`). */
  answered?: string
}

export async function findReplyLookedUp(db: ReadDb, asked: Where): Promise<ReplyLookedUp | null> {
  const found = await findDraft(db, asked.secrets, asked.draftOwner, keptAt(asked.authorityId).path)
  return found && isRecent(found, minutesShown) ? (found.fields as unknown as ReplyLookedUp) : null
}

export async function saveReplyLookedUp(db: Db, asked: Where, lookedUp: ReplyLookedUp): Promise<void> {
  const { authorityId, secrets, draftOwner } = asked
  await saveDraft(db, secrets, authorityId, draftOwner, keptAt(authorityId), { ...lookedUp })
}

export async function removeReplyLookedUp(db: Db, asked: Where): Promise<void> {
  await removeDraft(db, asked.draftOwner, keptAt(asked.authorityId))
}

export const answeredAs = (answered: AnsweredReply): string => JSON.stringify(answered)

/** What was answered, as it was kept; null where nothing was. */
export function answeredIn(lookedUp: ReplyLookedUp | null): AnsweredReply | null {
  if (lookedUp?.outcome !== 'thanks' || !lookedUp.answered) return null
  const { at, ...answered } = JSON.parse(lookedUp.answered) as AnsweredReply
  const { meeting } = answered.question
  const times = meeting && { startsAt: new Date(meeting.startsAt), endsAt: new Date(meeting.endsAt) }
  return {
    ...answered,
    at: new Date(at),
    question: { ...answered.question, meeting: meeting && times && { ...meeting, ...times } },
  }
}
