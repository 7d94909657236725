import type { ReactElement } from 'react'
import { anewTexts, namesOfRights } from '../../cases/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { daysUntil, longDate } from '../../platform/i18n/dates.ts'
import { appealBodyText, officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  Clock,
  Facts,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  Status,
  type StatusKind,
  shareOfTime,
  Timeline,
  type TimelineEvent,
  WithPhone,
} from '../../ui/index.ts'
import {
  addToComplaint,
  answerPlanConsent,
  contestDismissal,
  mendComplaint,
  withdrawComplaint,
} from '../answer-as-party.ts'
import { lastDayOf } from '../complaint.ts'
import { getComplaintAsParty, type PartysComplaint } from '../get-complaint-as-party.ts'
import { reasonInWords } from '../reason-in-words.ts'
import { attachmentLimits } from '../receive-complaint.ts'
import type { ComplaintState } from '../rules/lifecycle.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { isOverAlready, othersStand, overInWords, wordsOf } from '../texts/words-of-capacity.ts'
import { FollowActs, PlanQuestion } from './follow-acts.tsx'
import { isPastDay, NewAnswers, whereItStands } from './led-to.tsx'
import { Lines } from './lines.tsx'
import { PartFacts } from './part-facts.tsx'

const here = (_result: unknown, { path }: { path: string }) => path

/** The receipt, and each step after it. */
export const followPage = page({
  path: '/:authority/klage/:complaintId',
  query: getComplaintAsParty,
  acts: {
    mend: { command: mendComplaint, next: here },
    add: { command: addToComplaint, next: here },
    contest: { command: contestDismissal, next: here },
    planConsent: { command: answerPlanConsent, next: here },
    withdraw: { command: withdrawComplaint, next: here },
  },
  title: (_data, ui) => texts[ui.language].follow.title,
  view: (data, ui) => <FollowView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  autosave: true,
  uploads: attachmentLimits,
})

export type FollowProps = { data: PartysComplaint; ui: PageContext }

const kinds: Record<ComplaintState, StatusKind> = {
  received: 'going',
  defective: 'needs-you',
  mended: 'going',
  in_time: 'going',
  late: 'going',
  reconsidered: 'going',
  in_favour: 'done',
  partly: 'going',
  stands: 'going',
  sent_to_appeal_body: 'waiting',
  outcome: 'done',
  dismissed: 'stopped',
  dismissal_contested: 'going',
  withdrawn: 'neutral',
}

/** While the unit owes an answer. */
const answerIsOwed: readonly ComplaintState[] = [
  'received',
  'mended',
  'in_time',
  'late',
  'reconsidered',
  'dismissal_contested',
]

function FollowView({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const { complaint } = data
  const day = (on: string | Date) => longDate(ui.language, on)
  const came = complaint.receivedAs === 'digital' ? t.follow.over : t.follow.recorded
  const isNew = complaint.state === 'received'
  return (
    <>
      <PageHeading
        over={[
          came(day(complaint.receivedOn)),
          ...(data.reference ? [t.write.over(data.reference)] : [t.refusal.about]),
          ...(complaint.items.length ? [namesOfRights(complaint.items, ui.language)] : []),
        ].join(' · ')}
        title={isNew ? t.follow.receipt : t.follow.title}
      >
        <p>
          <Status kind={kinds[complaint.state]}>{t.states[complaint.state]}</Status>
        </p>
      </PageHeading>
      {data.isShielded && (
        <Alert>
          <WithPhone phone={data.phone}>{t.follow.shielded(data.phone)}</WithPhone>
        </Alert>
      )}
      {data.hasPassed && <Alert>{t.follow.takenOver(complaint.complainantName)}</Alert>}
      <Now data={data} ui={ui} />
      <FollowActs data={data} ui={ui} place="first" />
      <Answer data={data} ui={ui} />
      <PlanQuestion data={data} ui={ui} />
      <History data={data} ui={ui} />
      <Wrote data={data} ui={ui} />
      <FollowActs data={data} ui={ui} place="last" />
      <p>
        <WithPhone phone={data.phone}>{t.follow.help(data.phone)}</WithPhone>{' '}
        {complaint.decisionId && (
          <a className="ds-link" href={`/${ui.authority.id}/avgjorelse/${complaint.decisionId}`}>
            {t.follow.toDecision}
          </a>
        )}
        {data.refusal && (
          <a className="ds-link" href={`/${ui.authority.id}/min-side/opplysninger/${complaint.personId}`}>
            {t.refusal.toAnswer}
          </a>
        )}
      </p>
    </>
  )
}

/** Where it stands, and what comes with a date. */
function Now({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language].follow
  const { complaint, answerBy, appealBody, anew } = data
  // While the rest of one upheld in part is with the appeal body, that is where it stands
  const leads =
    ['in_favour', 'partly', 'outcome'].includes(complaint.state) && (isLast(data) || isLeftByDeath(data))
  const days = daysUntil(ui.today, answerBy)
  const day = longDate(ui.language, answerBy)
  const owed = answerIsOwed.includes(complaint.state)
  const over = overInWords(ui.language, data.ofCapacity)
  return (
    <>
      <p className="sv-lead">
        {complaint.state === 'withdrawn' && data.part
          ? t.withdrawnRest
          : leads && isLeftByDeath(data)
            ? anewTexts[ui.language].party.dead
            : leads && data.ofCapacity && complaint.state === 'in_favour'
              ? texts[ui.language].capacity[isOverAlready(data.ofCapacity) ? 'inFavourWhenOver' : 'inFavour']
              : leads && anew
                ? whereItStands(anew, ui)
                : nowInWords(data, ui)(appealBody, day)}
      </p>
      {over && <Alert>{over}</Alert>}
      {data.contestBy && <p>{t.contestBy(longDate(ui.language, data.contestBy))}</p>}
      {data.ofCapacity?.isSetAside && data.ofCapacity.others.length > 0 && (
        <Alert>{othersStand(ui.language, data.ofCapacity.others)}</Alert>
      )}
      {owed && (
        <Clock
          label={t.answerClock}
          text={t.within(days < 0 ? t.overdue : t.daysLeft(days), day)}
          share={shareOfTime(
            0,
            daysUntil(complaint.receivedOn, answerBy),
            daysUntil(complaint.receivedOn, ui.today),
          )}
          state={days < 0 ? 'overdue' : days <= 5 ? 'soon' : 'running'}
          note={days < 0 ? t.passed(day, data.phone) : undefined}
        />
      )}
      {isPastDay(anew, ui.today) && !isLeftByDeath(data) && (
        <Alert kind="warning">
          <WithPhone phone={data.phone}>
            {anewTexts[ui.language].party.late(longDate(ui.language, anew.dueOn), data.phone)}
          </WithPhone>
        </Alert>
      )}
      {data.refusal?.after && typeof data.refusal.after === 'object' && (
        <Alert kind="success" title={texts[ui.language].refusal.newAnswer}>
          <LinkButton href={`/${ui.authority.id}/min-side/opplysninger/${complaint.personId}`}>
            {texts[ui.language].refusal.readAnswer}
          </LinkButton>
        </Alert>
      )}
      {data.newDecisionId && (
        <Alert kind="success" title={t.newDecision}>
          {anew?.decisionId && <NewAnswers anew={anew} ui={ui} />}
          <LinkButton href={`/${ui.authority.id}/avgjorelse/${data.newDecisionId}`}>{t.readNew}</LinkButton>
        </Alert>
      )}
    </>
  )
}

/** Where it stands, as it is said of what is complained about. */
function nowInWords({ complaint: { state }, refusal }: FollowProps['data'], ui: PageContext) {
  const t = texts[ui.language]
  if (refusal?.after === 'over') return () => t.refusal.overForParent
  return (refusal && t.refusal.now[state]) || t.follow.now[state]!
}

/** Upheld or changed, and the person died before there was a new decision: there will be none (`no-decision-for-the-dead`). */
const isLeftByDeath = ({ complaint: { state, outcome }, anew, person, refusal }: PartysComplaint): boolean =>
  person.diedOn !== null &&
  !refusal &&
  !anew?.decisionId &&
  (state !== 'outcome' || outcome === 'changed' || outcome === 'overturned')

/** Is what it led to the last that came of it? The appeal body may have let the rest of one upheld in part stand. */
const isLast = ({ complaint: { state, outcome }, anew }: PartysComplaint): boolean =>
  state !== 'outcome' || outcome === anew?.order

/** What the unit and the appeal body have said. */
function Answer({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, documents, appealBody } = data
  const copy = documents.find(({ kind }) => kind === 'statement')
  const said = wordsOf(ui.language, data.ofCapacity !== null)
  const isOver = isOverAlready(data.ofCapacity)
  const words = (data.refusal ? t.refusal : data.ofCapacity ? t.capacity : t.follow).outcomeNext
  const next = isOver ? { ...words, upheld: t.capacity.upheldWhenOver } : words
  return (
    <>
      {complaint.outcome && (
        <Section title={t.follow.outcome} id="utfall">
          <p>
            <strong>{said.outcomes[complaint.outcome]}</strong>
          </p>
          <p>{t.follow.outcomeOn(longDate(ui.language, complaint.outcomeOn!))}</p>
          <Lines text={complaint.outcomeNote} />
          {!data.anew?.isDone && !isLeftByDeath(data) && <p>{next[complaint.outcome]}</p>}
        </Section>
      )}
      {complaint.statement && (
        <Section title={complaint.sentOn ? t.follow.statement : t.follow.statementHere} id="uttalelse">
          <PartFacts part={data.part} ui={ui} />
          <Lines text={complaint.statement} />
          {copy && (
            <ActionBar>
              <LinkButton variant="secondary" href={`${ui.path}/dokument/${copy.id}`}>
                {t.follow.statementPdf}
              </LinkButton>
            </ActionBar>
          )}
        </Section>
      )}
      {!complaint.statement && copy && (
        <Section title={t.follow.statement} id="uttalelse">
          {data.isShielded && <p>{t.follow.statementCleaned}</p>}
          <ActionBar>
            <LinkButton variant="secondary" href={`${ui.path}/dokument/${copy.id}`}>
              {t.follow.statementPdf}
            </LinkButton>
          </ActionBar>
        </Section>
      )}
      {complaint.sentOn && (
        <p>
          {t.follow.sentTo(appealBody, longDate(ui.language, complaint.sentOn))}{' '}
          {complaint.planGround
            ? `${t.follow.planGround} ${complaint.planGround}`
            : (complaint.planEnclosed || data.hasPlan) &&
              t.follow.planSent[complaint.planEnclosed ? 'given' : 'not']}
        </p>
      )}
    </>
  )
}

function History({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const { steps, seesWords } = data
  const { steps: said } = wordsOf(ui.language, data.ofCapacity !== null, isOverAlready(data.ofCapacity))
  const ownWords = ['mend', 'mend_in_part', 'add', 'contest']
  // The answer stands in full above
  const quiet = ['find_in_favour', 'find_partly', 'let_stand', 'send', 'record_outcome']
  const events = steps.map(
    (step, at): TimelineEvent => ({
      key: String(at),
      when: longDate(ui.language, step.at),
      title: said[step.act] ?? step.act,
      text:
        quiet.includes(step.act) || (ownWords.includes(step.act) && !seesWords)
          ? undefined
          : reasonInWords(step, ui.language) || undefined,
      who: whoDid(step, data, ui),
    }),
  )
  const ahead = stepsAhead(data, ui)
  return (
    <>
      <Section title={t.follow.steps} id="steg">
        <Timeline events={events.toReversed()} />
      </Section>
      {ahead.length > 0 && (
        <Section title={t.follow.ahead} id="videre">
          <Timeline events={ahead} />
        </Section>
      )}
    </>
  )
}

/** It is not kept who of the party did what came after; of what a parent was refused, it is that parent alone. */
function whoDid(step: PartysComplaint['steps'][number], data: PartysComplaint, ui: PageContext): string {
  const t = texts[ui.language].follow
  if (step.practitionerId) return officialText(ui.language, data.unit)
  if (data.isByReader && (data.refusal || step.act === 'receive')) return t.you
  return data.refusal ? data.complaint.complainantName : t.byYou
}

/** What is still to come, with the dates that are known. */
function stepsAhead(data: PartysComplaint, ui: PageContext): TimelineEvent[] {
  const t = texts[ui.language].follow
  const { complaint, answerBy, appealBody } = data
  const { state } = complaint
  const isJudged = !answerIsOwed.includes(state)
  const goesOn = state === 'partly' || state === 'stands'
  const all: (TimelineEvent & { isAhead: boolean })[] = [
    {
      key: 'judge',
      when: t.aheadAnswer(longDate(ui.language, answerBy)),
      title: t.aheadJudge,
      isAhead: !isJudged && state !== 'dismissal_contested',
    },
    { key: 'new', when: '', title: t.aheadNew, isAhead: state === 'partly' && !data.newDecisionId },
    {
      key: 'send',
      when: '',
      title: (state === 'partly' ? t.aheadRest : state === 'stands' ? t.aheadStands : t.aheadSend)(
        appealBody,
      ),
      isAhead: !isJudged || goesOn,
    },
    {
      key: 'body',
      when: '',
      title: t.aheadBody(appealBodyText(ui.language, appealBody)),
      isAhead: !isJudged || goesOn || state === 'sent_to_appeal_body',
    },
  ]
  return all.filter(({ isAhead }) => isAhead).map(({ isAhead: _, ...event }) => ({ ...event, ahead: true }))
}

function Wrote({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, documents, seesWords } = data
  const lastDay = lastDayOf(complaint)
  if (!seesWords) return <p>{t.follow.hidden}</p>
  const files = documents.filter(({ kind }) => kind !== 'statement')
  return (
    <Section
      title={data.isByReader ? t.follow.wrote : t.follow.wroteBy(complaint.complainantName)}
      id="klagen"
    >
      <OwnWords by={complaint.complainantName}>{complaint.wrong}</OwnWords>
      <Facts
        items={[
          { term: t.words.changeWanted, value: <Lines text={complaint.changeWanted} />, key: 'change' },
          { term: t.words.reasons, value: <Lines text={complaint.reasons} />, key: 'reasons' },
          { term: t.words.helpedBy, value: complaint.helpedBy, key: 'help' },
          {
            key: 'time',
            term: t.words.deadline,
            value: lastDay
              ? longDate(ui.language, lastDay)
              : complaint.decisionId || data.refusal
                ? null
                : t.words.noDeadline,
          },
          {
            key: 'files',
            term: t.words.files,
            value: (
              <ul className="sv-files">
                {files.map((each) => (
                  <li key={each.id}>
                    <a className="ds-link" href={`${ui.path}/dokument/${each.id}`} download>
                      {each.name}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ].filter(
          ({ key }) =>
            (key !== 'change' || complaint.changeWanted) &&
            (key !== 'reasons' || complaint.reasons) &&
            (key !== 'files' || files.length > 0),
        )}
      />
    </Section>
  )
}
