import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { addDays } from '../../law/calendar.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  Details,
  Facts,
  Form,
  LawNote,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  Timeline,
} from '../../ui/index.ts'
import { answerConsent } from '../answer-consent.ts'
import { askAgain } from '../ask-for-consent.ts'
import { getConsent, type OneConsent } from '../get-consent.ts'
import { hasReceipt } from '../get-consent-receipt.ts'
import { purposeWords } from '../purpose-words.ts'
import { recordChildWord } from '../record-child-word.ts'
import { recordConsent } from '../record-consent.ts'
import { recordRenewal, renewConsent } from '../renew-consent.ts'
import { isTold, paragraphsFor } from '../rules/rights-told.ts'
import { saidWords } from '../said-words.ts'
import { exceptionTexts, receiptTexts, rightsTexts, teamTexts, togetherTexts } from '../texts/index.ts'
import { withdrawConsent } from '../withdraw-consent.ts'
import { ChildWordsOf } from './child-words.tsx'
import { RecordForm, SectionsAndUntil } from './consent-fields.tsx'
import { Renew, RenewForStaff } from './consent-renewal.tsx'
import { saidTo, sectionName, wordsOf } from './consent-words.ts'
import { readerOf, statusOf, titleOf } from './consents-page.tsx'
import { ExceptionsOf, leftOutIn, WhileAnswering } from './exceptions-of-consent.tsx'
import { Receipt } from './receipt.tsx'
import { SaidYes } from './said-yes.tsx'
import { sentences, stay } from './team-page-parts.ts'

export const consentPage = page({
  path: '/:authority/koordinering/:personId/samtykke/:consentId',
  query: getConsent,
  autosave: true,
  acts: {
    answer: { command: answerConsent, next: stay },
    withdraw: { command: withdrawConsent, next: stay },
    record: { command: recordConsent, next: stay },
    renew: { command: renewConsent, next: stay },
    recordRenewal: { command: recordRenewal, next: stay },
    hearChild: { command: recordChildWord, next: stay },
    askAgain: { command: askAgain, next: stay },
  },
  title: ({ consent }, ui) => titleOf(consent, ui),
  view: (data, ui) => <ConsentView data={data} ui={ui} />,
  sentences,
  live: true,
})

interface Props {
  data: OneConsent
  ui: PageContext
}
const textsOf = (ui: PageContext) => teamTexts[ui.language].consent

function ConsentView({ data, ui }: Props): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.consent
  const { consent, person } = data
  return (
    <>
      <Receipt of="invitert" words={togetherTexts[ui.language].invite.saved} ui={ui} />
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={data.planId}
        current="consent"
        relation={data.relation}
      />
      <BackLink href={`/${ui.authority.id}/koordinering/${person.id}/samtykke`}>{t.back}</BackLink>
      <PageHeading
        title={titleOf(consent, ui)}
        over={data.isSelf ? undefined : person.fullName}
        lead={consent.askedByName && consent.shown === 'asked' ? t.askedBy(consent.askedByName) : undefined}
      >
        <Status kind={statusOf[consent.shown]}>{all.states[consent.shown]}</Status>
      </PageHeading>
      {data.isShielded && consent.serviceId && <Alert>{all.shielded}</Alert>}
      {data.waitsFor.length > 0 && data.hasAnswered && (
        <Alert kind="info">
          {t.youSaidYes} {t.waitsFor(all.list(data.waitsFor))}
        </Alert>
      )}
      <SaidYes data={data} ui={ui} />
      {data.hasNothingCommon && (
        <Alert kind="warning" title={t.nothingCommonTitle}>
          {data.mayAnswer ? t.nothingCommonYours : t.nothingCommon}
        </Alert>
      )}
      {data.mayAnswer && consent.shown === 'withdrawn' && (
        <Alert live title={t.isWithdrawn}>
          {withdrawnFrom(data, ui)}
        </Alert>
      )}
      {data.mayAnswer && data.beginsPlan && (
        <Alert live kind="success" title={t.planNext}>
          {t.planBegins(data.beginsPlan.name, data.beginsPlan.phone)}
        </Alert>
      )}
      {data.mayAnswer && data.next && (
        <Alert live kind="success" title={t.planNext}>
          {data.next === 'coordinator'
            ? t.coordinatorComes(saidTo(data))
            : t.namesCome(consent.withName ?? '')}
        </Alert>
      )}
      {data.mayAnswer && <Renew data={data} ui={ui} />}
      <About data={data} ui={ui} />
      <SeeAs data={data} ui={ui} />
      <ExceptionsOf data={data} ui={ui} />
      <Means data={data} ui={ui} />
      <Rights data={data} ui={ui} />
      <ChildWordsOf data={data} ui={ui} />
      {data.mayAnswer && <Answer data={data} ui={ui} />}
      {hasReceipt(data) && (
        <p>
          <a className="ds-link" href={`${ui.path}/kvittering.pdf`}>
            {receiptTexts[ui.language].link}
          </a>
        </p>
      )}
      {data.mayAsk && <ForStaff data={data} ui={ui} />}
      <History data={data} ui={ui} />
    </>
  )
}

function About({ data, ui }: Props): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.consent
  const { consent } = data
  const isShared = consent.kind === 'sharing'
  const isOpen = consent.shown === 'given'
  // While it waits for another, one who has said yes reads that above, and not that it is answered
  const answeredAt = consent.shown === 'asked' ? null : consent.answeredAt
  const sections = all.list(consent.sections.map((section) => sectionName(all, section, data)))
  // The reader is told whom a service has named, and it is nobody yet
  const isNobody = consent.serviceId !== null && !data.isShielded && !consent.people.length
  return (
    <Facts
      items={[
        {
          term: t.with,
          value:
            consent.withName &&
            (consent.belongsTo && !consent.withName.includes(consent.belongsTo)
              ? `${consent.withName}, ${consent.belongsTo}`
              : consent.withName),
        },
        {
          term: t.people,
          value:
            consent.serviceId &&
            !data.isShielded &&
            (consent.people.length ? all.list(consent.people) : t.noPeople),
        },
        { term: t.purpose, value: purposeWords(consent, ui.language) },
        {
          term: isNobody ? all.team.willSee : t.open,
          value: isOpen && isShared && (isNobody ? `${sections}. ${all.team.untilNamed}` : sections),
        },
        {
          term: all.team.willSee,
          value: consent.shown === 'asked' && isShared && `${sections}. ${all.team.nothingNow}`,
        },
        { term: exceptionTexts[ui.language].seen, value: leftOutIn(data, ui) },
        {
          term: t.receiptUntil,
          value:
            isOpen &&
            (consent.untilDate
              ? all.consents.until(longDate(ui.language, consent.untilDate))
              : all.consents.noEnd[readerOf(data)]),
        },
        { term: t.receiptWhen, value: answeredAt && dateAndTime(ui.language, answeredAt) },
        { term: t.receiptNumber, value: answeredAt && consent.id.slice(0, 8).toUpperCase() },
      ].map((item) => ({ ...item, value: item.value === false ? null : item.value }))}
    />
  )
}

/** What the consent comes to: for who decides, and who coordinates. */
function SeeAs({ data, ui }: Props): ReactElement | null {
  const sees = data.mayAnswer || data.relation === 'coordinator' || data.relation === 'stand_in'
  if (data.consent.kind !== 'sharing' || data.consent.shown !== 'given') return null
  if (!sees || !data.planId || data.isShielded) return null
  return (
    <p>
      <a className="ds-link" href={`/${ui.authority.id}/plan/${data.planId}/se-som`}>
        {textsOf(ui).seeAs}
      </a>
    </p>
  )
}

function Means({ data, ui }: Props): ReactElement {
  const all = teamTexts[ui.language]
  const { means } = wordsOf(all, data.consent.kind, data, data.consent)
  const list = (
    <>
      {!data.mayAnswer && <p>{all.consent.asTheyRead}</p>}
      <ul>
        {means.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{all.consent.free}</p>
    </>
  )
  if (data.consent.shown === 'asked') return <Section title={all.consent.means}>{list}</Section>
  return (
    <Details summary={all.consent.means} id="betyr">
      {list}
    </Details>
  )
}

/** What age gives a right to, to this reader; and, folded, why it is asked for, with the paragraphs. */
function Rights({ data, ui }: Props): ReactElement {
  const t = rightsTexts[ui.language]
  const group = isTold(data.ageGroup) ? data.ageGroup : null
  const reader = data.isSelf ? 'child' : data.mayAnswer ? 'decides' : 'staff'
  return (
    <>
      {group && <p>{t.byAge[group][reader]}</p>}
      <LawNote paragraph={paragraphsFor(data.consent.kind, group)}>{t.why[data.consent.kind]}</LawNote>
    </>
  )
}

/** What the one who decides can do now: say yes or no; or, once given, change it or take it back. */
function Answer({ data, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const { consent } = data
  if (consent.shown === 'given') return <GivenActs data={data} ui={ui} />
  if (!data.mayBeGiven) return <Alert kind="warning">{t.firstCoordination}</Alert>
  if (consent.shown === 'asked' && data.hasAnswered && !data.hasNothingCommon)
    return <Withdraw data={data} ui={ui} />
  const form = ui.form('answer', { version: consent.version })
  // What is first to do is another: to read what was closed, or to renew the same
  const isFolded = consent.shown === 'withdrawn' || data.renewal !== null
  const fields = (
    <Form {...form}>
      <SectionsAndUntil
        consent={consent}
        reader={readerOf(data)}
        ui={ui}
        until={consent.shown === 'asked' ? typedDate(consent.untilDate) : undefined}
      />
      <WhileAnswering data={data} ui={ui} errors={form.errors} />
      <ActionBar>
        {isFolded ? (
          <Button variant="secondary" name="answer" value="given">
            {t.give}
          </Button>
        ) : (
          <SubmitButton name="answer" value="given">
            {t.give}
          </SubmitButton>
        )}
        {consent.shown === 'asked' && (
          <Button variant="secondary" name="answer" value="refused">
            {t.refuse}
          </Button>
        )}
      </ActionBar>
    </Form>
  )
  if (!isFolded) return fields
  return (
    <Details
      summary={consent.shown === 'asked' ? teamTexts[ui.language].renewal.orElse : t.giveAgain}
      id="igjen"
      open={form.errors !== undefined}
    >
      {fields}
    </Details>
  )
}

/** What is closed now, and to whom. */
function withdrawnFrom({ consent }: OneConsent, ui: PageContext): string {
  const all = teamTexts[ui.language]
  if (consent.kind !== 'sharing') return all.consent.closedFor[consent.kind]
  const who = consent.people.length ? all.list(consent.people) : consent.withName
  return all.consent.closedTo(who || all.hiddenService[consent.serviceKind ?? 'other_welfare'])
}

function GivenActs({ data, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const { consent } = data
  const form = ui.form('answer', { version: consent.version })
  return (
    <>
      <Withdraw data={data} ui={ui} />
      <Details summary={t.change} id="endre" open={form.errors !== undefined}>
        <Form {...form} hidden={{ ...form.hidden, answer: 'given' }}>
          <SectionsAndUntil
            consent={consent}
            reader={readerOf(data)}
            ui={ui}
            until={typedDate(consent.untilDate)}
          />
          <Button variant="secondary">{t.changeButton}</Button>
        </Form>
      </Details>
    </>
  )
}

function Withdraw({ data, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const { consent } = data
  return (
    <Details summary={t.withdraw} id="trekk">
      <p>{consent.kind === 'coordination' ? t.withdrawAll : t.withdrawText}</p>
      <Form {...ui.form('withdraw')}>
        <Button danger>{t.withdrawConfirm}</Button>
      </Form>
    </Details>
  )
}

function ForStaff({ data, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const isOver = ['refused', 'withdrawn', 'expired'].includes(data.consent.shown)
  return (
    <>
      {isOver && (
        <Form {...ui.form('askAgain')}>
          <Button variant="secondary">{t.askAgain}</Button>
        </Form>
      )}
      <RenewForStaff data={data} ui={ui} />
      <RecordForm data={data} ui={ui} />
    </>
  )
}

function History({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.consent
  if (!data.answers.length && !data.passed.length) return null
  const ended = data.passed.map((day) => ({
    key: `passed-${day}`,
    at: addDays(day, 1),
    when: longDate(ui.language, day),
    title: all.renewal.ranOut,
  }))
  return (
    <Section title={t.history}>
      <Timeline
        events={[
          ...ended,
          ...data.answers.map((answer) => ({
            key: answer.id,
            at: dayInOslo(answer.at),
            when: dateAndTime(ui.language, answer.at),
            title: `${answer.name ?? (data.isSelf ? t.youAnswered : t.thePerson)} ${t.answers[answer.answer]} (${t.how[answer.how]})`,
            text: [
              all.list(answer.sections.map((section) => sectionName(all, section, data))),
              answer.untilDate && all.consents.until(longDate(ui.language, answer.untilDate)),
              ...saidWords(answer, ui.language, (day) => longDate(ui.language, day)),
              answer.note,
            ]
              .filter(Boolean)
              .join('. '),
            who: answer.recordedBy ? t.recordedBy(answer.recordedBy) : undefined,
          })),
        ].sort((a, b) => b.at.localeCompare(a.at))}
      />
    </Section>
  )
}
