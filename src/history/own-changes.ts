import type { Grant } from '../access/acts.ts'
import {
  findGoal,
  mayPutBackOwn,
  mayReword,
  mayWriteThing,
  onlyWritten,
  ownPart,
  takesPart,
} from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Change, type Content, findStanding } from './history-store.ts'
import type { Difference } from './rules/compare-plans.ts'

type By = { grant: Grant; actor: Asked['actor'] }

/** Written by this identity, in the relation it reads in now: who has another part today does not read on from the old one. */
export const isOwn = (change: Pick<Change, 'writtenBy' | 'writtenAs'>, { grant, actor }: By): boolean =>
  actor.kind !== 'nobody' && change.writtenBy === actor.identityId && change.writtenAs === grant.relation.name

/** Whose changes one who takes part reads; null: everybody's. */
export const ownOnly = ({ grant, actor }: By): { by: string; as: string } | null =>
  takesPart(grant.relation.name) && actor.kind !== 'nobody'
    ? { by: actor.identityId, as: grant.relation.name }
    : null

/**
 * Whether the change may be read: by one who takes part, only their own, of a thing that is open to them today. Where what stood before
 * it was not kept, nobody knows what of it was theirs.
 */
export async function isChangeOpen(db: ReadDb, change: Change, by: By): Promise<boolean> {
  if (!takesPart(by.grant.relation.name)) return true
  if (!change.before && change.version > 1) return false
  return isOwn(change, by) && mayWriteThing(db, by.grant, change)
}

/** Where a thing belongs among the goals is for those who see them all. */
const ofWhere: readonly Difference['code'][] = ['activity_goal', 'goal_parent']
export const toldTo = (differences: readonly Difference[], grant: Grant): Difference[] =>
  differences.filter(({ code }) => !takesPart(grant.relation.name) || !ofWhere.includes(code))

/** What of `back` this one may put back; null: nothing, as it stands now. */
export async function putBackBy(
  db: ReadDb,
  change: Change,
  back: Readonly<Record<string, unknown>>,
  { to, standingVersion, ...by }: By & { to: 'before' | 'after'; standingVersion: number },
): Promise<Record<string, unknown> | null> {
  if (!takesPart(by.grant.relation.name)) return back
  const own = { isOwn: isOwn(change, by), stands: standingVersion === change.version }
  if (!mayPutBackOwn(to, own)) return null
  const wrote = to === 'after' ? onlyWritten(back, change) : back
  const goal = change.thing === 'goal' ? await findGoal(db, change.thingId!) : null
  return ownPart(wrote, { mayReword: goal && (await mayReword(db, goal, by)) })
}

/**
 * The change as the reader may know it: to one who takes part, what they wrote, in the thing as it stands today. What others had
 * written beside it may have been taken out since.
 */
export async function changeAsRead(db: ReadDb, change: Change, grant: Grant): Promise<Change> {
  const { before, content } = change
  if (!takesPart(grant.relation.name) || !before) return change
  const { content: today = {} } = (await findStanding(db, change)) ?? {}
  const written = Object.keys(content).filter((column) => content[column] !== before[column])
  const beside = (then: Content) => ({
    ...today,
    ...Object.fromEntries(written.map((column) => [column, then[column]])),
  })
  return { ...change, before: beside(before), content: beside(content) }
}
