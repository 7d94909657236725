import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { printPlan } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalDate } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { aboutPersonOfPlan } from './choose-excerpt.ts'
import { excerptOnPaper } from './excerpt-on-paper.ts'
import { addExcerpt } from './excerpt-store.ts'
import { findChoices, forgetChoices } from './kept-choices.ts'
import { askedHows, nextStep } from './rules/excerpt.ts'

/**
 * The document, of what the maker sees now, kept as it is given. It is sent nowhere from here. Refuses: not_all_chosen,
 * nothing_to_give (what was chosen is no longer there); of one at work, who was asked to: said_how_missing, asked_on_missing, day_ahead,
 * day_before_birth.
 */
export const makeExcerpt = command({
  act: acts.tellOnce,
  form: z.object({
    planId: id,
    askedHow: z.preprocess((typed) => (typed === '' ? undefined : typed), choice(askedHows).optional()),
    askedOn: optionalDate,
  }),
  about: aboutPersonOfPlan,
  async run(context) {
    const { input, subject, db, grant, actor, events, ...asked } = context
    const choices = await findChoices(db as ReadDb, asked, input.planId)
    const { purpose, receiver, parts } = choices
    if (nextStep(choices) !== 'se-over' || !purpose) return refuse('not_all_chosen')
    const isAtWork = grant.relation.practitionerId !== undefined
    const { askedHow, askedOn } = input
    if (isAtWork && !askedHow) return refuse('said_how_missing', 'askedHow')
    if (isAtWork && !askedOn) return refuse('asked_on_missing', 'askedOn')
    if (isAtWork && askedOn && askedOn > asked.today) return refuse('day_ahead', 'askedOn')
    const { birthDate } = await getPerson(db, subject.personId)
    if (isAtWork && askedOn && birthDate && askedOn < birthDate) return refuse('day_before_birth', 'askedOn')
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
        askedHow: isAtWork && askedHow ? askedHow : '',
        askedOn: isAtWork && askedOn ? askedOn : null,
      },
      pdf,
    )
    if (isAtWork)
      await notifyPerson(db, asked.authorityId, subject.personId, {
        kind: 'excerpt_made',
        href: `/${asked.authorityId}/plan/${input.planId}/fortell-en-gang`,
        now: asked.now,
      })
    await forgetChoices(db, asked, input.planId)
    events.add({
      type: 'excerpt_made',
      personId: subject.personId,
      facts: { excerptId, purpose, parts: given, ...(isAtWork && { askedHow }) },
    })
    return { excerptId }
  },
})
