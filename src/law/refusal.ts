/** A named refusal from a rule; the same shape as the platform's, which the law may not know. */
export interface Refused<Code extends string = string> {
  refused: Code
  field?: string
}

export function refused<const Code extends string>(code: Code, field?: string): Refused<Code> {
  return field === undefined ? { refused: code } : { refused: code, field }
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value
}
