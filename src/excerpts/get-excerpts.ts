import { z } from 'zod'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { choice, id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { aboutPersonOfPlan } from './choose-excerpt.ts'
import { excerptOnPaper } from './excerpt-on-paper.ts'
import { type Excerpt, findExcerpt, findExcerpts } from './excerpt-store.ts'
import { findChoices } from './kept-choices.ts'
import { type ExcerptChoices, type ExcerptPart, excerptSteps, nextStep } from './rules/excerpt.ts'

export interface Excerpts {
  person: { id: string; givenName: string }
  planId: string
  excerpts: Excerpt[]
  isSelf: boolean
  /** Makes it when asked to, and sees what they made. */
  isAtWork: boolean
}

/**
 * What was given to whom, of this person. One who is not to learn where the person is reads only what they made themselves: a
 * receiver tells of a place. So does one at work, while the plan is consented to: the list is the own side's.
 */
export const getExcerpts = query({
  act: acts.tellOnce,
  input: z.object({ planId: id }),
  about: aboutPersonOfPlan,
  async read({
    input: { planId },
    subject: { personId },
    grant,
    db,
    actor,
    today,
  }): Promise<Excerpts | null> {
    const person = await getPerson(db, personId)
    const own = actor.kind === 'nobody' ? '' : actor.identityId
    const isAtWork = grant.relation.practitionerId !== undefined
    if (isAtWork && !(await hasConsent(db, personId, 'plan', today))) return null
    const isOnlyOwn = isAtWork || hidesWhereabouts(person, grant.relation)
    return {
      person: { id: personId, givenName: person.givenName },
      planId,
      excerpts: await findExcerpts(db, personId, isOnlyOwn ? own : undefined),
      isSelf: grant.relation.name === 'self' || grant.relation.name === 'child_15',
      isAtWork,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['plan'] }],
})

export interface ExcerptDraft {
  planId: string
  person: { id: string; givenName: string }
  step: (typeof excerptSteps)[number]
  choices: ExcerptChoices
  /** The question that is to be answered before this one; null where this one may be. */
  first: (typeof excerptSteps)[number] | null
  /** Is asked how and when they were asked to make it. */
  isAtWork: boolean
  offered: ExcerptPart[]
}

/** One of the questions, with what was answered so far. */
export const getExcerptDraft = query({
  act: acts.tellOnce,
  input: z.object({ planId: id, step: choice(excerptSteps) }),
  about: aboutPersonOfPlan,
  async read(context): Promise<ExcerptDraft | null> {
    const { planId, step } = context.input
    const choices = await findChoices(context.db, context, planId)
    const paper = await excerptOnPaper(planId, context, choices)
    if (!paper) return null
    const { givenName } = await getPerson(context.db, paper.personId)
    const parts = choices.parts.filter((part) => paper.offered.includes(part))
    const next = nextStep({ ...choices, parts })
    const isBefore = excerptSteps.indexOf(next) < excerptSteps.indexOf(step)
    return {
      ...{ planId, step, offered: paper.offered },
      choices: { ...choices, parts },
      first: isBefore ? next : null,
      isAtWork: context.grant.relation.practitionerId !== undefined,
      person: { id: paper.personId, givenName },
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['plan'] }],
})

/** The document as it will be, before it is made. */
export const getExcerptPreview = query({
  act: acts.tellOnce,
  logAs: 'preview',
  input: z.object({ planId: id }),
  about: aboutPersonOfPlan,
  async read(context) {
    const choices = await findChoices(context.db, context, context.input.planId)
    if (nextStep(choices) !== 'se-over') return null
    return excerptOnPaper(context.input.planId, context, choices)
  },
  sees: ({ personId, sections }) => [{ personId, what: sections }],
})

/** The document as it was given. */
export const getKeptExcerpt = query({
  act: acts.tellOnce,
  logAs: 'kept',
  input: z.object({ planId: id, excerptId: id }),
  async about({ planId, excerptId }, db) {
    const excerpt = await findExcerpt(db, excerptId)
    const about = excerpt && (await aboutPersonOfPlan({ planId }, db))
    // What was given out of an earlier plan of the person is told of beside the one that lives
    return about?.personId === excerpt?.personId && excerpt ? { personId: excerpt.personId, excerpt } : null
  },
  async read({ subject: { personId, excerpt }, grant, db, actor, secrets, today }) {
    const isOwn = actor.kind !== 'nobody' && excerpt.madeBy === actor.identityId
    const isAtWork = grant.relation.practitionerId !== undefined
    // What is in it is the plan: taken back, it is closed here too (forskrift 1110 § 5)
    if (isAtWork && !(isOwn && (await hasConsent(db, personId, 'plan', today)))) return null
    if (!isOwn && hidesWhereabouts(await getPerson(db, personId), grant.relation)) return null
    const pdf = await readDocument(db, secrets, excerpt.sha256)
    return pdf && { personId, pdf }
  },
  sees: ({ personId }) => [{ personId, what: ['plan'] }],
})
