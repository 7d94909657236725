/**
 * Runs steps of a start, and says what is going on when one takes longer than a second, and every five seconds from then.
 * A quick step says nothing.
 */
export function tellSlowSteps(say: (line: string) => void) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now()
    const first = setTimeout(() => say(`${what} …`), 1000)
    const again = setInterval(
      () => say(`${what} … ${Math.round((performance.now() - started) / 1000)} s`),
      5000,
    )
    try {
      return await work()
    } finally {
      clearTimeout(first)
      clearInterval(again)
    }
  }
}
