import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { updateConsent } from './consent-store.ts'
import { type TeamMember, updateParticipant } from './team-store.ts'

/** They no longer take part, from now on. The consent that let them in ends with it. */
export async function endMember(
  db: Db,
  { now, today }: { now: Date; today: string },
  { participantId, personId, consentId, consent }: TeamMember & { personId: string },
  events: { add(event: NewEvent): void },
): Promise<void> {
  await updateParticipant(db, participantId, { toDate: today })
  if (consentId && consent === 'given') await updateConsent(db, consentId, { state: 'expired', endedAt: now })
  if (consentId && consent === 'asked')
    await updateConsent(db, consentId, { state: 'withdrawn', endedAt: now })
  events.add({ type: 'participant_ended', personId, facts: { participantId, consentId } })
}
