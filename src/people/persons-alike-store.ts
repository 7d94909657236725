import { addDays } from '../law/calendar.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findPersons, type Person } from './people-store.ts'
import { type Described, daysOfBirth, type WhyAlike, whyAlike } from './rules/same-person.ts'

export interface PersonAlike {
  person: Person
  why: WhyAlike
}

/** Whom one is compared with those known here: as told, and by whom. `personId`: known themselves. */
export interface ToCompare extends Described {
  personId?: string
  senderKeys: readonly string[]
}

/** Those known here who may be the same, where nobody has said yet; doubles of somebody are left out. */
export async function findPersonsAlike(db: ReadDb, told: ToCompare): Promise<PersonAlike[]> {
  const { identityKey, birthDate, dueDate, byAdoption, senderKeys, personId } = told
  const day = birthDate ?? dueDate
  const around = day && { first: addDays(day, -daysOfBirth), last: addDays(day, daysOfBirth) }
  const beside = await db
    .selectFrom('relatedPerson')
    .select('personId')
    .where(({ eb, fn, val }) => eb('identityKey', '=', fn.any(val([...senderKeys]))))
    .execute()
  const own = new Set(beside.map((each) => each.personId))
  const compared = new Set(personId ? await findCompared(db, personId) : [])
  const rows = await db
    .selectFrom('person as p')
    .select('p.id')
    .where(({ eb, or, and, fn, val }) =>
      or([
        eb('p.id', '=', fn.any(val([...own, ...compared]))),
        ...(identityKey ? [eb('p.identityKey', '=', identityKey)] : []),
        ...(birthDate ? [eb('p.birthDate', '=', birthDate)] : []),
        ...(byAdoption ? [and([eb('p.birthDate', 'is', null), eb('p.byAdoption', '=', true)])] : []),
        ...(around
          ? [
              and([
                eb('p.birthDate', 'is', null),
                eb('p.dueDate', '>=', around.first),
                eb('p.dueDate', '<=', around.last),
              ]),
              ...(birthDate
                ? []
                : [and([eb('p.birthDate', '>=', around.first), eb('p.birthDate', '<=', around.last)])]),
            ]
          : []),
      ]),
    )
    .$if(personId !== undefined, (some) => some.where('p.id', '<>', personId!))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('personComparison as c')
            .select('c.personId')
            .where((each) =>
              each.or([
                each.and([each('c.personId', '=', each.ref('p.id')), each('c.result', '=', 'same')]),
                ...(personId
                  ? [
                      each.and([
                        each('c.personId', '=', personId),
                        each('c.otherId', '=', each.ref('p.id')),
                        each('c.result', '<>', 'unsettled'),
                      ]),
                      each.and([
                        each('c.otherId', '=', personId),
                        each('c.personId', '=', each.ref('p.id')),
                        each('c.result', '<>', 'unsettled'),
                        not(each('p.id', '=', each.fn.any(each.val([...compared])))),
                      ]),
                    ]
                  : []),
              ]),
            ),
        ),
      ),
    )
    .execute()
  const persons = await findPersons(
    db,
    rows.map(({ id }) => id),
  )
  return persons.flatMap((person) => {
    const why = whyAlike(told, person, own.has(person.id)) ?? (compared.has(person.id) ? 'compared' : null)
    return why ? [{ person, why }] : []
  })
}

/** Those whose cases somebody tried to join with this one's, though they differ. */
async function findCompared(db: ReadDb, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('personComparison')
    .select('otherId')
    .where('personId', '=', personId)
    .where('result', '=', 'unsettled')
    .execute()
  return rows.map(({ otherId }) => otherId)
}

/** A person in the unit said whether two known here are one, or set them beside each other to be settled. Said again, the last word stands. */
export async function settleComparison(
  db: Db,
  authorityId: string,
  settled: {
    personId: string
    otherId: string
    result: 'another' | 'same' | 'unsettled'
    reason: string
    settledBy: string
    settledAt: Date
  },
): Promise<void> {
  const { result, reason, settledBy, settledAt } = settled
  await db
    .insertInto('personComparison')
    .values({ authorityId, ...settled })
    .onConflict((conflict) =>
      conflict
        .columns(['authorityId', 'personId', 'otherId'])
        .doUpdateSet({ result, reason, settledBy, settledAt }),
    )
    .execute()
}
