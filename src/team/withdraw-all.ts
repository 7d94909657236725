import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { endLinkRow, findOpenLinkIds } from '../excerpts/index.ts'
import { tellOfGone } from '../meetings/index.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { tellTheOthers } from './ask-the-others.ts'
import { findConsents, findSaidYes, lockConsentsOf } from './consent-store.ts'
import { noteConfirmed } from './find-to-confirm.ts'
import { openedBy } from './rules/withdraw-all.ts'
import { settleConsent, signedIn } from './settle-consent.ts'
import { tellCoordinators } from './tell.ts'

/**
 * Who decides takes back, in one act, all that is opened to services and to people close: each as `withdrawConsent` would, from the
 * next request; and ends the links to the contingency sheet that are out. The consents to coordination and to the plan stand.
 * Refuses nothing_open, and as `settleConsent`.
 */
export const withdrawAll = command({
  act: acts.answerConsent,
  form: z.object({ personId: id }),
  about: async ({ personId }, db) => {
    await lockConsentsOf(db, personId)
    return aboutPerson(db, personId)
  },
  async run({ db, subject: { personId }, actor, grant, authorityId, now, today, events }) {
    const at = { authorityId, now, today }
    const relatedPersonId = grant.relation.relatedPersonId ?? null
    const saidYes = await findSaidYes(db, personId, relatedPersonId, today)
    const open = openedBy(await findConsents(db, personId), saidYes, today)
    const links = await findLinksToEnd(db as ReadDb, personId, grant)
    if (!open.length && !links.length) return refuse('nothing_open')
    for (const consent of open) {
      const settled = await settleConsent(db, at, consent, {
        ...signedIn({ actor, grant }),
        answer: 'withdrawn',
        sections: [],
        untilDate: null,
      })
      if (isRefusal(settled)) return settled
      events.add({ type: 'consent_withdrawn', personId, facts: { consentId: consent.id, withAll: true } })
    }
    for (const linkId of links)
      if (await endLinkRow(db, personId, linkId, actor.kind === 'nobody' ? '' : actor.name))
        events.add({ type: 'emergency_link_ended', personId, facts: { linkId, withAll: true } })
    if (!open.length) return { withdrawn: 0 }
    await tellOfGone(db, at, personId)
    await noteConfirmed(db, at, personId)
    for (const consent of open) await tellTheOthers(db, at, consent, relatedPersonId, 'consent_withdrawn')
    const href = `/${authorityId}/koordinering/${personId}/samtykke`
    const askers = open.map(({ askedBy }) => askedBy)
    await tellCoordinators(db, at, personId, { kind: 'consent_withdrawn', href }, ...askers)
    return { withdrawn: open.length }
  },
})

/** The links to the contingency sheet that are out: of no concern to one who is not to learn where the person is, who makes none. */
export async function findLinksToEnd(db: ReadDb, personId: string, grant: Grant): Promise<string[]> {
  const isShielded = hidesWhereabouts(await getPerson(db, personId), grant.relation)
  return isShielded ? [] : findOpenLinkIds(db, personId)
}
