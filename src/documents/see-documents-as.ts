import { z } from 'zod'
import { can } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { aboutWholePlan, findLooked, plansActs, viaPlan } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { whyShut } from './about-documents.ts'
import { acts } from './access.ts'
import { findDocumentsOfPlan } from './document-store.ts'
import { type SeenDocument, seen } from './find-documents.ts'

export interface DocumentsSeenAs {
  person: { id: string; givenName: string }
  planId: string
  /** Of the reader. */
  relation: RelationName
  looker: { name: string; isNamed: boolean }
  /** What the one looked as is to the person; null: they see no documents. */
  theirRelation: RelationName | null
  documents: SeenDocument[]
}

/**
 * The documents as one of those let in sees them now: their own consent and what it leaves out. Nothing is shown that the reader does
 * not see; the log says that it was the reader who looked.
 */
export const seeDocumentsAs = query({
  act: plansActs.seeAs,
  input: z.object({ planId: id, whoId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<DocumentsSeenAs | null> {
    const { input, subject, grant, db, actor, today } = context
    const { whole, personId } = subject
    const looked = await findLooked(context)
    const own = can(acts.readDocuments, grant.by)
    if (!looked || !own || (await whyShut(db, personId, own, today))) return null
    const { kind, name } = looked.looker
    const theirs = await looked.grantOf(acts.readDocuments)
    const isShut = !theirs || (await whyShut(db, personId, theirs, today)) !== null
    const all = isShut ? [] : await findDocumentsOfPlan(db, input.planId)
    return {
      person: { id: personId, givenName: whole.person.givenName },
      planId: input.planId,
      relation: grant.relation.name,
      looker: { name, isNamed: kind !== 'unnamed' },
      theirRelation: theirs?.relation.name ?? null,
      documents: isShut
        ? []
        : all
            .filter((versions) => seen(versions, { grant: own, actor }))
            .flatMap((versions) => seen(versions, { grant: theirs, actor: { kind: 'nobody' } }) ?? []),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['documents'] }],
})
