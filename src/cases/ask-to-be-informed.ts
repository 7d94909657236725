import { z } from 'zod'
import { notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseOfPerson, findCaseSubject } from './case-store.ts'
import { findInformedParents } from './find-informing.ts'
import { findWhoHandles } from './find-who-handles.ts'
import { insertInforming } from './informing-store.ts'

/**
 * A parent without parental responsibility who has had an answer asks for more. The first asking is an inquiry; what is written of a
 * refusal is a complaint (`informing-complaint`). Refuses: already_asked, complain_instead.
 */
export const askToBeInformed = command({
  act: acts.askToBeInformed,
  form: z.object({ personId: id, words: text(4000) }),
  about: async ({ personId }, db, { today }) => {
    const file = await findCaseOfPerson(db, personId)
    // Held until it is written: of two at the same time, the other meets it as asked already
    if (!file || !(await findCaseSubject(db, file.id, { lock: true }))) return null
    const person = await getPerson(db, personId)
    const parents = person.diedOn ? [] : await findInformedParents(db, person, today)
    return parents.some(({ decided }) => decided)
      ? { personId, file, parents, protection: person.addressProtection }
      : null
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { personId, file, parents } = subject
    const one = parents.find(({ id: relatedId }) => relatedId === grant.relation.relatedPersonId)
    if (!one?.decided) return refuse('not_in_this_state')
    if (one.refusal?.mayBeComplainedAbout) return refuse('complain_instead')
    if (one.refusal?.isOpen || one.asked.length) return refuse('already_asked')
    await insertInforming(db, authorityId, {
      personId,
      relatedPersonId: one.id,
      choice: 'asked',
      what: [],
      words: input.words,
      reason: '',
      childView: '',
      protection: subject.protection,
      fromDate: today,
      untilDate: null,
      decidedBy: null,
      decidedAt: now,
    })
    const kind = 'parent_asks_to_know'
    events.add({ type: kind, personId, facts: { caseId: file.id } })
    for (const practitionerId of await findWhoHandles(db, file, today))
      await notifyPractitioner(db, authorityId, practitionerId, {
        kind,
        href: `/${authorityId}/saker/${file.id}`,
        now,
        personId,
      })
    return { personId }
  },
})
