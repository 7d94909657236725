import { z } from 'zod'
import { shownSections } from '../access/sections.ts'
import { notifyPerson } from '../messages/index.ts'
import { lifeAreas, writerOf } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import { choice, choices, id, optionalDate, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { askConsent, findConsents } from './consent-store.ts'
import { checkPeriod, needsConsents } from './rules/consent.ts'
import { checkPurpose, purposeKinds } from './rules/purpose.ts'
import { insertParticipant } from './team-store.ts'
import { findWho, nameTheOnlyOne, whoToAdd } from './who-to-add.ts'

const form = z.object({
  personId: id,
  ...whoToAdd,
  contribution: optionalText(600),
  lifeArea: choice(lifeAreas),
  sections: choices(shownSections, 1),
  purposeKind: choice(purposeKinds),
  purpose: optionalText(600),
  untilDate: optionalDate,
})

/**
 * The coordinator adds a service or a private person to the team, and asks for the consent to share with them. Until it is
 * given they see nothing. Refuses: consent_missing (to coordination), takes_part_already, unknown, required, period_over,
 * purpose_missing.
 */
export const addParticipant = command({
  act: acts.leadTeam,
  form,
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run(context) {
    const { input, subject, db, grant, authorityId, now, today, secrets, events } = context
    const { personId } = subject
    const standsOn = needsConsents(['coordination'], await findConsents(db, personId), today)
    if (isRefusal(standsOn)) return refuse('consent_missing')
    const period = checkPeriod(today, input.untilDate ?? null, today)
    if (isRefusal(period)) return refuse('period_over', 'untilDate') // from today on: before it is over
    if (isRefusal(checkPurpose(input.purposeKind, input.purpose))) return refuse('purpose_missing', 'purpose')
    const keyOf = (number: string) => secrets.identityKeyOfNumber(number)
    const who = await findWho(db, authorityId, input, { personId, today, keyOf })
    if (isRefusal(who)) return who
    const { contribution, lifeArea } = input
    const invitation = who.relatedPersonId ? 'sent' : 'none'
    const participantId = await insertParticipant(
      db,
      authorityId,
      { personId, ...who, contribution, lifeArea, fromDate: today, invitation },
      writerOf(context),
    )
    if (!participantId) return refuse('takes_part_already', 'who')
    if (who.serviceId) await nameTheOnlyOne(db, authorityId, participantId, who.serviceId, today)
    const asked = await askConsent(db, authorityId, {
      personId,
      kind: 'sharing',
      ...who,
      sections: input.sections,
      purposeKind: input.purposeKind,
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
