import { z } from 'zod'
import { takeWhatWasHeld, tellUnreached } from '../cases/index.ts'
import {
  addRelatedPerson,
  changePerson,
  changeRelatedPerson,
  findHolderToGive,
  findRelatedPersons,
  getPerson,
  lockDifference,
  type Person,
  type RegisterDifference,
  settleDifference as settle,
} from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './subject.ts'

/**
 * A person decides about one difference: what the register says counts from now on, or what stands here does, with a reason.
 * Refuses: reason_missing, known_already, name_missing.
 */
export const settleDifference = command({
  act: acts.settleDifference,
  form: z.object({
    caseId: id,
    differenceId: id,
    as: choice(['accepted', 'kept']),
    reason: optionalText(500),
  }),
  async about({ caseId, differenceId }, db) {
    const subject = await findCaseSubject(db, caseId)
    const difference = subject && (await lockDifference(db, differenceId))
    if (!subject || difference?.personId !== subject.personId) return null
    return { ...subject, version: difference.version, difference }
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { difference, personId, caseId } = subject
    const settledBy = grant.relation.practitionerId! // the unit's people are practitioners
    if (input.as === 'kept' && !input.reason) return refuse('reason_missing', 'reason')
    if (input.as === 'accepted') {
      const refused = await accept(db, authorityId, difference, { today, now, settledBy })
      if (refused) return refused
      const isNew = difference.kind === 'parent_new' || difference.kind === 'guardian_new'
      const stopped =
        isNew && (await tellUnreached(db, { authorityId, now, today }, { id: caseId, personId }))
      if (stopped) events.add(stopped)
      await takeWhatWasHeld(db, authorityId, caseId)
    }
    await settle(db, difference.id, { state: input.as, settledAt: now, settledBy, reason: input.reason })
    events.add({
      type: input.as === 'accepted' ? 'register_followed' : 'register_not_followed',
      personId,
      facts: { caseId, kind: difference.kind },
    })
    return { caseId }
  },
})

interface By {
  today: string
  now: Date
  settledBy: string
}

async function accept(
  db: Db,
  authorityId: string,
  difference: RegisterDifference,
  by: By,
): Promise<Refusal | null> {
  const { personId, kind, theirs, aboutKey } = difference
  switch (kind) {
    case 'name': {
      const at = theirs.lastIndexOf(' ')
      await changePerson(db, personId, { givenName: theirs.slice(0, at), familyName: theirs.slice(at + 1) })
      return null
    }
    case 'birth_date':
      await changePerson(db, personId, { birthDate: theirs })
      return null
    case 'protection_lifted':
      await changePerson(db, personId, {
        addressProtection: theirs as Person['addressProtection'],
        addressProtectionSource: theirs === 'none' ? '' : 'population_register',
      })
      return null
    case 'birth_unclear':
      return takeChild(db, difference)
    case 'moved':
      return null
    default:
      return acceptAround(db, authorityId, { ...difference, aboutKey }, by)
  }
}

/** Parents and guardians: a row of their own, with where it came from, who confirmed it, and when. */
async function acceptAround(
  db: Db,
  authorityId: string,
  { personId, kind, aboutKey, theirs, name, nationalId, mandate }: RegisterDifference,
  { today, now, settledBy }: By,
): Promise<Refusal | null> {
  const confirmed = { source: 'population_register', confirmedBy: settledBy, confirmedAt: now } as const
  const isGuardian = kind.startsWith('guardian')
  const around = await findRelatedPersons(db, personId, today)
  const known = around.find(
    (each) => each.identityKey === aboutKey && each.kind === (isGuardian ? 'guardian' : 'parent'),
  )
  const scope = mandate as 'personal' | 'financial' | 'both' | ''
  if (known) {
    if (kind === 'parent_new')
      await changeRelatedPerson(db, known.id, { ...confirmed, hasParentalResponsibility: true })
    if (kind === 'parent_ended')
      await changeRelatedPerson(db, known.id, { ...confirmed, hasParentalResponsibility: false })
    if (kind === 'guardian_changed') await changeRelatedPerson(db, known.id, { ...confirmed, mandate: scope })
    if (kind === 'guardian_ended') await changeRelatedPerson(db, known.id, { ...confirmed, toDate: today })
    if (kind === 'household')
      await changeRelatedPerson(db, known.id, { ...confirmed, sharesHome: theirs === 'together' })
    return null
  }
  if (kind !== 'parent_new' && kind !== 'guardian_new') return null
  if (!name) return refuse('name_missing')
  await addRelatedPerson(db, authorityId, {
    personId,
    identityKey: aboutKey,
    nationalId,
    kind: isGuardian ? 'guardian' : 'parent',
    name,
    hasParentalResponsibility: !isGuardian,
    mandate: isGuardian ? scope : '',
    fromDate: today,
    ...confirmed,
  })
  return null
}

/** This is the child the case waited for. A sibling, or one who has a case already, is only noted. */
async function takeChild(db: Db, difference: RegisterDifference): Promise<Refusal | null> {
  const { personId, aboutKey, nationalId, theirs, name } = difference
  const person = await getPerson(db, personId)
  if (person.birthDate !== null || !nationalId) return null
  if (await findHolderToGive(db, aboutKey)) return refuse('known_already')
  const at = name.lastIndexOf(' ')
  await changePerson(db, personId, {
    identityKey: aboutKey,
    nationalId,
    birthDate: theirs,
    ...(name && { givenName: name.slice(0, at), familyName: name.slice(at + 1) }),
  })
  return null
}
