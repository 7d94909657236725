import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findAskedSubject, isAskedOf, isStillWanted } from './answer-request.ts'

/** What one is asked for, as the one asked sees it. A sender is not told whom the case is about, nor that there is one. */
export const getRequest = query({
  act: acts.seeRequest,
  input: z.object({ requestId: id }),
  about: ({ requestId }, db) => findAskedSubject(db, requestId),
  async read({ subject, db, authority, grant }) {
    const { request } = subject
    // Who is not to learn where the person is, is not asked, and has nothing to read here (`shielded-is-not-asked`)
    if (!(await isAskedOf(db, subject.personId, grant.relation))) return null
    const person = request.inquiryId ? null : await getPerson(db, request.personId!)
    const unit = await getUnit(db, subject.unitId)
    return {
      request,
      unit: unit.name,
      phone: unit.phone || authority.settings.phone,
      personName: person?.fullName ?? null,
      caseId: request.inquiryId ? null : request.caseId,
      mayAnswer: request.state === 'asked' && isStillWanted(subject),
    }
  },
  sees: (_page, { subject }) => [
    // Before there is a case there may be no row for the person: then the inquiry stands for them in the log
    { personId: subject.request.personId ?? subject.request.inquiryId!, what: ['information_request'] },
  ],
})
export type RequestPage = Exclude<Awaited<ReturnType<typeof getRequest.run>>, { denied: unknown }>
