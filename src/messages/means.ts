import type { ContactRegister } from '../connections/contact-register/index.ts'
import type { Mail } from '../connections/mail/index.ts'
import type { PopulationRegister } from '../connections/population-register/index.ts'
import type { Sms } from '../connections/sms/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** What the jobs that tell people need. */
export interface Means {
  database: Database
  secrets: Secrets
  /** Null, of each: not connected. */
  mail: Mail | null
  sms: Sms | null
  contacts: ContactRegister | null
  register: PopulationRegister | null
  publicUrl: string
  now(): Date
}
