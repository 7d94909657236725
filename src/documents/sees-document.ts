import { type Grant, isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'

// Who sees and changes what of a document in a plan: pure.

/** Of a document, as far as the rules ask. */
interface Standing {
  id: string
  isWithdrawn: boolean
  /** By the one who asks. */
  isOwn: boolean
}

const children: readonly RelationName[] = ['child', 'child_15']
const inPrivate: readonly RelationName[] = ['participant', 'private_participant']

/** Those who decide, and the one who coordinates: also what is taken out and why, and the files before. No child (docs/decisions/0017). */
export const seesAll = (grant: Grant): boolean =>
  grant.sections === 'all' && !children.includes(grant.relation.name)

/** What has been taken out is shown to no child, and to nobody who takes part: nor is it to be asked for. */
export function seesDocument(grant: Grant, { id, isWithdrawn }: Omit<Standing, 'isOwn'>): boolean {
  return isOpen(grant, 'documents', `document:${id}`) && (!isWithdrawn || seesAll(grant))
}

/** The own side and the one who coordinates; a child, and one who takes part, only what they added themselves. */
export function mayChangeDocument(grant: Grant, { isOwn }: Pick<Standing, 'isOwn'>): boolean {
  return isOwn || !(children.includes(grant.relation.name) || inPrivate.includes(grant.relation.name))
}
