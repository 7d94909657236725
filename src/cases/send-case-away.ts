import { z } from 'zod'
import { findPractitioners, getUnit } from '../authorities/index.ts'
import { findInquiriesOfCase, findOtherAuthorities, passOnCase } from '../inquiries/index.ts'
import { lockPersonWithNumber } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { findLettersOfCase } from './letter-store.ts'
import { hasOpenComplaint } from './open-complaint-store.ts'
import { findOwed } from './redecision-store.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { textsOf } from './texts/index.ts'
import { findTransfersOfCase, insertTransfer, isOnItsWay } from './transfer-store.ts'

/**
 * To another authority's unit, with the person's yes: what was asked, its files and the letters of the case. It is the
 * sender's until the receiver has opened a case; see `settleTransferElsewhere`. A hospital that notifies a municipality may
 * keep its own (sphl § 2-5): then both have one. What a complaint here leads to is decided here first: they know nothing of it; so is
 * whether the case is to be dropped, where somebody has asked for that.
 */
export const sendCaseAway = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    toAuthorityId: z.string().max(40).default(''),
    reason: text(2000),
    agreed: text(300),
    keepsCase: ticked,
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, authority, grant, now, today, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    if (await findWaitingTakeBack(db, file.id)) return refuse('take_back_waits')
    const before = await findTransfersOfCase(db, file.id)
    const asksAgain = before.some(
      ({ state, toAuthorityId }) => state === 'sent' && toAuthorityId === input.toAuthorityId,
    )
    if (asksAgain || before.some(isOnItsWay)) return refuse('already_sent_on')
    const keepsCase = input.keepsCase && authority.kind === 'hospital_trust'
    if (!keepsCase) {
      if (await hasOpenComplaint(db, file.id)) return refuse('complaint_goes_on')
      if ((await findOwed(db, file.id)).length > 0) return refuse('decision_is_owed')
    }
    const to = (await findOtherAuthorities(db, authorityId)).find((each) => each.id === input.toAuthorityId)
    if (!to) return refuse('choose', 'toAuthorityId')
    const asked = (await findInquiriesOfCase(db, file.id)).at(-1)
    if (!asked) return refuse('not_in_this_state')
    const known = (await lockPersonWithNumber(db, file.personId))!
    const me = grant.relation.practitionerId!
    const sender = (await findPractitioners(db, today)).find((each) => each.id === me)
    const unit = await getUnit(db, file.unitId)
    const { letterKinds } = textsOf(authority.settings.language).case
    const letters = (await findLettersOfCase(db, file.id)).map(({ sha256, kind, at }) => ({
      sha256,
      name: `${letterKinds[kind] ?? kind}.pdf`,
      at,
    }))
    const inquiryId = await passOnCase(db, authorityId, {
      asked,
      person: { ...known.person, nationalId: known.nationalId },
      to: to.id,
      reason: input.reason,
      by: { name: sender?.name ?? unit.name, role: `${unit.name}, ${authority.name}`, contact: unit.phone },
      letters,
    })
    await insertTransfer(db, authorityId, {
      caseId: file.id,
      personId: file.personId,
      fromUnitId: file.unitId,
      toUnitId: null,
      toAuthorityId: to.id,
      inquiryId,
      agreed: input.agreed,
      keepsCase,
      reason: input.reason,
      sentBy: me,
      sentAt: now,
    })
    await updateCase(db, file.id, {})
    events.add({
      type: keepsCase ? 'case_notified_on' : 'case_sent_away',
      personId: file.personId,
      facts: { caseId: file.id, to: to.id },
    })
    return { caseId: file.id }
  },
})
