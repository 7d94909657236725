import { findLink } from '../src/excerpts/emergency-link-store.ts'
import { hashOfLink } from '../src/excerpts/kept-link.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Secrets } from '../src/platform/secrets/secrets.ts'
import { adasLink } from './excerpts.ts'

export interface DemoLink {
  /** Where the ward opens it. */
  path: string
  code: string
  isOpen: boolean
  /** Where whoever may make one makes another. */
  makerPage: string
}

/** The link to Ada's contingency sheet, and whether it still opens. Null: the world was loaded without it. */
export async function findDemoLink(database: Database, secrets: Secrets): Promise<DemoLink | null> {
  const { authority, token, code } = adasLink
  const found = await database.transaction(authority, (db) => findLink(db, hashOfLink(secrets, token)))
  return (
    found && {
      path: `/${authority}/akutt/${token}`,
      code,
      isOpen: found.isOpen,
      makerPage: `/${authority}/koordinering/${found.personId}/kriseark/lenke`,
    }
  )
}
