import type { ReadDb } from '../platform/database/database.ts'
import { findTeam, type TeamMember } from '../team/index.ts'

/** Somebody in the team who cannot be called to meetings, and why. A no is a no: who is not let in is not among them. */
export interface NotCalled {
  participantId: string
  name: string
  consentId: string | null
  /** `asked`: the answer is awaited. `closed`: meetings are not among what is opened. `nobody_named`: by the service, yet. */
  why: 'asked' | 'closed' | 'nobody_named'
}

export async function findNotCalled(db: ReadDb, personId: string, today: string): Promise<NotCalled[]> {
  return (await findTeam(db, personId, today)).flatMap((member): NotCalled[] => {
    const why = whyNot(member)
    const { participantId, name, consentId } = member
    return why ? [{ participantId, name, consentId, why }] : []
  })
}

function whyNot({ sections, consent, serviceId, people }: TeamMember): NotCalled['why'] | null {
  if (consent === 'refused' || consent === 'withdrawn') return null
  if (!sections.includes('meetings')) return consent === 'asked' ? 'asked' : 'closed'
  return serviceId !== null && people.length === 0 ? 'nobody_named' : null
}
