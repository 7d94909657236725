import type { ReactElement, ReactNode } from 'react'
import { anewTexts } from '../../cases/index.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  Button,
  Checkboxes,
  DateField,
  Details,
  Form,
  LinkButton,
  Radios,
  Section,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { lastDayOf } from '../complaint.ts'
import type { OfCapacity } from '../find-what-was-set-aside.ts'
import { answers } from '../reconsider-complaint.ts'
import { defects } from '../rules/defects.ts'
import { lateGrounds } from '../rules/time-to-complain.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { isOverAlready, othersStand } from '../texts/words-of-capacity.ts'
import type { WorkProps } from './complaint-page.tsx'
import { NewAnswers, WhatBinds } from './led-to.tsx'
import { Lines } from './lines.tsx'
import { AfterRefusalPart } from './refused-part.tsx'

/** A form that is seldom used, behind a line. Open where something was typed. */
export function Seldom({
  ui,
  act,
  summary,
  version,
  children,
}: {
  ui: WorkProps['ui']
  act: string
  summary: string
  version: number
  children: ReactNode
}): ReactElement {
  const form = ui.form(act, { version })
  return (
    <Details summary={summary} id={act} open={form.values !== undefined}>
      <Form {...form} label={summary}>
        {children}
        <Button variant="secondary">{summary}</Button>
      </Form>
    </Details>
  )
}

/** Did it come in time: computed, and judged by a person. */
export function TimePart({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language].work
  const { complaint, timeliness, can } = data
  const { version, receivedOn } = complaint
  const deadlineOn = lastDayOf(complaint)
  const day = (on: string) => longDate(ui.language, on)
  const mayJudge = can.includes('judge_in_time')
  const words =
    !complaint.decisionId && !data.refusal
      ? t.noTime
      : deadlineOn
        ? t.timely[timeliness]!(day(receivedOn), day(deadlineOn))
        : t.noKnown
  return (
    <Section title={t.time} id="frist">
      <p>{words}</p>
      {complaint.knownLaterOn ? (
        <>
          <p>{texts[ui.language].knownFrom(day(complaint.knownLaterOn))}</p>
          <Lines text={complaint.knownLaterWhy} />
        </>
      ) : (
        complaint.knownHow === 'post' && <p>{t.inferred}</p>
      )}
      {complaint.state === 'defective' && complaint.mendBy && <p>{t.asked(day(complaint.mendBy))}</p>}
      {mayJudge && timeliness === 'in_time' && (
        <Form {...ui.form('judgeInTime', { version })} label={t.judgeInTime}>
          <SubmitButton>{t.judgeInTime}</SubmitButton>
        </Form>
      )}
      {can.includes('note_known') && data.mayWeighKnowledge && (
        <Seldom ui={ui} act="noteKnown" summary={t.noteKnown} version={version}>
          <p>{t.noteKnownLead}</p>
          <DateField
            name="knownFrom"
            label={t.knownFrom}
            value={complaint.knownLaterOn ? typedDate(complaint.knownLaterOn) : undefined}
          />
          <TextArea name="reason" label={t.knownWhy} hint={t.knownWhyHint} rows={3} maxLength={2000} />
        </Seldom>
      )}
      {mayJudge && timeliness === 'late' && (
        <Form {...ui.form('treatLate', { version })} label={t.treatLate}>
          <Radios
            name="ground"
            label={t.lateGround}
            choices={lateGrounds.map((value) => ({ value, label: t.lateGrounds[value] }))}
          />
          <TextArea name="reason" label={t.lateReason} rows={3} maxLength={2000} />
          <SubmitButton>{t.treatLate}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

/** The new assessment, by another hand. */
export function ReconsiderPart({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language].work
  const { complaint, makers, hand, noOtherHand, can } = data
  const by = complaint.assessedBy && data.names.get(complaint.assessedBy)?.name
  return (
    <Section title={t.reconsider} id="vurdering">
      {by && <p>{t.assessedBy(by)}</p>}
      {!can.includes('reconsider') ? (
        <Lines text={complaint.assessment} />
      ) : hand ? (
        <>
          <Alert kind="warning">{t.ownDecision(makers)}</Alert>
          <Lines text={complaint.assessment} />
        </>
      ) : (
        <>
          <p>
            {reconsiderLead(data, ui)} {makers.length > 0 && t.madeBy(makers)}
          </p>
          {noOtherHand && <Alert>{t.noOtherHand}</Alert>}
          <Form {...ui.form('reconsider', { version: complaint.version })} label={t.reconsider}>
            <TextArea
              name="assessment"
              label={t.assessment}
              value={complaint.assessment}
              rows={6}
              maxLength={8000}
            />
            <Button variant={complaint.assessment ? 'secondary' : 'primary'}>{t.saveAssessment}</Button>
          </Form>
        </>
      )}
    </Section>
  )
}

function reconsiderLead({ ofCapacity, refusal }: WorkProps['data'], ui: WorkProps['ui']): string {
  const t = texts[ui.language]
  if (refusal) return t.refusal.reconsiderLead
  return ofCapacity ? t.capacity.reconsiderLead : t.work.reconsiderLead
}

/** What came of it: told to the one who complained, in these words. */
export function AnswerPart({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language].work
  const { complaint, decision, hand } = data
  if (hand) return null
  const decided = decision?.items ?? []
  const { capacity, refusal } = texts[ui.language]
  const isOver = isOverAlready(data.ofCapacity)
  const words: Partial<Record<string, string>> = data.refusal
    ? refusal.answers
    : data.ofCapacity
      ? isOver
        ? { ...capacity.answers, in_favour: capacity.over.inFavour }
        : capacity.answers
      : t.answers
  return (
    <Section title={t.answer} id="svar">
      {data.ofCapacity && <p>{(isOver ? capacity.over : capacity).answerLead}</p>}
      {data.refusal && <p>{refusal.answerLead}</p>}
      <Form {...ui.form('answer', { version: complaint.version })} label={t.answer}>
        <Radios
          name="answer"
          label={t.answer}
          choices={answers.flatMap((value) => (words[value] ? [{ value, label: words[value] }] : []))}
        />
        {decided.length > 0 && (
          <Checkboxes
            name="upheld"
            label={t.upheld}
            hint={t.upheldHint}
            choices={decided.map(({ item, name }) => ({ value: item, label: name }))}
            required={false}
          />
        )}
        {!data.ofCapacity && !data.refusal && (
          <TextArea
            name="remaining"
            label={t.remaining}
            hint={t.remainingHint}
            rows={2}
            maxLength={4000}
            required={false}
          />
        )}
        <TextArea
          name="statement"
          label={t.statement}
          hint={data.refusal ? refusal.statementHint : t.statementHint}
          rows={6}
          maxLength={8000}
        />
        <SubmitButton>{t.sendAnswer}</SubmitButton>
      </Form>
    </Section>
  )
}

/** A complaint that led somewhere: the case is open again, and a new decision replaces. */
export function NewDecisionPart({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language].work
  const { complaint, newDecisionId, anew, caseState } = data
  const leads =
    complaint.state === 'in_favour' ||
    complaint.state === 'partly' ||
    complaint.outcome === 'changed' ||
    complaint.outcome === 'overturned'
  if (!leads) return null
  if (data.refusal) return <AfterRefusalPart data={data} ui={ui} />
  if (data.ofCapacity) return <AfterSetAside ofCapacity={data.ofCapacity} data={data} ui={ui} />
  const atCase = `/${ui.authority.id}/saker/${anew?.caseId ?? complaint.caseId}`
  return (
    <Section title={t.newDecision} id="ny-avgjorelse">
      {newDecisionId ? (
        <>
          <p>{t.newDecisionMade}</p>
          {anew?.decided && <NewAnswers anew={anew} ui={ui} />}
        </>
      ) : data.person.diedOn ? (
        <p>{t.noNewForDead}</p>
      ) : anew?.isDone ? (
        <p>{anewTexts[ui.language].party.closed}</p>
      ) : (
        <>
          {anew && <WhatBinds anew={anew} ui={ui} />}
          <ActionBar>
            {anew?.isToBeAssessed ? (
              <LinkButton href={`${atCase}/vurdering`}>{anewTexts[ui.language].toAssess}</LinkButton>
            ) : (
              <LinkButton href={caseState === 'under_assessment' ? `${atCase}/avgjorelse` : atCase}>
                {t.writeNew}
              </LinkButton>
            )}
          </ActionBar>
        </>
      )}
    </Section>
  )
}

/** The decision that somebody cannot consent is set aside: who consents now is with the case. */
function AfterSetAside({
  ofCapacity: { endedOn, isSetAside, others },
  data: { complaint },
  ui,
}: WorkProps & { ofCapacity: OfCapacity }): ReactElement {
  const t = texts[ui.language].capacity
  return (
    <Section title={t.after} id="samtykke">
      {endedOn && isSetAside && <p>{t.setAside(longDate(ui.language, endedOn))}</p>}
      {others.length > 0 ? (
        <Alert kind="warning">{othersStand(ui.language, others)}</Alert>
      ) : (
        isSetAside && <p>{t.consentsSelf}</p>
      )}
      {complaint.outcome === 'changed' && <p>{t.changedNext}</p>}
      <ActionBar>
        <LinkButton variant="secondary" href={`/${ui.authority.id}/saker/${complaint.caseId}#samtykke`}>
          {t.toCase}
        </LinkButton>
      </ActionBar>
    </Section>
  )
}

/** What is seldom done: having it mended, dismissing, taking up again, noting that it was withdrawn. */
export function MorePart({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language]
  const { can, complaint, lacks } = data
  const { version } = complaint
  const parts: ReactNode[] = []
  if (can.includes('take_up'))
    parts.push(
      <Seldom key="takeUp" ui={ui} act="takeUp" summary={t.work.takeUp} version={version}>
        <TextArea name="reason" label={t.work.reason} rows={2} maxLength={2000} />
      </Seldom>,
    )
  if (can.includes('ask_to_mend'))
    parts.push(
      <Seldom key="askToMend" ui={ui} act="askToMend" summary={t.work.askToMend} version={version}>
        <Checkboxes
          name="defects"
          label={t.work.whatLacks}
          values={lacks}
          choices={defects.map((value) => ({ value, label: t.defects[value]! }))}
        />
        <DateField name="mendBy" label={t.work.mendBy} value={typedDate(data.mendBy)} />
        <TextArea name="message" label={t.work.mendMessage} rows={3} maxLength={2000} />
      </Seldom>,
    )
  if (can.includes('mend'))
    parts.push(
      <Seldom key="noteMended" ui={ui} act="noteMended" summary={t.work.noteMended} version={version}>
        <Checkboxes
          name="came"
          label={t.work.came}
          values={complaint.defects}
          choices={complaint.defects.map((value) => ({ value, label: t.broughtDefects[value]! }))}
        />
        <TextArea name="reason" label={t.work.mendedHow} rows={2} maxLength={2000} />
      </Seldom>,
    )
  if (can.includes('dismiss') && data.hand)
    parts.push(<p key="dismiss">{t.work.dismissedByAnother(data.whoMayLook.map(({ name }) => name))}</p>)
  else if (can.includes('dismiss'))
    parts.push(
      <Seldom key="dismiss" ui={ui} act="dismiss" summary={t.work.dismiss} version={version}>
        <p>{t.work.dismissLead}</p>
        <Radios
          name="ground"
          label={t.work.ground}
          choices={data.grounds.map((value) => ({ value, label: t.work.dismissGrounds[value] }))}
        />
        <TextArea name="reason" label={t.work.reason} rows={4} maxLength={4000} />
      </Seldom>,
    )
  if (can.includes('withdraw'))
    parts.push(
      <Seldom key="noteWithdrawn" ui={ui} act="noteWithdrawn" summary={t.work.withdraw} version={version}>
        <TextArea name="reason" label={t.work.withdrawHow} rows={2} maxLength={2000} />
      </Seldom>,
    )
  if (!parts.length) return null
  return (
    <Section title={t.work.more} id="mer">
      {lacks.length > 0 && can.includes('ask_to_mend') && (
        <Alert kind="warning" title={t.work.lacks} level={3}>
          <ul>
            {lacks.map((each) => (
              <li key={each}>{t.defects[each]}</li>
            ))}
          </ul>
        </Alert>
      )}
      {parts}
    </Section>
  )
}
