/** So many points are drawn and told at the most. */
export const pointsShown = 120

/**
 * A long row of numbers made short enough to draw: the first, the last, and the lowest and the highest of each stretch of time, so
 * that no fall and no rise is smoothed away. Oldest first, as it came; a row that is short enough is as it was.
 */
export function thinRatings<Point extends { value: number; at: Date }>(
  points: readonly Point[],
  most = pointsShown,
): Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length <= most) return [...points]
  const stretches = (most - 2) / 2
  const from = first.at.getTime()
  const span = Math.max(1, last.at.getTime() - from)
  const extremes = new Map<number, { low: Point; high: Point }>()
  for (const point of points) {
    const at = Math.min(stretches - 1, Math.floor(((point.at.getTime() - from) / span) * stretches))
    const { low, high } = extremes.get(at) ?? { low: point, high: point }
    extremes.set(at, {
      low: point.value < low.value ? point : low,
      high: point.value > high.value ? point : high,
    })
  }
  const kept = new Set([first, last, ...[...extremes.values()].flatMap(({ low, high }) => [low, high])])
  return points.filter((point) => kept.has(point))
}
