/** How the population register protects an address, the strictest last. */
export type Protection = 'none' | 'confidential' | 'strictly_confidential'
const strictness: readonly Protection[] = ['none', 'confidential', 'strictly_confidential']

/** Protection that comes into force now, or null when the other word is not stricter than what stands. */
export function protectionAtOnceFrom(ours: Protection, theirs: Protection): Protection | null {
  return strictness.indexOf(theirs) > strictness.indexOf(ours) ? theirs : null
}
