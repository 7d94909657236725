import { z } from 'zod'
import { changePerson, findPersonByKey, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import {
  birthDateOf,
  id,
  optionalDate,
  optionalNationalId,
  optionalText,
  text,
} from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { sealedAddress } from './postal-address.ts'

/**
 * The unit adds or mends who the case is about: number, name, day, and how they are reached on paper. Then the register is
 * asked. One who is known here by that number already is not entered twice: the case is joined with theirs instead.
 */
export const correctPerson = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    givenName: optionalText(80),
    familyName: text(80),
    birthDate: optionalDate,
    dueDate: optionalDate,
    nationalId: optionalNationalId,
    phone: optionalText(40),
    address: optionalText(400),
    reason: text(500),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, secrets, events, jobs }) {
    const { case: file, personId } = subject
    const before = await getPerson(db, personId)
    const { nationalId: number, familyName, phone } = input
    const key = number ? secrets.identityKeyOfNumber(number) : null
    const known = key ? await findPersonByKey(db, key) : null
    if (known && known.id !== personId) return refuse('number_is_known', 'nationalId')
    const birthDate = number ? birthDateOf(number) : (input.birthDate ?? null)
    const dueDate = input.dueDate ?? before.dueDate
    if (!birthDate && !dueDate) return refuse('day_missing', 'birthDate')
    if (birthDate && birthDate > today) return refuse('in_the_future', 'birthDate')
    if (input.address && before.addressProtection !== 'none') return refuse('address_is_protected', 'address')
    const address = sealedAddress(secrets, input.address)
    await changePerson(db, personId, {
      givenName: input.givenName || (birthDate ? '' : before.givenName),
      familyName,
      birthDate,
      dueDate,
      ...(key && { identityKey: key, nationalId: secrets.encrypt(number!) }),
      ...(phone && { phone }),
      ...(address && { postalAddress: address, ...(!key && !before.identityKey && { onPaper: true }) }),
    })
    const after = await getPerson(db, personId)
    await updateCase(db, file.id, {})
    await insertCaseStep(db, authorityId, file.id, {
      act: 'correct_person',
      reason: input.reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    jobs.add('ask_population_register', { authorityId, personId }, { key: `ask ${personId}` })
    const changed = [
      after.identityKey !== before.identityKey && 'number',
      after.fullName !== before.fullName && 'name',
      (after.birthDate !== before.birthDate || after.dueDate !== before.dueDate) && 'day',
      (phone || address) && 'reach',
    ].filter((each) => typeof each === 'string')
    events.add({ type: 'person_corrected', personId, facts: { caseId: file.id, changed } })
    return { caseId: file.id }
  },
})
