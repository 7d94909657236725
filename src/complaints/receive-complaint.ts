import { randomUUID } from 'node:crypto'
import type { SignedInActor } from '../access/actor.ts'
import { complainOfRefusalBy, type Decision, type RightsItem, timeToComplain } from '../cases/index.ts'
import type { ItemsOfBasis } from '../law/legal-basis.ts'
import { notifyPerson } from '../messages/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { optionalText, text } from '../platform/form/fields.ts'
import { files, type UploadedFile } from '../platform/form/files.ts'
import { takeFiles } from '../platform/form/take-files.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { tellUnitOf } from './change-complaint.ts'
import type { Complaint, cameWithIt } from './complaint.ts'
import { insertComplaint, insertStep, type NewComplaint } from './complaint-store.ts'
import { addDocument } from './document-store.ts'
import { tellParent } from './tell-parent.ts'

/** Of one complaint, at a time. */
export const attachmentLimits = { most: 5, bytes: 10 * 1024 * 1024 }

/** The words of a complaint: pbrl § 7-3, fvl § 32. Only what is wrong has to be said; the unit helps with the rest. */
export const complaintWords = {
  wrong: text(8000),
  changeWanted: optionalText(4000),
  reasons: optionalText(8000),
  helpedBy: optionalText(200),
  files: files(attachmentLimits),
}

type Context = Pick<
  CommandContext<unknown, object>,
  'db' | 'authorityId' | 'now' | 'today' | 'events' | 'secrets'
>

/** Keeps the files that will do; all of them or none. Refuses as `takeFiles` does. */
export async function keepFiles(
  { db, authorityId, secrets, now }: Pick<Context, 'db' | 'authorityId' | 'secrets' | 'now'>,
  complaintId: string,
  kind: (typeof cameWithIt)[number],
  chosen: readonly UploadedFile[],
): Promise<Refusal | null> {
  const taken = await takeFiles(chosen)
  if (isRefusal(taken)) return taken
  for (const file of taken)
    await addDocument(db, secrets, authorityId, complaintId, { ...file, kind, addedAt: now })
  return null
}

/** The same complaint about rights of several bases: one for each, which go their own ways. @returns the first */
export async function receiveByPart(
  context: Context,
  of: { personId: string; unitId: string; caseId: string; decision: Decision | null },
  parts: readonly ItemsOfBasis<RightsItem>[],
  ...rest: [Parameters<typeof receiveComplaint>[2], Parameters<typeof receiveComplaint>[3]]
): Promise<Refusal | { complaintId: string }> {
  if (!of.decision) return receiveComplaint(context, of, ...rest)
  let first: { complaintId: string } | null = null
  for (const part of parts) {
    const received = await receiveComplaint(context, { ...of, part }, ...rest)
    if (isRefusal(received)) return received
    first ??= received
  }
  return first ?? refuse('items_missing', 'items')
}

/** Puts a complaint in the unit's hands: kept as it was written, with the time it has, and both sides told. */
export async function receiveComplaint(
  context: Context,
  of: {
    personId: string
    unitId: string
    caseId: string
    decision: Decision | null
    /** What of the decision it is about, and by which basis; left out where it is missing. */
    part?: ItemsOfBasis<RightsItem>
    /** The refusal it is about, and the day the parent was answered; left out where it is about something else. */
    refusal?: { id: number; answeredOn: string }
  },
  words: Omit<
    NewComplaint,
    | 'id'
    | 'personId'
    | 'caseId'
    | 'decisionId'
    | 'informingId'
    | 'items'
    | 'knownOn'
    | 'knownHow'
    | 'deadlineOn'
    | 'recordedAt'
    | 'heldAs'
  > &
    Partial<Pick<NewComplaint, 'heldAs'>>,
  { by, chosen }: { by: SignedInActor | null; chosen: readonly UploadedFile[] },
): Promise<Refusal | { complaintId: string }> {
  const { db, authorityId, now, events } = context
  const { decision, part, refusal } = of
  const time = refusal
    ? timeOnRefusal(refusal)
    : decision && part
      ? await timeToComplain(db, decision, by ?? { name: words.complainantName }, part.basis)
      : null
  const complaint: Pick<Complaint, 'id'> & NewComplaint = {
    id: randomUUID(),
    personId: of.personId,
    caseId: of.caseId,
    decisionId: decision?.id ?? null,
    informingId: refusal?.id ?? null,
    items: part?.items ?? [],
    heldAs: null,
    ...words,
    recordedAt: now,
    knownOn: time?.knownOn ?? null,
    knownHow: time?.knownHow ?? 'none',
    deadlineOn: time?.lastDay ?? null,
  }
  const complaintId = complaint.id
  await insertComplaint(db, authorityId, complaint)
  const refused = await keepFiles(context, complaintId, words.recordedBy ? 'scan' : 'attachment', chosen)
  if (refused) return refused
  await insertStep(db, authorityId, complaintId, {
    act: 'receive',
    reason: '',
    practitionerId: words.recordedBy,
    at: now,
  })
  await tellUnitOf(context, { id: complaintId, ...of }, 'complaint_received', words.recordedBy)
  if (refusal) await tellParent(context, complaint, 'complaint_received')
  else
    await notifyPerson(db, authorityId, of.personId, {
      kind: 'complaint_received',
      href: `/${authorityId}/klage/${complaintId}`,
      now,
    })
  events.add({
    type: 'complaint_received',
    personId: of.personId,
    facts: {
      caseId: of.caseId,
      complaintId,
      isOnMissing: of.decision === null && !refusal,
      receivedAs: words.receivedAs,
    },
  })
  return { complaintId }
}

/** Of a refusal: three weeks from the answer, as it was told (`informing-refused`). */
const timeOnRefusal = ({ answeredOn }: { answeredOn: string }) => ({
  knownOn: answeredOn,
  knownHow: 'notice' as const,
  lastDay: complainOfRefusalBy(answeredOn),
})
