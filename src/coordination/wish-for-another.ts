import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import { findAppointment } from './appointment-store.ts'
import { tellUnit } from './tell-unit.ts'
import { answerWishRow, insertWish, lockWish } from './wish-store.ts'

/**
 * The person, or who acts for the person, wishes for another coordinator; a reason is not needed, and the coordinator is
 * not told. The one there stays until another has accepted. Refuses: not_in_this_state, wish_is_open.
 */
export const wishForAnother = command({
  act: acts.wishForAnother,
  form: z.object({ appointmentId: id, reason: optionalText(1000) }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId, { lock: true }),
  async run({ input, subject, db, grant, authorityId, now, today, events }) {
    const { appointment, personId } = subject
    if (appointment.state !== 'active' && appointment.state !== 'absent') return refuse('not_in_this_state')
    const wishId = await insertWish(db, authorityId, {
      personId,
      appointmentId: appointment.appointmentId,
      reason: input.reason,
      wishedAt: now,
      wishedAs: grant.relation.name,
    })
    if (!wishId) return refuse('wish_is_open')
    events.add({ type: 'coordinator_wished', personId, facts: { wishId } })
    const href = `/${authorityId}/saker/${appointment.caseId}/koordinator`
    await tellUnit(db, { authorityId, now, today }, subject, { kind: 'message', href })
    return { wishId }
  },
})

/** The unit answers the wish. Refuses: answered_already. */
export const answerWish = command({
  act: acts.appoint,
  form: z.object({ wishId: id, answer: text(1000) }),
  about: async ({ wishId }, db) => {
    const wish = await lockWish(db, wishId)
    const appointment = wish && (await findAppointment(db, wish.appointmentId))
    const found = appointment && (await aboutAppointment(db, appointment.appointmentId))
    return found && wish ? { personId: found.personId, unitId: found.unitId, wish } : null
  },
  async run({ input, subject: { personId, wish }, db, grant, authorityId, now, events }) {
    if (wish.answeredAt) return refuse('answered_already')
    await answerWishRow(db, input.wishId, {
      answer: input.answer,
      answeredAt: now,
      answeredBy: grant.relation.practitionerId ?? null,
    })
    events.add({ type: 'coordinator_wish_answered', personId, facts: { wishId: input.wishId } })
    const href = `/${authorityId}/koordinering/${personId}`
    await notifyPerson(db, authorityId, personId, { kind: 'message', href, now })
    return { wishId: input.wishId }
  },
})
