import { z } from 'zod'
import {
  addPendingNumber,
  changePerson,
  findPersonByKey,
  getPerson,
  lockPersonWithNumber,
} from '../people/index.ts'
import { command } from '../platform/command.ts'
import { birthDateOf, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { askRegister } from './ask-register.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { correctedFrom, correctionFields } from './correction.ts'
import { sealedAddress } from './postal-address.ts'

/**
 * The unit adds or mends who the case is about: number, name, day, and how they are reached on paper. A number
 * opens nothing yet: it waits until the register, or another look, has said whose it is (`number-pending`), and one that stands
 * counts meanwhile. One who is known here by that number already is not entered twice: the case is joined with theirs instead.
 */
export const correctPerson = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, ...correctionFields, address: optionalText(400) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, secrets, events, jobs }) {
    const { case: file, personId } = subject
    const { person: before, nationalId } = (await lockPersonWithNumber(db, personId))!
    const { phone } = input
    const corrected = correctedFrom(input, before, { secrets, today })
    if (isRefusal(corrected)) return corrected
    const { key, sealed, ...who } = corrected
    const known = key ? await findPersonByKey(db, key) : null
    if (known && known.id !== personId) return refuse('number_is_known', 'nationalId')
    const isNew = key !== null && key !== before.identityKey
    // The day of a number that waits, waits with it
    const birthDate = isNew ? (before.birthDate ?? input.birthDate ?? null) : who.birthDate
    const ofNumber = nationalId && !isNew ? birthDateOf(secrets.decrypt(nationalId)) : birthDate
    if (ofNumber !== birthDate) return refuse('day_not_of_number', 'birthDate')
    if (input.address && before.addressProtection !== 'none') return refuse('address_is_protected', 'address')
    const address = sealedAddress(secrets, input.address)
    await changePerson(db, personId, {
      ...who,
      birthDate,
      ...(phone && { phone }),
      ...(address && { postalAddress: address, ...(!key && !before.identityKey && { onPaper: true }) }),
    })
    const typedBy = grant.relation.practitionerId ?? null
    if (isNew) await addPendingNumber(db, authorityId, { personId, key, nationalId: sealed!, typedBy, now })
    const after = await getPerson(db, personId)
    await updateCase(db, file.id, {})
    await insertCaseStep(db, authorityId, file.id, {
      act: 'correct_person',
      reason: input.reason,
      practitionerId: typedBy,
      at: now,
    })
    askRegister({ jobs, authorityId }, personId)
    const changed = [
      isNew && 'number',
      after.fullName !== before.fullName && 'name',
      (after.birthDate !== before.birthDate || after.dueDate !== before.dueDate) && 'day',
      (phone || address) && 'reach',
    ].filter((each) => typeof each === 'string')
    events.add({ type: 'person_corrected', personId, facts: { caseId: file.id, changed } })
    return { caseId: file.id }
  },
})
