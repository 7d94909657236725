import type { PopulationRegister } from '../connections/population-register/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** What the jobs need. */
export interface RegisterMeans {
  database: Database
  secrets: Secrets
  /** Null: not connected, and nobody is looked up. */
  register: PopulationRegister | null
  /** Business time. */
  now(): Date
}
