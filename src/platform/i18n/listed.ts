/** 'a', 'a og b', 'a, b og c': `and` is the language's own word. */
export function listed(words: readonly string[], and: string): string {
  const [last, ...before] = [...words].reverse()
  return before.length ? `${before.reverse().join(', ')} ${and} ${last}` : (last ?? '')
}
