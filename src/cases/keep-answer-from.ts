import { z } from 'zod'
import { findInquiriesOfCase, noteNotParty } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isOnRecord } from './rules/asker-dealt-with.ts'
import { toldAskers } from './told-askers.ts'

/**
 * Who asked as parent, guardian or proxy is not to have the answer: somebody in the unit says so, with a reason. Their own page
 * tells them that they are not party, and whom to call; the reason stays in the case. Recorded later, they are party all the same.
 * Refuses: not_a_parent, already_known, already_settled.
 */
export const keepAnswerFrom = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, inquiryId: id, reason: text(500) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { case: file } = subject
    const me = grant.relation.practitionerId! // the unit's people are practitioners
    const rights = rightsOn(await getPerson(db, file.personId), today)
    const inquiries = await findInquiriesOfCase(db, file.id)
    const inquiry = inquiries.find((each) => each.id === input.inquiryId)
    const told = inquiry && toldAskers(inquiry, rights).find(({ which }) => which === 'asking')
    if (!told) return refuse('not_a_parent')
    if (isOnRecord(await findRelatedPersons(db, file.personId, today), told)) return refuse('already_known')
    if (inquiry.notPartyAt) return refuse('already_settled')
    // Asked twice: it is the one who asked that is spoken of
    for (const each of inquiries)
      if (each.id === inquiry.id || (inquiry.senderKey && each.senderKey === inquiry.senderKey))
        await noteNotParty(db, each.id, { by: me, at: now, reason: input.reason })
    await updateCase(db, file.id, {})
    const step = { act: 'keep_answer_from', reason: input.reason, practitionerId: me, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    events.add({ type: 'asker_not_party', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
