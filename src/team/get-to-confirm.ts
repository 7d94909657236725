import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { findRelatedPersons } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { findAnswers, findConsents } from './consent-store.ts'
import { findToConfirm } from './find-to-confirm.ts'
import { type OneConsent, readConsent, seesOfConsent } from './get-consent.ts'

export interface ConsentsToConfirm {
  relation: RelationName
  personId: string
  planId: string | null
  /** All of it was said by parents. */
  isByParents: boolean
  /** What others said yes to, coordination first. */
  asked: OneConsent[]
  /** What one has said a word to, of what others had said yes to. */
  answered: OneConsent[]
}

/** What others said yes to for the reader, who decides alone now: what waits for a word, and what has got one. Null to all others. */
export const getToConfirm = query({
  act: acts.seeConsents,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read(context): Promise<ConsentsToConfirm | null> {
    const { db, grant, subject, today } = context
    const { personId } = subject
    if (grant.relation.name !== 'self') return null
    const waits = (await findToConfirm(db, [personId], today)).get(personId)?.consentIds ?? []
    const read = async (ids: readonly string[]) => {
      const found: OneConsent[] = []
      for (const consentId of ids) found.push((await readConsent({ ...context, input: { consentId } }))!)
      return found
    }
    const answered: string[] = []
    for (const { id: consentId } of await findConsents(db, personId)) {
      const answers = waits.includes(consentId) ? [] : await findAnswers(db, consentId)
      // Somebody may have said yes themselves before others came to decide
      const isOwnAfterOthers = answers.some(({ relatedPersonId, answer }, at) => {
        const before = answers[at - 1]
        return (
          !relatedPersonId && answer !== 'refused' && before?.relatedPersonId && before.answer === 'given'
        )
      })
      if (isOwnAfterOthers) answered.push(consentId)
    }
    const plan = await findPlanOfPerson(db, personId)
    const shown = { asked: await read(waits), answered: await read(answered) }
    const around = await findRelatedPersons(db, personId, today)
    const isParent = (relatedPersonId: string) =>
      around.some(({ id: one, kind }) => one === relatedPersonId && kind === 'parent')
    const others = [...shown.asked, ...shown.answered].flatMap(({ answers }) =>
      answers.flatMap(({ relatedPersonId }) => relatedPersonId ?? []),
    )
    return {
      relation: grant.relation.name,
      personId,
      planId: plan && plan.state !== 'ended' ? plan.id : null,
      isByParents: others.length > 0 && others.every(isParent),
      ...shown,
    }
  },
  sees: ({ personId, asked, answered }) => [
    { personId, what: ['consents'] },
    ...[...asked, ...answered].flatMap(seesOfConsent),
  ],
})
