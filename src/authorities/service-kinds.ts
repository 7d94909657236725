/** On the health basis only the first two count; the third takes part. */
export const serviceKinds = ['municipal_health', 'specialist_health', 'other_welfare'] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** Offered on a day. */
export function isOffered(
  { fromDate, toDate }: { fromDate: string; toDate: string | null },
  today: string,
): boolean {
  return fromDate <= today && (toDate === null || toDate > today)
}
