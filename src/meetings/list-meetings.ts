import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { isLeading, isOwnInvitation } from './about-meeting.ts'
import { acts } from './access.ts'
import { findInvitations } from './invitation-store.ts'
import type { Meeting } from './meeting.ts'
import { findMeetings } from './meeting-store.ts'

export interface ListedMeeting
  extends Pick<Meeting, 'id' | 'title' | 'startsAt' | 'endsAt' | 'channel' | 'state'> {
  /** The reader is invited and has not answered. */
  isToAnswer: boolean
}

export interface MeetingsOfPerson {
  personId: string
  givenName: string
  isLeading: boolean
  planId: string | null
  relation: RelationName
  sections: Grant['sections']
  /** Not held yet, the next first. */
  ahead: ListedMeeting[]
  /** Held, or its time has come, and its minutes are not with everybody yet. */
  toFinish: ListedMeeting[]
  /** The last first. */
  earlier: ListedMeeting[]
}

const done = ['minutes_shared', 'closed', 'cancelled']

/** The meetings about a person. Those who are only invited see them from the invitation. */
export const listMeetings = query({
  act: acts.see,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ input: { personId }, db, grant, now }): Promise<MeetingsOfPerson> {
    const person = await getPerson(db, personId)
    const { givenName } = person
    const isShielded = hidesWhereabouts(person, grant.relation)
    const listed: ListedMeeting[] = []
    for (const meeting of await findMeetings(db, personId)) {
      const { id: meetingId, startsAt, endsAt, channel, state } = meeting
      const isOpen = state === 'invited' && startsAt > now
      const invitations = isOpen ? await findInvitations(db, meetingId) : []
      const isToAnswer = invitations.some((each) => each.answer === '' && isOwnInvitation(grant, each))
      const title = isShielded ? '' : meeting.title
      listed.push({ id: meetingId, title, startsAt, endsAt, channel, state, isToAnswer })
    }
    const isAhead = ({ state, endsAt }: ListedMeeting) =>
      (state === 'planned' || state === 'invited') && endsAt > now
    const isDone = ({ state }: ListedMeeting) => done.includes(state)
    return {
      personId,
      givenName,
      isLeading: isLeading(grant),
      planId: (await findPlanOfPerson(db, personId))?.id ?? null,
      relation: grant.relation.name,
      sections: grant.sections,
      ahead: listed.filter(isAhead),
      toFinish: listed.filter((each) => !isAhead(each) && !isDone(each)),
      earlier: listed.filter(isDone).reverse(),
    }
  },
  sees: ({ personId }) => [{ personId, what: ['meetings'] }],
})
