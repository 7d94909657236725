import type { PageContext } from '../../platform/http/page.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { headingOf } from '../plan-template.ts'
import { isThePerson } from '../reader.ts'
import { texts } from '../texts/index.ts'
import type { News } from '../whole-plan.ts'

/** What the news is of, as far as the reader sees it. */
export function nameOfNews(
  { seen, relation }: Pick<ShownPlan, 'seen' | 'relation'>,
  { goalId, activityId, key, document }: News,
  ui: PageContext,
): string | undefined {
  if (key === 'what_matters') return texts[ui.language].page.whatMatters
  if (key)
    return headingOf(key, ui.authority, ui.language, isThePerson(relation) ? 'person' : undefined).label
  if (document) return document
  return (
    seen.activities?.find((each) => each.id === activityId)?.what ??
    seen.goals?.find((each) => each.id === goalId)?.words
  )
}

/** What tells the same thing done by the same one from anything else. */
export const sameNews = ({ type, goalId, activityId, key, documentId, by, relation }: News): string =>
  [type, goalId, activityId, key, documentId, by, relation].join(' ')

/** The same thing done again by the same one is news once: the latest. */
export function onceEach(news: readonly News[]): News[] {
  return [...new Map([...news].reverse().map((each) => [sameNews(each), each])).values()].reverse()
}
