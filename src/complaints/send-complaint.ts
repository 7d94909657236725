import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import type { RelationName } from '../access/relations.ts'
import {
  type Decision,
  findCase,
  findDecision,
  findDecisionsOfCase,
  mayComplainOfMissing,
} from '../cases/index.ts'
import type { Asked } from '../platform/asked.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findOpenComplaintBy } from './complaint-store.ts'
import { attachmentLimits, complaintWords, receiveComplaint } from './receive-complaint.ts'
import type { Complainant } from './rules/defects.ts'

export { attachmentLimits }

/** The signature is the sign-in by eID at the high level (the only one that is let in), and this named press. */
export const signed = {
  ...complaintWords,
  sign: ticked.refine((isTicked) => isTicked, { error: 'must_sign' }),
}

const complainantBy: Partial<Record<RelationName, Complainant>> = {
  self: 'self',
  child_15: 'self',
  parent: 'parent',
  foster_parent: 'foster_parent',
  care_authority: 'care_authority',
  guardian: 'guardian',
  proxy: 'proxy',
}

/** The party's decision, as somebody who is the unit's people has no part in it. */
export async function aboutDecision({ decisionId }: { decisionId: string }, db: ReadDb) {
  const decision = await findDecision(db, decisionId)
  return decision && { personId: decision.personId, decision }
}

/** The party's own case, where an answer is owed. */
export async function aboutUnanswered({ caseId }: { caseId: string }, db: ReadDb) {
  const file = await findCase(db, caseId)
  return file && { personId: file.personId, case: file }
}

/** Complains about a decision, also one that is final or late: a person judges. Refuses: complaint_open, and as `takeFiles` does. */
export const sendComplaint = command({
  act: acts.write,
  form: z.object({ decisionId: id, ...signed }),
  about: aboutDecision,
  run: (context) => send(context, context.subject.decision.caseId, context.subject.decision),
})

/** Complains that no decision has come. Refuses: answered_already, complaint_open, and as `takeFiles` does. */
export const sendComplaintOnMissing = command({
  act: acts.write,
  form: z.object({ caseId: id, ...signed }),
  about: aboutUnanswered,
  async run(context) {
    const file = context.subject.case
    const { id: caseId } = file
    const isDecided = (await findDecisionsOfCase(context.db, caseId)).length > 0
    if (!mayComplainOfMissing(file, { isDecided })) return refuse('answered_already')
    return send(context, caseId, null)
  },
})

type Words = z.output<z.ZodObject<typeof signed>>

async function send(
  context: CommandContext<Words, { personId: string }> & Asked,
  caseId: string,
  decision: Decision | null,
) {
  const { input, subject, db, grant, now, today } = context
  const actor = context.actor as SignedInActor // the act is open to nobody unknown
  const file = (await findCase(db, caseId))!
  const decisionId = decision?.id ?? null
  if (await findOpenComplaintBy(db, { caseId, decisionId }, actor.identityKey))
    return refuse('complaint_open')
  const { wrong, changeWanted, reasons, helpedBy } = input
  return receiveComplaint(
    context,
    { personId: subject.personId, unitId: file.unitId, caseId, decision },
    {
      wrong,
      changeWanted,
      reasons,
      helpedBy,
      complainantKey: actor.identityKey,
      complainantName: actor.name,
      complainantIs: complainantBy[grant.relation.name] ?? 'self',
      receivedAs: 'digital',
      receivedOn: today,
      recordedBy: null,
      signedAt: now,
      hasMandate: true,
    },
    { by: actor, chosen: input.files },
  )
}
