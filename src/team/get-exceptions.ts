import { z } from 'zod'
import { can } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import type { Section } from '../access/sections.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import type { Consent } from './consent.ts'
import { findConsent } from './consent-store.ts'
import { deciderIn } from './decider-in.ts'
import { type ExceptionsShown, findExceptionsShown } from './find-exceptions-shown.ts'
import { shieldConsent } from './shield.ts'
import { type Deciders, findDeciders } from './who-may-consent.ts'

export interface ConsentExceptions {
  relation: RelationName
  person: { id: string; givenName: string; fullName: string }
  consent: Pick<Consent, 'id' | 'withName' | 'serviceKind' | 'state' | 'version'> & {
    sections: readonly Section[]
  }
  /** Who the reader is of those who decide; undefined: none of them. */
  decider: string | null | undefined
  isTogether: boolean
  isSelf: boolean
  mayAsk: boolean
  /** The reader may write down what one of these has said. */
  mayRecord: boolean
  deciders: Deciders['deciders']
  exceptions: ExceptionsShown & { out: NonNullable<ExceptionsShown['out']> }
}

/** What is left out of one consent to share, and what else can be. Not for one who may know only how many. */
export const getExceptions = query({
  act: acts.seeConsents,
  input: z.object({ personId: id, consentId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, input, subject: { personId }, grant, ...asked }): Promise<ConsentExceptions | null> {
    const consent = await findConsent(db, input.consentId)
    if (consent?.personId !== personId || consent.kind !== 'sharing') return null
    const person = await getPerson(db, personId)
    const { who, deciders } = await findDeciders(db, personId, 'sharing', asked.today)
    const isShielded = hidesWhereabouts(person, grant.relation)
    const decides = deciders.map((each) => each.id)
    const decider = deciderIn(grant, decides)
    const mayRecord = decider === undefined && can(acts.recordException, grant.by) !== null
    const reader = { grant, decider, deciders: decides, isShielded, mayRecord }
    const { out, ...exceptions } = await findExceptionsShown(db, asked, consent, reader)
    if (!out) return null
    const relation = grant.relation.name
    return {
      relation,
      person: {
        id: personId,
        givenName: calledInSentence(person, relation === 'parent', asked.language),
        fullName: person.fullName,
      },
      consent: isShielded ? shieldConsent({ ...consent, people: [] }) : consent,
      decider,
      isTogether: who.all && deciders.length > 1,
      isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
      mayAsk: relation === 'coordinator' || relation === 'stand_in',
      mayRecord,
      deciders: mayRecord ? deciders : [],
      exceptions: { ...exceptions, out },
    }
  },
  sees: ({ person, exceptions }) => [
    { personId: person.id, what: exceptions.seesPlan ? ['consents', 'goals', 'activities'] : ['consents'] },
  ],
})
