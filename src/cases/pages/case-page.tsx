import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, shortDate } from '../../platform/i18n/dates.ts'
import {
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
  StickyNext,
  SubmitButton,
  Timeline,
} from '../../ui/index.ts'
import { assessAgain, closeCase, reopenCase } from '../close-case.ts'
import { confirmParent } from '../confirm-parent.ts'
import { type CasePage, getCasePage } from '../get-case.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import type { NextAct } from '../next-act.ts'
import { recordChildView, recordFacts } from '../record-facts.ts'
import { recordService, removeService } from '../record-service.ts'
import { sendInterimReply } from '../send-interim-reply.ts'
import { takeCase } from '../take-case.ts'
import { texts, textsOf } from '../texts/index.ts'
import { resumeAssessment, waitForInformation } from '../wait-for-information.ts'
import { capital } from './capital.ts'
import { CaseActs, InterimReply } from './case-acts.tsx'
import { CaseFactsSection, ChildSection } from './case-facts.tsx'
import { CaseInquiries } from './case-inquiries.tsx'
import { CaseServices } from './case-services.tsx'
import { CaseClockView } from './clock-view.tsx'

const here = (_result: unknown, { path }: { path: string }) => path
const part =
  (id: string) =>
  (_result: unknown, { path }: { path: string }) =>
    `${path}#${id}`

export const casePage = page({
  path: '/:authority/saker/:caseId',
  query: getCasePage,
  acts: {
    take: { command: takeCase, next: here },
    confirmParent: { command: confirmParent, next: here },
    recordService: { command: recordService, next: part('tjenester') },
    removeService: { command: removeService, next: part('tjenester') },
    recordFacts: { command: recordFacts, next: part('opplysninger') },
    recordChildView: { command: recordChildView, next: part('barnet') },
    sendInterimReply: { command: sendInterimReply, next: part('forelopig') },
    wait: { command: waitForInformation, next: here },
    resume: { command: resumeAssessment, next: here },
    close: { command: closeCase, next: here },
    reopen: { command: reopenCase, next: here },
    assessAgain: { command: assessAgain, next: here },
  },
  title: ({ case: file }, ui) => `${textsOf(ui.language).queue.title} ${file.reference}`,
  view: (data, ui) => <CaseView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
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
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker`}>{t.case.back}</BackLink>
      <PageHeading over={t.case.over(file.reference, data.unit.name)} title={person.fullName}>
        <p>
          <Status kind={file.state === 'closed' ? 'neutral' : file.state === 'decided' ? 'done' : 'going'}>
            {t.states[file.state]}
            {state && `: ${state.toLocaleLowerCase(ui.language)}`}
          </Status>
        </p>
      </PageHeading>
      <SectionNav
        label={t.case.parts}
        links={[
          { href: '#henvendelse', text: t.case.inquiry },
          { href: '#tjenester', text: t.case.services },
          { href: '#vurdering', text: t.case.assessment },
          { href: '#avgjorelse', text: t.case.decision },
          { href: '#brev', text: t.case.letters },
          { href: '#historikk', text: t.case.history },
        ]}
      />
      <WhoAndClocks data={data} ui={ui} />
      <CaseInquiries data={data} ui={ui} />
      <CaseServices data={data} ui={ui} />
      <CaseFactsSection data={data} ui={ui} />
      {(data.asksAboutChild || file.childHeard) && <ChildSection data={data} ui={ui} />}
      <Assessment data={data} ui={ui} />
      <Decisions data={data} ui={ui} />
      {(data.hasRight || data.coordinators.length > 0) && <Coordinators data={data} ui={ui} />}
      {isBeingWorkedOn(file.state) && <InterimReply data={data} ui={ui} />}
      <Letters data={data} ui={ui} />
      <CaseActs data={data} ui={ui} />
      <History data={data} ui={ui} />
      {data.next && <Next next={data.next} data={data} ui={ui} />}
    </>
  )
}

function WhoAndClocks({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { case: file, person, handler, related } = data
  return (
    <>
      <Facts
        inline
        items={[
          { term: t.handler, value: data.isMine ? t.mine : (handler?.name ?? t.noHandler) },
          { term: t.born, value: person.birthDate && longDate(ui.language, person.birthDate) },
          {
            term: t.due,
            value: person.birthDate || !person.dueDate ? null : longDate(ui.language, person.dueDate),
          },
          { term: t.interpreter, value: person.interpreter },
          { term: t.protection, value: t.protections[person.addressProtection] },
          { term: t.onPaper, value: person.onPaper ? t.onPaperYes : null },
          {
            term: t.around,
            value: related
              .map(({ name, kind, hasParentalResponsibility }) => {
                const without =
                  kind === 'parent' && !hasParentalResponsibility ? `, ${t.noResponsibility}` : ''
                return `${name} (${t.kinds[kind]}${without})`
              })
              .join(', '),
          },
        ]}
      />
      <Section title={t.clocks} id="frister">
        {data.clocks.map((clock) => (
          <CaseClockView key={clock.code} clock={clock} language={ui.language} />
        ))}
        {file.waitingSince && (
          <Clock
            text={textsOf(ui.language).clocks.waiting(shortDate(ui.language, file.waitingSince))}
            share={1}
            state="soon"
            note={data.steps.find((step) => step.act === 'wait_for_information')?.reason}
          />
        )}
        {file.closedOn && (
          <p>
            {t.closedBecause(longDate(ui.language, file.closedOn))}: {file.closedReason}
          </p>
        )}
      </Section>
    </>
  )
}

function Assessment({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const href = `${ui.path}/vurdering`
  return (
    <Section
      title={t.case.assessment}
      id="vurdering"
      aside={
        <a className="ds-link" href={href}>
          {isBeingWorkedOn(data.case.state) ? t.case.toAssessment : t.case.seeAssessment}
        </a>
      }
    >
      <Facts
        items={data.items.map(({ item, isAsked, answered, of, result }) => ({
          key: item,
          term: (
            <>
              {capital(t.law.items[item]!)}
              {!isAsked && ` (${t.case.notAsked})`}
            </>
          ),
          value: result ? (
            <Status kind={result === 'granted' ? 'done' : 'stopped'}>{t.itemResults[result]}</Status>
          ) : (
            t.case.answered(answered, of)
          ),
        }))}
      />
    </Section>
  )
}

function Decisions({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { decisions, draft, openings, case: file } = data
  const first = openings[0]
  const isWritable = file.state === 'under_assessment'
  return (
    <Section
      title={t.case.decision}
      id="avgjorelse"
      aside={
        isWritable && (
          <a className="ds-link" href={`${ui.path}/avgjorelse`}>
            {t.case.toDecision}
          </a>
        )
      }
    >
      {draft && <p>{t.case.draftHeld[draft.state]}</p>}
      {decisions.map((decision, at) => (
        <div key={decision.id}>
          <p>
            <strong>
              {t.case.issued(t.results[decision.result]!, longDate(ui.language, decision.issuedAt))}
            </strong>
          </p>
          <Facts
            items={[
              ...decision.items.map(({ item, result }) => ({
                key: item,
                term: capital(t.law.items[item]!),
                value: t.itemResults[result],
              })),
              {
                key: 'opened',
                term: t.case.letters,
                value:
                  at > 0
                    ? null
                    : first
                      ? t.case.opened(dateAndTime(ui.language, first.openedAt))
                      : data.person.onPaper
                        ? t.case.sentOnPaper
                        : t.case.notOpened,
              },
            ]}
          />
        </div>
      ))}
      {decisions.length === 0 && !draft && <p>{t.case.noDecision}</p>}
    </Section>
  )
}

function Coordinators({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const href = `${ui.path}/koordinator`
  const { coordinators, standIn } = data
  return (
    <Section
      title={t.coordinator}
      id="koordinator"
      aside={
        <a className="ds-link" href={href}>
          {coordinators.length > 0 ? t.seeCoordinator : t.toCoordinator}
        </a>
      }
    >
      {coordinators.length === 0 && <p>{t.noCoordinator}</p>}
      <Facts
        items={[
          ...coordinators.map((each) => ({
            key: each.appointmentId,
            term: `${each.name}, ${each.workTitle}`,
            value: t.appointmentStates[each.state],
          })),
          { key: 'stand-in', term: t.standIn, value: standIn && `${standIn.name}, ${standIn.workTitle}` },
        ]}
      />
    </Section>
  )
}

function Letters({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <Section title={t.letters} id="brev">
      {data.letters.length === 0 ? (
        <p>{t.noLetters}</p>
      ) : (
        <ul>
          {data.letters.map((letter) => (
            <li key={letter.id}>
              <a className="ds-link" href={`/${ui.authority.id}/brev/${letter.id}`}>
                {t.letterLine(t.letterKinds[letter.kind] ?? letter.kind, longDate(ui.language, letter.at))}
              </a>{' '}
              {t.sentAs[letter.sentAs]}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Codes of events and the steps of the case that say why. */
const stepOf: Record<string, string> = {
  case_wait_for_information: 'wait_for_information',
  case_close: 'close',
  case_close_without_decision: 'close_without_decision',
  case_reopen: 'reopen',
  case_assess_again: 'assess_again',
  decision_sent_back: 'send_back',
}

function History({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const events = data.events.flatMap((event) => {
    const title = t.case.events[event.type]
    if (!title) return []
    const item = typeof event.facts.item === 'string' ? ` (${t.law.items[event.facts.item]})` : ''
    const late = event.facts.late === true ? ` (${t.case.late})` : ''
    const step = data.steps.find(
      (each) => each.act === stepOf[event.type] && each.at.getTime() === event.at.getTime(),
    )
    return [
      {
        key: String(event.id),
        when: dateAndTime(ui.language, event.at),
        title: `${title}${item}${late}`,
        text: step?.reason,
        who: event.practitionerName ?? (event.relation === 'system' ? t.case.bySystem : t.case.byParty),
      },
    ]
  })
  return (
    <Section title={t.case.history} id="historikk">
      <Timeline events={events} />
    </Section>
  )
}

/** The one thing to do next, always at the foot. */
function Next({ next, data, ui }: CaseProps & { next: NextAct }): ReactElement {
  const t = textsOf(ui.language)
  const text = t.next[next]!
  const places: Partial<Record<NextAct, string>> = {
    interim_reply: '#forelopig',
    record_services: '#tjenester',
    hear_child: '#barnet',
    assess: `${ui.path}/vurdering`,
    write_decision: `${ui.path}/avgjorelse`,
    approve: `${ui.path}/avgjorelse`,
    appoint: `${ui.path}/koordinator`,
    close: '#avslutt',
    resume: '#handlinger',
  }
  return (
    <StickyNext text={t.case.nextTitle}>
      {next === 'take' ? (
        <Form {...ui.form('take', { key: 'next', version: data.case.version })} label={text}>
          <SubmitButton>{text}</SubmitButton>
        </Form>
      ) : (
        <LinkButton href={places[next]!}>{text}</LinkButton>
      )}
      {next !== 'take' && !data.isMine && isBeingWorkedOn(data.case.state) && (
        <Form {...ui.form('take', { key: 'over', version: data.case.version })} label={t.case.takeOver}>
          <Button variant="secondary">{t.case.takeOver}</Button>
        </Form>
      )}
    </StickyNext>
  )
}
