// What the easy-read plan says, as facts in order. The texts make the sentences; the person's own words are never touched.

/** A picture for each life area. */
export function symbolOfArea(
  area: string,
): 'health' | 'daytime' | 'housing' | 'leisure' | 'economy' | 'friends' | 'goal' {
  switch (area) {
    case 'health_and_care':
      return 'health'
    case 'daytime':
    case 'housing':
    case 'leisure':
    case 'economy':
      return area
    case 'social_network':
      return 'friends'
    default:
      return 'goal'
  }
}

export interface EasyActivity {
  state: string
  deadline: string | null
  goalId: string | null
}

export interface EasyGoal {
  id: string
  lifeArea: string
  state: string
  parentGoalId: string | null
}

/** A goal with what belongs under it; null: what is done that belongs to no goal one sees. */
export interface EasyPart<G extends EasyGoal, A extends EasyActivity> {
  goal: G | null
  activities: A[]
}

/** Those that still matter: what is no longer needed, and goals laid aside, are left out; what is achieved stands last. */
export function easyParts<G extends EasyGoal, A extends EasyActivity>(
  goals: readonly G[] | undefined,
  activities: readonly A[] | undefined,
  areas: readonly string[],
): EasyPart<G, A>[] {
  const shown = (goals ?? []).filter(({ state }) => state !== 'set_aside')
  const needed = (activities ?? []).filter(({ state }) => state !== 'no_longer_needed')
  const rank = (goal: G) => (goal.state === 'achieved' ? areas.length : 0) + areas.indexOf(goal.lifeArea)
  const parts = [...shown]
    .sort((a, b) => rank(a) - rank(b))
    .map((goal) => ({ goal, activities: needed.filter(({ goalId }) => goalId === goal.id) }))
  const ids = new Set(shown.map(({ id }) => id))
  const laidAside = new Set((goals ?? []).filter(({ state }) => state === 'set_aside').map(({ id }) => id))
  const loose = needed.filter(({ goalId }) => !goalId || (!ids.has(goalId) && !laidAside.has(goalId)))
  return loose.length ? [...parts, { goal: null, activities: loose }] : parts
}

/** What is said of a deadline: nothing when it is done, that it has passed, or when it is. */
export function deadlineSaid(
  { state, deadline }: Pick<EasyActivity, 'state' | 'deadline'>,
  today: string,
): 'none' | 'late' | 'by' {
  if (!deadline || state === 'done') return 'none'
  return deadline < today ? 'late' : 'by'
}
