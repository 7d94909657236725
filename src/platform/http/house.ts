import type { Logger } from 'pino'
import type { SignIn } from '../../connections/sign-in/index.ts'
import type { Assets } from '../../ui/assets.ts'
import type { Asked } from '../asked.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database, ReadDb } from '../database/database.ts'
import type { Secrets } from '../secrets/secrets.ts'

import type { Roles } from './navigation.ts'

/** What the running service is made of; put together once in `app.ts` and handed to every page. */
export interface House {
  database: Database
  clock: Clock
  secrets: Secrets
  signIn: SignIn
  assets: Assets
  log: Logger
  /** What the asker works as here, for the menu. Kept for some seconds. */
  /** `db`: a transaction in the authority, to ask along with. */
  findRoles(asked: Pick<Asked, 'actor' | 'authorityId' | 'today'>, db?: ReadDb): Promise<Roles>
  /** What the population register calls somebody; '' when it does not know, is not asked, or does not answer in time. */
  findRegisteredName?(nationalId: string): Promise<string>
  /** Where the world reaches us, without a trailing slash. */
  publicUrl: string
  /** The most requests one address may make in a minute. */
  requestsPerMinute: number
  /** A demonstration world: demo people, a clock that can be set. */
  isDemo: boolean
}
