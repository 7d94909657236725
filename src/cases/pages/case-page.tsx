import type { ReactElement } from 'react'
import { isAwaited } from '../../law/age.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { ProceduresLink } from '../../training/index.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  Clock,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  Section,
  SectionNav,
  Status,
  SubmitButton,
  WithAside,
} from '../../ui/index.ts'
import { addRelated } from '../add-related.ts'
import { answerReferral } from '../answer-referral.ts'
import { noteAnswer, withdrawRequest } from '../answer-request.ts'
import { askForInformation } from '../ask-for-information.ts'
import { assessAgain, closeCase, closeTakenBack, reopenCase } from '../close-case.ts'
import { confirmAsker } from '../confirm-asker.ts'
import { correctPerson } from '../correct-person.ts'
import { decideCapacity, endCapacityDecision } from '../decide-capacity.ts'
import { decideInforming } from '../decide-informing.ts'
import { decideTelling } from '../decide-telling.ts'
import { type CasePage, getCasePage } from '../get-case.ts'
import { goOnWithCase } from '../go-on-with-case.ts'
import { answerHandover, assignCase, handOver } from '../hand-over.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { type Joined, joinCase } from '../join-case.ts'
import { keepAnswerFrom } from '../keep-answer-from.ts'
import { keepFromParent } from '../keep-from-parent.ts'
import type { NextAct } from '../next-act.ts'
import { noteInCase } from '../note-in-case.ts'
import { endCare, recordCare } from '../record-care.ts'
import { recordChildView } from '../record-child-view.ts'
import { refer } from '../refer.ts'
import { sendCaseAway } from '../send-case-away.ts'
import { sendInterimReply } from '../send-interim-reply.ts'
import { takeCase } from '../take-case.ts'
import { takeInquiryOut } from '../take-inquiry-out.ts'
import { tellApart } from '../tell-apart.ts'
import { textsOf } from '../texts/index.ts'
import { informingTexts } from '../texts/informing/index.ts'
import { keepingTexts } from '../texts/keeping/index.ts'
import { tellingTexts } from '../texts/telling/index.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import { toldAskers } from '../told-askers.ts'
import { takeBackTransfer, transferCase } from '../transfer-case.ts'
import { resumeAssessment, waitForInformation } from '../wait-for-information.ts'
import { CaseActs, InterimReply } from './case-acts.tsx'
import { CaseAssessment, CaseCoordinators, CaseDecisions, CaseLetters } from './case-answer.tsx'
import { CaseConsent } from './case-consent.tsx'
import { CaseKnown, ChildSection } from './case-facts.tsx'
import { CaseHandlerPart, OfferedCase } from './case-handover.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseInforming, InformingToDecide } from './case-informing.tsx'
import { CaseInquiries } from './case-inquiries.tsx'
import { CaseNotes } from './case-notes.tsx'
import { CaseReferrals } from './case-referrals.tsx'
import { CaseRequests } from './case-requests.tsx'
import { CaseSamePerson } from './case-same-person.tsx'
import { CaseTelling, TellingToDecide } from './case-telling.tsx'
import { CaseRegister, CaseTold } from './case-told.tsx'
import { CaseTransfer } from './case-transfer.tsx'
import { CaseClockView } from './clock-view.tsx'
import { DecideAnew } from './decide-anew.tsx'
import { isToDecide, KeepingPart, KeepingToDecide } from './keeping.tsx'
import { TakenBack } from './taken-back.tsx'
import { AskersFirst, HeldComplaints, linkToTold } from './told-asker.tsx'
import { WhoTheyAre } from './who-they-are.tsx'

const here = (_result: unknown, { path }: { path: string }) => path
const part =
  (id: string) =>
  (_result: unknown, { path }: { path: string }) =>
    `${path}#${id}`

export const casePage = page({
  path: '/:authority/saker/:caseId',
  query: getCasePage,
  autosave: true,
  acts: {
    take: { command: takeCase, next: here },
    ask: { command: askForInformation, next: part('opplysninger') },
    noteAnswer: { command: noteAnswer, next: part('opplysninger') },
    withdrawRequest: { command: withdrawRequest, next: part('opplysninger') },
    note: { command: noteInCase, next: part('notater') },
    refer: { command: refer, next: part('henvisninger') },
    answerReferral: { command: answerReferral, next: part('henvisninger') },
    transfer: { command: transferCase, next: part('overforing') },
    sendAway: { command: sendCaseAway, next: part('overforing') },
    takeBackTransfer: { command: takeBackTransfer, next: part('overforing') },
    decideCapacity: { command: decideCapacity, next: part('samtykke') },
    endCapacity: { command: endCapacityDecision, next: part('samtykke') },
    decideInforming: { command: decideInforming, next: part('uten-foreldreansvar') },
    decideTelling: { command: decideTelling, next: part('varsling') },
    keepFromParent: { command: keepFromParent, next: part('foreldre') },
    recordCare: { command: recordCare, next: part('samtykke') },
    endCare: { command: endCare, next: part('samtykke') },
    handOver: { command: handOver, next: here },
    answerHandover: { command: answerHandover, next: here },
    assign: { command: assignCase, next: here },
    joinCase: {
      command: joinCase,
      next: ({ caseId, isToCompare }: Joined, { authorityId }) =>
        `/${authorityId}/saker/${caseId}${isToCompare ? '#samme-person' : ''}`,
    },
    correctPerson: { command: correctPerson, next: part('personer') },
    addRelated: { command: addRelated, next: part('personer') },
    tellApart: { command: tellApart, next: here },
    takeInquiryOut: { command: takeInquiryOut, next: part('henvendelse') },
    confirmAsker: { command: confirmAsker, next: part('henvendelse') },
    keepAnswerFrom: { command: keepAnswerFrom, next: part('henvendelse') },
    recordChildView: { command: recordChildView, next: part('barnet') },
    sendInterimReply: { command: sendInterimReply, next: part('forelopig') },
    wait: { command: waitForInformation, next: here },
    resume: { command: resumeAssessment, next: here },
    close: { command: closeCase, next: here },
    closeTakenBack: { command: closeTakenBack, next: here },
    goOn: { command: goOnWithCase, next: here },
    reopen: { command: reopenCase, next: here },
    assessAgain: { command: assessAgain, next: here },
  },
  title: ({ case: file }, ui) => `${textsOf(ui.language).queue.title} ${file.reference}`,
  view: (data, ui) => <CaseView data={data} ui={ui} />,
  sentences,
  mode: 'work',
})

export interface CaseProps {
  data: CasePage
  ui: PageContext
}

function CaseView({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file, person } = data
  const state = data.decisions[0] && file.state === 'decided' ? t.results[data.decisions[0].result] : null
  const parts = partsOf(data)
  const long = parts.filter(({ isShort }) => !isShort)
  const short = parts.filter(({ isShort }) => isShort)
  const shown = ({ id, Part }: CasePart) => <Part key={id} data={data} ui={ui} />
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker`}>{t.case.back}</BackLink>
      <PageHeading
        over={t.case.over(file.reference, officialText(ui.language, data.unit.name))}
        title={person.fullName}
      >
        <p>
          <Status kind={file.state === 'closed' ? 'neutral' : file.state === 'decided' ? 'done' : 'going'}>
            {t.states[file.state]}
            {state && `: ${state.toLocaleLowerCase(ui.language)}`}
          </Status>
        </p>
        {data.next && <Next next={data.next} data={data} ui={ui} />}
      </PageHeading>
      {data.toldSecret && (
        <Alert kind="warning" title={t.case.toldSecret}>
          <p>{t.case.toldSecretText}</p>
          <p>
            <a className="ds-link" href={`/${ui.authority.id}/henvendelser/${data.toldSecret.id}`}>
              {t.case.toSecretInquiry(data.toldSecret.reference)}
            </a>
          </p>
        </Alert>
      )}
      <TakenBack data={data} ui={ui} />
      <DecideAnew owed={data.decideAnew} ui={ui} />
      <OfferedCase data={data} ui={ui} />
      <CaseRegister data={data} ui={ui} />
      <CaseSamePerson data={data} ui={ui} />
      <TellingToDecide data={data} ui={ui} />
      <InformingToDecide data={data} ui={ui} />
      {!person.diedOn && <KeepingToDecide keeping={data.keeping} child={person.givenName} ui={ui} />}
      <HeldComplaints data={data} ui={ui} />
      {data.hasNobody ? (
        <Nobody data={data} ui={ui} />
      ) : (
        isBeingWorkedOn(file.state) && <AskersFirst toSettle={data.toSettle} casePath={ui.path} ui={ui} />
      )}
      <WithAside aside={<Who data={data} ui={ui} />}>
        <Clocks data={data} ui={ui} />
      </WithAside>
      <SectionNav
        label={t.case.parts}
        links={[...long, ...short, history].map(({ id, name }) => ({
          href: `#${id}`,
          text: nameOf(name, ui),
        }))}
      />
      {long.map(shown)}
      <div className="sv-side-by-side sv-wide">{short.map(shown)}</div>
      {shown(history)}
    </>
  )
}

const workParts = ['handover', 'request', 'note', 'referral', 'transfer', 'consent'] as const
type WorkPart = (typeof workParts)[number]
const isWork = (name: CasePart['name']): name is WorkPart => (workParts as readonly string[]).includes(name)

/** A part is called by the case's words, or by those of the daily work. */
const nameOf = (name: CasePart['name'], { language }: PageContext): string => {
  if (name === 'telling') return tellingTexts[language].title
  if (name === 'informing') return informingTexts[language].title
  if (name === 'keeping') return keepingTexts[language].title
  return isWork(name) ? workTextsOf(language)[name].title : textsOf(language).case[name]
}

interface CasePart {
  id: string
  name:
    | 'inquiry'
    | 'known'
    | 'child'
    | 'assessment'
    | 'decision'
    | 'coordinator'
    | 'interim'
    | 'letters'
    | 'told'
    | 'telling'
    | 'keeping'
    | 'informing'
    | 'acts'
    | 'history'
    | WorkPart
  Part: (props: CaseProps) => ReactElement | null
  /** Holds little: stands beside others, after what has something to tell. */
  isShort?: boolean
}

const history: CasePart = { id: 'historikk', name: 'history', Part: CaseHistory }

/** What the case has, the newest first: what came of it before what it was made from, once there is an answer. */
function partsOf(data: CasePage): CasePart[] {
  const { case: file, person, decisions, draft } = data
  const isWorkedOn = isBeingWorkedOn(file.state)
  const made: CasePart[] = [
    { id: 'henvendelse', name: 'inquiry', Part: CaseInquiries },
    { id: 'tjenester', name: 'known', Part: CaseKnown },
  ]
  if (data.asksAboutChild || file.childHeard) made.push({ id: 'barnet', name: 'child', Part: ChildSection })
  made.push({ id: 'vurdering', name: 'assessment', Part: CaseAssessment })
  const answer: CasePart[] = []
  if (decisions.length > 0 || draft || file.state === 'under_assessment') {
    answer.push({ id: 'avgjorelse', name: 'decision', Part: CaseDecisions })
  }
  if (data.hasRight || data.coordinators.length > 0) {
    answer.push({ id: 'koordinator', name: 'coordinator', Part: CaseCoordinators })
  }
  if (isWorkedOn && !person.diedOn) answer.push({ id: 'forelopig', name: 'interim', Part: InterimReply })
  if (data.letters.length > 0) answer.push({ id: 'brev', name: 'letters', Part: CaseLetters })
  if (data.told.length > 0) answer.push({ id: 'varsler', name: 'told', Part: CaseTold })
  if (data.telling.length > 0) answer.push({ id: 'varsling', name: 'telling', Part: CaseTelling })
  const work: CasePart[] = []
  const short = (rows: readonly unknown[]) => ({ isShort: rows.length === 0 })
  if (isWorkedOn || data.requests.length > 0)
    work.push({ id: 'opplysninger', name: 'request', Part: CaseRequests, ...short(data.requests) })
  work.push({ id: 'notater', name: 'note', Part: CaseNotes, ...short(data.notes) })
  if (file.state !== 'closed' || data.referrals.length > 0)
    work.push({ id: 'henvisninger', name: 'referral', Part: CaseReferrals, ...short(data.referrals) })
  const hasActs = data.can.some((act) => act !== 'begin_assessment' && act !== 'decide')
  const last: CasePart[] = []
  const { keeping } = data
  if (keeping && !person.diedOn && (keeping.asked || keeping.ones.length + keeping.waiting.length > 0)) {
    const isQuiet = keeping.waiting.length === 0 && keeping.ones.every(({ standing }) => standing === null)
    const isShort = !isToDecide(keeping) && isQuiet
    const part: CasePart = { id: 'foreldre', name: 'keeping', Part: CaseKeeping, isShort }
    if (isToDecide(keeping)) made.unshift(part)
    else last.push(part)
  }
  const { informing } = data
  if (informing.length > 0 && !person.diedOn) {
    const isShort = informing.every(({ decided, asked }) => !decided && !asked.length)
    last.push({ id: 'uten-foreldreansvar', name: 'informing', Part: CaseInforming, isShort })
  }
  if (data.transfers.length > 0 || isWorkedOn)
    last.push({ id: 'overforing', name: 'transfer', Part: CaseTransfer, ...short(data.transfers) })
  const mayGoToAnother = data.handlers.some((each) => each.id !== file.handlerId)
  // While one is asked, only the leader can give it to somebody
  if (file.state !== 'closed' && mayGoToAnother && (!data.offer || data.isLeader))
    last.push({ id: 'overlat', name: 'handover', Part: CaseHandlerPart, isShort: true })
  last.push({ id: 'samtykke', name: 'consent', Part: CaseConsent, isShort: true })
  if (hasActs) last.push({ id: 'handlinger', name: 'acts', Part: CaseActs, isShort: true })
  return decisions.length > 0
    ? [...answer, ...work, ...made.toReversed(), ...last]
    : [...made, ...answer, ...work, ...last]
}

function CaseKeeping({ data, ui }: CaseProps): ReactElement | null {
  const { keeping, person, case: file } = data
  return <KeepingPart keeping={keeping} child={person.givenName} version={file.version} ui={ui} />
}

/** Nobody reads what is sent to a child alone: said first, with what to do. */
function Nobody({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { decisions, inquiries, openings, telling } = data
  const keptOut = telling.filter(({ isWithheld }) => isWithheld)
  if (keptOut.length > 0)
    return (
      <Alert kind="warning" title={t.nobodyNow}>
        <p>{t.nobodyForAddress}</p>
        <p>
          <a className="ds-link" href="#varsling">
            {t.toTelling}
          </a>
        </p>
      </Alert>
    )
  const isUnread = decisions.length > 0 && openings.length === 0
  const [told] = inquiries
    .filter(({ notPartyAt }) => notPartyAt === null)
    .flatMap((each) =>
      toldAskers(each, data).flatMap((one) => (one.as === 'parent' ? [{ ...one, of: each.id }] : [])),
    )
  return (
    <Alert kind="warning" title={isUnread ? t.nobodyReached : t.nobodyToReach}>
      <p>{t.nobodyText}</p>
      <p>
        {told ? (
          <a className="ds-link" href={linkToTold(ui.path, told.of, told.which)}>
            {t.checkParent(told.name)}
          </a>
        ) : (
          <>
            <a className="ds-link" href="#legg-til-person">
              {t.nobodyAsked}
            </a>{' '}
            {data.differences > 0 && (
              <a className="ds-link" href={`${ui.path}/folkeregisteret`}>
                {t.nobodySeeRegister}
              </a>
            )}
          </>
        )}
      </p>
    </Alert>
  )
}

function Who({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { person, handler, related } = data
  return (
    <Section title={t.people} id="personer">
      <Facts
        items={[
          { term: t.handler, value: data.isMine ? t.mine : (handler?.name ?? t.noHandler) },
          { term: t.born, value: person.birthDate && longDate(ui.language, person.birthDate) },
          {
            term: person.byAdoption ? t.byAdoption : t.due,
            value: isAwaited(person)
              ? person.dueDate
                ? longDate(ui.language, person.dueDate)
                : t.dayUnknown
              : null,
          },
          ...related.map(({ id, name, kind, hasParentalResponsibility }) => ({
            key: id,
            term: capital(t.kinds[kind]!),
            value: kind === 'parent' && !hasParentalResponsibility ? `${name}, ${t.noResponsibility}` : name,
          })),
          { term: t.interpreter, value: person.interpreter },
          {
            term: t.protection,
            value: [
              t.protections[person.addressProtection],
              person.addressProtectionSource === 'told' &&
                person.addressProtection !== 'none' &&
                t.protectionTold,
            ]
              .filter(Boolean)
              .join(' '),
          },
          { term: t.onPaper, value: data.isReached ? null : t.onPaperYes },
        ]}
      />
      <WhoTheyAre data={data} ui={ui} />
      <ProceduresLink ui={ui} />
    </Section>
  )
}

function Clocks({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file } = data
  return (
    <Section title={t.case.clocks} id="frister">
      {data.clocks.map((clock) => (
        <CaseClockView
          key={clock.code}
          clock={clock}
          wasSent={clock.code !== 'interim_reply' || file.interimSentOn !== null}
          language={ui.language}
        />
      ))}
      {file.waitingSince && (
        <Clock
          text={t.clocks.waiting(nearDate(ui, file.waitingSince))}
          share={1}
          state="soon"
          note={data.steps.find((step) => step.act === 'wait_for_information')?.reason}
        />
      )}
      {file.closedOn && (
        <p>
          {t.case.closedBecause(longDate(ui.language, file.closedOn))}: {file.closedReason}
        </p>
      )}
    </Section>
  )
}

/** The one thing to do next, first on the page. */
function Next({ next, data, ui }: CaseProps & { next: NextAct }): ReactElement {
  const t = textsOf(ui.language)
  const text = t.next[next]!
  const places: Partial<Record<NextAct, string>> = {
    interim_reply: '#forelopig',
    record_services: `${ui.path}/vurdering#tjenester`,
    hear_child: '?apne=barnets-syn#barnet',
    assess: `${ui.path}/vurdering`,
    write_decision: `${ui.path}/avgjorelse`,
    approve: `${ui.path}/avgjorelse`,
    await_approval: `${ui.path}/avgjorelse`,
    appoint: `${ui.path}/koordinator`,
    close: '#avslutt',
    close_after_death: '#avslutt',
    resume: '#handlinger',
  }
  const isWaiting = next === 'await_approval'
  return (
    <ActionBar>
      {next === 'take' ? (
        <Form {...ui.form('take', { key: 'next', version: data.case.version })} label={text}>
          <SubmitButton>{text}</SubmitButton>
        </Form>
      ) : (
        <>
          {isWaiting && <span>{t.next.await_approval}</span>}
          <LinkButton href={places[next]!} variant={isWaiting ? 'secondary' : 'primary'}>
            {isWaiting ? t.case.seeDraft : text}
          </LinkButton>
        </>
      )}
      {next !== 'take' &&
        next !== 'close_after_death' &&
        !data.isMine &&
        isBeingWorkedOn(data.case.state) && (
          <Form {...ui.form('take', { key: 'over', version: data.case.version })} label={t.case.takeOver}>
            <Button variant="secondary">{t.case.takeOver}</Button>
          </Form>
        )}
    </ActionBar>
  )
}
