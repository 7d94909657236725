import { capital } from '../platform/i18n/capital.ts'
import { mostProposed } from './assessment-form.ts'
import { linesOf } from './lines-of.ts'

const longestName = 60

/**
 * The services that the inquiries name and the case does not have yet, as short names, newest inquiry first. They are
 * words somebody wrote, not facts: a person says of what kind each is, and whether it is a service at all.
 */
export function proposedServices(
  inquiries: readonly { services: string }[],
  known: readonly { name: string }[],
): string[] {
  const taken = new Set(known.map(({ name }) => normal(name)))
  const found: string[] = []
  for (const name of inquiries.flatMap(({ services }) => linesOf(services).flatMap(namesIn))) {
    if (taken.has(normal(name))) continue
    taken.add(normal(name))
    found.push(name)
  }
  return found.slice(0, mostProposed)
}

const normal = (name: string) => name.toLocaleLowerCase('nb').trim()

/** «Fysioterapi, avlastning og HABU» is three; a longer sentence is one, cut short. */
function namesIn(line: string): string[] {
  const parts = line
    .split(/[,;]|\sog\s/)
    .map((part) => part.replace(/\.$/, '').trim())
    .filter((part) => part !== '')
  if (parts.every((part) => part.split(/\s+/).length <= 4)) return parts.map(capital)
  return [line.length > longestName ? `${line.slice(0, longestName).replace(/\s+\S*$/, '')} …` : line]
}
