import type { PopulationRegister } from '../connections/population-register/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database, ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { findReceiver } from './find-receivers.ts'
import { findPlanLetter, setPlanLetterAddress } from './plan-letter-store.ts'

interface Means {
  database: Database
  secrets: Secrets
  register: PopulationRegister | null
  now: () => Date
}

/**
 * The job: where the receiver lives by the register, until it is posted. Of one who is protected it is never asked for. Nothing is held
 * open while the register answers, and the right to the letter is asked about again before a line is written down.
 */
export async function addressPlanLetter(
  { database, secrets, register, now }: Means,
  { authorityId = '', planLetterId = '' }: Record<string, string>,
): Promise<void> {
  const authority = (await getAuthorities(database)).get(authorityId)
  if (!authority || !register) return
  const today = dayInOslo(now())
  const find = async (db: ReadDb) => {
    const letter = await findPlanLetter(db, planLetterId)
    if (!letter || letter.postedOn || letter.withdrawnAt) return null
    const { personId, kind, relatedPersonId } = letter
    const about = { personId, kind, today, language: authority.settings.language }
    const receiver = await findReceiver(db, about, relatedPersonId)
    return receiver?.isProtected ? null : receiver
  }
  const receiver = await database.transaction(authorityId, find)
  if (!receiver?.nationalId) return
  const found = await register.find(secrets.decrypt(receiver.nationalId))
  if (!found) return
  const isShut = found.protection !== 'none' || found.diedOn
  if (!isShut && !found.home) return
  const address = isShut ? null : secrets.encrypt(JSON.stringify(found.home!.lines))
  await database.transaction(authorityId, async (db) => {
    if (await find(db)) await setPlanLetterAddress(db, planLetterId, address)
  })
}
