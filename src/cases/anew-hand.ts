import { mayReconsiderBy } from '../law/other-hand.ts'
import { isRefused, type Refused, refused } from '../law/refusal.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { makersOf } from './case.ts'
import { findDecision } from './decision-store.ts'
import { findHandlers } from './hand-over.ts'
import { noteNoOtherHand, type Redecision } from './redecision-store.ts'
import type { RightsItem } from './rules/criteria.ts'
import { mayApproveAnew } from './rules/decide-anew.ts'

interface Looks {
  unitId: string
  owed: readonly Redecision[]
  me: string
  today: string
  /** Left out: at any of what was overturned. */
  item?: RightsItem
}

/**
 * May this one look anew at what was overturned? Where the unit has no other hand than those who made it, `alone` are
 * what they are to say so of.
 */
export async function handAnew(
  db: ReadDb,
  { unitId, owed, me, today, item }: Looks,
): Promise<Refused<'anew_by_another'> | { alone: Redecision[] }> {
  const alone: Redecision[] = []
  for (const each of owed) {
    const isAbout = each.binds.some((one) => one.must === 'anew' && (!item || one.item === item))
    const decision = isAbout && each.decisionId ? await findDecision(db, each.decisionId) : null
    if (!decision) continue
    const unit = (await findHandlers(db, unitId, today)).map(({ id }) => id)
    const hand = mayReconsiderBy(me, makersOf(decision), unit)
    if (isRefused(hand)) return refused('anew_by_another')
    if (hand.noOtherHand) alone.push(each)
  }
  return { alone }
}

/** The same, when it is written: one who is alone says why, once. Refuses: anew_by_another, no_other_hand. */
export async function mayAssessAnew(db: Db, looks: Looks, reason: string): Promise<Refused | null> {
  const hand = await handAnew(db, looks)
  if (isRefused(hand)) return hand
  const silent = hand.alone.filter(({ noOtherHand }) => !noOtherHand).map(({ id }) => id)
  if (!silent.length) return null
  if (!reason) return refused('no_other_hand', 'noOtherHand')
  await noteNoOtherHand(db, silent, reason)
  return null
}

/** May this one approve and send what replaces the overturned? `writers`: of the new one, where they may not approve it themselves. */
export async function handToApprove(
  db: ReadDb,
  { unitId, owed, me, today }: Omit<Looks, 'item'>,
  writers: readonly string[],
): Promise<Refused<'approve_by_another'> | null> {
  const unit = (await findHandlers(db, unitId, today)).map(({ id }) => id)
  for (const { binds, decisionId } of owed) {
    const isAbout = binds.some(({ must }) => must === 'anew')
    const decision = isAbout && decisionId ? await findDecision(db, decisionId) : null
    const refused = decision && mayApproveAnew(me, decision, { writers, unit })
    if (refused) return refused
  }
  return null
}
