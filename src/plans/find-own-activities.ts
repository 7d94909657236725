import type { Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { aboutWholePlan } from './about-plan.ts'
import { ballInWords } from './ball-in-words.ts'
import { cardsOf } from './cards.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { isThePerson, readerOf, whoReads } from './reader.ts'
import { responsibleMarked } from './responsible-in.ts'
import { isOver } from './rules/board.ts'
import { isOverdue } from './rules/progress.ts'
import type { ActivityState } from './rules/transitions.ts'
import { findUnseeing, withUnseeing } from './unseeing.ts'

export interface OwnActivity {
  activityId: string
  what: string
  state: ActivityState
  /** Who answers for it and who has the ball, in words. */
  responsible: string
  ball: string | null
  since: string | null
  deadline: string | null
  isOverdue: boolean
  isYours: boolean
}

/**
 * What still goes in a plan that the reader has the ball in, or that they and those near answer for: of what the plan's own page
 * shows them, and nothing else. One who only takes part answers for what is given to them.
 */
export async function findOwnActivities(
  db: ReadDb,
  asked: Asked,
  planId: string,
  grant: Grant,
): Promise<OwnActivity[]> {
  const found = await aboutWholePlan({ planId }, db, asked)
  const seen = found && planAsSeen(found.whole, grant, asked.language)
  if (!seen?.activities || seen.plan.state === 'ended') return []
  const who = whoReads(grant)
  const reader = readerOf(who, asked)
  const isOwn = ({ relatedPersonId, isPerson }: (typeof seen.activities)[number]) =>
    reader.isOwnSide
      ? isPerson || relatedPersonId !== null
      : relatedPersonId !== null && reader.relatedPersonIds.includes(relatedPersonId)
  const unseeing = await findUnseeing(db, { personId: seen.person.id, today: asked.today, grant })
  const activities = withUnseeing(seen.activities, unseeing, seen)
  return cardsOf({ ...seen, activities }, reader)
    .filter(({ state, isYours, activity }) => !isOver(state) && (isYours || isOwn(activity)))
    .map(({ activity, held, ...card }) => ({
      activityId: card.id,
      what: activity.what,
      state: card.state,
      responsible: responsibleMarked(
        activity,
        seen.person.givenName,
        asked.language,
        isThePerson(who.relation),
      ),
      ball: held && ballInWords(held, asked.language),
      since: held?.since ?? null,
      deadline: card.deadline,
      isOverdue: isOverdue(card, asked.today),
      isYours: card.isYours,
    }))
}
