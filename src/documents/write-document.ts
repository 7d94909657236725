import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { lockPlan, mergeable, mergeFields, whyNotWrite } from '../plans/index.ts'
import { type CommandContext, command, stale } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalDate, optionalText, text } from '../platform/form/fields.ts'
import { files } from '../platform/form/files.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import {
  aboutDocument,
  aboutPlan,
  type DocumentAbout,
  type PlanAbout,
  unlessShielded,
} from './about-documents.ts'
import { acts } from './access.ts'
import { addVersion, countDocuments, type DocumentVersion, keepBytes } from './document-store.ts'
import { mayChangeDocument, seesDocument } from './sees-document.ts'
import { takeDocument } from './take-document.ts'
import { type DocumentKind, documentKinds, documentLimits, mostDocuments } from './things.ts'

/** The version the form was made from: without it nothing is done to a document. */
export const version = z.coerce.number().int().optional().catch(-1)

const words = {
  kind: choice(documentKinds),
  title: text(120),
  fromWhom: optionalText(120),
  datedOn: optionalDate,
}

/**
 * A document is put in the plan. Refuses: plan_ended, consent_missing, dated_ahead, too_many_documents, and what is wrong with the file.
 */
export const addDocument = command({
  act: acts.writeDocument,
  form: z.object({
    planId: id,
    ...words,
    files: files(documentLimits).refine((chosen) => chosen.length > 0, { error: 'choose_file' }),
  }),
  about: ({ planId }, db) => aboutPlan({ planId }, db),
  may: unlessShielded,
  async run(context) {
    const { input, subject, db, today } = context
    const not = (await whyNotWrite(db, subject, today)) ?? whyNotDated(input, today)
    if (not) return not
    const taken = await takeDocument(input.files[0]!)
    if (isRefusal(taken)) return taken
    // Two at once are counted one after the other; nothing is locked while a picture is drawn anew
    await lockPlan(db, subject.planId)
    if ((await countDocuments(db, subject.planId)) >= mostDocuments) return refuse('too_many_documents')
    const file = await keepTaken(context, taken)
    const { kind, title, fromWhom, datedOn = null } = input
    return writeVersion(context, 'plan_document_added', {
      ...{ id: randomUUID(), version: 1, fileVersion: 1, withdrawnReason: null },
      ...{ kind, title, fromWhom, datedOn, ...file },
    })
  },
})

/** What a document's form is filled from, by its fields. */
export const documentValues = ({
  kind,
  title,
  fromWhom,
  datedOn,
}: Pick<DocumentVersion, 'kind' | 'title' | 'fromWhom' | 'datedOn'>) => ({
  ...{ title, kind, fromWhom, datedOn: datedOn ?? '' },
})

/**
 * Other words about it, and another file where one is chosen: the one before is kept. What others have changed meanwhile stands; the
 * same field changed by two is left for the one who writes to choose (`mergeFields`), and a file is not put in place of one that came
 * meanwhile. Refuses: not_yours_to_change, document_withdrawn, and as `addDocument`.
 */
export const changeDocument = command({
  act: acts.writeDocument,
  form: z.object({
    ...{ planId: id, planDocumentId: id, ...words, files: files(documentLimits) },
    ...mergeable(['title', 'kind', 'fromWhom', 'datedOn']),
    /** Which file stood when the form was made. */
    wasFile: z.coerce.number().int().optional().catch(-1),
  }),
  // The form is of several fields: it is stale field by field, and not by its version
  about: async (input, db) => {
    const about = await aboutDocument(input, db)
    return about && { ...about, version: undefined }
  },
  may: whereSeen,
  async run(context) {
    const { input, subject, db, today } = context
    const [newest] = subject.versions
    const not = (await whyNotChange(context)) ?? whyNotDated(input, today)
    if (not) return not
    if (newest.withdrawnReason !== null) return refuse('document_withdrawn')
    const { title, kind, fromWhom, datedOn = '' } = input
    const stands = documentValues(newest)
    const merged = mergeFields(stands, { title, kind, fromWhom, datedOn }, input, {}, newest.version)
    const { changes, waits, isChosen } = merged
    if (waits.length > 0 && !isChosen) return stale
    const [chosen] = input.files
    if (chosen && input.version !== newest.version && input.wasFile !== newest.fileVersion) return stale
    const result = { planId: subject.planId, planDocumentId: newest.id, waits }
    if (!chosen && Object.keys(changes).length === 0) return result
    const file = chosen ? await keepFile({ ...context, db }, chosen) : {}
    if (isRefusal(file)) return file
    const version = newest.version + 1
    const becomes = { ...stands, ...changes }
    const written = await writeVersion(context, chosen ? 'plan_document_replaced' : 'plan_document_changed', {
      ...{ ...newest, version, ...becomes, kind: becomes.kind as DocumentKind },
      datedOn: becomes.datedOn || null,
      ...(chosen && { ...file, fileVersion: version }),
    })
    return written === stale ? stale : result
  },
})

/** Taken out, with why: never deleted. Refuses: not_yours_to_change, plan_ended, consent_missing, document_withdrawn. */
export const withdrawDocument = command({
  act: acts.writeDocument,
  form: z.object({ planId: id, planDocumentId: id, version, reason: text(300) }),
  about: aboutDocument,
  may: whereSeen,
  async run(context) {
    const [newest] = context.subject.versions
    const not = await whyNotChange(context)
    if (not) return not
    if (newest.withdrawnReason !== null) return refuse('document_withdrawn')
    return writeVersion(context, 'plan_document_withdrawn', {
      ...{ ...newest, version: newest.version + 1, withdrawnReason: context.input.reason },
    })
  },
})

/** And taken in again. Refuses: not_yours_to_change, plan_ended, consent_missing, document_stands. */
export const takeInDocument = command({
  act: acts.writeDocument,
  form: z.object({ planId: id, planDocumentId: id, version }),
  about: aboutDocument,
  may: whereSeen,
  async run(context) {
    const [newest] = context.subject.versions
    const not = await whyNotChange(context)
    if (not) return not
    if (newest.withdrawnReason === null) return refuse('document_stands')
    return writeVersion(context, 'plan_document_taken_in', {
      ...{ ...newest, version: newest.version + 1, withdrawnReason: null },
    })
  },
})

type Context<S = PlanAbout> = Omit<CommandContext<unknown, S>, 'input'>

/** What one does not see, one does nothing to: to whoever takes part, what is taken out is not there, though they added it. */
export async function whereSeen(context: {
  subject: DocumentAbout
  grant: Grant
  db: ReadDb
}): Promise<boolean> {
  const [{ id, withdrawnReason }] = context.subject.versions
  const isSeen = seesDocument(context.grant, { id, isWithdrawn: withdrawnReason !== null })
  return isSeen && (await unlessShielded(context))
}

export async function whyNotChange(
  context: Context<DocumentAbout> & { input: { version?: number | undefined } },
) {
  const { input, subject, grant, actor, db, today } = context
  if (input.version === undefined) return stale
  const isOwn = actor.kind !== 'nobody' && subject.versions.at(-1)!.writtenBy === actor.identityId
  if (!mayChangeDocument(grant, { isOwn })) return refuse('not_yours_to_change')
  return whyNotWrite(db, subject, today)
}

const whyNotDated = ({ datedOn }: { datedOn?: string | undefined }, today: string) =>
  datedOn && datedOn > today ? refuse('dated_ahead', 'datedOn') : null

async function keepFile(context: Context, chosen: Parameters<typeof takeDocument>[0]) {
  const taken = await takeDocument(chosen)
  return isRefusal(taken) ? taken : keepTaken(context, taken)
}

type Taken = Exclude<Awaited<ReturnType<typeof takeDocument>>, Refusal>

async function keepTaken({ db, secrets, authorityId }: Context, { bytes, contentType, checked }: Taken) {
  const sha256 = await keepBytes(db, secrets, authorityId, { bytes, contentType })
  return { sha256, contentType, size: bytes.length, checked }
}

type Written = Omit<
  DocumentVersion,
  'planId' | 'personId' | 'writtenBy' | 'writtenAs' | 'writtenName' | 'writtenAt'
>

export async function writeVersion(context: Context, type: string, version: Written) {
  const { db, authorityId, actor, grant, now, subject, events } = context
  const { planId, personId } = subject
  const isKept = await addVersion(db, authorityId, {
    ...{ ...version, planId, personId },
    writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
    writtenAs: grant.relation.name,
    writtenName: actor.kind === 'nobody' ? '' : actor.name,
    writtenAt: now,
  })
  if (!isKept) return stale
  events.add({ type, personId, facts: { planId, documentId: version.id, version: version.version } })
  return { planId, planDocumentId: version.id }
}
