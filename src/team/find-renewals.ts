import type { Section } from '../access/sections.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Consent, ConsentAnswer } from './consent.ts'
import { findAnswers } from './consent-store.ts'
import { periodOf, renewalFor } from './reminder-store.ts'
import { consentStandsOn, needsConsents } from './rules/consent.ts'
import { mayRenew } from './rules/renewal.ts'
import { type Deciders, findDeciders } from './who-may-consent.ts'

export interface Renewal {
  /** The last day when it is renewed today. */
  until: string
  /** What is open then. */
  sections: Section[]
  /** It has run out, and these have renewed it, and wait for the reader; by name. */
  follows: string[]
  /** The reader has renewed it, for their part. */
  hasRenewed: boolean
  /** Those who have not, where more than one decides. */
  waitsFor: string[]
}

/** What can be renewed today, by the consent's id: of what is given and near its last day, or just past it. `own`: the reader. */
export async function findRenewals(
  db: ReadDb,
  consents: readonly Consent[],
  own: string | null,
  today: string,
): Promise<Map<string, Renewal & { isOwn: boolean; renewedBy: string[] }>> {
  const found = new Map<string, Renewal & { isOwn: boolean; renewedBy: string[] }>()
  for (const consent of consents.filter((each) => mayRenew(each, today))) {
    if (needsConsents(consentStandsOn[consent.kind], consents, today) !== true) continue
    const { who, deciders } = await findDeciders(db, consent.personId, consent.kind, today)
    const answers = await findAnswers(db, consent.id)
    const renewal = renewalOf(consent, answers, { who, deciders, own, today })
    if (!renewal) continue
    const isOwn = deciders.some(({ id }) => id === own)
    const isLeft = (name: string) => !renewal.waitsFor.length || renewal.waitsFor.includes(name)
    const renewedBy = deciders.filter(({ id, name }) => id !== own && !isLeft(name)).map(({ name }) => name)
    found.set(consent.id, { ...renewal, isOwn, renewedBy })
  }
  return found
}

export function renewalOf(
  consent: Consent,
  answers: readonly ConsentAnswer[],
  by: Pick<Deciders, 'who' | 'deciders'> & { own: string | null; today: string },
): Renewal | null {
  // To one who writes it down: what one of those who decide may renew
  const own = by.deciders.some(({ id }) => id === by.own)
  const renewals = (own ? [{ id: by.own }] : by.deciders).map(({ id }) =>
    renewalFor(id, consent, answers, by, by.today),
  )
  const renewal = renewals.find((each) => each !== null)
  if (!renewal) return null
  if (renewal.follows.length) return { ...renewal, hasRenewed: false, waitsFor: [] }
  const period = periodOf(consent, answers)!
  const hasRenewed = (decider: string | null) => {
    const last = answers.findLast(
      (each) => each.round === consent.round && each.relatedPersonId === decider && each.answer === 'given',
    )
    return last !== undefined && (last.untilDate === null || last.untilDate > period.untilDate)
  }
  const left = by.deciders.filter((each) => !hasRenewed(each.id))
  return {
    ...renewal,
    hasRenewed: hasRenewed(by.own),
    waitsFor: by.who.all && left.length < by.deciders.length ? left.map(({ name }) => name) : [],
  }
}
