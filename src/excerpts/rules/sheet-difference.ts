/** The parts of a sheet, as one reads them. */
export type PartKind = 'first' | 'contact' | 'step' | 'other'

interface Content {
  first: string
  contacts: readonly unknown[]
  steps: readonly unknown[]
  avoid: string
  calm: string
  where: string
}

/** Which parts of two sheets are not the same, in the order they are read. Another order of those to call is another part. */
export function partsThatDiffer(one: Content, other: Content): PartKind[] {
  const parts = (of: Content): Record<PartKind, unknown> => ({
    first: of.first,
    contact: of.contacts.map(asText),
    step: of.steps.map(asText),
    other: [of.avoid, of.calm, of.where],
  })
  const [a, b] = [parts(one), parts(other)]
  return (['first', 'contact', 'step', 'other'] as const).filter(
    (kind) => JSON.stringify(a[kind]) !== JSON.stringify(b[kind]),
  )
}

/** The order of the fields is nothing. */
const asText = (row: unknown): string =>
  JSON.stringify(Object.entries(row as object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
