import { findPractitionersOfService } from '../authorities/index.ts'
import { findCoordinators, isInPlace } from '../coordination/index.ts'
import { type NoticeKind, notifyChosen, notifyPractitioner } from '../messages/index.ts'
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
  at: At,
  { personId, askedBy }: Consent,
  kind: 'consent_answered' | 'consent_changed' | 'consent_withdrawn' | 'consent_renewed',
): Promise<void> {
  const href = `/${at.authorityId}/koordinering/${personId}/samtykke`
  await tellCoordinators(db, at, personId, { kind, href }, askedBy)
}

/** Tells those who coordinate, and those more there are. */
export async function tellCoordinators(
  db: Db,
  { authorityId, now }: At,
  personId: string,
  what: { kind: NoticeKind; href: string; personId?: string },
  ...also: readonly (string | null | undefined)[]
): Promise<void> {
  const active = (await findCoordinators(db, personId)).filter(isInPlace)
  const ids = new Set([...also, ...active.map((each) => each.practitionerId)])
  for (const id of ids) if (id) await notifyPractitioner(db, authorityId, id, { ...what, now })
}

/**
 * Those who have just been let in. A private person is invited, and says yes or no; of a service, those who come are told, or else
 * its leader, who is to say who comes.
 */
export async function tellLetIn(db: Db, { authorityId, now, today }: At, consent: Consent): Promise<void> {
  if (consent.relatedPersonId) return inviteInto(db, { authorityId, now, today }, consent)
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

/** One who has been asked already, or said yes, is not asked anew because the consent changed. */
async function inviteInto(db: Db, { authorityId, now, today }: At, consent: Consent): Promise<void> {
  const { personId, relatedPersonId } = consent
  const member = (await findTeam(db, personId, today)).find(
    (each) => each.relatedPersonId === relatedPersonId,
  )
  if (!member || !relatedPersonId || member.invitation !== 'sent') return
  const href = `/${authorityId}/koordinering/${personId}/invitasjon`
  const chosen = { isPersonChosen: false, relatedPersonIds: [relatedPersonId] }
  await notifyChosen(db, authorityId, personId, chosen, { kind: 'team_invited', href, now })
}
