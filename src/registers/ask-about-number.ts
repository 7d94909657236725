import { nobody } from '../access/actor.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import { nameFits } from '../inquiries/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import {
  findHolderToGive,
  findPendingNumber,
  lockPendingNumber,
  lockPersonWithNumber,
  noteNumberAnswered,
  settlePendingNumber,
} from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { RegisterMeans } from './means.ts'
import { nameInRegister } from './name-in-register.ts'
import { numberCounts } from './rules/pending-number.ts'
import { takeNumber } from './take-number.ts'

/**
 * Whose is the number that waits? Where the register's answer fits, it counts from now on; else both names are put before the
 * unit. A register that does not answer throws, and is asked again; with none connected a person settles it.
 */
export async function askAboutNumber(
  { database, secrets, register, now: clock }: RegisterMeans,
  authorityId: string,
  personId: string,
): Promise<void> {
  const asked = await database.transaction(authorityId, async (db) => {
    const pending = await findPendingNumber(db, personId)
    const known = pending && (await lockPersonWithNumber(db, personId))
    return known && { pending, standing: known.nationalId }
  })
  if (!asked) return
  const find = async (sealed: Buffer | null) =>
    register && sealed ? await register.find(secrets.decrypt(sealed)) : null
  const owner = await find(asked.pending.nationalId)
  const standing = await find(asked.standing)
  const now = clock()
  await database.transaction(authorityId, async (db) => {
    const locked = await lockPersonWithNumber(db, personId)
    const pending = await lockPendingNumber(db, asked.pending.id)
    if (!locked || pending?.personId !== personId) return
    const { person } = locked
    if (person.identityKey === pending.key)
      return settlePendingNumber(db, pending.id, { state: 'gone', settledAt: now })
    await noteNumberAnswered(db, pending, { ownerName: nameOf(owner), standingName: nameOf(standing), now })
    const file = await findCaseOfPerson(db, personId)
    const isFitting = numberCounts({
      isAnswered: true,
      nameFits: nameFits(person, nameInRegister(owner)),
      ourBirthDate: person.birthDate,
      theirBirthDate: owner?.birthDate ?? null,
      isReplacement: person.identityKey !== null,
    })
    if (isFitting && !(await findHolderToGive(db, pending.key))) {
      await settlePendingNumber(db, pending.id, { state: 'accepted', settledAt: now })
      await takeNumber(db, { authorityId, now, today: dayInOslo(now), secrets }, pending, person)
      const facts = { ...(file && { caseId: file.id }) }
      await writeEvents(db, authorityId, [{ type: 'number_fits', personId, facts }], {
        actor: nobody,
        grant: null,
        now,
      })
    } else if (file?.handlerId && pending.answeredAt === null) {
      const href = `/${authorityId}/saker/${file.id}/folkeregisteret`
      const what = { kind: 'register_changed', href, now, personId } as const
      await notifyPractitioner(db, authorityId, file.handlerId, what)
    }
  })
  database.wake()
}

const nameOf = (found: Parameters<typeof nameInRegister>[0]): string => {
  const { givenName, familyName } = nameInRegister(found)
  return `${givenName} ${familyName}`.trim()
}
