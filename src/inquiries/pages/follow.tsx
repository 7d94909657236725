import type { ReactElement } from 'react'
import { takeBackTexts } from '../../cases/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Details,
  ErrorSummary,
  Facts,
  Form,
  PageHeading,
  ReferenceAndCode,
  Section,
  Status,
  SubmitButton,
  TextArea,
  WithPhone,
} from '../../ui/index.ts'
import { attachmentLimits } from '../add-attachments.ts'
import { addToFollowed } from '../add-to-inquiry.ts'
import { answerFollowed } from '../answer-followed.ts'
import { followInquiry } from '../follow-inquiry.ts'
import { forgetFollowed } from '../forget-followed.ts'
import { type Followed, getFollowed } from '../get-followed.ts'
import { afterTexts, inquirySentences, inquiryTexts, parentsTexts, reachTexts } from '../texts/index.ts'
import { withdrawFollowed } from '../withdraw-followed.ts'
import { AddForm, Thanks, thanked } from './add-form.tsx'
import { AnswerDue } from './answer-due.tsx'
import { AskedByCode } from './asked-sender.tsx'
import { PassedClock } from './passed-clock.tsx'
import { PassedOnWords } from './passed-on.tsx'

const here = (_: unknown, { path }: { path: string }) => path

export const followPage = page({
  path: '/:authority/folg',
  query: getFollowed,
  acts: {
    follow: { command: followInquiry, next: here },
    forget: { command: forgetFollowed, next: here },
    answer: { command: answerFollowed, next: here },
    add: { command: addToFollowed, next: thanked },
    withdraw: { command: withdrawFollowed, next: here },
  },
  sentences: inquirySentences,
  uploads: attachmentLimits,
  title: (_, ui) => inquiryTexts[ui.language].follow.title,
  view: (followed, ui) =>
    followed.status ? (
      <Found ui={ui} status={followed.status} followed={followed} />
    ) : (
      <LookUp ui={ui} followed={followed} />
    ),
})

function LookUp({ ui, followed }: { ui: PageContext; followed: Followed }): ReactElement {
  const t = inquiryTexts[ui.language].follow
  const { lookedUp } = followed
  const missed = lookedUp && lookedUp.outcome !== 'found'
  const error = missed ? (lookedUp.outcome === 'too_many' ? t.tooMany : t.notFound) : undefined
  const form = ui.form('follow')
  // A miss is counted, and so it is not rolled back as a refusal is: its message is shown from here
  const errors = form.errors ?? (error ? { reference: error } : undefined)
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
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
      <p>{t.signIn}</p>
      <p>
        <WithPhone phone={ui.authority.settings.phone}>{t.lost(ui.authority.settings.phone)}</WithPhone>
      </p>
    </>
  )
}

function Found({
  ui,
  status,
  followed,
}: {
  ui: PageContext
  status: NonNullable<Followed['status']>
  followed: Followed
}): ReactElement {
  const t = inquiryTexts[ui.language].follow
  const day = (moment: Date | string) => longDate(ui.language, moment)
  const after = afterTexts[ui.language].add
  const reach = reachTexts[ui.language]
  const kind = status.state === 'answered' ? 'done' : status.state === 'withdrawn' ? 'stopped' : 'going'
  return (
    <>
      <PageHeading over={followed.lookedUp?.reference} title={t.title} />
      <p>
        <Status kind={kind}>{t.states[status.state]}</Status>
      </p>
      {status.state === 'received' && <p>{t.onlyThis}</p>}
      <Thanks ui={ui} added={status.addedAt.length} />
      <Facts
        items={[
          { term: t.receivedAt, value: day(status.receivedAt) },
          {
            term: t.answerDue,
            value:
              status.state === 'received' ? (
                <AnswerDue due={status.answerDue} was={status.answerDueWas} ui={ui} />
              ) : null,
          },
          { term: t.answeredAt, value: status.answeredAt && day(status.answeredAt) },
        ]}
      />
      {status.state === 'received' && status.tellsLate && (
        <PassedClock
          answerDue={status.answerDue}
          call={{ name: ui.authority.name, phone: ui.authority.settings.phone }}
          complainAt={null}
          ui={ui}
        />
      )}
      {status.state === 'received' && !status.isQuiet && (
        <p>
          <WithPhone phone={ui.authority.settings.phone}>
            {reach.answer.byPost(ui.authority.settings.phone)}
          </WithPhone>
        </p>
      )}
      {status.state === 'received' && status.isQuiet && <p>{parentsTexts[ui.language].quietReach}</p>}
      {status.state === 'received' && status.mayHearNoMore && <p>{afterTexts[ui.language].mayHearNoMore}</p>}
      {status.passedOn && <PassedOnWords passedOn={status.passedOn} ui={ui} />}
      {status.answer && (
        <Section title={reach.answer.here} id="svaret">
          <p className="sv-lines">{status.answer}</p>
        </Section>
      )}
      {status.state === 'answered' && !status.passedOn && !status.answer && (
        <p>
          <WithPhone phone={ui.authority.settings.phone}>
            {reach.answer.notHere(ui.authority.settings.phone)}
          </WithPhone>
        </p>
      )}
      {status.lacksPower && (
        <Alert kind="warning" title={reach.power.title}>
          <p>{reach.power.text}</p>
          <p>{reach.power.add}</p>
        </Alert>
      )}
      <AskedByCode questions={status.questions} ui={ui} />
      {status.addedAt.length > 0 && (
        <Facts
          items={[
            {
              term: after.dates,
              value: status.addedAt.map((at) => dateAndTime(ui.language, at)).join(', '),
            },
          ]}
        />
      )}
      {(status.state === 'received' || status.state === 'passed_on') && (
        <AddForm ui={ui} form={ui.form('add')} mayBePower={status.lacksPower} />
      )}
      {status.canWithdraw && (
        <Details summary={t.withdraw} open={ui.form('withdraw').errors !== undefined}>
          <p>{t.withdrawText}</p>
          <p>{takeBackTexts[ui.language].withdrawing}</p>
          <Form {...ui.form('withdraw')}>
            <TextArea name="reason" label={t.reason} rows={2} maxLength={1000} />
            <Button danger>{t.withdraw}</Button>
          </Form>
        </Details>
      )}
      <Form {...ui.form('forget')}>
        <Button variant="secondary">{t.close}</Button>
      </Form>
    </>
  )
}
