/** One who was asked and said yes. */
interface Accepted {
  name: string
  answeredAt: Date | null
  /** YYYY-MM-DD; null where they never began. */
  activeFrom: string | null
}

/** The first day somebody coordinated, and each new coordinator since, in order. Days 'YYYY-MM-DD'. */
export function successionOf(appointments: readonly Accepted[]): {
  firstOn: string | null
  later: { name: string; on: string }[]
} {
  const began = appointments
    .flatMap(({ name, answeredAt, activeFrom }) =>
      activeFrom ? [{ name, on: activeFrom, at: answeredAt?.getTime() ?? 0 }] : [],
    )
    .sort((a, b) => a.on.localeCompare(b.on) || a.at - b.at)
  return { firstOn: began[0]?.on ?? null, later: began.slice(1).map(({ name, on }) => ({ name, on })) }
}
