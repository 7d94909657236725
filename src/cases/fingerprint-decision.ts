import { createHash } from 'node:crypto'
import { isRefused } from '../law/refusal.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case, DecisionDraft } from './case.ts'
import { decideCase } from './decide-case.ts'
import { makeDecisionLetter } from './make-decision-letter.ts'

/**
 * All that a decision and its letter are made of, as one short mark: two who read the same have the same, and a change of
 * any part gives another. Not in it: the day it is sent, and who sends it.
 */
export async function fingerprintDecision(
  db: ReadDb,
  asked: Pick<Asked, 'authority' | 'today'>,
  file: Case,
  draft: DecisionDraft,
): Promise<string> {
  const { authorId, factsText, reasons, stillOffered } = draft
  const by = { issuerId: authorId, asksForApproval: false }
  const decided = await decideCase(db, asked, file, { ...draft, state: 'draft' }, by)
  const { legalBasis, childView, childHeard, childWordsKept } = file
  const parts = {
    decided,
    factsText,
    reasons,
    stillOffered,
    legalBasis,
    childView,
    childHeard,
    childWordsKept,
  }
  return createHash('sha256')
    .update(JSON.stringify([parts, await letterOf()]))
    .digest('base64url')

  async function letterOf() {
    if (isRefused(decided)) return decided
    const words = { items: decided.items, factsText, reasons, stillOffered, decisionMakerId: authorId }
    const letter = await makeDecisionLetter(db, asked, file, words)
    if (isRefused(letter)) return letter
    const { issuedOn: _day, decisionMaker: _who, complaint, ...rest } = letter
    return { ...rest, complaint: complaint.map(({ lastDay: _last, ...terms }) => terms) }
  }
}
