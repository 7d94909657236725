import type { Thing } from './left-out.ts'
import type { Matter, Relation, RelationName } from './relations.ts'
import { relationNames } from './relations.ts'
import type { Section } from './sections.ts'

/** How a relation may do an act: wholly, or as far as the person has consented (the act's section, or any). */
export type Opening = 'yes' | 'consented'

export interface ActRule {
  /** Those not named may not. */
  open: Partial<Record<RelationName, Opening>>
  /** For 'consented': this section must be among those opened. Without it any opened section will do. */
  section?: Section
  /** Where it is of another matter than the slice's other acts. */
  matter?: Matter
  /** A child who came in by a code may too. Without it no act is opened to a door, whatever is opened to a child. */
  byCode?: true
  /** That it was done is shown to the person alone, not to those who answer for a child (rule `childs-private-wish`). */
  isUntold?: true
  /** Why, with the paragraph: printed in the access matrix. */
  why: string
}

export interface Act extends ActRule {
  /** 'slice.act', unique. Stored in the log. */
  name: string
  /** Not open to one who decides for the person in other matters only. */
  matter?: Matter
}

const all: Act[] = []

/** Declares what one may want to do in a slice, and which relations may. The access matrix is made from these. */
export const defineActs = <K extends string>(slice: string, rules: Record<K, ActRule>): Record<K, Act> =>
  defineActsIn(undefined, slice, rules)

/** The same, of a matter that others decide in for an adult who cannot (rule `guardian-sees`). */
export function defineActsIn<K extends string>(
  matter: Matter | undefined,
  slice: string,
  rules: Record<K, ActRule>,
): Record<K, Act> {
  const made = {} as Record<K, Act>
  for (const [key, rule] of Object.entries(rules) as [K, ActRule][]) {
    made[key] = { matter, ...rule, name: `${slice}.${key}` }
    all.push(made[key])
  }
  return made
}

/** Every act declared by the slices loaded so far. */
export function allActs(): readonly Act[] {
  return all
}

/** That one may: by which relation, on what ground, and how far. */
export interface Grant {
  relation: Relation
  sections: 'all' | readonly Section[]
  /** Every relation that opens this act, e.g. all units one handles cases in. */
  by: readonly Relation[]
}

/**
 * May one who stands in these relations do this act? The whole access decision, pure.
 * @param things what of an opened section it is about: a consent that leaves one of them out does not open it.
 * @returns the grant, or null. The most open relation is the one logged; consented sections add up.
 */
export function can(act: Act, relations: readonly Relation[], things: readonly Thing[] = []): Grant | null {
  const by = relations
    .filter((relation) => opens(act, relation) && !things.some((thing) => leavesOut(relation, thing)))
    .sort((a, b) => relationNames.indexOf(a.name) - relationNames.indexOf(b.name))
  const relation = by[0]
  if (!relation) return null
  const whole = by.some((each) => act.open[each.name] === 'yes')
  return {
    relation: by.find((each) => act.open[each.name] === 'yes') ?? relation,
    sections: whole
      ? 'all'
      : [...new Set(by.flatMap((each) => (each.sections === 'all' ? [] : each.sections)))],
    by,
  }
}

function opens(act: Act, relation: Relation): boolean {
  if (relation.ground === 'code' && !act.byCode) return false
  const opening = act.open[relation.name]
  if (!opening) return false
  if (act.matter && relation.decidesIn && !relation.decidesIn.includes(act.matter)) return false
  if (opening === 'yes' || relation.sections === 'all') return true
  return act.section ? relation.sections.includes(act.section) : relation.sections.length > 0
}

/** Is this section open under the grant, and this thing in it? One opening that does not leave it out is enough. */
export function isOpen(grant: Grant, section: Section, thing?: Thing): boolean {
  if (grant.sections === 'all') return true
  if (!grant.sections.includes(section)) return false
  return !thing || grant.by.some((each) => holds(each, section) && !leavesOut(each, thing))
}

const holds = ({ sections }: Relation, section: Section) => sections === 'all' || sections.includes(section)
const leavesOut = ({ without }: Relation, thing: Thing) => without?.includes(thing) ?? false
