/**
 * A named refusal: something a person tried that cannot be done now. The page's texts turn the name into a sentence,
 * beside `field` where it has one.
 */
export interface Refusal<Code extends string = string> {
  refused: Code
  field?: string
}

export function refuse<const Code extends string>(code: Code, field?: string): Refusal<Code> {
  return { refused: code, field }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
