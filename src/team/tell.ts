import { findPractitionersOfService } from '../authorities/index.ts'
import { findCoordinators, isInPlace } from '../coordination/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Consent } from './consent.ts'
import { findTeam } from './team-store.ts'

interface At {
  authorityId: string
  now: Date
  today: string
}

/** Tells the one who asked, and those who coordinate, that a consent is answered. */
export async function tellOfConsent(
  db: Db,
  { authorityId, now }: At,
  consent: Consent,
  kind: 'consent_answered' | 'consent_withdrawn',
): Promise<void> {
  const coordinators = await findCoordinators(db, consent.personId)
  const active = coordinators.filter(isInPlace)
  const ids = new Set([consent.askedBy, ...active.map((each) => each.practitionerId)])
  for (const id of ids) {
    if (!id) continue
    const href = `/${authorityId}/koordinering/${consent.personId}/samtykke`
    await notifyPractitioner(db, authorityId, id, { kind, href, now })
  }
}

/** A service that has just been let in: those who come are told, or else its leader, who is to say who comes. */
export async function tellService(db: Db, { authorityId, now, today }: At, consent: Consent): Promise<void> {
  if (!consent.serviceId) return
  const team = await findTeam(db, consent.personId, today)
  const member = team.find((each) => each.serviceId === consent.serviceId)
  if (!member) return
  for (const { practitionerId } of member.people) {
    const href = `/${authorityId}/koordinering/${consent.personId}/team`
    const { personId } = consent
    await notifyPractitioner(db, authorityId, practitionerId, { kind: 'team_changed', href, now, personId })
  }
  if (member.people.length) return
  const staff = await findPractitionersOfService(db, consent.serviceId, today)
  for (const leader of staff.filter((each) => each.roles.includes('service_leader'))) {
    const href = `/${authorityId}/koordinering/${consent.personId}/team/${member.participantId}`
    await notifyPractitioner(db, authorityId, leader.id, { kind: 'team_changed', href, now })
  }
}
