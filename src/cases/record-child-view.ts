import { z } from 'zod'
import { ageGroupOn } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { saveAuthor } from './part-author-store.ts'
import { keptBecauses, mayKeepChildWords } from './rules/child-words.ts'
import { takeOutOfApproval } from './take-out-of-approval.ts'

/**
 * The child's own words, and how it was heard and weighed; without words: why the child was not heard. The words may be kept
 * from the parents, with a reason (`child-words-kept`). Refuses: not_in_this_state, no_words_to_keep, not_at_this_age,
 * reason_missing.
 */
export const recordChildView = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    childView: optionalText(4000),
    childHeard: text(2000),
    childWordsKept: choice(['', ...keptBecauses]).default(''),
    childWordsKeptReason: optionalText(1000),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, today, events } = context
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    const { caseId, childView, childHeard, childWordsKept } = input
    if (childWordsKept) {
      if (!childView) return refuse('no_words_to_keep', 'childView')
      const person = await getPerson(db, file.personId)
      if (!mayKeepChildWords(ageGroupOn(person, today), childWordsKept))
        return refuse('not_at_this_age', 'childWordsKept')
      if (!input.childWordsKeptReason) return refuse('reason_missing', 'childWordsKeptReason')
    }
    const childWordsKeptReason = childWordsKept ? input.childWordsKeptReason : ''
    if (childView !== file.childView || childHeard !== file.childHeard)
      await saveAuthor(db, authorityId, caseId, ['child_view'], grant.relation.practitionerId!)
    await updateCase(db, caseId, { childView, childHeard, childWordsKept, childWordsKeptReason })
    events.add({
      type: 'child_view_recorded',
      personId: file.personId,
      facts: { caseId, heard: childView !== '' },
    })
    await takeOutOfApproval(context, caseId)
    return { caseId }
  },
})
