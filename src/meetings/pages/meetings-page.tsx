import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { isThePerson } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { meetingName } from '../../platform/i18n/official-words.ts'
import { toYou } from '../../platform/i18n/to-you.ts'
import { CardLink, CardLinks, EmptyState, LinkButton, PageHeading, Section, Status } from '../../ui/index.ts'
import { type ListedMeeting, listMeetings, type MeetingsOfPerson } from '../list-meetings.ts'
import { texts } from '../texts/index.ts'
import { whenInWords } from '../when-in-words.ts'
import { statusKind } from './words.ts'

/** The meetings about a person, with or without a plan: what comes, what is to be finished, what was. */
export const meetingsPage = page({
  path: '/:authority/koordinering/:personId/moter',
  query: listMeetings,
  title: (_data, { language }) => texts[language].list.title,
  view: (data, ui) => <Meetings data={data} ui={ui} />,
  live: true,
})

function Meetings({ data, ui }: { data: MeetingsOfPerson; ui: PageContext }): ReactElement {
  const t = texts[ui.language].list
  const plan = data.isLeading && <LinkButton href={`${ui.path}/nytt`}>{t.plan}</LinkButton>
  const hasNone = !data.ahead.length && !data.toFinish.length && !data.earlier.length
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={data.personId}
        planId={data.planId}
        current="meetings"
        relation={data.relation}
        sections={data.sections}
      />
      <PageHeading
        title={t.title}
        lead={t.lead(isThePerson(data.relation) ? toYou[ui.language] : data.givenName)}
      />
      {hasNone ? (
        <EmptyState title={t.noneTitle} action={plan}>
          {data.isLeading ? t.noneLeading : t.none}
        </EmptyState>
      ) : (
        plan && <div className="sv-actions">{plan}</div>
      )}
      <List title={t.next} meetings={data.ahead} ui={ui} />
      <List title={t.toFinish} meetings={data.toFinish} ui={ui} needsYou={data.isLeading} />
      <List title={t.earlier} meetings={data.earlier} ui={ui} />
    </>
  )
}

function List(props: {
  title: string
  meetings: readonly ListedMeeting[]
  ui: PageContext
  needsYou?: boolean
}): ReactElement | null {
  const { meetings, ui } = props
  const t = texts[ui.language]
  if (!meetings.length) return null
  return (
    <Section title={props.title}>
      <CardLinks>
        {meetings.map((meeting) => (
          <CardLink
            key={meeting.id}
            href={`${ui.path}/${meeting.id}`}
            level={3}
            over={whenInWords(ui.language, meeting)}
            title={meetingName(ui.language, meeting.title) || t.meeting}
            text={t.channels[meeting.channel]}
            needsYou={meeting.isToAnswer || props.needsYou}
          >
            {meeting.isToAnswer ? (
              <Status kind="needs-you">{t.list.answerThis}</Status>
            ) : (
              <Status kind={statusKind(meeting.state)}>{t.states[meeting.state]}</Status>
            )}
          </CardLink>
        ))}
      </CardLinks>
    </Section>
  )
}
