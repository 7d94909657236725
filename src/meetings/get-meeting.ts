import { z } from 'zod'
import { can, type Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson, findReaders, type Readers } from '../plans/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { query } from '../platform/query.ts'
import { findPaperOfMinutes, type PaperOfMinutes } from '../post/index.ts'
import { findRepliesOut, hasConsent } from '../team/index.ts'
import { aboutMeetingToRead, isLeading, isOwnInvitation, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findAgenda } from './agenda-store.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { findNotCalled, type NotCalled } from './find-not-called.ts'
import { findInvitations } from './invitation-store.ts'
import type { AgendaItem, Invitation, Meeting, MinutesDraft, SharedMinutes } from './meeting.ts'
import { hidesPlan, minutesAsSeen, openInPlan, withoutHidden } from './minutes-as-seen.ts'
import { findMinutesDraft } from './minutes-store.ts'
import { findRemarks, type MinutesRemark } from './remark-store.ts'
import { invitationDueOn } from './rules/invitation.ts'
import { findWhoMaySee, isSame } from './who-may-see.ts'

/** An item whose goal or activity is not open to the reader keeps its place, without the plan's words. */
export interface SeenAgendaItem extends Omit<AgendaItem, 'title' | 'proposedById'> {
  title: string | null
  isOwn: boolean
}

export interface SeenInvitation extends Invitation {
  isOwn: boolean
  /** A relation ('parent'), a work title and service, or '' where that is no longer known. */
  as: string
  /** May no longer see the meetings: waited for no more, and not told. */
  isGone: boolean
  /** For who leads: a letter with a code is made, and not answered. */
  hasCodeOut: boolean
}

export interface SeenMeeting {
  /** Without place and preparation for one who may not know where somebody protected will be. */
  meeting: Meeting
  givenName: string
  isPlaceHidden: boolean
  /** Is not to learn where somebody protected is, whether invited or not. */
  isShielded: boolean
  agenda: SeenAgendaItem[]
  invitations: SeenInvitation[]
  minutes: SharedMinutes | null
  remarks: MinutesRemark[]
  mayRemark: boolean
  /** For the one who leads it: who does not read them here. */
  onPaper: PaperOfMinutes | null
  isLeading: boolean
  relation: RelationName
  sections: Grant['sections']
  /** Only for the one who leads it. */
  draft: MinutesDraft | null
  candidates: Candidate[]
  /** Who in the team cannot be called, for the one who leads. */
  notCalled: NotCalled[]
  /** The last day to invite without a reason; null once that is done. */
  inviteBy: string | null
  isTooLate: boolean
  hasBegun: boolean
  canAnswer: boolean
  canEditAgenda: boolean
  planId: string | null
  /** What is decided becomes activities in the plan. */
  tasksGoToPlan: boolean
  isProtected: boolean
  /** Of what is written here. */
  readers: Readers
  hasGoalsOpen: boolean
  hasActivitiesOpen: boolean
}

/** A meeting through its life, as one reader may see it. */
export const getMeeting = query({
  act: acts.see,
  input: z.object(whichMeeting),
  about: aboutMeetingToRead,
  async read({
    subject: { meeting },
    db,
    grant,
    actor,
    authority,
    now,
    today,
    language,
  }): Promise<SeenMeeting> {
    const { personId, state } = meeting
    const person = await getPerson(db, personId)
    const leading = isLeading(grant)
    const candidates = await findCandidates(db, personId, today)
    const maySee = await findWhoMaySee(db, personId, today)
    const codesOut = leading && state === 'invited' ? await findRepliesOut(db, personId) : []
    const invitations = (await findInvitations(db, meeting.id)).map((each) => ({
      ...each,
      // What is said beside the answer is between the one who said it and who coordinates
      ...(!leading && !isOwnInvitation(grant, each) && { otherTime: '', said: '' }),
      hasCodeOut: codesOut.some(({ aboutId }) => aboutId === each.id),
      isOwn: isOwnInvitation(grant, each),
      as: candidates.find((candidate) => isSame(candidate, each))?.as ?? '',
      isGone: each.present !== true && !maySee(each),
    }))
    const isShielded = hidesWhereabouts(person, grant.relation)
    const isPlaceHidden =
      isShielded ||
      (person.addressProtection === 'strictly_confidential' &&
        !leading &&
        !invitations.some((each) => each.isOwn))
    const isWriting = leading && (state === 'held' || state === 'minutes_draft')
    const inviteBy = invitationDueOn(dayInOslo(meeting.startsAt), authority.settings.invitationDays)
    const plan = await findPlanOfPerson(db, personId)
    const hasPlanConsent = await hasConsent(db, personId, 'plan', today)
    const open = openInPlan(grant, hasPlanConsent)
    const draft = isWriting ? await findMinutesDraft(db, meeting.id) : null
    const minutes = isShielded ? null : await minutesAsSeen(db, meeting, open)
    const canCall = leading && (state === 'planned' || (state === 'invited' && meeting.startsAt > now))
    const readerId = actor.kind === 'nobody' ? null : actor.identityId
    return {
      meeting: isPlaceHidden
        ? { ...meeting, place: '', preparation: '', reason: '', ...(isShielded && { title: '' }) }
        : meeting,
      givenName: person.givenName,
      isPlaceHidden,
      isShielded,
      agenda: (await findAgenda(db, meeting.id)).map(({ proposedById, ...item }) => ({
        ...item,
        title: hidesPlan(open, item) || (isShielded && proposedById !== readerId) ? null : item.title,
        proposedBy: isShielded && proposedById !== readerId ? '' : item.proposedBy,
        isOwn: proposedById !== null && proposedById === readerId,
      })),
      // Who comes from work, and what was said there, tells where the person is
      invitations: isShielded ? invitations.filter((each) => each.practitionerId === null) : invitations,
      minutes,
      remarks: minutes ? await findRemarks(db, minutes.id) : [],
      mayRemark: minutes !== null && can(acts.remarkOnMinutes, grant.by) !== null,
      onPaper:
        leading && minutes
          ? await findPaperOfMinutes(db, { personId, meetingId: meeting.id }, { today, authority })
          : null,
      isLeading: leading,
      relation: grant.relation.name,
      sections: grant.sections,
      draft: draft && { ...draft, content: withoutHidden(draft.content, open) },
      candidates: canCall
        ? candidates.filter((each) => !invitations.some((called) => isSame(called, each)))
        : [],
      notCalled: canCall ? await findNotCalled(db, personId, today) : [],
      inviteBy: state === 'planned' ? inviteBy : null,
      isTooLate: state === 'planned' && today > inviteBy,
      hasBegun: meeting.startsAt <= now,
      canAnswer: state === 'invited' && meeting.startsAt > now,
      canEditAgenda: state === 'planned' || (state === 'invited' && meeting.startsAt > now),
      planId: plan?.id ?? null,
      tasksGoToPlan: isWriting && plan !== null && plan.state !== 'ended' && hasPlanConsent,
      isProtected: person.addressProtection === 'strictly_confidential',
      ...(await findReaders(db, {
        ...{ personId, today, language, grant, act: acts.see },
        places: { readers: { section: 'meetings' } },
      })),
      hasGoalsOpen: open.goals,
      hasActivitiesOpen: open.activities,
    }
  },
  sees: ({ meeting }) => [{ personId: meeting.personId, what: ['meetings'] }],
})
