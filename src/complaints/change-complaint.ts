import { findHandlers, keepLetter } from '../cases/index.ts'
import { isRefused, type Refused } from '../law/refusal.ts'
import { type NoticeKind, notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Complaint } from './complaint.ts'
import { insertStep, updateComplaint } from './complaint-store.ts'
import { type Defect, stillLacking } from './rules/defects.ts'
import { type ComplaintAct, complaintLifecycle } from './rules/lifecycle.ts'
import { findParentToTell, tellParent } from './tell-parent.ts'

export type ComplaintContext = Pick<
  CommandContext<unknown, { unitId: string; complaint: Complaint }>,
  'subject' | 'db' | 'authorityId' | 'grant' | 'now' | 'today' | 'events'
>

/** One step in a complaint's life by its table, kept with who, when and why. `changes`: what else the step sets. */
export async function changeComplaint(
  { subject, db, authorityId, grant, now, events }: ComplaintContext,
  act: ComplaintAct,
  reason = '',
  changes: Partial<Complaint> = {},
): Promise<Refused | { complaintId: string }> {
  const { complaint } = subject
  const state = complaintLifecycle.next(complaint.state, act, reason)
  if (isRefused(state)) return state
  await updateComplaint(db, complaint.id, { ...changes, state })
  await insertStep(db, authorityId, complaint.id, {
    act,
    reason,
    practitionerId: grant.relation.practitionerId ?? null,
    at: now,
  })
  events.add({
    type: `complaint_${act}`,
    personId: complaint.personId,
    facts: { caseId: complaint.caseId, complaintId: complaint.id },
  })
  return { complaintId: complaint.id }
}

/** Something that was asked for has come. What has not is asked for still, by the same day. */
export function mend(context: ComplaintContext, came: readonly Defect[], reason: string) {
  const { complaint } = context.subject
  const left = stillLacking(complaint.defects, came)
  return changeComplaint(context, left.length ? 'mend_in_part' : 'mend', reason, {
    defects: left,
    mendBy: left.length ? complaint.mendBy : null,
    hasMandate: complaint.hasMandate || came.includes('no_mandate'),
    signedAt: complaint.signedAt ?? (came.includes('unsigned') ? context.now : null),
  })
}

/**
 * Keeps a letter to the party among the case's, in the person's language. To a parent who was refused, only where it is posted.
 * @returns its id, for those who get it on paper
 */
export async function keepPartyLetter(
  {
    subject,
    db,
    ...asked
  }: Pick<ComplaintContext, 'subject' | 'db' | 'authorityId' | 'now' | 'today'> & Pick<Asked, 'secrets'>,
  kind: string,
  pdf: Buffer,
): Promise<string | undefined> {
  const { caseId, personId, informingId } = subject.complaint
  const isOnRefusal = informingId !== null
  if (isOnRefusal && !(await findParentToTell(db, subject.complaint, asked.today))?.onPaper) return
  const { language } = await getPerson(db, personId)
  const letter = { kind: isOnRefusal ? 'informing_complaint' : kind, language }
  return (await keepLetter(db, asked, { id: caseId, personId }, letter, pdf)).id
}

/** Tells the party that there is something to read; nothing of what. `letterId`: what those who get paper are sent. */
export async function tellParty(
  context: Pick<ComplaintContext, 'subject' | 'db' | 'authorityId' | 'now' | 'today'>,
  kind: NoticeKind,
  letterId?: string,
): Promise<void> {
  const { db, authorityId, now } = context
  const { complaint } = context.subject
  if (complaint.informingId !== null) return tellParent(context, complaint, kind, letterId)
  const href = `/${authorityId}/klage/${complaint.id}`
  await notifyPerson(db, authorityId, complaint.personId, { kind, href, now, letterId })
}

/** Tells those who work in the unit, but for the one who did it. */
export async function tellUnitOf(
  { db, authorityId, now, today }: Pick<ComplaintContext, 'db' | 'authorityId' | 'now' | 'today'>,
  complaint: { id: string; personId: string; unitId: string },
  kind: NoticeKind,
  me?: string | null,
): Promise<void> {
  const href = `/${authorityId}/klager/${complaint.id}`
  for (const { id } of await findHandlers(db, complaint.unitId, today)) {
    if (id === me) continue
    await notifyPractitioner(db, authorityId, id, { kind, href, now, personId: complaint.personId })
  }
}
