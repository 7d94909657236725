import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import {
  type Contact,
  type ContactOf,
  contactIn,
  findContactChoices,
  saveContactChoice,
} from './contact-store.ts'

const phone = optionalText(40).refine((typed) => /^[+\d ()]*$/.test(typed), { error: 'bad_phone' })
const email = optionalText(200).refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), {
  error: 'bad_email',
})

/** One chooses for oneself only: as whom one stands in the team. */
function ofReader({ relation }: Grant, personId: string): ContactOf {
  const { practitionerId = null, relatedPersonId = null } = relation
  return practitionerId
    ? { personId, practitionerId, relatedPersonId: null }
    : { personId, practitionerId: null, relatedPersonId }
}

/** Chooses what those who take part see of how one is reached. What is left empty is not shown. */
export const chooseContact = command({
  act: acts.chooseContact,
  form: z.object({ personId: id, phone, email }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, grant, authorityId, now, events }) {
    const of = ofReader(grant, personId)
    await saveContactChoice(db, authorityId, { ...of, phone: input.phone, email: input.email }, now)
    // Which was chosen, never what it is
    const shows = [input.phone && 'phone', input.email && 'email'].filter(Boolean)
    events.add({ type: 'contact_chosen', personId, facts: { shows } })
    return { personId }
  },
})

export interface OwnContact extends Contact {
  person: { id: string; givenName: string }
  /** The reader coordinates: their number at work is shown whatever they choose. */
  isShownAnyway: boolean
  isSelf: boolean
}

/** What the reader shows of themselves in this team now. */
export const getOwnContact = query({
  act: acts.chooseContact,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, language }): Promise<OwnContact> {
    const person = await getPerson(db, personId)
    const chosen = contactIn(await findContactChoices(db, personId), ofReader(grant, personId))
    const { name } = grant.relation
    return {
      person: { id: personId, givenName: calledInSentence(person, name === 'parent', language) },
      isShownAnyway: name === 'coordinator' || name === 'stand_in',
      isSelf: name === 'self' || name === 'child_15',
      ...(chosen ?? { phone: '', email: '' }),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})
