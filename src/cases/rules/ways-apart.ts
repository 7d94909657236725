/** What every way to a right asks for, and what they differ by: one of `either` is enough. Empty: all of it is asked for. */
export function waysApart<Code extends string>(
  ways: readonly (readonly Code[])[],
): { always: Code[]; either: Code[][] } {
  const always = (ways[0] ?? []).filter((code) => ways.every((way) => way.includes(code)))
  const either = ways.map((way) => way.filter((code) => !always.includes(code)))
  return { always, either: either.some((way) => way.length > 0) ? either : [] }
}
