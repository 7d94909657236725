// National ids of the official synthetic series: the month plus 80. No living person can have one.

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/**
 * A synthetic national id for somebody born on this day, with right control digits.
 * @param born YYYY-MM-DD, 1940–2039
 * @param number 0 for the first born that day, 1 for the next …
 */
export function syntheticNationalId(born: string, number = 0): string {
  const [year, month, day] = born.split('-') as [string, string, string]
  const start = `${day}${Number(month) + 80}${year.slice(2)}`
  const first = Number(year) >= 2000 ? 500 : 100
  let found = -1
  for (let individual = first; individual < first + 400; individual++) {
    const nine = `${start}${individual}`
    const one = controlDigit(nine, firstWeights)
    if (one === null) continue
    const two = controlDigit(`${nine}${one}`, secondWeights)
    if (two === null) continue
    found++
    if (found === number) return `${nine}${one}${two}`
  }
  throw new Error(`no synthetic number left for ${born}`)
}

function controlDigit(digits: string, weights: readonly number[]): number | null {
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
  if (rest === 0) return 0
  return rest === 1 ? null : 11 - rest
}
