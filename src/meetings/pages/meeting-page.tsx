import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { meetingName } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BackLink,
  BallWith,
  Details,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { answerInvitation } from '../answer-invitation.ts'
import { callMore } from '../call-more.ts'
import { cancelMeeting } from '../cancel-meeting.ts'
import { changeMeeting } from '../change-meeting.ts'
import { editAgenda } from '../edit-agenda.ts'
import { getMeeting, type SeenMeeting } from '../get-meeting.ts'
import { holdMeeting } from '../hold-meeting.ts'
import { inviteToMeeting } from '../invite-to-meeting.ts'
import { proposeAgendaItem } from '../propose-agenda-item.ts'
import { remarkOnMinutes } from '../remark-on-minutes.ts'
import { saveMinutes } from '../save-minutes.ts'
import { shareMinutes } from '../share-minutes.ts'
import { texts } from '../texts/index.ts'
import { whenInWords } from '../when-in-words.ts'
import { Agenda } from './agenda.tsx'
import { ballOf } from './ball.tsx'
import { Invite, Invited, OwnAnswer } from './invited.tsx'
import { SharedMinutesSection } from './minutes.tsx'
import { WhenAndWhere } from './when-and-where.tsx'
import { statusKind, typedTimes } from './words.ts'
import { WriteMinutes } from './write-minutes.tsx'

const back = (_result: unknown, { path }: { path: string }) => path

/** One page for a meeting through its life: what comes next stands first. */
export const meetingPage = page({
  path: '/:authority/koordinering/:personId/moter/:meetingId',
  query: getMeeting,
  acts: {
    answer: { command: answerInvitation, next: back },
    propose: { command: proposeAgendaItem, next: (_result, { path }) => `${path}#saklista` },
    editAgenda: { command: editAgenda, next: (_result, { path }) => `${path}#saklista` },
    invite: { command: inviteToMeeting, next: back },
    callMore: { command: callMore, next: back },
    remark: { command: remarkOnMinutes, next: (_result, { path }) => `${path}#merknader` },
    change: { command: changeMeeting, next: back },
    cancel: { command: cancelMeeting, next: back },
    hold: { command: holdMeeting, next: (_result, { path }) => `${path}#referat` },
    saveMinutes: {
      command: saveMinutes,
      next: ({ isReview }: { isReview: boolean }, { path }) => `${path}${isReview ? '?se=1' : ''}#referat`,
    },
    shareMinutes: { command: shareMinutes, next: back },
  },
  title: ({ meeting }, { language }) => meetingName(language, meeting.title) || texts[language].meeting,
  view: (data, ui) => <MeetingView data={data} ui={ui} />,
  sentences: { nb: texts.nb.sentences, nn: texts.nn.sentences, en: texts.en.sentences },
  autosave: true,
  hints: 'meetings',
  live: true,
})

function MeetingView({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { meeting, isLeading } = data
  const isWriting = isLeading && ['held', 'minutes_draft'].includes(meeting.state)
  const isOpen = meeting.state === 'planned' || meeting.state === 'invited'
  const canHold = isLeading && meeting.state === 'invited' && data.hasBegun
  const ball = ballOf(data, ui)
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={meeting.personId}
        planId={data.planId}
        current="meetings"
        relation={data.relation}
        sections={data.sections}
      />
      <BackLink href={ui.path.replace(/\/[^/]+$/, '')}>{t.plan.back}</BackLink>
      <PageHeading
        over={t.meeting}
        title={meetingName(ui.language, meeting.title) || t.meeting}
        lead={whenInWords(ui.language, meeting)}
      >
        <Status kind={statusKind(meeting.state)}>{t.states[meeting.state]}</Status>
      </PageHeading>
      {meeting.state === 'cancelled' && (
        <Alert kind="warning">{data.isPlaceHidden ? t.states.cancelled : t.cancelled(meeting.reason)}</Alert>
      )}
      {meeting.state === 'invited' && meeting.reason && (
        <Alert kind="info">{t.changed(meeting.reason)}</Alert>
      )}
      {ball && <BallWith who={ball.who} task={ball.task} />}
      <OwnAnswer data={data} ui={ui} />
      {canHold && <Hold ui={ui} version={meeting.version} />}
      {isWriting && <WriteMinutes data={data} ui={ui} />}
      <SharedMinutesSection data={data} ui={ui} />
      <About data={data} ui={ui} />
      {!isWriting && !data.minutes && <Agenda data={data} ui={ui} />}
      {isLeading && meeting.state === 'planned' && data.agenda.length > 0 && <Invite data={data} ui={ui} />}
      <Invited data={data} ui={ui} />
      {isLeading && isOpen && <ChangeOrCancel data={data} ui={ui} />}
    </>
  )
}

function About({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { meeting } = data
  const isLink = /^https:\/\/\S+$/.test(meeting.place)
  const isToCome = meeting.place === '' && meeting.channel !== 'in_person'
  const place = isToCome ? (
    t.placeComes
  ) : isLink ? (
    <a className="ds-link" href={meeting.place} rel="noreferrer">
      {meeting.place}
    </a>
  ) : (
    meeting.place
  )
  const hasCalendarFile = meeting.state === 'invited' && !data.hasBegun
  return (
    <Section title={t.preparation} id="for-motet">
      <Facts
        items={[
          { term: t.how, value: t.channels[meeting.channel] },
          {
            term: t.where,
            value: data.isShielded ? t.placeShielded : data.isPlaceHidden ? t.placeHidden : place,
          },
          { term: t.shortNotice, value: data.isPlaceHidden ? '' : meeting.shortNoticeReason },
        ]}
      />
      {meeting.preparation && <p className="sv-prose">{meeting.preparation}</p>}
      {meeting.planVersion !== null && <p>{t.planAsItWas}</p>}
      {hasCalendarFile && (
        <div className="sv-actions">
          <LinkButton variant="secondary" icon="calendar" href={`${ui.path}/kalender.ics`} download>
            {t.calendar}
          </LinkButton>
        </div>
      )}
    </Section>
  )
}

function Hold({ ui, version }: { ui: PageContext; version: number }): ReactElement {
  const t = texts[ui.language].hold
  return (
    <Section title={t.title} id="hold">
      <p>{t.lead}</p>
      <Form {...ui.form('hold', { version })} label={t.title}>
        <SubmitButton>{t.submit}</SubmitButton>
      </Form>
    </Section>
  )
}

function ChangeOrCancel({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { meeting } = data
  const { version } = meeting
  const change = ui.form('change', { version })
  const cancel = ui.form('cancel', { version })
  const isInvited = meeting.state === 'invited'
  return (
    <Section title={t.change.heading} id="endre">
      <Details id="endre-motet" summary={t.change.title} open={change.errors !== undefined}>
        {change.errors?._ && (
          <p>{`${t.change.now} ${dateAndTime(ui.language, meeting.startsAt)}, ${meeting.place}`}</p>
        )}
        <Form {...change} label={t.change.title} readers={readersInWords(data.readers, ui.language)}>
          <WhenAndWhere
            language={ui.language}
            dayHint={t.plan.dayHint(0, '')}
            isProtected={data.isProtected}
            now={{ ...meeting, ...typedTimes(meeting) }}
          />
          {isInvited && (
            <TextArea name="reason" label={t.change.reason} hint={t.change.reasonHint} rows={2} />
          )}
          <SubmitButton>{t.change.submit}</SubmitButton>
        </Form>
      </Details>
      <Details id="avlys-motet" summary={t.cancel.title} open={cancel.errors !== undefined}>
        <Form {...cancel} label={t.cancel.title} readers={readersInWords(data.readers, ui.language)}>
          <TextArea name="reason" label={t.cancel.reason} hint={t.cancel.reasonHint} rows={2} />
          <SubmitButton danger>{t.cancel.submit}</SubmitButton>
        </Form>
      </Details>
    </Section>
  )
}
