import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'

/**
 * Of a word or a number on a goal: the words the goal had when it was given, where they were others than those that stand. '' where
 * they were others, and are not for the reader; null where they are the same.
 */
export type WordsThen = string | null

/** SQL: the words the goal had when a row of these was written. `row`: the table, or what it is called in the statement. */
export const wordsThenSql = (row: 'r' | 'goal_word' | 'goal_rating'): string => `(
  select v.content->>'words' from plan_revision v
  where v.authority_id = ${row}.authority_id and v.plan_id = ${row}.plan_id and v.thing = 'goal'
    and coalesce(v.thing_id::text, v.key) = ${row}.goal_id::text and v.at <= ${row}.at
  order by v.version desc limit 1)`

/** The same, where they are others than those of the goal that stands. */
export const otherWordsThenSql = (row: 'goal_word' | 'goal_rating'): string =>
  `nullif(${wordsThenSql(row)}, (select g.words from goal g where g.authority_id = ${row}.authority_id and g.id = ${row}.goal_id))`

/** What a goal was called before is for those who see all of the plan: it may have gone out before others came in (decision 0017). */
export function wordsThenFor(
  then: WordsThen | undefined,
  { isWhole, isShielded }: { isWhole: boolean; isShielded: boolean },
): WordsThen {
  if (then === null || then === undefined) return null
  return isWhole && !isShielded ? then : ''
}

/** «sagt da målet var «Jeg vil sykle»»; '' where the words are the same. */
export function saidThen(then: WordsThen | undefined, language: Language): string {
  return then === null || then === undefined ? '' : texts[language].goalWord.saidThen(then)
}
