import { z } from 'zod'
import { getPractitioner, getUnit } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { themes } from '../ui/themes.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { printReferralLetter } from './letters/referral-letter.ts'
import { isOnPaper } from './referral-readers.ts'
import { findReferral } from './referral-store.ts'

/** The referral on paper, to one who does not read it here: whom it is about, why, on what ground, and whom to answer. */
export const getReferralLetter = query({
  act: acts.seeCase,
  logAs: 'referral_letter',
  input: z.object({ referralId: id }),
  about: async ({ referralId }, db, { today }) => {
    const referral = await findReferral(db, referralId)
    if (!referral || !(await isOnPaper(db, referral, today))) return null
    const found = await findCaseSubject(db, referral.caseId)
    return found && { personId: found.personId, unitId: found.unitId, case: found.case, referral }
  },
  async read({ subject: { case: file, referral }, db, authority }) {
    const person = await getPerson(db, referral.personId)
    const unit = await getUnit(db, file.unitId)
    const sender = await getPractitioner(db, referral.sentBy)
    const { name } = authority
    return printReferralLetter(
      {
        language: authority.settings.language,
        authority: { name, unit: unit.name, colour: themes[authority.settings.theme].color },
        recipient: { name: referral.receiver, addressLines: [] },
        reference: file.reference,
        writtenOn: dayInOslo(referral.sentAt),
        person: { name: person.fullName },
        protection: person.addressProtection,
        purpose: referral.purpose,
        ground: referral.ground,
        groundWords: referral.groundWords,
        contact: { name: sender.name, phone: sender.phone || unit.phone || authority.settings.phone },
      },
      referral.sentAt,
    )
  },
  sees: (_pdf, { subject }) => [{ personId: subject.personId, what: ['referral'] }],
})
