import { nobody } from '../access/actor.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import type { RegisterPerson } from '../connections/population-register/index.ts'
import { findToldExpectedBy } from '../inquiries/index.ts'
import { protectionAtOnceFrom } from '../law/address-protection.ts'
import {
  addDifferences,
  addRelatedPerson,
  changePerson,
  findExpectedBy,
  findHolderToGive,
  findRelatedPersons,
  getPerson,
} from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { RegisterMeans } from './means.ts'
import { mayBeTheExpected } from './rules/compare-with-register.ts'

/**
 * Somebody is born. The case that waited for the child gets it: number, birth date, name, and its parents. Where more than
 * one child fits, or the child stands here already, a person decides. @returns the person who was born, when it was one of ours
 */
export async function takeBirth(
  means: RegisterMeans,
  authorityId: string,
  number: string,
): Promise<string | null> {
  const { database, secrets } = means
  const child = await means.register!.find(number)
  if (!child?.birthDate) return null
  const parents = await findParents(means, child)
  const parentKeys = [...parents.keys()]
  if (parentKeys.length === 0) return null
  return database.transaction(authorityId, async (db) => {
    const all = await findExpectedBy(db, parentKeys, await findToldExpectedBy(db, parentKeys))
    const fitting = all.filter(({ dueDate }) => mayBeTheExpected(child.birthDate!, dueDate))
    const unborn = fitting.filter((each) => each.birthDate === null)
    const [expected] = unborn
    const key = secrets.identityKeyOfNumber(number)
    const now = means.now()
    if (!expected || unborn.length > 1 || (await findHolderToGive(db, key))) {
      const shownOn = expected ?? fitting[0]
      if (shownOn)
        await askAPerson(db, authorityId, shownOn.id, child, {
          key,
          nationalId: secrets.encrypt(number),
          now,
        })
      return null
    }
    const { addressProtection } = await getPerson(db, expected.id)
    const stricter = protectionAtOnceFrom(addressProtection, child.protection)
    await changePerson(db, expected.id, {
      identityKey: key,
      nationalId: secrets.encrypt(number),
      birthDate: child.birthDate,
      // What is guarded already is never eased by a birth
      ...(stricter && {
        addressProtection: stricter,
        addressProtectionSource: 'population_register',
      }),
      ...(child.name && { givenName: child.name.given, familyName: child.name.family }),
    })
    await linkParents(db, authorityId, expected.id, child, parents, means)
    const file = await findCaseOfPerson(db, expected.id)
    const facts = { ...(file && { caseId: file.id }) }
    const born = { type: 'child_born', personId: expected.id, facts }
    await writeEvents(db, authorityId, [born], { actor: nobody, grant: null, now })
    return expected.id
  })
}

async function findParents(
  { register, secrets }: RegisterMeans,
  child: RegisterPerson,
): Promise<Map<string, RegisterPerson>> {
  const found = new Map<string, RegisterPerson>()
  for (const number of new Set([...child.parents, ...child.responsible])) {
    const parent = await register!.find(number)
    if (parent) found.set(secrets.identityKeyOfNumber(number), parent)
  }
  return found
}

/** Nobody is let in by the register alone where anybody in the family is protected: then it is proposed to the unit. */
async function linkParents(
  db: Db,
  authorityId: string,
  personId: string,
  child: RegisterPerson,
  parents: ReadonlyMap<string, RegisterPerson>,
  { secrets, now }: RegisterMeans,
): Promise<void> {
  const today = dayInOslo(now())
  const isProtected = [child, ...parents.values()].some(({ protection }) => protection !== 'none')
  if (isProtected) return
  const known = await findRelatedPersons(db, personId, today)
  for (const [key, parent] of parents) {
    if (!child.responsible.includes(parent.number) || !parent.name) continue
    if (known.some((each) => each.kind === 'parent' && each.identityKey === key)) continue
    await addRelatedPerson(db, authorityId, {
      personId,
      identityKey: key,
      nationalId: secrets.encrypt(parent.number),
      kind: 'parent',
      name: `${parent.name.given} ${parent.name.family}`,
      hasParentalResponsibility: true,
      fromDate: today,
      source: 'population_register',
    })
  }
}

async function askAPerson(
  db: Db,
  authorityId: string,
  personId: string,
  child: RegisterPerson,
  { key, nationalId, now }: { key: string; nationalId: Buffer; now: Date },
): Promise<void> {
  const { fullName } = await getPerson(db, personId)
  const name = child.name ? `${child.name.given} ${child.name.family}` : ''
  const difference = {
    kind: 'birth_unclear',
    aboutKey: key,
    ours: fullName,
    theirs: child.birthDate ?? '',
    name,
    nationalId,
    mandate: '',
  }
  await addDifferences(db, authorityId, personId, [difference], now)
}
