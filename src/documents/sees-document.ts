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

/** The own side, and the one who coordinates: also what is taken out, and the files before. */
export const seesAll = (grant: Grant): boolean => grant.sections === 'all'

/** What has been taken out is shown to nobody who takes part: nor is it to be asked for. */
export function seesDocument(grant: Grant, { id, isWithdrawn }: Omit<Standing, 'isOwn'>): boolean {
  return isOpen(grant, 'documents', `document:${id}`) && (!isWithdrawn || seesAll(grant))
}

/** The own side and the one who coordinates; a child, and one who takes part, only what they added themselves. */
export function mayChangeDocument(grant: Grant, { isOwn }: Pick<Standing, 'isOwn'>): boolean {
  return isOwn || !(children.includes(grant.relation.name) || inPrivate.includes(grant.relation.name))
}
