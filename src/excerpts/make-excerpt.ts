import { z } from 'zod'
import { printPlan } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { aboutPersonOfPlan } from './choose-excerpt.ts'
import { excerptOnPaper } from './excerpt-on-paper.ts'
import { addExcerpt } from './excerpt-store.ts'
import { findChoices, forgetChoices } from './kept-choices.ts'
import { nextStep } from './rules/excerpt.ts'

/**
 * The document, of what the maker sees now, kept as it is given. It is sent nowhere from here. Refuses: not_all_chosen,
 * nothing_to_give (what was chosen is no longer there).
 */
export const makeExcerpt = command({
  act: acts.tellOnce,
  form: z.object({ planId: id }),
  about: aboutPersonOfPlan,
  async run(context) {
    const { input, subject, db, grant, actor, events, ...asked } = context
    const choices = await findChoices(db as ReadDb, asked, input.planId)
    const { purpose, receiver, parts } = choices
    if (nextStep(choices) !== 'se-over' || !purpose) return refuse('not_all_chosen')
    const paper = await excerptOnPaper(input.planId, { ...context, db: db as ReadDb }, { parts, receiver })
    const given = paper ? parts.filter((part) => paper.offered.includes(part)) : []
    if (!paper || !given.length) return refuse('nothing_to_give')
    const pdf = await printPlan(paper.print, 'ua-1', asked.now)
    const excerptId = await addExcerpt(
      db,
      asked.secrets,
      asked.authorityId,
      {
        personId: subject.personId,
        planId: input.planId,
        purpose,
        receiver,
        parts: given,
        madeBy: actor.kind === 'nobody' ? null : actor.identityId,
        madeAs: grant.relation.name,
        madeName: actor.kind === 'nobody' ? '' : actor.name,
        madeAt: asked.now,
      },
      pdf,
    )
    await forgetChoices(db, asked, input.planId)
    events.add({
      type: 'excerpt_made',
      personId: subject.personId,
      facts: { excerptId, purpose, parts: given },
    })
    return { excerptId }
  },
})
