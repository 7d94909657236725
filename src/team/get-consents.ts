import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { grantedRights } from '../cases/index.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type Consent, shownState } from './consent.ts'
import { findConsents, findSaidYes } from './consent-store.ts'
import type { ConsentState } from './rules/consent.ts'
import type { WhoConsents } from './rules/who-consents.ts'
import { shieldConsent } from './shield.ts'
import { findMembersOfConsents } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

export interface ConsentShown extends Consent {
  /** The state on the day, a day past the last one counted. */
  shown: ConsentState
  /** Those the service has named. */
  people: string[]
  /** The reader decides, and has not said yes. */
  waitsForReader: boolean
}

export interface Consents {
  relation: RelationName
  person: { id: string; givenName: string; fullName: string }
  isSelf: boolean
  /** The reader is one who decides. */
  mayAnswer: boolean
  mayAsk: boolean
  /** A right to a plan is granted: consent to one can be asked for. */
  hasRightToPlan: boolean
  /** Services and those at work there are left out: they would tell where the person is. */
  isShielded: boolean
  deciders: { id: string | null; name: string }[]
  by: WhoConsents['by']
  consents: ConsentShown[]
  planId: string | null
}

const asks: readonly RelationName[] = ['coordinator', 'stand_in', 'case_handler', 'unit_leader']

/** Every consent about a person, who decides, and whom the services have named. */
export const getConsents = query({
  act: acts.seeConsents,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, today, language }): Promise<Consents> {
    const person = await getPerson(db, personId)
    const { who, deciders } = await findDeciders(db, personId, 'coordination', today)
    const relation = grant.relation.name
    const plan = asks.slice(2).includes(relation) ? null : await findPlanOfPerson(db, personId)
    const members = await findMembersOfConsents(db, personId, { today, language })
    const mayAnswer = deciders.some((each) =>
      each.id === null ? relation === 'self' : each.id === grant.relation.relatedPersonId,
    )
    const isShielded = hidesWhereabouts(person, grant.relation)
    const rights = await grantedRights(db, personId)
    const saidYes = await findSaidYes(db, personId, grant.relation.relatedPersonId ?? null)
    return {
      relation,
      person: {
        id: personId,
        givenName: calledInSentence(person, relation === 'parent', language),
        fullName: person.fullName,
      },
      isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
      mayAnswer,
      mayAsk: asks.includes(relation),
      hasRightToPlan: rights.some((right) => right.item === 'plan'),
      isShielded,
      deciders,
      by: who.by,
      consents: (await findConsents(db, personId))
        .map((consent) => ({
          ...consent,
          shown: shownState(consent, today),
          people: members.get(consent.serviceId ?? '') ?? [],
          waitsForReader: mayAnswer && consent.state === 'asked' && !saidYes.has(consent.id),
        }))
        .map((consent) => (isShielded ? shieldConsent(consent) : consent)),
      planId: plan && plan.state !== 'ended' ? plan.id : null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['consents'] }],
})
