import { addDays, type IsoDate } from '../../law/calendar.ts'
import { isOverdue } from './progress.ts'
import type { ActivityState } from './transitions.ts'

/** The columns of the board, in order. The last two hold what is over. */
export const columns = [
  'planned',
  'in_progress',
  'cannot_be_done_yet',
  'done',
  'no_longer_needed',
] as const satisfies readonly ActivityState[]

export const isOver = (state: ActivityState): boolean => state === 'done' || state === 'no_longer_needed'

/** When the deadline is: passed, within a week, within a month of days, or not set. */
export const periods = ['overdue', 'week', 'month', 'none'] as const
export type Period = (typeof periods)[number]

/** Whose side answers for it: forskrift 1110 § 9 d and e, the person's own and the family's apart from the services'. */
export const bands = ['own', 'services', 'nobody'] as const
export type Band = (typeof bands)[number]

export interface Card {
  id: string
  state: ActivityState
  deadline: IsoDate | null
  band: Band
  /** Who answers for it, as a filter's value; 'none': nobody. */
  responsible: string
  /** Who has the ball, as a filter's value; 'none': nobody, null: it waits for nobody any more. */
  ball: string | null
  isYours: boolean
  /** The area of life of its goal; null: it has none, or none that the reader sees. */
  area: string | null
}

/** What to show; '' or left out: all. */
export interface Filter {
  responsible?: string
  state?: ActivityState | ''
  period?: Period | ''
  area?: string
  /** 'me': the reader. */
  ball?: string
}

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(Boolean)

export function isWithin(deadline: IsoDate | null, period: Period, state: ActivityState, today: IsoDate) {
  if (period === 'none') return deadline === null
  if (period === 'overdue') return isOverdue({ state, deadline }, today)
  const last = addDays(today, period === 'week' ? 7 : 30)
  return !isOver(state) && deadline !== null && deadline >= today && deadline <= last
}

export function fits(card: Card, filter: Filter, today: IsoDate): boolean {
  const { responsible, state, period, area, ball } = filter
  return (
    (!responsible || card.responsible === responsible) &&
    (!state || card.state === state) &&
    (!period || isWithin(card.deadline, period, card.state, today)) &&
    (!area || (card.area ?? 'none') === area) &&
    (!ball || (ball === 'me' ? card.isYours : card.ball === ball))
  )
}

/** So many on one page. */
export const pageSize = 50

export interface Drawn {
  /** Those of this page, in the plan's order. */
  ids: string[]
  page: number
  pages: number
  /** What is over is counted, and not drawn. */
  isOverCounted: boolean
}

/**
 * What is drawn of the cards that fit. What is over is counted where there is more than a page of them, unless that is what is asked
 * for. A page that is not there is the last one.
 */
export function draw(found: readonly Card[], { state }: Filter, page: number): Drawn {
  const isOverCounted = found.length > pageSize && !(state && isOver(state))
  const toDraw = isOverCounted ? found.filter((card) => !isOver(card.state)) : found
  const pages = Math.max(1, Math.ceil(toDraw.length / pageSize))
  const at = Math.min(Math.max(1, page), pages)
  return {
    ids: toDraw.slice((at - 1) * pageSize, at * pageSize).map(({ id }) => id),
    page: at,
    pages,
    isOverCounted,
  }
}

/** The ones that stand just above and below a card in its column: same side, same state, of those that fit. */
export function neighbours(
  cards: readonly Card[],
  card: Pick<Card, 'id' | 'band' | 'state'>,
): { above?: string; below?: string } {
  const column = cards.filter(({ band, state }) => band === card.band && state === card.state)
  const at = column.findIndex(({ id }) => id === card.id)
  return { above: column[at - 1]?.id, below: column[at + 1]?.id }
}
