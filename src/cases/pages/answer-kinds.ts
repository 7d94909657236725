import type { StatusKind } from '../../ui/index.ts'
import type { ItemAnswer } from '../rules/decide-item.ts'

/** How an answer on a right looks. */
export const answerKinds: Record<ItemAnswer, StatusKind> = {
  granted: 'done',
  refused: 'stopped',
  not_wanted: 'neutral',
}
