import { unitOf } from './may-receive.ts'
import { type Planting, W } from './planting.ts'

/** What a sender wrote, and what the unit made of it. */
export async function plantCase({ story, pool, personId, id, row, day, at }: Planting): Promise<void> {
  const { handler } = pool
  const unitId = pool.units[unitOf(story)]
  const caseId = id('case')
  await row('case_file', {
    ...{
      id: caseId,
      reference: caseId.slice(0, 8),
      person_id: personId,
      unit_id: unitId,
      handler_id: handler,
    },
    ...{ received_on: day(-60), answer_due: day(-40), interim_due: day(-40), state: 'decided' },
    ...{ child_view: W, child_heard: W, child_words_kept_reason: W, summary: W, closed_reason: W },
  })
  await row('inquiry', {
    ...{ id: id('inquiry'), reference: id('inquiry').slice(0, 8), case_id: caseId, state: 'answered' },
    ...{ unit_id: unitId, asks_for: ['coordinator', 'plan'], sender_kind: 'service' },
    ...{ sender_name: W, sender_contact: W, sender_role: W, person_id: personId },
    ...{ person_given_name: 'Navn', person_family_name: 'Navnesen', need: W, what_matters: W, services: W },
    ...{
      proposed_coordinator: W,
      tried: W,
      answer: W,
      reason: W,
      told_by: W,
      told_by_phone: W,
      told_by_address: W,
      person_contact: W,
      person_answer_note: W,
    },
    ...{ received_at: at(-60), answer_due: day(-40), answered_at: at(-50) },
  })
  await row('case_note', {
    ...{ case_id: caseId, said_by: W, said_how: 'phone', said_on: day(-50), words: W },
    ...{ noted_by: handler, noted_at: at(-50) },
  })
  await row('case_service', { case_id: caseId, name: W, kind: 'other_welfare', status: 'has', provider: W })
  await row('case_step', {
    case_id: caseId,
    act: 'cases.assess',
    reason: W,
    practitioner_id: handler,
    at: at(-50),
  })
  await row('assessment', {
    ...{ case_id: caseId, item: 'coordinator', criterion: 'services', rule_code: 'test', rule_version: 1 },
    ...{ proposed: 'met', decided: 'met', reason: W, decided_by: handler, decided_at: at(-45) },
  })
  await row('information_request', {
    ...{ id: id('request'), case_id: caseId, person_id: personId, asked_of: 'person', question: W },
    ...{ answer_by: day(9), state: 'answered', asked_by: handler, asked_at: at(-50), answer: W },
    ...{ answered_as: 'self', answered_at: at(-49) },
  })
  const items = ['coordinator', 'plan'].map((item) => ({ item, result: 'granted', criteria: [] }))
  await row('decision', {
    ...{ id: id('decision'), case_id: caseId, person_id: personId, result: 'granted', legal_basis: 'health' },
    ...{ items: JSON.stringify(items), facts_text: W, reasons: W, still_offered: W, child_view: W },
    ...{ child_heard: W, author_id: handler, issued_at: at(-40), letter_sha256: '' },
  })
  const { coordinator, standIn, decision } = story
  if (coordinator) {
    const practitioner = pool.practitioners[coordinator.practitioner]!.id
    await row('appointment', {
      ...{ id: id('appointment'), person_id: personId, case_id: caseId, decision_id: id('decision') },
      ...{
        role: 'coordinator',
        practitioner_id: practitioner,
        state: coordinator.state,
        active_from: day(-30),
      },
      ...{ message: W, reason: W, why_new: W, offered_at: at(-31) },
    })
    await row('coordinator_wish', {
      ...{ person_id: personId, appointment_id: id('appointment'), reason: W, wished_at: at(-3) },
      ...{ wished_as: 'self', answer: W, answered_at: at(-2), answered_by: handler },
    })
  }
  if (standIn)
    await row('stand_in', {
      ...{
        person_id: personId,
        role: 'coordinator',
        from_at: at(-9),
        until_at: standIn.isOver ? at(-1) : null,
      },
      practitioner_id: pool.practitioners[standIn.practitioner]!.id,
    })
  if (!decision) return
  const { from, until } = decision
  await row('capacity_decision', {
    ...{ person_id: personId, case_id: caseId, fields: [decision.field], from_date: day(from) },
    ...{ until_date: until === null ? null : day(Math.max(from, until)), assessed_by: W, assessed_as: W },
    ...{
      assessed_on: day(-30),
      grounds: W,
      shown_to: W,
      ended_reason: W,
      recorded_by: handler,
      recorded_at: at(-30),
    },
  })
}
