import { z } from 'zod'
import { can, type Grant, isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import { findReaders, type Readers, whyNotWrite } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { aboutDocument, aboutPlan, type PlanAbout, whyShut } from './about-documents.ts'
import { acts } from './access.ts'
import { type DocumentVersion, findDocumentsOfPlan, thingOf, type Versions } from './document-store.ts'
import { wordsBefore } from './document-versions.ts'
import { mayChangeDocument, seesAll, seesDocument } from './sees-document.ts'

/** Who did something to a document. A name only where the reader may know who takes part. */
export interface DoneBy {
  at: Date
  /** What they were to the person. */
  as: string
  name: string | null
}

/** A document as one reader may see it. */
export interface SeenDocument
  extends Pick<
    DocumentVersion,
    | 'id'
    | 'version'
    | 'kind'
    | 'title'
    | 'fromWhom'
    | 'datedOn'
    | 'contentType'
    | 'size'
    | 'checked'
    | 'fileVersion'
  > {
  /** The file as it is now. */
  added: DoneBy
  withdrawn: (DoneBy & { reason: string }) | null
  /** The files before, the newest first: for those who see all. */
  before: (DoneBy & Pick<DocumentVersion, 'fileVersion' | 'size' | 'contentType'>)[]
  /** What stood about it before: for them too. */
  wordsBefore: (DoneBy & Pick<DocumentVersion, 'version' | 'title' | 'kind' | 'fromWhom' | 'datedOn'>)[]
  mayChange: boolean
}

export interface Documents {
  person: { id: string; givenName: string }
  planId: string
  isEnded: boolean
  relation: RelationName
  sections: Grant['sections']
  documents: SeenDocument[]
  mayAdd: boolean
  /** No consent to a plan: nothing can be added. */
  lacksConsent: boolean
  isShielded: boolean
  readers: Readers | null
}

/** The documents of a plan. */
export const getDocuments = query({
  act: acts.readDocuments,
  input: z.object({ planId: id }),
  about: ({ planId }, db) => aboutPlan({ planId }, db),
  read: async (context): Promise<Documents | null> => {
    const around = await aroundOf(context)
    return around && { ...around, documents: around.isShielded ? [] : await documentsSeen(context) }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['documents'] }],
})

/** For a new one. */
export const getDocumentsToAdd = query({
  act: acts.writeDocument,
  input: z.object({ planId: id }),
  about: ({ planId }, db) => aboutPlan({ planId }, db),
  read: async (context): Promise<Documents | null> => {
    const around = await aroundOf(context)
    return around?.mayAdd ? { ...around, documents: [] } : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['name'] }],
})

export type OneDocument = Documents & { document: SeenDocument }

/** One of them, with the files before it. */
export const getDocument = query({
  act: acts.readDocuments,
  input: z.object({ planId: id, planDocumentId: id }),
  about: aboutDocument,
  read: async (context): Promise<OneDocument | null> => {
    const around = await aroundOf(context, context.input.planDocumentId)
    const document = around && !around.isShielded && seen(context.subject.versions, context)
    return document ? { ...around, documents: [], document } : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['documents'] }],
})

type Context = Pick<Asked, 'actor' | 'today' | 'language'> & { db: ReadDb; subject: PlanAbout; grant: Grant }

async function aroundOf(
  { db, subject, grant, today, language }: Context,
  documentId?: string,
): Promise<Omit<Documents, 'documents'> | null> {
  const { personId, planId, planState } = subject
  const shut = await whyShut(db, personId, grant, today)
  if (shut === 'no_consent') return null
  const isShielded = shut === 'shielded'
  const person = await getPerson(db, personId)
  const relation = grant.relation.name
  const not = await whyNotWrite(db, subject, today)
  return {
    person: { id: personId, givenName: calledInSentence(person, relation === 'parent', language) },
    planId,
    isEnded: planState === 'ended',
    relation,
    sections: grant.sections,
    mayAdd: !not && !isShielded && can(acts.writeDocument, grant.by) !== null,
    lacksConsent: not?.refused === 'consent_missing',
    isShielded,
    readers: isShielded
      ? null
      : (
          await findReaders(db, {
            ...{ personId, today, language, grant, act: acts.readDocuments },
            places: { page: { section: 'documents', ...(documentId && { thing: thingOf(documentId) }) } },
            isPlanOpen: await hasConsent(db, personId, 'plan', today),
          })
        ).page,
  }
}

async function documentsSeen(context: Context): Promise<SeenDocument[]> {
  const all = await findDocumentsOfPlan(context.db, context.subject.planId)
  return all.flatMap((versions) => seen(versions, context) ?? [])
}

/** Null where it is not for this reader. */
export function seen(
  versions: Versions,
  { grant, actor }: Pick<Context, 'grant' | 'actor'>,
): SeenDocument | null {
  const [newest] = versions
  const isWithdrawn = newest.withdrawnReason !== null
  if (!seesDocument(grant, { id: newest.id, isWithdrawn })) return null
  const files = versions.filter(({ version, fileVersion }) => version === fileVersion)
  const [file = newest, ...before] = files
  const isOwn = actor.kind !== 'nobody' && versions.at(-1)!.writtenBy === actor.identityId
  const { id, version, kind, title, fromWhom, datedOn, contentType, size, checked, fileVersion } = newest
  return {
    ...{ id, version, kind, title, fromWhom, datedOn, contentType, size, checked, fileVersion },
    added: doneBy(file, grant),
    withdrawn: isWithdrawn ? { ...doneBy(newest, grant), reason: newest.withdrawnReason! } : null,
    before: seesAll(grant)
      ? before.map((each) => ({
          ...doneBy(each, grant),
          fileVersion: each.fileVersion,
          size: each.size,
          contentType: each.contentType,
        }))
      : [],
    wordsBefore: seesAll(grant)
      ? wordsBefore(versions).map((each) => ({
          ...doneBy(each, grant),
          ...{ version: each.version, title: each.title, kind: each.kind },
          ...{ fromWhom: each.fromWhom, datedOn: each.datedOn },
        }))
      : [],
    mayChange: mayChangeDocument(grant, { isOwn }),
  }
}

const leads = ['coordinator', 'stand_in']
const atWork = [...leads, 'participant']

/** Who is at work is told by name to whoever may know who takes part, and who coordinates to all; those near the person by what they are. */
function doneBy({ writtenAt, writtenAs, writtenName }: DocumentVersion, grant: Grant): DoneBy {
  const isNamed = leads.includes(writtenAs) || (atWork.includes(writtenAs) && isOpen(grant, 'participants'))
  return { at: writtenAt, as: writtenAs, name: isNamed ? writtenName : null }
}
