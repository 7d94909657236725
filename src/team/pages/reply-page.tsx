import type { ReactElement } from 'react'
import { meetingTexts, whenInWords } from '../../meetings/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Button,
  Checkboxes,
  ErrorSummary,
  Facts,
  Form,
  PageHeading,
  Radios,
  ReferenceAndCode,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { answerByCode, forgetReply, lookUpReply } from '../answer-by-code.ts'
import { getReply, type Reply } from '../get-reply.ts'
import { purposeWords } from '../purpose-words.ts'
import type { AnsweredReply, ReplyQuestion } from '../reply-question.ts'
import { replyTexts, teamTexts } from '../texts/index.ts'
import { isToPerson, sectionName } from './consent-words.ts'
import { sentences } from './team-page-parts.ts'

const here = (_done: unknown, { path }: { path: string }) => path

export const replyPage = page({
  path: '/:authority/svar',
  query: getReply,
  acts: {
    look: { command: lookUpReply, next: here },
    answer: { command: answerByCode, next: here },
    forget: { command: forgetReply, next: here },
  },
  title: (_reply, ui) => replyTexts[ui.language].page.title,
  view: (reply, ui) => <ReplyView reply={reply} ui={ui} />,
  sentences,
})

interface Props {
  reply: Reply
  ui: PageContext
}

function ReplyView({ reply, ui }: Props): ReactElement {
  const t = replyTexts[ui.language].page
  if (reply.question) return <Question question={reply.question} ui={ui} />
  if (reply.lookedUp?.outcome === 'thanks' || reply.isOver) {
    const isThanks = reply.lookedUp?.outcome === 'thanks'
    return (
      <>
        <PageHeading title={isThanks ? t.thanks : t.over} lead={isThanks ? t.thanksText : t.overText} />
        {reply.answered && <Answered answered={reply.answered} ui={ui} />}
        <Form {...ui.form('forget')}>
          <Button variant="secondary">{t.another}</Button>
        </Form>
      </>
    )
  }
  return <LookUp reply={reply} ui={ui} />
}

/** What was answered, to what and when: in the words it was asked in. */
function Answered({ answered, ui }: { answered: AnsweredReply; ui: PageContext }): ReactElement {
  const { question, answer, sections, otherTime, at } = answered
  const { page: t } = replyTexts[ui.language]
  const all = teamTexts[ui.language]
  const { consent, meeting } = question
  return (
    <Facts
      items={[
        { term: t.answered.to, value: titleOf(question, ui) },
        { term: meetingTexts[ui.language].when, value: meeting && whenInWords(ui.language, meeting) },
        { term: t.answered.your, value: t.answered.answers[answer] },
        {
          term: all.consent.sections,
          value: sections.length
            ? all.list(sections.map((each) => sectionName(all, each, { isSelf: question.isSelf })))
            : '',
        },
        {
          term: all.consent.receiptUntil,
          value:
            answer === 'given' && consent?.untilDate
              ? all.consents.until(longDate(ui.language, consent.untilDate))
              : '',
        },
        { term: t.meeting.otherTime, value: meeting ? otherTime : '' },
        { term: t.answered.at, value: dateAndTime(ui.language, at) },
      ]}
    />
  )
}

function LookUp({ reply: { lookedUp }, ui }: Props): ReactElement {
  const t = replyTexts[ui.language].page
  const form = ui.form('look')
  const missed = lookedUp?.outcome === 'too_many' ? t.tooMany : lookedUp ? t.notFound : undefined
  // A miss is counted, and so it is not rolled back as a refusal is: its message is shown from here
  const errors = form.errors ?? (missed ? { reference: missed } : undefined)
  return (
    <>
      {!form.errors && <ErrorSummary errors={errors} prefix={form.prefix} />}
      <PageHeading title={t.title} lead={t.lead} />
      <Form
        {...form}
        values={form.values ?? (lookedUp ? { reference: lookedUp.reference } : undefined)}
        errors={errors}
      >
        <ReferenceAndCode texts={t} />
        <SubmitButton>{t.find}</SubmitButton>
      </Form>
    </>
  )
}

function Question({ question, ui }: { question: ReplyQuestion; ui: PageContext }): ReactElement {
  const t = replyTexts[ui.language].page
  return (
    <>
      <PageHeading
        title={titleOf(question, ui)}
        over={question.isSelf || question.meeting ? undefined : question.givenName}
      />
      {question.consent && <ConsentQuestion question={question} ui={ui} />}
      {question.invitation && <InvitationQuestion question={question} ui={ui} />}
      {question.meeting && <MeetingQuestion meeting={question.meeting} ui={ui} />}
      <Form {...ui.form('forget')}>
        <Button variant="tertiary">{t.leave}</Button>
      </Form>
    </>
  )
}

function titleOf({ consent, meeting, givenName, isSelf }: ReplyQuestion, ui: PageContext): string {
  const t = replyTexts[ui.language].page
  if (meeting) return isSelf ? t.meeting.own : t.meeting.about(givenName)
  const all = teamTexts[ui.language]
  if (!consent) return t.join(givenName)
  if (consent.state === 'given') return t.withdrawTitle
  if (consent.kind === 'sharing') return all.consents.with.asked(consent.withName ?? '')
  return t.kinds[consent.kind === 'plan' ? 'plan' : 'coordination']
}

function ConsentQuestion({ question, ui }: { question: ReplyQuestion; ui: PageContext }): ReactElement {
  const t = replyTexts[ui.language].page
  const all = teamTexts[ui.language]
  const consent = question.consent!
  const to = {
    reader: question.isSelf ? 'self' : 'deciders',
    isChildCoordinator: false,
    isToPerson: isToPerson(consent),
  } as const
  const isWithdrawal = consent.state === 'given'
  const form = ui.form('answer', { key: isWithdrawal ? 'withdraw' : 'give' })
  const until = consent.untilDate && all.consents.until(longDate(ui.language, consent.untilDate))
  return (
    <>
      <Facts
        items={[
          { term: all.consent.with, value: consent.withName },
          { term: all.consent.purpose, value: purposeWords(consent, ui.language) },
          { term: all.consent.receiptUntil, value: until },
        ]}
      />
      {!isWithdrawal && (
        <ul>
          {all.kinds[consent.kind].means(to).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{isWithdrawal ? t.withdrawText : t.free}</p>
      <Form {...form}>
        {!isWithdrawal && consent.kind === 'sharing' && (
          <Checkboxes
            name="sections"
            label={all.consent.sections}
            hint={all.consent.sectionsHint[to.reader]}
            required={false}
            choices={consent.sections.map((section) => ({
              value: section,
              label: sectionName(all, section, { isSelf: question.isSelf }),
              hint: all.sections[section].text,
            }))}
          />
        )}
        <input type="hidden" name="answer" value={isWithdrawal ? 'withdrawn' : 'given'} />
        <SubmitButton>{isWithdrawal ? t.withdraw : all.consent.give}</SubmitButton>
      </Form>
      {!isWithdrawal && (
        <Form {...ui.form('answer', { key: 'no' })}>
          <input type="hidden" name="answer" value="refused" />
          <Button variant="secondary">{all.consent.refuse}</Button>
        </Form>
      )}
    </>
  )
}

/** What one who is signed in may answer too; when it is and where, and neither who else is called nor what it is about. */
function MeetingQuestion(props: {
  meeting: NonNullable<ReplyQuestion['meeting']>
  ui: PageContext
}): ReactElement {
  const { meeting, ui } = props
  const t = replyTexts[ui.language].page.meeting
  const words = meetingTexts[ui.language]
  const isToCome = meeting.place === '' && meeting.channel !== 'in_person'
  const form = ui.form('answer', { key: 'meeting' })
  return (
    <>
      <Facts
        items={[
          { term: words.when, value: whenInWords(ui.language, meeting) },
          { term: words.how, value: words.channels[meeting.channel] },
          { term: words.where, value: isToCome ? words.placeComes : meeting.place },
        ]}
      />
      <p>{t.lead}</p>
      <Form {...form} hidden={{ ...form.hidden, startsAt: meeting.startsAt.toISOString() }}>
        <Radios
          name="answer"
          label={t.answer}
          choices={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
        <TextField
          name="otherTime"
          label={t.otherTime}
          hint={t.otherTimeHint}
          required={false}
          maxLength={200}
        />
        <TextArea name="said" label={t.word} hint={t.wordHint} rows={3} required={false} maxLength={500} />
        <SubmitButton>{t.send}</SubmitButton>
      </Form>
    </>
  )
}

function InvitationQuestion({ question, ui }: { question: ReplyQuestion; ui: PageContext }): ReactElement {
  const all = teamTexts[ui.language]
  const t = replyTexts[ui.language].page
  const { contribution, sections } = question.invitation!
  return (
    <>
      <Facts
        items={[
          {
            term: t.youSee,
            value: all.list(sections.map((section) => sectionName(all, section, { isSelf: false }))),
          },
          { term: t.contribution, value: contribution },
        ]}
      />
      <p>{t.joinFree}</p>
      <ActionBar>
        <Form {...ui.form('answer', { key: 'yes' })}>
          <input type="hidden" name="answer" value="accepted" />
          <SubmitButton>{t.yes}</SubmitButton>
        </Form>
        <Form {...ui.form('answer', { key: 'no' })}>
          <input type="hidden" name="answer" value="declined" />
          <Button variant="secondary">{t.no}</Button>
        </Form>
      </ActionBar>
    </>
  )
}
