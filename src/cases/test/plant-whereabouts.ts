import { randomUUID } from 'node:crypto'
import { addedService } from '../../../demo/cases/tell.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import { issueDecision } from '../issue-decision.ts'
import { recordChildView } from '../record-child-view.ts'
import { saveAssessment } from '../save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from '../save-decision-draft.ts'
import { sendInterimReply } from '../send-interim-reply.ts'
import { assessmentOf, done, hanneAsks, openedCase } from './case-world.ts'

/** What a case says of where a child is, in every table that one of the party may read from. */
export const plantedInCase = {
  sender: 'Skjulgrenda skole',
  need: 'Vi har flyttet til Skjulmoen',
  question: 'Hva heter legen på Skjulhøgda?',
  answer: 'Legen holder til i Skjulbakkgata',
  receiver: 'Skjulfjellet ungdomsklubb',
  referredFor: 'Aktiviteter i Skjulstubben',
  ground: 'Sagt på møtet i Skjulgården',
  declined: 'Full gruppe i Skjullia',
  transferred: 'Flyttet til Skjulneset',
  interim: 'Vi venter på Skjulborg sykehus',
  meanwhile: 'Bruk Skjulporten så lenge',
  caseService: 'Skjulkroken barnehage',
  assessed: 'Hun følges opp på Skjulheimen',
  childView: 'Jeg liker meg i Skjulveien',
  childHeard: 'Vi snakket i Skjulkafeen',
  facts: 'Snakket med rektor på Skjulstad',
  reasons: 'Skjuldammen er ny for henne',
  still: 'Skjulbua har åpent hver dag',
  complained: 'Svaret gjelder ikke Skjulmarka',
  complaintReasons: 'Skjulrud er for langt unna',
  statement: 'Vi mener Skjulhagen er nok',
  outcome: 'Statsforvalteren nevner Skjulkollen',
  unit: 'Koordinerende enhet Skjulhaug',
  unitPhone: '31 00 00 71',
  answeredNote: 'Vi er hjemme i Skjulvollen etter fire',
  handler: 'Unni Skjulriverud',
  handlerPhone: '31 00 00 72',
} as const

/** A new round in Noor's case, to a new decision with its letters, and a complaint of her mother's. @returns the decision's id */
export async function plantCase(world: TestWorld): Promise<string> {
  const p = plantedInCase
  const personId = world.ids.person.noor
  const handler = 'unit-baerum'
  const caseId = await openedCase(world, {
    ...hanneAsks,
    key: 'skjul',
    authority: 'baerum',
    unit: 'ke-baerum-barn',
    handler,
    person: 'noor',
    givenName: 'Noor',
    familyName: 'Skumringslia',
    sender: { who: 'teacher-baerum', kind: 'service', name: p.sender },
    whatMatters: '',
    need: p.need,
  })
  const service = { name: p.caseService, kind: 'other_welfare', status: 'has', provider: '' }
  await done(world, saveAssessment, handler, { caseId, ...addedService(service) })
  await done(world, saveAssessment, handler, {
    caseId,
    ...assessmentOf('coordinator'),
    coordinator_services_reason: p.assessed,
  })
  await done(world, recordChildView, handler, { caseId, childView: p.childView, childHeard: p.childHeard })
  const letter = { reason: p.interim, meanwhile: p.meanwhile, newDate: world.daysFrom(20) }
  await done(world, sendInterimReply, handler, { caseId, ...letter })
  const words = { factsText: p.facts, reasons: p.reasons, stillOffered: p.still }
  await done(world, saveDecisionDraft, handler, { caseId, ...words })
  await done(world, sendForApproval, handler, { caseId })
  const { decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId })
  const by = world.ids.practitioner[handler]
  await world.test.asOwner('baerum', async (client) => {
    const run = (sql: string, values: unknown[]) => client.query(sql, ['baerum', ...values])
    await run('update coordinating_unit set name = $3, phone = $4 where authority_id = $1 and id = $2', [
      ...[world.ids.unit['ke-baerum-barn'], p.unit, p.unitPhone],
    ])
    await run(
      `update inquiry set person_answer = 'agrees', person_answer_note = $3, person_answered_at = now() where authority_id = $1 and case_id = $2`,
      [caseId, p.answeredNote],
    )
    await run('update practitioner set name = $3, phone = $4 where authority_id = $1 and id = $2', [
      ...[by, p.handler, p.handlerPhone],
    ])
    for (const state of ['asked', 'answered'])
      await run(
        `insert into information_request (authority_id, case_id, person_id, asked_of, question, answer_by, state, asked_by, asked_at, answer, answered_at)
        values ($1, $2, $3, 'person', $4, $5, $6, $7, now(), $8, $9)`,
        [
          ...[caseId, personId, p.question, world.daysFrom(5), state, by],
          ...(state === 'answered' ? [p.answer, world.asked('nobody').now] : ['', null]),
        ],
      )
    await run(
      `insert into referral (authority_id, case_id, person_id, sent_to, receiver, purpose, ground, ground_words, state, answer_words, sent_by, sent_at, answered_on)
      values ($1, $2, $3, 'user_organisation', $4, $5, 'consent', $6, 'declined', $7, $8, now(), $9)`,
      [caseId, personId, p.receiver, p.referredFor, p.ground, p.declined, by, world.daysFrom(0)],
    )
    await run(
      `insert into case_transfer (authority_id, case_id, person_id, from_unit_id, to_unit_id, reason, state, sent_by, sent_at)
      values ($1, $2, $3, $4, $4, $5, 'declined', $6, now())`,
      [caseId, personId, world.ids.unit['ke-baerum-barn'], p.transferred, by],
    )
    const complaintId = randomUUID()
    await run(
      `insert into complaint (authority_id, id, person_id, case_id, decision_id, state, wrong, reasons, complainant_name, complainant_is, received_as,
        received_on, recorded_at, statement, outcome, outcome_on, outcome_note, sent_on)
      values ($1, $2, $3, $4, $5, 'outcome', $6, $7, 'Leila Skumringslia', 'parent', 'paper', $8, now(), $9, 'upheld', $8, $10, $8)`,
      [
        ...[complaintId, personId, caseId, decisionId, p.complained, p.complaintReasons, world.daysFrom(0)],
        ...[p.statement, p.outcome],
      ],
    )
    await run(
      `insert into complaint_step (authority_id, complaint_id, act, reason, at) values ($1, $2, 'let_stand', $3, now())`,
      [complaintId, p.statement],
    )
  })
  return decisionId
}
