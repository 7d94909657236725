import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import type { Section } from '../access/sections.ts'
import { noteDone } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { askTheOthers } from './ask-the-others.ts'
import type { AnsweredHow, AnswerWord, Consent, ConsentAnswer, Said } from './consent.ts'
import { findAnswers, findConsents, insertAnswer, updateConsent } from './consent-store.ts'
import { checkPeriod, consentLifecycle, consentStandsOn, isOpen, needsConsents } from './rules/consent.ts'
import { isConsentComplete, mayConsent } from './rules/who-consents.ts'
import { findDeciders } from './who-may-consent.ts'

export interface Answer {
  /** Who answers; null: the person. */
  relatedPersonId: string | null
  /** In which relation, for the receipt: 'self', 'parent' … */
  as: string
  answer: AnswerWord
  sections: readonly Section[]
  untilDate: string | null
  how: AnsweredHow
  note: string
  /** The practitioner who wrote it down. */
  recordedBy: string | null
  /** Where it was said or signed elsewhere: when, in which language, and with whose help. */
  said?: Said
  /** The one signed in who answered; null when written down by staff. */
  identityId: string | null
}

/** A child who decides alone gives its consent as anybody does (pbrl § 4-3). */
export const asGiver = (relation: RelationName): string => (relation === 'child_15' ? 'self' : relation)

/** Who answers, where they are signed in and answer for themselves. */
export const signedIn = ({ actor, grant }: Pick<Asked, 'actor'> & { grant: Grant }) =>
  ({
    relatedPersonId: grant.relation.relatedPersonId ?? null,
    as: asGiver(grant.relation.name),
    how: 'eid',
    note: '',
    recordedBy: null,
    identityId: actor.kind === 'nobody' ? null : actor.identityId,
  }) satisfies Partial<Answer>

/** What an answer led to. `waits`: others must say yes too. */
export type Settled = 'given' | 'changed' | 'waits' | 'refused' | 'withdrawn'

/**
 * Takes an answer into account: kept for ever, and the consent stands as all the answers of this round say. Two parents
 * open only what both opened, until the earlier of their days; nothing in common opens nothing, and waits. Refuses: not_yours_to_answer, not_in_this_state,
 * consent_missing, period_over, choose.
 */
export async function settleConsent(
  db: Db,
  at: { authorityId: string; now: Date; today: string },
  consent: Consent,
  answer: Answer,
): Promise<Settled | Refusal> {
  const { today, now, authorityId } = at
  const { facts, who } = await findDeciders(db, consent.personId, consent.kind, today)
  if (!mayConsent(answer.relatedPersonId, facts)) return refuse('not_yours_to_answer')
  const next = consentLifecycle.next(consent.state, actOf(consent, answer.answer))
  if (isRefusal(next)) return next
  if (answer.answer === 'given') {
    const refusal = await checkGiving(db, consent, answer, today)
    if (refusal) return refusal
  }
  const done = () =>
    noteDone(db, {
      kinds: ['consent_asked', 'consent_take_back'],
      href: `/${authorityId}/koordinering/${consent.personId}/samtykke/${consent.id}`,
      now,
    })
  await insertAnswer(db, authorityId, consent, { ...answer, at: now })
  const receipt = {
    givenBy: answer.as,
    givenById: answer.identityId,
    givenHow: answer.how,
    note: answer.note,
    recordedBy: answer.recordedBy,
    answeredAt: now,
  }
  if (answer.answer === 'refused') {
    await done()
    await updateConsent(db, consent.id, { state: 'refused', ...receipt })
    return 'refused'
  }
  if (answer.answer === 'withdrawn') {
    await done()
    await updateConsent(db, consent.id, { state: 'withdrawn', endedAt: now, recordedBy: answer.recordedBy })
    return 'withdrawn'
  }
  const given = latestGiven(await findAnswers(db, consent.id), consent.round, today)
  if (!isConsentComplete([...given.keys()], facts)) {
    await updateConsent(db, consent.id, { state: 'asked', answeredAt: now, endedAt: null })
    return 'waits'
  }
  const counted = who.all
    ? [...given].filter(([id]) => id === null || who.representativeIds.includes(id)).map(([, one]) => one)
    : [answer]
  const sections = common(counted.map((one) => one.sections))
  if (consent.kind === 'sharing' && sections.length === 0) {
    // A yes each, to different parts: nothing is opened, and none of them is to believe so
    await updateConsent(db, consent.id, { state: 'asked', answeredAt: now, endedAt: null })
    await askTheOthers(db, at, consent, answer.relatedPersonId)
    return 'waits'
  }
  await done()
  const wasOpen = isOpen(consent, today)
  await updateConsent(db, consent.id, {
    state: 'given',
    sections,
    untilDate: earliest(counted.map((one) => one.untilDate)),
    fromDate: wasOpen ? consent.fromDate : today,
    endedAt: null,
    ...receipt,
  })
  return wasOpen ? 'changed' : 'given'
}

function actOf(consent: Consent, answer: AnswerWord) {
  if (answer === 'refused') return 'refuse'
  if (answer === 'withdrawn') return 'withdraw'
  return consent.state === 'given' || consent.state === 'expired' ? 'renew' : 'give'
}

async function checkGiving(db: Db, consent: Consent, answer: Answer, today: string): Promise<Refusal | null> {
  const period = checkPeriod(today, answer.untilDate, today)
  if (isRefusal(period)) return refuse('period_over', 'untilDate') // from today on: before it is over
  if (consent.kind === 'sharing' && !answer.sections.length) return refuse('choose', 'sections')
  const standsOn = needsConsents(
    consentStandsOn[consent.kind],
    await findConsents(db, consent.personId),
    today,
  )
  return isRefusal(standsOn) ? refuse('consent_missing') : null
}

/** The latest word of each one who answered in this round, where it is a yes that has not run out. */
function latestGiven(answers: readonly ConsentAnswer[], round: number, today: string) {
  const latest = new Map<string | null, ConsentAnswer>()
  for (const one of answers) if (one.round === round) latest.set(one.relatedPersonId, one)
  for (const [id, one] of latest) {
    if (one.answer !== 'given' || (one.untilDate !== null && one.untilDate < today)) latest.delete(id)
  }
  return latest
}

function common(lists: readonly (readonly Section[])[]): Section[] {
  const [first = [], ...others] = lists
  return first.filter((section) => others.every((list) => list.includes(section)))
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null
}
