import { forgetAddressOfRelated } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { updateConsent } from './consent-store.ts'
import { type TeamMember, updateParticipant } from './team-store.ts'

/** Who answers for the person is written to also when they take part no more. */
const writtenToStill = ['parent', 'foster_parent', 'care_authority', 'guardian', 'proxy']

/** They no longer take part, from now on. The consent that let them in ends with it, and where their post was to go is forgotten. */
export async function endMember(
  db: Db,
  { now, today }: { now: Date; today: string },
  member: TeamMember & { personId: string },
  events: { add(event: NewEvent): void },
): Promise<void> {
  const { participantId, personId, consentId, consent, relatedPersonId, relatedKind } = member
  await updateParticipant(db, participantId, { toDate: today })
  // Run out by its day too: else it could be renewed, and would open at once if they came back
  if (consentId && (consent === 'given' || consent === 'expired'))
    await updateConsent(db, consentId, { state: 'expired', endedAt: now })
  if (consentId && consent === 'asked')
    await updateConsent(db, consentId, { state: 'withdrawn', endedAt: now })
  if (relatedPersonId && !writtenToStill.includes(relatedKind ?? ''))
    await forgetAddressOfRelated(db, relatedPersonId)
  events.add({ type: 'participant_ended', personId, facts: { participantId, consentId } })
}
