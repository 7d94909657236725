import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { keptBecauses, mayKeepChildWords } from '../cases/index.ts'
import { ageGroupOn } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { insertChildWord } from './child-word-store.ts'
import { findConsent, lockConsent } from './consent-store.ts'
import { childWordOutcomes, hearingOf } from './rules/child-heard.ts'
import { findDeciders } from './who-may-consent.ts'

const atWork: readonly RelationName[] = ['coordinator', 'stand_in', 'case_handler', 'unit_leader']

/** Those at work alone keep a child's words from those who decide, as in the case. */
export const mayKeepWords = (relation: RelationName): boolean => atWork.includes(relation)

/**
 * What the child means of a consent that others answer: its own words and who asked, or why it could not be asked. Those at work may
 * keep the words from those who decide, with a reason (`child-words-kept`). Opens and closes nothing. Refuses: not_a_childs_word,
 * required (who asked), not_at_this_age, reason_missing, no_words_to_keep.
 */
export const recordChildWord = command({
  act: acts.hearChild,
  form: z.object({
    personId: id,
    consentId: id,
    outcome: choice(childWordOutcomes),
    words: text(2000),
    heardBy: optionalText(120),
    kept: choice(['', ...keptBecauses]).default(''),
    keptReason: optionalText(1000),
  }),
  about: async ({ personId, consentId }, db) => {
    const consent = await lockConsent(db, consentId)
    return consent?.personId === personId ? aboutPerson(db, personId) : null
  },
  async run({ input, db, actor, grant, authorityId, now, today, events }) {
    const consent = (await findConsent(db, input.consentId))!
    const { personId, kind } = consent
    const person = await getPerson(db, personId)
    const { who } = await findDeciders(db, personId, kind, today)
    if (hearingOf(person, who.by, today) === 'no') return refuse('not_a_childs_word')
    const { outcome, words } = input
    const heardBy = outcome === 'said' ? input.heardBy : ''
    if (outcome === 'said' && !heardBy) return refuse('required', 'heardBy')
    const kept = mayKeepWords(grant.relation.name) ? input.kept : ''
    if (kept) {
      if (outcome !== 'said') return refuse('no_words_to_keep', 'kept')
      if (!mayKeepChildWords(ageGroupOn(person, today), kept)) return refuse('not_at_this_age', 'kept')
      if (!input.keptReason) return refuse('reason_missing', 'keptReason')
    }
    await insertChildWord(db, authorityId, consent, {
      ...{ outcome, words, heardBy, kept, keptReason: kept ? input.keptReason : '', at: now },
      writtenAs: grant.relation.name,
      writtenName: actor.kind === 'nobody' ? '' : actor.name,
    })
    events.add({ type: 'child_heard_on_consent', personId, facts: { consentId: consent.id, outcome } })
    return { outcome }
  },
})
