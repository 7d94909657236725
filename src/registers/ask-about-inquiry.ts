import {
  findInquiry,
  keptAnswer,
  nameFits,
  type PersonName,
  saveRegisterAnswer,
  tellByNumber,
} from '../inquiries/index.ts'
import { lockPersonWithNumber } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { RegisterMeans } from './means.ts'
import { nameInRegister } from './name-in-register.ts'

/**
 * The job: asks the register about the one an inquiry is about, when it comes. Before there is a case nobody is entered and
 * nothing is changed: the unit is told of a death, a protection, and that somebody lives elsewhere (rules in `inquiries`). One
 * who is not known here is told that somebody asked for them.
 */
export async function askAboutInquiry(means: RegisterMeans, payload: Record<string, string>): Promise<void> {
  const { database, secrets, register } = means
  const { authorityId = '', inquiryId = '' } = payload
  const authority = (await getAuthorities(database)).get(authorityId)
  if (!authority || !register) return
  const asked = await database.transaction(authorityId, async (db) => {
    const inquiry = await findInquiry(db, inquiryId)
    if (!inquiry) return null
    const known = inquiry.personId ? await lockPersonWithNumber(db, inquiry.personId) : null
    const number = inquiry.personNationalId ?? known?.nationalId
    return number ? { number, isSecret: inquiry.addressIsSecret, name: nameOf(inquiry) } : null
  })
  if (!asked) return
  const found = await register.find(secrets.decrypt(asked.number))
  const says = found && {
    diedOn: found.diedOn,
    protection: found.protection,
    municipality: found.home?.municipality || null,
  }
  const answer = keptAnswer(says, authority.settings.municipalityNumbers, asked.isSecret)
  const now = means.now()
  const fits = !found || nameFits(asked.name, nameInRegister(found))
  await database.transaction(authorityId, async (db) => {
    await saveRegisterAnswer(db, authorityId, inquiryId, { ...answer, nameFits: fits, askedAt: now })
    await tellByNumber(db, { authorityId, now, today: dayInOslo(now) }, inquiryId)
  })
  database.wake()
}

const nameOf = (inquiry: { personGivenName: string; personFamilyName: string }): PersonName => ({
  givenName: inquiry.personGivenName,
  familyName: inquiry.personFamilyName,
})
