import { headingOf, planTexts, type TextKey } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import type { Difference } from '../rules/compare-plans.ts'
import type { Piece } from '../rules/word-difference.ts'
import { texts } from '../texts/index.ts'

/** A difference as it is told: a sentence, what the thing is called, and the words that went out and in. */
export interface Told {
  says: string
  of?: string
  pieces?: Piece[]
  reason?: string
}

type Ui = Pick<PageContext, 'language' | 'authority'>

/** A difference in plain words. `isAhead`: it has not been made, and will be if one wants it. */
export function inWords(difference: Difference, ui: Ui, isAhead = false): Told {
  const { said, ahead } = texts[ui.language]
  const t = isAhead ? { ...said, ...ahead } : said
  const plan = planTexts[ui.language]
  const word = (from: Readonly<Record<string, string>>, code: string) => from[code] ?? code
  const q = (words: string) => quoted(ui.language, words)
  const moved = (what: string, from: string | null, to: string | null) => {
    if (from !== null && to !== null) return t.moved(what, from, to)
    return to !== null ? t.set(what, to) : t.gone(what, from ?? '')
  }
  const each = <T>(value: T | null, say: (value: T) => string) => (value === null ? null : say(value))
  const day = (iso: string) => longDate(ui.language, iso)
  const heading = (key: string) => headingOf(key as TextKey, ui.authority, ui.language).label
  const of = 'name' in difference ? { of: q(difference.name) } : {}
  switch (difference.code) {
    case 'word': {
      const answer = (code: string) => q(word(plan.words, code).toLowerCase())
      return { says: moved(t.word, each(difference.from, answer), each(difference.to, answer)) }
    }
    case 'plan_state':
    case 'goal_state':
    case 'activity_state': {
      const called = {
        plan_state: plan.states,
        goal_state: plan.goalStates,
        activity_state: plan.activityStates,
      }[difference.code]
      const state = (code: string | null) => q(word(called, code ?? '').toLowerCase())
      const says = t[difference.code](state(difference.from), state(difference.to))
      return {
        says,
        ...of,
        ...('reason' in difference && difference.reason && { reason: difference.reason }),
      }
    }
    case 'revision_date':
      return { says: moved(t.revision_date, each(difference.from, day), each(difference.to, day)) }
    case 'responsible_service':
    case 'physician':
      return { says: moved(t[difference.code], difference.from, difference.to) }
    case 'period': {
      const period = (at: readonly [string | null, string | null] | null) =>
        at && (at[0] || at[1]) ? at.map((each) => (each ? day(each) : t.openPeriod)).join('–') : null
      return { says: moved(t.period, period(difference.from), period(difference.to)) }
    }
    case 'coordinator': {
      return { says: moved(roleIn(difference.role), difference.from, difference.to) }
    }
    case 'joined':
    case 'left':
      return { says: t[difference.code](difference.name) }
    case 'text_added':
    case 'text_removed': {
      const kind = difference.code === 'text_added' ? 'in' : 'out'
      return {
        says: t[difference.code](heading(difference.key)),
        pieces: [{ kind, text: difference.words }],
      }
    }
    case 'text_changed':
      return { says: t.text_changed(heading(difference.key)), pieces: difference.pieces }
    case 'goal_added':
      return { says: difference.isPart ? t.subgoal_added : t.goal_added, ...of }
    case 'goal_removed':
    case 'activity_added':
    case 'activity_removed':
      return { says: t[difference.code], ...of }
    case 'goal_reworded':
    case 'activity_what':
      return { says: t[difference.code], pieces: difference.pieces }
    case 'activity_how':
    case 'activity_scope':
      return { says: t[difference.code], ...of, pieces: difference.pieces }
    case 'goal_area': {
      const area = (code: string) => q(word(plan.lifeAreas, code))
      return { says: moved(t.goal_area, each(difference.from, area), each(difference.to, area)), ...of }
    }
    case 'goal_parent':
    case 'activity_goal':
      return { says: moved(t[difference.code], each(difference.from, q), each(difference.to, q)), ...of }
    case 'goal_rating':
      return {
        says: moved(t.goal_rating, each(difference.from, t.rating), each(difference.to, t.rating)),
        ...of,
      }
    case 'goal_word': {
      const answer = (code: string) => q(word(plan.goalWord.words, code).toLowerCase())
      const { from, to, reason } = difference
      // The same answer with another reason
      const says =
        from === to
          ? t.set(t.goal_word, answer(to ?? ''))
          : moved(t.goal_word, each(from, answer), each(to, answer))
      return { says, ...of, ...(reason && { reason }) }
    }
    case 'activity_deadline':
      return {
        says:
          difference.from && difference.to
            ? t.deadline_moved(day(difference.from), day(difference.to))
            : moved(t.activity_deadline, each(difference.from, day), each(difference.to, day)),
        ...of,
      }
    case 'goal_target':
    case 'activity_evaluate_on':
      return {
        says: moved(t[difference.code], each(difference.from, day), each(difference.to, day)),
        ...of,
      }
    case 'activity_effect': {
      const effect = (code: string) => q(word(plan.effects, code).toLowerCase())
      return {
        says: moved(t.activity_effect, each(difference.from, effect), each(difference.to, effect)),
        ...of,
      }
    }
    case 'activity_responsible': {
      const who = (name: string) => name || t.thePerson
      return {
        says: moved(t.activity_responsible, each(difference.from, who), each(difference.to, who)),
        ...of,
      }
    }
    case 'activity_ball':
      return { says: ball(difference.from, difference.to), ...of }
  }
  function roleIn(role: string): string {
    return role === 'child_coordinator' || role === 'hospital_coordinator' ? t[role] : t.coordinator
  }
  function ball(from: string | null, to: string | null): string {
    if (from && to) return t.ball_passed(from, to)
    return to ? t.ball_given(to) : t.ball_none(from ?? '')
  }
}
