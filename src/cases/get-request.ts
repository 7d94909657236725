import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findAskedSubject } from './answer-request.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'

/** What one is asked for, as the one asked sees it. A sender is not told whom the case is about, nor that there is one. */
export const getRequest = query({
  act: acts.seeRequest,
  input: z.object({ requestId: id }),
  about: ({ requestId }, db) => findAskedSubject(db, requestId),
  async read({ subject, db, authority }) {
    const { request, case: file } = subject
    const unit = await getUnit(db, file.unitId)
    return {
      request,
      unit: unit.name,
      phone: unit.phone || authority.settings.phone,
      personName: request.inquiryId ? null : (await getPerson(db, request.personId)).fullName,
      caseId: request.inquiryId ? null : file.id,
      mayAnswer: request.state === 'asked' && isBeingWorkedOn(file.state),
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.request.personId, what: ['information_request'] }],
})
export type RequestPage = Exclude<Awaited<ReturnType<typeof getRequest.run>>, { denied: unknown }>
