import { type Refused, refused } from './refusal.ts'

/** What an act in a state leads to. `needsReason`: the one who does it must say why. */
export interface Step<State extends string = string> {
  to: State
  needsReason?: true
}

/** State → act → step. What is not in the table cannot be done. */
export type StateTable = Record<string, Record<string, Step>>

export type StateOf<T extends StateTable> = keyof T & string
export type ActOf<T extends StateTable> = { [S in keyof T]: keyof T[S] & string }[keyof T]

export interface Lifecycle<T extends StateTable> {
  states: readonly StateOf<T>[]
  acts: readonly ActOf<T>[]
  canDo(state: StateOf<T>, act: ActOf<T>): boolean
  /** Whether the act asks for a reason in this state. False also where the act cannot be done. */
  needsReason(state: StateOf<T>, act: ActOf<T>): boolean
  /** The acts a button may be shown for. */
  actsIn(state: StateOf<T>): ActOf<T>[]
  /** The next state, or why not: `not_in_this_state`, or `reason_missing` where a reason is asked for. */
  next(
    state: StateOf<T>,
    act: ActOf<T>,
    reason?: string,
  ): StateOf<T> | Refused<'not_in_this_state' | 'reason_missing'>
}

/** The one way to read a state table, for the button and the command alike. */
export function lifecycle<const T extends StateTable>(
  table: T & { [S in keyof T]: { [A in keyof T[S]]: Step<keyof T & string> } },
): Lifecycle<T> {
  const states = Object.keys(table)
  const acts = [...new Set(Object.values(table).flatMap((steps) => Object.keys(steps)))] as ActOf<T>[]
  function step(state: string, act: string): Step | undefined {
    const steps = Object.hasOwn(table, state) ? table[state] : undefined
    return steps && Object.hasOwn(steps, act) ? steps[act] : undefined
  }
  return {
    states,
    acts,
    canDo: (state, act) => step(state, act) !== undefined,
    needsReason: (state, act) => step(state, act)?.needsReason === true,
    actsIn: (state) => acts.filter((act) => step(state, act)),
    next(state, act, reason = '') {
      const found = step(state, act)
      if (!found) return refused('not_in_this_state')
      if (found.needsReason && reason.trim() === '') return refused('reason_missing', 'reason')
      return found.to
    },
  }
}
