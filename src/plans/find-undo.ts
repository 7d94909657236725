import { z } from 'zod'
import type { QueryContext } from '../platform/query.ts'
import type { SeenPlan } from './plan-as-seen.ts'
import { findLastChanges, type RevisedThing } from './revision-store.ts'
import { canBallGoBack, ownPart, putBack } from './rules/put-back.ts'
import { seesOwnHistory, takesPart } from './sees-history.ts'
import type { TextKey } from './things.ts'

/** In the address of a page that says what was just saved: only then is it looked for how to undo it. */
export const receiptField = 'lagret'
export const receiptInput = { [receiptField]: z.string().optional().catch(undefined) }

/** A change the reader just made, and can take back. */
export interface Undo {
  changeId: string
  /** Of a text: which. */
  key: TextKey | null
}

/**
 * What the reader changed last: in the plan's texts (each that was saved in that press), in this goal or in this activity. Nothing
 * where nothing stood before, where what was changed does not go back (`put-back-as-new-version`), or for who reads no history.
 */
export async function findUndo(
  context: Receipt & Pick<QueryContext<unknown, unknown>, 'grant'>,
  seen: SeenPlan,
  of: { thing: RevisedThing; thingId?: string },
): Promise<Undo[]> {
  const { name } = context.grant.relation
  if (!seesOwnHistory(seen, name)) return []
  const mayReword = of.thing === 'goal' || null
  return findOwnUndo(context, of, takesPart(name) ? (back) => ownPart(back, { mayReword }) : undefined)
}

type Receipt = Pick<QueryContext<{ planId: string; lagret?: string }, unknown>, 'db' | 'actor' | 'input'>

/** The same, for one who is known to read the history. */
export async function findOwnUndo(
  { db, actor, input }: Receipt,
  of: { thing: RevisedThing; thingId?: string },
  goesBack: (back: Record<string, unknown>) => Record<string, unknown> = (back) => back,
): Promise<Undo[]> {
  if (!input[receiptField] || actor.kind === 'nobody') return []
  const rows = await findLastChanges(db, { ...of, planId: input.planId, by: actor.identityId })
  return rows
    .filter(({ content, before }) => {
      const back = goesBack(putBack(of.thing, before))
      const isPassed = of.thing === 'activity' && canBallGoBack(before, content, content)
      return isPassed || Object.entries(back).some(([column, value]) => content[column] !== value)
    })
    .map(({ id, key }) => ({ changeId: id, key: key as TextKey | null }))
}
