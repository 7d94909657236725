import { z } from 'zod'
import { shownSections } from '../access/sections.ts'
import { findPractitionersOfService, findServices } from '../authorities/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { addRelatedPerson, findRelatedPersons } from '../people/index.ts'
import { lifeAreas } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import {
  choice,
  choices,
  id,
  optionalDate,
  optionalNationalId,
  optionalText,
} from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { askConsent, findConsents } from './consent-store.ts'
import { checkPeriod, needsConsents } from './rules/consent.ts'
import { insertParticipant, setPeople } from './team-store.ts'

const form = z.object({
  personId: id,
  /** 'service:<id>', 'private:<id>' of somebody known, or 'new' for a private person not yet known. */
  who: z
    .string({ error: 'choose' })
    .regex(/^(service:[0-9a-f-]{36}|private:[0-9a-f-]{36}|new)$/, { error: 'choose' }),
  newName: optionalText(120),
  newNationalId: optionalNationalId,
  contribution: optionalText(600),
  lifeArea: choice(lifeAreas),
  sections: choices(shownSections, 1),
  purpose: optionalText(600),
  untilDate: optionalDate,
})
type Input = z.output<typeof form>

/**
 * The coordinator adds a service or a private person to the team, and asks for the consent to share with them. Until it is
 * given they see nothing. Refuses: consent_missing (to coordination), takes_part_already, unknown, required, period_over.
 */
export const addParticipant = command({
  act: acts.leadTeam,
  form,
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, grant, authorityId, now, today, secrets, events }) {
    const standsOn = needsConsents(['coordination'], await findConsents(db, personId), today)
    if (isRefusal(standsOn)) return refuse('consent_missing')
    const period = checkPeriod(today, input.untilDate ?? null, today)
    if (isRefusal(period)) return refuse('period_over', 'untilDate') // from today on: before it is over
    const keyOf = (number: string) => secrets.identityKeyOfNumber(number)
    const who = await findWho(db, authorityId, input, { personId, today, keyOf })
    if (isRefusal(who)) return who
    const participantId = await insertParticipant(db, authorityId, {
      personId,
      ...who,
      contribution: input.contribution,
      lifeArea: input.lifeArea,
      fromDate: today,
    })
    if (!participantId) return refuse('takes_part_already', 'who')
    if (who.serviceId) await nameTheOnlyOne(db, authorityId, participantId, who.serviceId, today)
    const asked = await askConsent(db, authorityId, {
      personId,
      kind: 'sharing',
      ...who,
      sections: input.sections,
      purpose: input.purpose,
      untilDate: input.untilDate ?? null,
      askedBy: grant.relation.practitionerId,
      today,
    })
    events.add({
      type: 'participant_added',
      personId,
      facts: { participantId, consentId: asked.consentId, sections: input.sections },
    })
    if (asked.isAsked) {
      const href = `/${authorityId}/koordinering/${personId}/samtykke/${asked.consentId}`
      await notifyPerson(db, authorityId, personId, { kind: 'consent_asked', href, now })
    }
    return { participantId, consentId: asked.consentId }
  },
})

interface Who {
  serviceId: string | null
  relatedPersonId: string | null
}

async function findWho(
  db: Db,
  authorityId: string,
  input: Input,
  { personId, today, keyOf }: { personId: string; today: string; keyOf(number: string): string },
): Promise<Who | Refusal> {
  const [kind, chosen = ''] = input.who.split(':')
  if (kind === 'service') {
    const known = (await findServices(db)).some((service) => service.id === chosen)
    return known ? { serviceId: chosen, relatedPersonId: null } : refuse('unknown', 'who')
  }
  if (kind === 'private') {
    const known = (await findRelatedPersons(db, personId, today)).some((each) => each.id === chosen)
    return known ? { serviceId: null, relatedPersonId: chosen } : refuse('unknown', 'who')
  }
  if (!input.newName) return refuse('required', 'newName')
  const relatedPersonId = await addRelatedPerson(db, authorityId, {
    personId,
    identityKey: input.newNationalId ? keyOf(input.newNationalId) : null,
    kind: 'next_of_kin',
    name: input.newName,
    fromDate: today,
  })
  return { serviceId: null, relatedPersonId }
}

/** In a service with one person at work there is nobody else to name. */
async function nameTheOnlyOne(
  db: Db,
  authorityId: string,
  participantId: string,
  serviceId: string,
  today: string,
): Promise<void> {
  const staff = await findPractitionersOfService(db, serviceId, today)
  if (staff.length === 1) await setPeople(db, authorityId, participantId, [staff[0]!.id], today)
}
