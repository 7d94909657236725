import { answerTeamInvitation, recordTeamInvitation } from '../src/team/answer-team-invitation.ts'
import { chooseContact } from '../src/team/choose-contact.ts'
import { findTeam } from '../src/team/index.ts'
import { inviteIntoTeam } from '../src/team/invite-into-team.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'
import type { PersonKey } from './base/ids.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

/** How one is reached, as each has chosen; those not named here show nothing. */
const contacts: readonly [PersonKey, AuthorityId, ActorKey, string, string][] = [
  ['ada', 'baerum', 'kari-mor', '900 00 401', ''],
  ['ada', 'baerum', 'physio-baerum', '67 00 00 41', 'frida.balansebom@baerum.example'],
  ['ada', 'baerum', 'mormor-ada', '900 00 402', ''],
  ['berit', 'baerum', 'berit', '900 00 403', ''],
  ['berit', 'baerum', 'nav-baerum', '', 'nav.oppfolging@nav.example'],
]

/**
 * What those around do themselves: choose how they are reached, answer an invitation (signed in; written down by staff; not yet),
 * and the person asks somebody in, alone or together with the other parent.
 */
export async function loadTogether(world: DemoWorld): Promise<void> {
  for (const [person, authority, who, phone, email] of contacts)
    await act(
      world,
      chooseContact,
      who,
      { authority, daysAgo: 40 },
      { personId: world.ids.person[person], phone, email },
    )
  const { ada, berit } = world.ids.person
  const at = { authority: 'baerum', daysAgo: 60 } as const
  await act(world, answerTeamInvitation, 'mormor-ada', at, { personId: ada, answer: 'accepted' })
  const team = await world.database.transaction('baerum', (db) => findTeam(db, berit, world.day))
  const arne = team.find(({ relatedPersonId }) => relatedPersonId === world.ids.related['arne-berit'])!
  await act(world, recordTeamInvitation, 'coordinator-baerum', at, {
    personId: berit,
    participantId: arne.participantId,
    answer: 'accepted',
    note: 'Arne sa ja på telefon. Han bruker ikke nettet.',
  })
  const invited = { newNationalId: '', untilDate: '' }
  // Together with the other parent, who has not answered
  await invite(world, 'kari-mor', 12, {
    ...invited,
    personId: ada,
    who: `service:${world.ids.service['ergo-baerum']}`,
    lifeArea: 'housing',
    sections: ['activities', 'meetings'],
    purposeKind: 'adapt',
    purpose: 'Så hjemmet passer til det Ada øver på.',
  })
  // Somebody who cannot sign in
  await invite(world, 'berit', 20, {
    ...invited,
    personId: berit,
    who: 'new',
    newName: 'Gunvor Trebåtsen',
    lifeArea: 'social_network',
    sections: ['participants', 'meetings'],
    purposeKind: 'other',
    purpose: 'Gunvor går tur med meg.',
  })
}

function invite(world: DemoWorld, who: ActorKey, daysAgo: number, fields: Record<string, string | string[]>) {
  // The fields of a form: several of one name come as a list
  return act(world, inviteIntoTeam, who, { authority: 'baerum', daysAgo }, fields as Record<string, string>)
}
