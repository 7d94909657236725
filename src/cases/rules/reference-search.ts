/** Fewer signs than this are the beginning of a name, not of a reference. */
const fewest = 3

/**
 * What is typed to find a reference, as a pattern both here and in the database: small or capital letters, with or without its
 * hyphens and the noughts before a number, from the beginning or from one of its parts. Null: no reference is written so.
 */
export function referencePattern(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '')
  if (signs.length < fewest || !/^[A-Z0-9]+$/.test(signs)) return null
  return `(^|-0*)${[...signs].join('(-0*)?')}`
}
