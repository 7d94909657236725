import { findInquiry, keptAnswer, saveRegisterAnswer } from '../inquiries/index.ts'
import { lockPersonWithNumber } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import type { RegisterMeans } from './means.ts'

/**
 * The job: asks the register about the one an inquiry is about, when it comes. Before there is a case nobody is entered and
 * nothing is changed: the unit is told of a death, a protection, and that somebody lives elsewhere (rules in `inquiries`).
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
    return number ? { number, isSecret: inquiry.addressIsSecret } : null
  })
  if (!asked) return
  const found = await register.find(secrets.decrypt(asked.number))
  const says = found && {
    diedOn: found.diedOn,
    protection: found.protection,
    municipality: found.home?.municipality || null,
  }
  const answer = keptAnswer(says, authority.settings.municipalityNumbers, asked.isSecret)
  await database.transaction(authorityId, (db) =>
    saveRegisterAnswer(db, authorityId, inquiryId, { ...answer, askedAt: means.now() }),
  )
}
