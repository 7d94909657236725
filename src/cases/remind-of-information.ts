import { nobody } from '../access/actor.ts'
import { inquiryLifecycle } from '../inquiries/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import { asFact } from './answer-request.ts'
import { findCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { lockUnreminded, type RequestWithPlace, updateRequest } from './request-store.ts'
import { reminderIsDue } from './rules/case-work.ts'
import { tellAsked } from './tell-asked.ts'

/** The job: one who has not answered by the date is reminded, once, and the handler is told. By the business clock. */
export async function remindOfInformation(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      for (const { request, ...place } of await lockUnreminded(db)) {
        const hasBeenReminded = request.remindedAt !== null
        const facts = { ...request, hasBeenReminded, isWanted: isWantedIn(place) }
        if (!reminderIsDue(facts, dayInOslo(now))) continue
        const { caseId, inquiryId, personId } = request
        if (personId && (await getPerson(db, personId)).diedOn) continue
        await updateRequest(db, request.id, { remindedAt: now })
        await tellAsked(db, authorityId, request, now)
        // Before there is a case, whoever asked is the one to know
        const waiting = caseId ? (await findCase(db, caseId))!.handlerId : request.askedBy
        const href = caseId ? `/${authorityId}/saker/${caseId}` : `/${authorityId}/henvendelser/${inquiryId}`
        if (waiting)
          await notifyPractitioner(db, authorityId, waiting, {
            kind: 'information_late',
            href,
            now,
            ...(personId && { personId }),
          })
        const told = { requestId: request.id, ...asFact(caseId, request) }
        const event = { type: 'information_reminded', personId, facts: told }
        await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
      }
    })
  }
}

function isWantedIn({ caseState, inquiryState }: Omit<RequestWithPlace, 'request'>): boolean {
  if (caseState) return isBeingWorkedOn(caseState)
  return inquiryState !== null && inquiryLifecycle.canDo(inquiryState, 'answer')
}
