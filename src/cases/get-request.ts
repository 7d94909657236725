import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findAskedSubject, isStillWanted } from './answer-request.ts'
import { asShielded } from './as-shielded.ts'

/** What one is asked for, as the one asked sees it. A sender is not told whom the case is about, nor that there is one. */
export const getRequest = query({
  act: acts.seeRequest,
  input: z.object({ requestId: id }),
  about: ({ requestId }, db) => findAskedSubject(db, requestId),
  async read({ subject, db, authority, grant }) {
    const { request } = subject
    const person = request.inquiryId ? null : await getPerson(db, request.personId!)
    const isShielded = person !== null && hidesWhereabouts(person, grant.relation)
    const unit = unitShownTo(await getUnit(db, subject.unitId), authority, isShielded)
    return {
      isShielded,
      request: isShielded ? asShielded.request(request) : request,
      unit: unit.name,
      phone: unit.phone || authority.settings.phone,
      personName: person?.fullName ?? null,
      caseId: request.inquiryId ? null : request.caseId,
      mayAnswer: !isShielded && request.state === 'asked' && isStillWanted(subject),
    }
  },
  sees: (_page, { subject }) => [
    // Before there is a case there may be no row for the person: then the inquiry stands for them in the log
    { personId: subject.request.personId ?? subject.request.inquiryId!, what: ['information_request'] },
  ],
})
export type RequestPage = Exclude<Awaited<ReturnType<typeof getRequest.run>>, { denied: unknown }>
