import { nobody } from '../access/actor.ts'
import { endReferrals, findCaseOfPerson } from '../cases/index.ts'
import type { RegisterPerson } from '../connections/population-register/index.ts'
import { protectionAtOnceFrom } from '../law/address-protection.ts'
import { forgetAddresses, notifyPractitioner, stopPaperLetters } from '../messages/index.ts'
import {
  changePerson,
  changeRelatedPerson,
  type FoundDifference,
  findNumbersAround,
  findRelatedPersons,
  forgetHouseholds,
  getPerson,
  lockPersonWithNumber,
  type Person,
  type RelatedPerson,
  saveDifferences,
} from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { type NewEvent, writeEvents } from '../platform/events/events.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { askAboutNumber } from './ask-about-number.ts'
import type { RegisterMeans } from './means.ts'
import {
  apartAtOnce,
  differencesOf,
  type OurPerson,
  type TheirPerson,
} from './rules/compare-with-register.ts'

/** The person and those around, as the register answered. By identity key. */
interface Answer {
  person: RegisterPerson
  around: Map<string, RegisterPerson>
}

/**
 * The job: asks the register about one person and those with a tie to them. Death and a stricter protection count at once;
 * everything else is put before the unit. A number that waits is asked about first. Asked twice it changes nothing the second time.
 */
export async function askPopulationRegister(
  means: RegisterMeans,
  payload: Record<string, string>,
): Promise<void> {
  const { authorityId = '', personId = '' } = payload
  const authority = (await getAuthorities(means.database)).get(authorityId)
  if (!authority) return
  await askAboutNumber(means, authority.id, personId)
  if (!means.register) return
  const answer = await ask(means, authority.id, personId)
  if (!answer) return
  await means.database.transaction(authority.id, (db) => take(db, means, authority, personId, answer))
  means.database.wake()
}

/** Nothing is held open while the register answers. */
async function ask(means: RegisterMeans, authorityId: string, personId: string): Promise<Answer | null> {
  const { database, secrets, register } = means
  const today = dayInOslo(means.now())
  const numbers = await database.transaction(authorityId, async (db) => {
    const known = await lockPersonWithNumber(db, personId)
    return known?.nationalId
      ? { own: known.nationalId, around: await findNumbersAround(db, personId, today) }
      : null
  })
  if (!numbers || !register) return null
  const person = await register.find(secrets.decrypt(numbers.own))
  if (!person) return null
  const asked = new Set([
    ...numbers.around.map(({ nationalId }) => secrets.decrypt(nationalId)),
    ...person.responsible,
    ...person.guardians.map(({ number }) => number),
  ])
  const around = new Map<string, RegisterPerson>()
  for (const number of asked) {
    const found = await register.find(number)
    if (found) around.set(secrets.identityKeyOfNumber(number), found)
  }
  return { person, around }
}

async function take(
  db: Db,
  { secrets, now: clock }: RegisterMeans,
  authority: Authority,
  personId: string,
  answer: Answer,
): Promise<void> {
  const now = clock()
  const today = dayInOslo(now)
  const locked = await lockPersonWithNumber(db, personId)
  if (!locked) return
  const { person: before } = locked
  const events: NewEvent[] = []
  const file = await findCaseOfPerson(db, personId)
  const add = (type: string, facts: NewEvent['facts'] = {}) =>
    events.push({ type, personId, facts: { ...facts, ...(file && { caseId: file.id }) } })

  await changePerson(db, personId, { registerReadAt: now })
  const { diedOn } = answer.person
  if (diedOn && before.diedOn !== diedOn) {
    await changePerson(db, personId, { diedOn })
    await stopPaperLetters(db, { personId }, now)
    await forgetAddresses(db, personId)
    await endReferrals(db, { authorityId: authority.id, now, today }, { personId }, 'death')
    add('person_died')
  }
  const stricter = protectionAtOnceFrom(before.addressProtection, answer.person.protection)
  if (stricter) {
    await changePerson(db, personId, {
      addressProtection: stricter,
      addressProtectionSource: 'population_register',
    })
    if (before.addressProtection === 'none') await forgetHouseholds(db, personId)
    await forgetAddresses(db, personId)
    add('address_protected')
  }
  await noteAround(db, secrets, personId, answer, today, now)

  const person = await getPerson(db, personId)
  const around = await findRelatedPersons(db, personId, today)
  const ours = oursOf(person, around)
  const theirs = theirsOf(answer, secrets)
  for (const key of apartAtOnce(ours, theirs)) {
    for (const { id } of around.filter((each) => each.identityKey === key))
      await changeRelatedPerson(db, id, { sharesHome: false })
  }
  const found = differencesOf(ours, theirs, authority.settings.municipalityNumbers).map(
    ({ kind, aboutKey, ours: here, theirs: there, mandate = '' }): FoundDifference => {
      const other = answer.around.get(aboutKey)
      const known = around.find((each) => each.identityKey === aboutKey)
      return {
        kind,
        aboutKey,
        ours: here,
        theirs: there,
        mandate,
        name: known?.name ?? nameOf(other),
        nationalId: other ? secrets.encrypt(other.number) : null,
      }
    },
  )
  const isNew = await saveDifferences(db, authority.id, personId, found, now)
  for (const { kind } of isNew) add('register_difference', { kind })
  const isToBeSeen = isNew.length > 0 || events.some(({ type }) => type !== 'register_difference')
  if (file?.handlerId && isToBeSeen) {
    const href = `/${authority.id}/saker/${file.id}/folkeregisteret`
    await notifyPractitioner(db, authority.id, file.handlerId, {
      kind: 'register_changed',
      href,
      now,
      personId,
    })
  }
  await writeEvents(db, authority.id, events, { actor: nobody, grant: null, now })
}

/** What is no news to anybody, but must be known to do right by those around: their number, their death, their own protection. */
async function noteAround(
  db: Db,
  secrets: Secrets,
  personId: string,
  answer: Answer,
  today: string,
  now: Date,
): Promise<void> {
  for (const related of await findRelatedPersons(db, personId, today)) {
    const found = related.identityKey ? answer.around.get(related.identityKey) : undefined
    if (!found) continue
    await changeRelatedPerson(db, related.id, {
      nationalId: secrets.encrypt(found.number),
      addressProtected: found.protection !== 'none',
      ...(found.diedOn && { diedOn: found.diedOn }),
    })
    if (found.diedOn && !related.diedOn)
      await stopPaperLetters(db, { recipientKey: related.identityKey! }, now)
  }
}

const nameOf = (found: RegisterPerson | undefined): string =>
  found?.name ? `${found.name.given} ${found.name.family}` : ''

function oursOf(person: Person, around: readonly RelatedPerson[]): OurPerson {
  return {
    name: person.fullName,
    birthDate: person.birthDate,
    protection: person.addressProtection,
    around: around.flatMap((each) =>
      each.identityKey
        ? [
            {
              key: each.identityKey,
              kind: each.kind,
              hasParentalResponsibility: each.hasParentalResponsibility,
              mandate: each.mandate,
              sharesHome: each.sharesHome,
              isConfirmed: each.confirmedAt !== null,
            },
          ]
        : [],
    ),
  }
}

function theirsOf({ person, around }: Answer, secrets: Secrets): TheirPerson {
  const dwelling = person.home?.dwelling
  return {
    name: person.name && `${person.name.given} ${person.name.family}`,
    birthDate: person.birthDate,
    protection: person.protection,
    municipality: person.home?.municipality || null,
    responsible: person.responsible.map((number) => secrets.identityKeyOfNumber(number)),
    guardians: person.guardians.map(({ number, mandate }) => ({
      key: secrets.identityKeyOfNumber(number),
      mandate,
    })),
    homes: new Map(
      [...around].flatMap(([key, { home }]) =>
        dwelling && home?.dwelling ? [[key, home.dwelling === dwelling] as const] : [],
      ),
    ),
  }
}
