import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type Consent, shownState } from './consent.ts'
import { findConsents, findLastWithdrawn, findSaidYes } from './consent-store.ts'
import { deciderIn } from './decider-in.ts'
import type { ConsentShown, Consents } from './get-consents.ts'
import type { AllWithdrawnPrint } from './print/all-withdrawn-print.ts'
import { openedBy } from './rules/withdraw-all.ts'
import { shieldConsent } from './shield.ts'
import { findMembersOfConsents } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'
import { findLinksToEnd } from './withdraw-all.ts'

export interface WithdrawAll {
  relation: RelationName
  person: Consents['person']
  isSelf: boolean
  isShielded: boolean
  planId: string | null
  /** Those who decide on sharing, by name. */
  deciders: string[]
  /** What one act closes. */
  open: ConsentShown[]
  /** How many links to the contingency sheet are out: they close with it. */
  links: number
  /** Asked for, and not answered by the reader: they see nothing, and the question stands. */
  asked: ConsentShown[]
  /** What stands: the consents to coordination and to the plan that are in force, by id. */
  stands: { coordination: string | null; plan: string | null }
  /** What the reader took back last, in one act, while it is closed. */
  withdrawn: { consents: ConsentShown[]; at: Date } | null
}

/** Before one takes everything back: what closes, and what stands; and after it, what was closed. Null to one who does not decide. */
export const getWithdrawAll = query({
  act: acts.seeConsents,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  read: (context) => readWithdrawAll(context),
  sees: ({ person }) => [{ personId: person.id, what: ['consents'] }],
})

/** The receipt of it, to keep. Null while something is open that one act would close. */
export const getAllWithdrawnReceipt = query({
  act: acts.seeConsents,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read(context): Promise<AllWithdrawnPrint | null> {
    const data = await readWithdrawAll(context)
    if (!data?.withdrawn || data.open.length) return null
    const { language, authority, today, actor } = context
    const by = actor.kind === 'nobody' ? '' : actor.name
    return { language, authority, today, by, data, withdrawn: data.withdrawn }
  },
  logAs: 'receipt',
  sees: ({ data }) => [{ personId: data.person.id, what: ['consents'] }],
})

interface Context extends Asked {
  db: ReadDb
  grant: Grant
  subject: { personId: string }
}

async function readWithdrawAll(context: Context): Promise<WithdrawAll | null> {
  const { db, grant, subject, today, language } = context
  const { personId } = subject
  const { deciders } = await findDeciders(db, personId, 'sharing', today)
  const decider = deciderIn(
    grant,
    deciders.map((each) => each.id),
  )
  if (decider === undefined) return null
  const person = await getPerson(db, personId)
  const isShielded = hidesWhereabouts(person, grant.relation)
  const consents = await findConsents(db, personId)
  const saidYes = await findSaidYes(db, personId, decider, today)
  const members = await findMembersOfConsents(db, personId, { today, language })
  const shownOf = (consent: Consent): ConsentShown => {
    const people = members.get(consent.serviceId ?? '') ?? []
    const shown = { ...consent, shown: shownState(consent, today), people, waitsForReader: false }
    return isShielded ? shieldConsent(shown) : shown
  }
  const open = openedBy(consents, saidYes, today)
  const standing = (kind: Consent['kind']) =>
    consents.find((each) => each.kind === kind && shownState(each, today) === 'given')?.id ?? null
  const last = await findLastWithdrawn(db, personId, decider)
  const closed = consents.filter((each) => last?.ids.includes(each.id) && each.state === 'withdrawn')
  const plan = await findPlanOfPerson(db, personId)
  const relation = grant.relation.name
  return {
    relation,
    person: {
      id: personId,
      givenName: calledInSentence(person, relation === 'parent', language),
      fullName: person.fullName,
    },
    isSelf: relation === 'self' || relation === 'child_15',
    isShielded,
    planId: plan && plan.state !== 'ended' ? plan.id : null,
    deciders: deciders.map(({ name }) => name),
    open: open.map(shownOf),
    links: (await findLinksToEnd(db, personId, grant)).length,
    asked: consents
      .filter((each) => each.kind === 'sharing' && each.state === 'asked' && !open.includes(each))
      .map(shownOf),
    stands: { coordination: standing('coordination'), plan: standing('plan') },
    withdrawn: last && closed.length ? { consents: closed.map(shownOf), at: last.at } : null,
  }
}
