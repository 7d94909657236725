import { findChannels, type NoticeKind } from '../messages/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Letter } from './case.ts'
import { sentAs } from './rules/when-known.ts'

/** What is told of when a letter is sent. */
const toldBy: Record<string, NoticeKind> = {
  decision: 'decision_issued',
  capacity_decision: 'capacity_issued',
  interim_reply: 'interim_reply',
  question: 'information_needed',
  closing: 'case_closed',
  taken_up: 'case_taken_up',
  informing: 'informing_decided',
  complaint_to_mend: 'complaint_to_mend',
  complaint_dismissal: 'complaint_answered',
  complaint_statement: 'complaint_sent_on',
}

/** How each letter left, by what became of its notices: one the register told is reserved, when it was sent, got it on paper. */
export function withHowSent(db: ReadDb, letters: readonly Letter[]): Promise<Letter[]> {
  return Promise.all(
    letters.map(async (letter) => {
      // Made only where it is posted
      if (letter.kind === 'informing_complaint') return { ...letter, sentAs: sentAs([{ onPaper: true }]) }
      const kind = toldBy[letter.kind]
      const channels = kind ? await findChannels(db, { personId: letter.personId, kind, at: letter.at }) : []
      if (!channels.length) return letter
      return { ...letter, sentAs: sentAs(channels.map((channel) => ({ onPaper: channel === 'paper' }))) }
    }),
  )
}
