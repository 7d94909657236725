import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, nearDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { ProceduresLink } from '../../training/index.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Clock,
  Facts,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  Status,
  Timeline,
  WithAside,
} from '../../ui/index.ts'
import { complainantInWords } from '../about-in-words.ts'
import { isEnclosed } from '../complaint.ts'
import { deadlineInWords } from '../deadline-in-words.ts'
import { type ComplaintPage, getComplaint } from '../get-complaint.ts'
import { handOverComplaint } from '../hand-over-complaint.ts'
import {
  askToMend,
  dismissComplaint,
  judgeInTime,
  noteMended,
  noteWithdrawn,
  takeUpDismissed,
  treatLate,
} from '../judge-complaint.ts'
import { noteKnownLater } from '../note-known-later.ts'
import { reasonInWords } from '../reason-in-words.ts'
import { answerComplaint, reconsiderComplaint } from '../reconsider-complaint.ts'
import { recordOutcome, sendOn } from '../send-on.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { isOverAlready, overInWords, wordsOf } from '../texts/words-of-capacity.ts'
import { AnswerPart, MorePart, NewDecisionPart, ReconsiderPart, TimePart } from './complaint-acts.tsx'
import { OutcomePart, SendPart, SentPart } from './complaint-sending.tsx'
import { HandOverPart } from './hand-over-part.tsx'
import { Lines } from './lines.tsx'
import { workKinds } from './list-page.tsx'
import { RefusedPart } from './refused-part.tsx'

const here = (_result: unknown, { path }: { path: string }) => path

/** A complaint as one page for the unit. */
export const complaintPage = page({
  path: '/:authority/klager/:complaintId',
  query: getComplaint,
  acts: {
    judgeInTime: { command: judgeInTime, next: here },
    noteKnown: { command: noteKnownLater, next: here },
    treatLate: { command: treatLate, next: here },
    askToMend: { command: askToMend, next: here },
    noteMended: { command: noteMended, next: here },
    dismiss: { command: dismissComplaint, next: here },
    takeUp: { command: takeUpDismissed, next: here },
    noteWithdrawn: { command: noteWithdrawn, next: here },
    handOver: { command: handOverComplaint, next: here },
    reconsider: { command: reconsiderComplaint, next: here },
    answer: { command: answerComplaint, next: here },
    sendOn: { command: sendOn, next: here },
    recordOutcome: { command: recordOutcome, next: here },
  },
  title: ({ reference }, ui) => `${texts[ui.language].follow.title} ${reference}`,
  view: (data, ui) => <ComplaintView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  mode: 'work',
  autosave: true,
})

export type WorkProps = { data: ComplaintPage; ui: PageContext }

function ComplaintView({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, person } = data
  const { steps: said } = wordsOf(ui.language, data.ofCapacity !== null, isOverAlready(data.ofCapacity))
  const over = overInWords(ui.language, data.ofCapacity)
  return (
    <>
      <BackLink href={`/${ui.authority.id}/klager`}>{t.work.back}</BackLink>
      <PageHeading
        over={t.work.over(data.reference, officialText(ui.language, data.unit.name))}
        title={t.work.title(person.fullName)}
      >
        <p>
          <Status kind={workKinds[complaint.state]}>{t.workStates[complaint.state]}</Status>
        </p>
      </PageHeading>
      {person.diedOn && (
        <Alert kind="warning" title={t.work.diedTitle(person.fullName, longDate(ui.language, person.diedOn))}>
          {data.refusal ? t.refusal.diedText : t.work.diedText}
        </Alert>
      )}
      {over && <Alert>{over}</Alert>}
      <Complainant data={data} ui={ui} />
      <WithAside aside={<About data={data} ui={ui} />}>
        <Due data={data} ui={ui} />
        <Next data={data} ui={ui} />
        <Words data={data} ui={ui} />
        <RefusedPart data={data} ui={ui} />
      </WithAside>
      <MorePart data={data} ui={ui} />
      <Section title={t.work.steps} id="steg">
        <Timeline
          events={data.steps.toReversed().map((step, at) => ({
            key: String(at),
            when: dateAndTime(ui.language, step.at),
            title: said[step.act] ?? step.act,
            text: reasonInWords(step, ui.language) || undefined,
            who: (step.practitionerId && data.names.get(step.practitionerId)?.name) || t.work.party,
          }))}
        />
      </Section>
    </>
  )
}

/** The one who complained is kept out, or can act no more: how the answer reaches whom it should (fvl §§ 27, 33). */
function Complainant({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language].work
  const { standing, complaint } = data
  const { complainantName: name } = complaint
  if (standing === 'passed')
    return <Alert>{data.refusal ? texts[ui.language].refusal.passed(name) : t.passed(name)}</Alert>
  if (standing !== 'kept_out') return null
  return (
    <Alert kind="warning" title={t.keptOutTitle(name)}>
      <p>{t.keptOut(name, data.person.addressProtection !== 'none')}</p>
      <p>
        <a className="ds-link" href={`/${ui.authority.id}/saker/${complaint.caseId}`}>
          {t.toKeeping}
        </a>
      </p>
    </Alert>
  )
}

function Due({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language]
  if (!data.clock) return null
  const { code, daysLeft, daysTotal, dueOn } = data.clock
  const day = nearDate(ui, dueOn)
  return (
    <Clock
      label={code === 'mend' ? t.work.clockMend : t.work.clockAnswer}
      text={daysLeft < 0 ? t.list.passed(-daysLeft, day) : t.list.left(daysLeft, day)}
      share={1 - daysLeft / daysTotal}
      state={daysLeft < 0 ? 'overdue' : daysLeft <= 5 ? 'soon' : 'running'}
    />
  )
}

/** The parts that the state calls for, the next thing to do first. */
function Next({ data, ui }: WorkProps): ReactElement {
  const { can, complaint } = data
  const props = { data, ui }
  const decidesFirst = complaint.state === 'partly' && !data.newDecisionId
  return (
    <>
      {can.includes('record_outcome') && <OutcomePart {...props} />}
      {can.includes('send') && !decidesFirst && <SendPart {...props} />}
      <NewDecisionPart {...props} />
      {can.includes('send') && decidesFirst && <SendPart {...props} />}
      {can.includes('find_in_favour') && <AnswerPart {...props} />}
      {(can.includes('reconsider') || complaint.assessment) && <ReconsiderPart {...props} />}
      <HandOverPart {...props} />
      {complaint.sentOn && <SentPart {...props} />}
      <TimePart {...props} />
    </>
  )
}

function About({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, decision } = data
  const day = (on: string | Date) => longDate(ui.language, on)
  return (
    <Section title={t.work.about} id="om">
      <Facts
        items={[
          {
            term: t.words.about,
            value: data.refusal
              ? t.refusal.aboutOf(day(data.refusal.decidedOn))
              : decision
                ? `${t.words.decisionOf(day(decision.issuedAt))}: ${decision.about}`
                : t.words.missing,
          },
          {
            term: t.words.by,
            value: `${complaint.complainantName}, ${complainantInWords(complaint, ui.language)}`,
          },
          {
            term: t.work.mandate,
            value: ['proxy', 'guardian'].includes(complaint.complainantIs)
              ? t.work.mandates[
                  complaint.receivedAs === 'digital' ? 'on_record' : complaint.hasMandate ? 'yes' : 'no'
                ]
              : null,
          },
          {
            term: t.words.received,
            value: `${day(complaint.receivedOn)}, ${t.receivedAs[complaint.receivedAs]}`,
          },
          {
            term: t.words.signed,
            value: complaint.signedAt ? day(complaint.signedAt) : t.words.notSigned,
          },
          { term: t.words.helpedBy, value: complaint.helpedBy },
          {
            term: t.words.known,
            value: complaint.knownOn ? `${day(complaint.knownOn)} (${t.knownHow[complaint.knownHow]})` : null,
          },
          {
            term: t.words.knownLater,
            value: complaint.knownLaterOn && day(complaint.knownLaterOn),
          },
          { term: t.words.deadline, value: deadlineInWords(complaint, ui.language) },
        ]}
      />
      {complaint.recordedBy && <p>{t.work.recordedBy(data.names.get(complaint.recordedBy)?.name ?? '')}</p>}
      <ActionBar>
        <LinkButton variant="secondary" href={`/${ui.authority.id}/saker/${complaint.caseId}`}>
          {t.work.toCase}
        </LinkButton>
      </ActionBar>
      <ProceduresLink ui={ui} />
    </Section>
  )
}

function Words({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, documents } = data
  const files = documents.filter(isEnclosed)
  return (
    <Section title={t.work.complaint} id="klagen">
      <OwnWords by={complaint.complainantName}>{complaint.wrong}</OwnWords>
      {complaint.changeWanted && (
        <Section title={t.words.changeWanted} level={3}>
          <Lines text={complaint.changeWanted} />
        </Section>
      )}
      {complaint.reasons && (
        <Section title={t.words.reasons} level={3}>
          <Lines text={complaint.reasons} />
        </Section>
      )}
      {files.length > 0 && (
        <Section title={t.words.files} level={3}>
          <ul className="sv-files">
            {files.map((each) => (
              <li key={each.id}>
                <a className="ds-link" href={`${ui.path}/dokument/${each.id}`} download>
                  {each.name}
                </a>{' '}
                <small>
                  {each.kind === 'power_of_attorney' && `${t.work.documents.power_of_attorney}. `}
                  {each.checked ? t.work.checked : t.work.notChecked}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  )
}
