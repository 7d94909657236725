import { z } from 'zod'
import { can, type Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { isDead } from './find-about-me.ts'
import { findReference, findReferences, type PlanReference } from './reference-store.ts'

export interface References {
  person: { id: string; givenName: string }
  relation: RelationName
  sections: Grant['sections']
  planId: string | null
  references: PlanReference[]
  mayWrite: boolean
  /** The reader may see how something stood before. */
  mayReadBefore: boolean
  /** Who keeps a plan would tell where the person is: none is shown. */
  isShielded: boolean
}

/** The other plans around a person: that they are, and who keeps them. */
export const getReferences = query({
  act: acts.readReferences,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, subject: { personId }, grant, today, language }): Promise<References> {
    const around = await aroundOf(db, personId, { grant, today, language })
    return { ...around, references: around.isShielded ? [] : await findReferences(db, personId) }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** For a new one. */
export const getReferencesToWrite = query({
  act: acts.writeReference,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, subject: { personId }, grant, today, language }) {
    const around = await aroundOf(db, personId, { grant, today, language })
    return around.mayWrite ? { ...around, reference: null } : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['name'] }],
})

/** One of them, to be written anew or ended. */
export const findReferenceToWrite = query({
  act: acts.writeReference,
  input: z.object({ personId: id, referenceId: id }),
  about: async ({ personId, referenceId }, db) => {
    const reference = await findReference(db, referenceId)
    return reference?.personId === personId ? { personId, reference } : null
  },
  async read({ db, subject: { personId, reference }, grant, today, language }) {
    const around = await aroundOf(db, personId, { grant, today, language })
    return around.mayWrite ? { ...around, reference } : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

async function aroundOf(
  db: ReadDb,
  personId: string,
  { grant, today, language }: { grant: Grant; today: string; language: Language },
): Promise<Omit<References, 'references'>> {
  const person = await getPerson(db, personId)
  const plan = await findPlanOfPerson(db, personId)
  const relation = grant.relation.name
  const isShielded = hidesWhereabouts(person, grant.relation)
  return {
    person: { id: personId, givenName: calledInSentence(person, relation === 'parent', language) },
    relation,
    sections: grant.sections,
    planId: plan && plan.state !== 'ended' ? plan.id : null,
    mayReadBefore: !isShielded && can(acts.readBefore, grant.by) !== null,
    mayWrite: !isShielded && !isDead(person, today) && can(acts.writeReference, grant.by) !== null,
    isShielded,
  }
}
