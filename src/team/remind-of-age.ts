import { consentInForce } from '../access/open-consent.ts'
import { grantedRights } from '../cases/index.ts'
import { findStandIn } from '../coordination/index.ts'
import { type AgeReminder, ageReminderOn } from '../law/age.ts'
import { addMonths } from '../law/calendar.ts'
import { notifyChosen, notifyPerson } from '../messages/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { type Database, type Db, hotRead, type ReadDb } from '../platform/database/database.ts'
import { confirmPath, findToConfirm } from './find-to-confirm.ts'
import { tellCoordinators } from './tell.ts'

/** $1 born after · $2 born by · $3 today: those with somebody to hold the threads, who are still alive. */
const nearSql = `
  select p.id, p.birth_date::text as "birthDate" from person p
  where p.birth_date > $1::date and p.birth_date <= $2::date and p.died_on is null
    and exists (select from consent c where c.authority_id = p.authority_id and c.person_id = p.id and c.kind = 'coordination'
      and ${consentInForce('c', '$3::date')})
  order by p.id`

/** The age that is near for this person, where something changes for them by it. */
export async function findAgeSoon(
  db: ReadDb,
  { id: personId, birthDate }: { id: string; birthDate: string | null },
  today: string,
): Promise<AgeReminder['code'] | null> {
  const reminder = birthDate === null ? null : ageReminderOn(birthDate, today)
  if (!reminder) return null
  if (reminder.code === 'own_consent_soon') return reminder.code
  // What ends at 18 is the child coordinator
  const rights = await grantedRights(db, personId)
  return rights.some(({ item }) => item === 'child_coordinator') ? reminder.code : null
}

/**
 * The job: the person, those who by law are told for a child, and who coordinates are told of an age that is near, once of each; and at
 * 16 the young person that others’ consents are theirs to confirm.
 */
export async function remindOfAge(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  const today = dayInOslo(now)
  const [oldest, youngest] = [addMonths(today, -18 * 12), addMonths(today, -(15 * 12 + 5))]
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      const values = [oldest, youngest, today]
      for (const person of await hotRead<{ id: string; birthDate: string }>(
        db,
        'age-near',
        nearSql,
        values,
      )) {
        const code = await findAgeSoon(db, person, today)
        if (code && (await noteTold(db, authorityId, person.id, code, now)))
          await tell(db, { authorityId, now, today }, person.id)
        await tellToConfirm(db, { authorityId, now, today }, person.id)
      }
    })
  }
}

async function tell(db: Db, at: { authorityId: string; now: Date; today: string }, personId: string) {
  const { authorityId, now } = at
  const what = { kind: 'age_soon', href: `/${authorityId}/koordinering/${personId}/samtykke` } as const
  await notifyPerson(db, authorityId, personId, { ...what, now })
  const standIn = await findStandIn(db, personId)
  await tellCoordinators(db, at, personId, { ...what, personId }, standIn?.practitionerId)
}

/** At 16: what others said yes to is the young person's own to say a word to (`consents-at-16`); told once, to nobody else. */
async function tellToConfirm(
  db: Db,
  { authorityId, now, today }: { authorityId: string; now: Date; today: string },
  personId: string,
): Promise<void> {
  if (!(await findToConfirm(db, [personId], today)).has(personId)) return
  if (!(await noteTold(db, authorityId, personId, 'own_consents', now))) return
  const chosen = { isPersonChosen: true, relatedPersonIds: [] }
  const href = confirmPath(authorityId, personId)
  await notifyChosen(db, authorityId, personId, chosen, { kind: 'own_consents_asked', href, now })
}

async function noteTold(db: Db, authorityId: string, personId: string, code: string, toldAt: Date) {
  const row = await db
    .insertInto('ageReminder')
    .values({ authorityId, personId, code, toldAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()
  return row !== undefined
}
