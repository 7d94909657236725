import { z } from 'zod'
import { nameFits } from '../inquiries/index.ts'
import {
  changePerson,
  findOpenDifferences,
  findPersonByKey,
  getPerson,
  lockPersonWithNumber,
  type Person,
} from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { birthDateOf, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { correctedFrom, correctionFields } from './correction.ts'
import { sealedAddress } from './postal-address.ts'

/**
 * The unit adds or mends who the case is about: number, name, day, and how they are reached on paper. Then the register is
 * asked. One who is known here by that number already is not entered twice: the case is joined with theirs instead. A number
 * that stands here opens the case to its owner: another takes its place only where the register knows it as somebody else's.
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
    const isOtherNumber = key !== null && before.identityKey !== null && key !== before.identityKey
    if (isOtherNumber && !(await isSomebodyElses(db, before))) return refuse('number_is_set', 'nationalId')
    const ofNumber = !key && nationalId ? birthDateOf(secrets.decrypt(nationalId)) : who.birthDate
    if (ofNumber !== who.birthDate) return refuse('day_not_of_number', 'birthDate')
    if (input.address && before.addressProtection !== 'none') return refuse('address_is_protected', 'address')
    const address = sealedAddress(secrets, input.address)
    await changePerson(db, personId, {
      ...who,
      ...(key && { identityKey: key, nationalId: sealed }),
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

/** The register knows the number that stands here by another name altogether. */
async function isSomebodyElses(db: Db, { id: personId, fullName }: Person): Promise<boolean> {
  const open = await findOpenDifferences(db, personId)
  return open.some(({ kind, theirs }) => kind === 'name' && !nameFits(fullName, theirs))
}
