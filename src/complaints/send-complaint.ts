import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import {
  type Decision,
  findCase,
  findDecision,
  findDecisionsOfCase,
  mayComplainOfMissing,
  type RightsItem,
} from '../cases/index.ts'
import type { ItemsOfBasis } from '../law/legal-basis.ts'
import type { Asked } from '../platform/asked.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choices, id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { partsChosen, rightsChoices } from './basis-of-complaint.ts'
import { findOpenComplaintBy } from './complaint-store.ts'
import { complainantBy } from './find-known-as.ts'
import { attachmentLimits, complaintWords, receiveByPart } from './receive-complaint.ts'

export { attachmentLimits }

/** The signature is the sign-in by eID at the high level (the only one that is let in), and this named press. */
export const signed = {
  ...complaintWords,
  sign: ticked.refine((isTicked) => isTicked, { error: 'must_sign' }),
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

/**
 * Complains about a decision, also one that is final or late: a person judges. Where it has rights of two bases it is said
 * which, and a complaint about both is kept as two. Refuses: items_missing, complaint_open, and as `takeFiles` does.
 */
export const sendComplaint = command({
  act: acts.write,
  form: z.object({ decisionId: id, items: choices(rightsChoices), ...signed }),
  about: aboutDecision,
  run(context) {
    const { decision } = context.subject
    return send(context, decision.caseId, decision, partsChosen(decision, context.input.items))
  },
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
    return send(context, caseId, null, [])
  },
})

type Words = z.output<z.ZodObject<typeof signed>>

async function send(
  context: CommandContext<Words, { personId: string }> & Asked,
  caseId: string,
  decision: Decision | null,
  parts: ItemsOfBasis<RightsItem>[],
) {
  const { input, subject, db, grant, now, today } = context
  const actor = context.actor as SignedInActor // the act is open to nobody unknown
  const file = (await findCase(db, caseId))!
  const decisionId = decision?.id ?? null
  const items = parts.flatMap((part) => part.items)
  if (decision && !parts.length) return refuse('items_missing', 'items')
  if (await findOpenComplaintBy(db, { caseId, decisionId, items }, actor.identityKey))
    return refuse('complaint_open')
  const { wrong, changeWanted, reasons, helpedBy } = input
  return receiveByPart(
    context,
    { personId: subject.personId, unitId: file.unitId, caseId, decision },
    parts,
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
