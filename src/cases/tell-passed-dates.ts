import { nobody } from '../access/actor.ts'
import {
  findRegisterAnswer,
  type Inquiry,
  lockInquiriesPastDate,
  noteInquiryPassedTold,
  tellSender,
  tellSendersOfCase,
} from '../inquiries/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database, Db } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { Case } from './case.ts'
import { lockCasesPastDate, notePassedTold, promisedDay } from './case-store.ts'
import { findLeadersOf, findWhoHandles } from './find-who-handles.ts'
import { tellWhoMayKnow } from './tell-of-decision.ts'
import { tellWithholdingEnds } from './tell-withholding-ends.ts'

/**
 * The job: a day that was promised, in the receipt or as a new date, and has passed without an answer is told of, once for each
 * day: to the person's side and who asked, and to who handles it, or the unit's leaders where nobody does (`stated-date`,
 * `promise-passed`). Also of what nobody has opened a case of; and a parent’s day to know (`child-is-told-first`), and of the end of
 * what was withheld for a time (`withholding-has-an-end`). By the business clock.
 */
export async function tellPassedDates(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      for (const file of await lockCasesPastDate(db, dayInOslo(now)))
        await tellPassed(db, authorityId, file, now)
      for (const inquiry of await lockInquiriesPastDate(db, dayInOslo(now)))
        await tellPassedInquiry(db, authorityId, inquiry, now)
      const at = { authorityId, now, today: dayInOslo(now) }
      await tellWhoMayKnow(db, at)
      await tellWithholdingEnds(db, at)
    })
  }
}

async function tellPassed(db: Db, authorityId: string, file: Case, now: Date): Promise<void> {
  const { id: caseId, personId } = file
  if ((await getPerson(db, personId)).diedOn) return
  await notePassedTold(db, file)
  const kind = 'clock_passed'
  await notifyPerson(db, authorityId, personId, { kind, href: `/${authorityId}/min-sak/${caseId}`, now })
  await tellSendersOfCase(db, authorityId, { id: caseId, personId }, { now, today: dayInOslo(now) }, kind)
  for (const id of await findWhoHandles(db, file, dayInOslo(now)))
    await notifyPractitioner(db, authorityId, id, {
      kind,
      href: `/${authorityId}/saker/${caseId}`,
      now,
      personId,
    })
  const event = { type: 'stated_date_passed', personId, facts: { caseId, newDate: promisedDay(file) } }
  await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
}

/** Nobody has opened a case of it, or it was passed on: who sent it is told, and the unit where the answer is owed here. */
async function tellPassedInquiry(db: Db, authorityId: string, inquiry: Inquiry, now: Date): Promise<void> {
  const { id: inquiryId, personId, unitId, state } = inquiry
  const known = personId ? (await getPerson(db, personId)).diedOn : null
  if (known ?? (await findRegisterAnswer(db, inquiryId))?.diedOn) return
  const today = dayInOslo(now)
  const kind = 'clock_passed'
  await noteInquiryPassedTold(db, inquiry)
  await tellSender(db, authorityId, inquiry, { kind, now, today })
  if (state !== 'forwarded')
    for (const id of await findLeadersOf(db, unitId, today))
      await notifyPractitioner(db, authorityId, id, {
        kind,
        href: `/${authorityId}/henvendelser/${inquiryId}`,
        now,
        ...(personId && { personId }),
      })
  const event = { type: 'promised_day_passed', personId, facts: { inquiryId } }
  await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
}
