import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { choice, id, text } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { endMember } from './end-member.ts'
import {
  findMember,
  findTeam,
  type InvitationHow,
  lockParticipant,
  saveInvitationAnswer,
  type TeamMember,
} from './team-store.ts'
import { tellCoordinators } from './tell.ts'

const word = choice(['accepted', 'declined'])
type Word = z.output<typeof word>

/** The private person says yes or no to taking part, signed in. A no ends it at once. Refuses: not_in_this_state. */
export const answerTeamInvitation = command({
  act: acts.answerInvitation,
  form: z.object({ personId: id, answer: word }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, grant, authorityId, now, today, events }) {
    const member = await findOwnPlace(db, personId, grant.relation.relatedPersonId, today)
    if (!member) return refuse('not_in_this_state')
    const at = { authorityId, now, today }
    return settleInvitation(db, at, { ...member, personId }, { answer: input.answer, how: 'eid' }, events)
  },
})

/** Staff writes down the word of one who cannot, or will not, sign in: with how it was said. Marked wherever it is shown. */
export const recordTeamInvitation = command({
  act: acts.leadTeam,
  form: z.object({ personId: id, participantId: id, answer: word, note: text(600) }),
  about: async ({ personId, participantId }, db) => {
    const participant = await lockParticipant(db, participantId)
    return participant?.personId === personId ? participant : null
  },
  async run({ input, db, grant, authorityId, now, today, events }) {
    const member = await findMember(db, input.participantId, today)
    if (!member) return refuse('not_in_this_state')
    const { answer, note } = input
    const by = grant.relation.practitionerId!
    const at = { authorityId, now, today }
    return settleInvitation(db, at, member, { answer, how: 'recorded', by, note }, events)
  },
})

interface InvitationAnswer {
  answer: Word
  how: InvitationHow
  by?: string
  note?: string
}

/** The word is kept with how it was given; a no closes what was opened. Refuses: not_in_this_state. */
export async function settleInvitation(
  db: Db,
  at: { authorityId: string; now: Date; today: string },
  member: TeamMember & { personId: string },
  { answer, how, by, note }: InvitationAnswer,
  events: { add(event: NewEvent): void },
): Promise<{ answer: Word } | Refusal> {
  const { participantId, personId } = member
  if (member.invitation !== 'sent') return refuse('not_in_this_state')
  await saveInvitationAnswer(db, participantId, { invitation: answer, how, at: at.now, by, note })
  events.add({
    type: answer === 'accepted' ? 'team_invitation_accepted' : 'team_invitation_declined',
    personId,
    facts: { participantId, how },
  })
  if (answer === 'declined') await endMember(db, at, member, events)
  const href = `/${at.authorityId}/koordinering/${personId}/team`
  await notifyPerson(db, at.authorityId, personId, { kind: 'team_changed', href, now: at.now })
  await tellCoordinators(db, at, personId, { kind: 'team_changed', href, personId })
  return { answer }
}

async function findOwnPlace(
  db: ReadDb,
  personId: string,
  relatedPersonId: string | undefined,
  today: string,
): Promise<TeamMember | null> {
  const team = await findTeam(db, personId, today)
  return team.find((each) => relatedPersonId && each.relatedPersonId === relatedPersonId) ?? null
}

export interface TeamInvitation {
  person: { id: string; givenName: string }
  member: TeamMember
}

/** What the private person is asked, and what they would see. */
export const getTeamInvitation = query({
  act: acts.answerInvitation,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, today, language }): Promise<TeamInvitation | null> {
    const member = await findOwnPlace(db, personId, grant.relation.relatedPersonId, today)
    if (!member || member.invitation === 'none') return null
    const person = await getPerson(db, personId)
    return { person: { id: personId, givenName: calledInSentence(person, false, language) }, member }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})
