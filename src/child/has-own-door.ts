import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { aboutOwnPerson } from './own-person.ts'

/** Whether the one signed in is a child with a page of its own here (`child-page.tsx`). */
export async function hasOwnDoor(db: ReadDb, asked: Pick<Asked, 'actor' | 'today'>): Promise<boolean> {
  const child = await aboutOwnPerson({}, db, asked)
  return (
    child !== null && can(acts.seeOwnPage, await findRelations(db, asked.actor, child, asked.today)) !== null
  )
}
