import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findAsked } from './find-asked.ts'
import { findReply } from './reply-code-store.ts'
import { answeredIn, findReplyLookedUp, type ReplyLookedUp } from './reply-looked-up.ts'
import { type AnsweredReply, questionOf, type ReplyQuestion } from './reply-question.ts'

export interface Reply {
  lookedUp: ReplyLookedUp | null
  /** Null: nothing is looked up, or it answers no more. */
  question: ReplyQuestion | null
  /** The code fits, and is used up or over: nothing of what it was about is told. */
  isOver: boolean
  /** What was answered from this browser just now; null: nothing, or it is too long ago. */
  answered: AnsweredReply | null
}

export const getReply = query({
  act: acts.answerByCode,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, today, now, language, ...asked }): Promise<Reply> {
    const at = { today, now }
    const lookedUp = await findReplyLookedUp(db, asked)
    const reply = lookedUp?.replyId ? await findReply(db, lookedUp.replyId) : null
    if (!reply) return { lookedUp, question: null, isOver: false, answered: answeredIn(lookedUp) }
    const found = await findAsked(db, reply, today)
    const question = found && (await questionOf(db, reply, found, at, language))
    return { lookedUp, question, isOver: question === null, answered: null }
  },
  sees: ({ question }) =>
    question ? [{ personId: question.personId, what: [question.meeting ? 'meetings' : 'consents'] }] : [],
})
