/**
 * Where a rule comes from: `law` the text was read · `page` a public authority's page says so ·
 * `inference` our own reading or design · `memory` not read; to be checked by a lawyer before it is relied on.
 */
export type Basis = 'law' | 'page' | 'inference' | 'memory'

export interface Rule<Code extends string = string> {
  code: Code
  /** Raised when what the rule says changes; a decision stores the version it used. */
  version: number
  paragraph: string
  /** One plain sentence. */
  says: string
  basis: Basis
  /** A web address, or the reference in Lovdata. */
  source: string
}

/** A rule of law that code follows. Its code stands in the title of every test that proves it: `[pbrl-2-5-b]`. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule
}
