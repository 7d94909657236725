const kept = ['vis', 'ansvar', 'status', 'frist', 'omrade', 'ball', 'side'] as const
type Kept = (typeof kept)[number]
type Search = Readonly<Record<string, string>>

/** The page of activities again, with what was chosen on it and what is changed of that. Codes and ids only. */
export function activitiesAt(
  path: string,
  search: Search,
  change: Partial<Record<Kept | 'lagret', string>> = {},
): string {
  const known = [...kept, 'lagret' as const].flatMap((name): [string, string][] => {
    const value = change[name] ?? (name === 'lagret' ? '' : search[name]) ?? ''
    return value && value.length <= 60 ? [[name, value]] : []
  })
  const asked = new URLSearchParams(known).toString()
  return asked ? `${path}?${asked}` : path
}

export const cardId = (activityId: string) => `tiltak-${activityId}`
export const stepId = (direction: 'up' | 'down', activityId: string) =>
  `${direction === 'up' ? 'opp' : 'ned'}-${keyOf(activityId)}`

/** Tells the forms of one page apart: there are fifty, and each says it many times. */
export const keyOf = (activityId: string) => activityId.slice(0, 13)
