import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { grantedRights } from '../cases/index.ts'
import { type AgeReminder, turnsAge } from '../law/age.ts'
import { calledInSentence, getPerson, hidesWhereabouts, type Person } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type Consent, shownState } from './consent.ts'
import { findConsents, findSaidYes } from './consent-store.ts'
import { findRenewals } from './find-renewals.ts'
import { findToConfirm } from './find-to-confirm.ts'
import { findAgeSoon } from './remind-of-age.ts'
import type { ConsentKind, ConsentState } from './rules/consent.ts'
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
  /** The reader has said yes, and these who decide too have not; by name. */
  waitsForOthers?: string[]
  /** Its last day is near, or has just passed, and it can be renewed. */
  endsSoon?: boolean
  /** The reader has renewed it for their part, and these have not; by name. */
  renewalWaitsFor?: string[]
  /** Others said yes to it, and the one who decides alone now has not said whether it is to stand. */
  isByOthers?: boolean
}

export interface Decides {
  by: WhoConsents['by']
  deciders: { id: string | null; name: string }[]
  /** The reader is one of them. */
  mayAnswer: boolean
}

export interface Consents {
  relation: RelationName
  person: { id: string; givenName: string; fullName: string }
  isSelf: boolean
  /** The reader is one who decides: on coordination, on every list; on the one consent, where one is shown. */
  mayAnswer: boolean
  mayAsk: boolean
  /** What is granted is a child coordinator. */
  isChildCoordinator: boolean
  /** A right to a plan is granted: consent to one can be asked for. */
  hasRightToPlan: boolean
  /** Services and those at work there are left out: they would tell where the person is. */
  isShielded: boolean
  deciders: Decides['deciders']
  by: WhoConsents['by']
  /** A capacity decision may leave one kind to another (pbrl § 4-3). */
  decides: Record<ConsentKind, Decides>
  consents: ConsentShown[]
  planId: string | null
  /** An age is near at which something changes for the person, and the day of it. */
  ageSoon: { code: AgeReminder['code']; on: string } | null
}

const asks: readonly RelationName[] = ['coordinator', 'stand_in', 'case_handler', 'unit_leader']

/** Every consent about a person, who decides, and whom the services have named. */
export const getConsents = query({
  act: acts.seeConsents,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, today, language }): Promise<Consents> {
    const person = await getPerson(db, personId)
    const relation = grant.relation.name
    const decidesOn = async (kind: ConsentKind): Promise<Decides> => {
      const { who, deciders } = await findDeciders(db, personId, kind, today)
      const mayAnswer = deciders.some((each) =>
        each.id === null
          ? relation === 'self' || relation === 'child_15'
          : each.id === grant.relation.relatedPersonId,
      )
      return { by: who.by, deciders, mayAnswer }
    }
    const decides = {
      coordination: await decidesOn('coordination'),
      plan: await decidesOn('plan'),
      sharing: await decidesOn('sharing'),
    }
    const plan = asks.slice(2).includes(relation) ? null : await findPlanOfPerson(db, personId)
    const members = await findMembersOfConsents(db, personId, { today, language })
    const isShielded = hidesWhereabouts(person, grant.relation)
    const rights = await grantedRights(db, personId)
    const toConfirm = (await findToConfirm(db, [personId], today)).get(personId)
    const consents = await findConsents(db, personId)
    const own =
      relation === 'self' || relation === 'child_15' ? null : (grant.relation.relatedPersonId ?? 'nobody')
    const renewals = await findRenewals(db, consents, own, today)
    const saidYes = await findSaidYes(db, personId, grant.relation.relatedPersonId ?? null, today)
    const halfway = consents.filter(({ id: of, kind, state }) => {
      return state === 'asked' && decides[kind].mayAnswer && saidYes.has(of)
    })
    const waitsForOthers = new Map<string, string[]>(halfway.map((consent) => [consent.id, []]))
    const others = halfway.flatMap(({ kind }) => decides[kind].deciders).filter((each) => each.id !== own)
    for (const other of new Map(others.map((each) => [each.id, each])).values()) {
      const theirs = await findSaidYes(db, personId, other.id, today)
      for (const { id: of, kind } of halfway)
        if (!theirs.has(of) && decides[kind].deciders.some((each) => each.id === other.id))
          waitsForOthers.get(of)!.push(other.name)
    }
    return {
      relation,
      person: {
        id: personId,
        givenName: calledInSentence(person, relation === 'parent', language),
        fullName: person.fullName,
      },
      isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
      mayAsk: asks.includes(relation),
      isChildCoordinator: rights.some((right) => right.item === 'child_coordinator'),
      hasRightToPlan: rights.some((right) => right.item === 'plan'),
      isShielded,
      ...decides.coordination,
      decides,
      consents: consents
        .map((consent) => ({
          ...consent,
          shown: shownState(consent, today),
          endsSoon: renewals.has(consent.id),
          renewalWaitsFor: renewals.get(consent.id)?.hasRenewed ? renewals.get(consent.id)!.waitsFor : [],
          isByOthers: toConfirm?.consentIds.includes(consent.id),
          people: members.get(consent.serviceId ?? '') ?? [],
          waitsForOthers: waitsForOthers.get(consent.id),
          waitsForReader:
            decides[consent.kind].mayAnswer && consent.state === 'asked' && !saidYes.has(consent.id),
        }))
        .map((consent) => (isShielded ? shieldConsent(consent) : consent)),
      planId: plan && plan.state !== 'ended' ? plan.id : null,
      ageSoon: await ageSoonOf(db, person, today),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['consents'] }],
})

async function ageSoonOf(db: ReadDb, person: Person, today: string): Promise<Consents['ageSoon']> {
  const code = await findAgeSoon(db, person, today)
  if (!code || !person.birthDate) return null
  return { code, on: turnsAge(person.birthDate, code === 'own_consent_soon' ? 16 : 18) }
}
