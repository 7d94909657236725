import type { Section } from '../access/sections.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { type Db, hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Consent, ConsentAnswer } from './consent.ts'
import {
  followsOthers,
  type LatestYes,
  mayRenew,
  type Period,
  type ReminderMark,
  renewedUntil,
} from './rules/renewal.ts'
import type { Deciders } from './who-may-consent.ts'

/** The period a consent stands with: from the first yes of this round with this last day. Null: it has no last day. */
export function periodOf(
  { untilDate, fromDate, round }: Pick<Consent, 'untilDate' | 'fromDate' | 'round'>,
  answers: readonly ConsentAnswer[],
): Period | null {
  if (untilDate === null) return null
  const first = answers.find(
    (each) => each.round === round && each.answer === 'given' && each.untilDate === untilDate,
  )
  return { setOn: first ? dayInOslo(first.at) : fromDate, untilDate }
}

/** One's latest word in the round that stands, where it is a yes. */
function latestYes(
  { round }: Pick<Consent, 'round'>,
  answers: readonly ConsentAnswer[],
  decider: string | null,
): LatestYes {
  const last = answers.findLast((each) => each.round === round && each.relatedPersonId === decider)
  return last?.answer === 'given' ? last : null
}

/**
 * What one press of one who decides renews today, and until when; `follows`: those who have renewed what has run out, and wait for this
 * one. Null: nothing.
 */
export function renewalFor(
  decider: string | null,
  consent: Consent,
  answers: readonly ConsentAnswer[],
  { who, deciders }: Pick<Deciders, 'who' | 'deciders'>,
  today: string,
): { until: string; sections: Section[]; follows: string[] } | null {
  const period = periodOf(consent, answers)
  const { state, sections } = consent
  if (period && mayRenew(consent, today)) {
    const until = renewedUntil(period, today)
    return until > period.untilDate ? { until, sections, follows: [] } : null
  }
  if (!who.all || !deciders.some(({ id }) => id === decider)) return null
  const others = deciders.filter(({ id }) => id !== decider)
  const followed = followsOthers(
    { state, sections, isSharing: consent.kind === 'sharing' },
    latestYes(consent, answers, decider),
    others.map(({ id }) => latestYes(consent, answers, id)),
    today,
  )
  return followed && { ...followed, follows: others.map(({ name }) => name) }
}

/** $1 from · $2 to */
const endingSql = `
  select c.id from consent c join person p on p.authority_id = c.authority_id and p.id = c.person_id
  where c.state = 'given' and c.until_date between $1::date and $2::date and p.died_on is null
    and not exists (select from consent_reminder r where r.authority_id = c.authority_id and r.consent_id = c.id
      and r.until_date = c.until_date and r.mark = 0)
  order by c.id for update of c skip locked`

/** Given, with a last day between these: each held until the transaction ends; one that is being answered waits for the next time. */
export async function lockEnding(db: Db, from: string, to: string): Promise<string[]> {
  const rows = await hotRead<{ id: string }>(db, 'consents-ending', endingSql, [from, to])
  return rows.map(({ id }) => id)
}

/** False where it has been told. */
export async function noteReminded(
  db: Db,
  authorityId: string,
  reminder: { consentId: string; untilDate: string; mark: ReminderMark; at: Date },
): Promise<boolean> {
  const { at: toldAt, ...what } = reminder
  const row = await db
    .insertInto('consentReminder')
    .values({ authorityId, ...what, toldAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('consentId')
    .executeTakeFirst()
  return row !== undefined
}

/** The last days that have passed and been told of. */
export async function findPassed(db: ReadDb, consentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('consentReminder')
    .select('untilDate')
    .where('consentId', '=', consentId)
    .where('mark', '=', 0)
    .orderBy('untilDate')
    .execute()
  return rows.map(({ untilDate }) => untilDate)
}
