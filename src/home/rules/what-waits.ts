/** One thing that waits for the reader, and where it is done. */
export interface Waits {
  kind:
    | 'open_decision'
    | 'answer_consent'
    | 'renew_consent'
    | 'give_consent'
    | 'confirm_consents'
    | 'answer_about_me'
    | 'answer_meeting'
    | 'give_information'
    | 'do_activity'
    | 'finish_request'
  /** Path after the authority's own. */
  path: string
  /** The child or other person it is about; null when it is the reader's own. */
  givenName: string | null
  /** When it came, or when it will be. */
  at: Date | null
  /** An activity's own words; and the day it is to be done, or answered, by. */
  what?: string
  /** How many of it, where they are more than one. */
  count?: number
  deadline?: string | null
  /** Of a consent: to whom it is, and who has renewed it already. */
  of?: string
  renewedBy?: string[]
}

interface Person {
  personId: string
  givenName: string
  isMe: boolean
  case: {
    decisions: readonly { id: string; issuedAt: Date; isOpened: boolean }[]
    /** What the case asks for, and by when. */
    questions: readonly { id: string; answerBy: string }[]
  } | null
  coordination: {
    consentsAsked: readonly { id: string }[]
    consentsToRenew?: readonly { id: string; of: string; untilDate: string; renewedBy: string[] }[]
    /** Granted, and stands still until there is a yes. */
    lacksConsent: boolean
    /** What others said yes to, and the reader has not said a word to. */
    toConfirm?: number
    meetingsToAnswer: readonly { id: string; startsAt: Date }[]
    balls: readonly { activityId: string; planId: string; what: string; deadline: string | null }[]
  } | null
  toAnswer: readonly { id: string; receivedAt: Date }[]
}

interface Sent {
  id: string
  state: string
  receivedAt: Date
  givenName: string
}

/**
 * What waits for the reader, the most pressing first: decisions (a time limit runs), consents, asked for and then those
 * others have given, what others have asked,
 * information, meetings, what the plan has given the reader to do, by its deadline, and what is begun and not sent.
 */
export function whatWaits(
  people: readonly Person[],
  sent: readonly Sent[],
  aboutMe: Person['toAnswer'] = [],
  begunAt: Date | null = null,
): Waits[] {
  const about = (person: Person) => (person.isMe ? null : person.givenName)
  return [
    ...people.flatMap((person) =>
      (person.case?.decisions ?? [])
        .filter((decision) => !decision.isOpened)
        .map(
          (decision): Waits => ({
            kind: 'open_decision',
            path: `/avgjorelse/${decision.id}`,
            givenName: about(person),
            at: decision.issuedAt,
          }),
        ),
    ),
    ...people.flatMap((person): Waits[] => {
      const asked = person.coordination?.consentsAsked ?? []
      const all = `/koordinering/${person.personId}/samtykke`
      if (!asked[0])
        return person.coordination?.lacksConsent
          ? [{ kind: 'give_consent', path: all, givenName: about(person), at: null }]
          : []
      const several = asked.length > 1
      const path = several ? all : `${all}/${asked[0].id}`
      const count = several && { count: asked.length }
      return [{ kind: 'answer_consent', path, givenName: about(person), at: null, ...count }]
    }),
    ...people.flatMap((person) =>
      (person.coordination?.consentsToRenew ?? []).map(
        ({ id, of, untilDate, renewedBy }): Waits => ({
          kind: 'renew_consent',
          path: `/koordinering/${person.personId}/samtykke/${id}`,
          givenName: about(person),
          at: null,
          deadline: untilDate,
          of,
          renewedBy,
        }),
      ),
    ),
    ...people.flatMap((person): Waits[] => {
      const path = `/koordinering/${person.personId}/samtykke/fortsatt`
      return person.coordination?.toConfirm
        ? [{ kind: 'confirm_consents', path, givenName: about(person), at: null }]
        : []
    }),
    ...people.flatMap((person) =>
      person.toAnswer.map(
        (inquiry): Waits => ({
          kind: 'answer_about_me',
          path: `/henvendelse/om-deg/${inquiry.id}`,
          givenName: about(person),
          at: inquiry.receivedAt,
        }),
      ),
    ),
    ...aboutMe.map(
      (inquiry): Waits => ({
        kind: 'answer_about_me',
        path: `/henvendelse/om-deg/${inquiry.id}`,
        givenName: null,
        at: inquiry.receivedAt,
      }),
    ),
    ...people.flatMap((person) =>
      (person.case?.questions ?? []).map(
        (question): Waits => ({
          kind: 'give_information',
          path: `/opplysninger/${question.id}`,
          givenName: about(person),
          at: null,
          deadline: question.answerBy,
        }),
      ),
    ),
    ...sent
      .filter((inquiry) => inquiry.state === 'needs_information')
      .map(
        (inquiry): Waits => ({
          kind: 'give_information',
          path: `/henvendelse/sendt/${inquiry.id}`,
          givenName: inquiry.givenName,
          at: inquiry.receivedAt,
        }),
      ),
    ...people.flatMap((person) =>
      (person.coordination?.meetingsToAnswer ?? []).map(
        (meeting): Waits => ({
          kind: 'answer_meeting',
          path: `/koordinering/${person.personId}/moter/${meeting.id}`,
          givenName: about(person),
          at: meeting.startsAt,
        }),
      ),
    ),
    ...people
      .flatMap((person) =>
        (person.coordination?.balls ?? []).map(
          (ball): Waits => ({
            kind: 'do_activity',
            path: `/plan/${ball.planId}/tiltak/${ball.activityId}`,
            givenName: about(person),
            at: null,
            what: ball.what,
            deadline: ball.deadline,
          }),
        ),
      )
      .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9')),
    ...(begunAt
      ? [{ kind: 'finish_request', path: '/henvendelse', givenName: null, at: begunAt } as const]
      : []),
  ]
}
