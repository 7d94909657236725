import type { ReactElement } from 'react'
import {
  askSender,
  CorrectionForm,
  KeepingPart,
  KeepingToDecide,
  keepFromParentOfInquiry,
  keptFacts,
  MaybeKnown,
  nameOfBasis,
  noteAnswer,
  openCase,
  openWithInterimReply,
  withdrawRequest,
} from '../../cases/index.ts'
import { isAwaited } from '../../law/age.ts'
import { addWeeks } from '../../law/calendar.ts'
import type { LegalBasis } from '../../law/legal-basis.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { daysUntil, longDate, nearDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  BackLink,
  Clock,
  Facts,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  Status,
  Tag,
} from '../../ui/index.ts'
import { recordPersonAnswer } from '../answer-about-me.ts'
import { answerCareTeam } from '../answer-care-team.ts'
import { answerInquiry } from '../answer-inquiry.ts'
import type { Attachment } from '../attachment-store.ts'
import { bornOf } from '../born-of.ts'
import { correctInquiryPerson } from '../correct-inquiry-person.ts'
import { forwardInquiry } from '../forward-inquiry.ts'
import { getUnitInquiry, type UnitInquiry } from '../get-unit-inquiry.ts'
import { holdCareTeam } from '../hold-care-team.ts'
import { joinInquiries, partInquiry } from '../join-inquiries.ts'
import { markKeptOut } from '../mark-kept-out.ts'
import { noteInquiryWithdrawn } from '../note-withdrawn.ts'
import { passOnInquiry } from '../pass-on-inquiry.ts'
import { isQuiet } from '../rules/on-behalf.ts'
import { takeBackMark } from '../take-back-mark.ts'
import {
  afterTexts,
  deskTexts,
  inquirySentences,
  inquiryTexts,
  lateTexts,
  reachTexts,
} from '../texts/index.ts'
import { Additions } from './additions.tsx'
import { AskingSender } from './asking-sender.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { KeptOutMarks } from './kept-out-marks.tsx'
import { stateShapes } from './state-shapes.ts'
import { takenBack } from './taken-back.ts'
import { UnitActs } from './unit-acts.tsx'
import { InterimClock, isDead } from './unit-late.tsx'
import { CareTeam, History, KnowFirst, PersonSays, SameNeed } from './unit-more.tsx'

const here = (_: unknown, { path }: { path: string }) => path
const markedHere = (_: unknown, { path }: { path: string }) => `${path}#utenfor`
const keptHere = (_: unknown, { path }: { path: string }) => `${path}#foreldre`

/** One inquiry as its unit sees it: what came, from whom, and the next act. */
export const unitInquiryPage = page({
  path: '/:authority/henvendelser/:inquiryId',
  query: getUnitInquiry,
  autosave: true,
  acts: {
    openCase: {
      command: openCase,
      // A case of another gate is that gate's
      next: ({ caseId, isHere }: { caseId: string; isHere: boolean }, { authorityId }) =>
        isHere ? `/${authorityId}/saker/${caseId}` : `/${authorityId}/saker`,
    },
    interim: {
      command: openWithInterimReply,
      next: ({ caseId }: { caseId: string }, { authorityId }) => `/${authorityId}/saker/${caseId}`,
    },
    openToComplain: {
      command: openCase,
      next: ({ caseId }: { caseId: string }, { authorityId }) =>
        `/${authorityId}/saker/${caseId}/klage#skriv`,
    },
    answer: { command: answerInquiry, next: here },
    correctPerson: { command: correctInquiryPerson, next: here },
    keepFromParent: { command: keepFromParentOfInquiry, next: keptHere },
    markKeptOut: { command: markKeptOut, next: markedHere },
    takeBackMark: { command: takeBackMark, next: markedHere },
    ask: { command: askSender, next: here },
    noteAnswer: { command: noteAnswer, next: here },
    withdrawRequest: { command: withdrawRequest, next: here },
    forward: {
      command: forwardInquiry,
      // It is another unit's now: one may no longer be let in
      next: (_: unknown, { authorityId }) => `/${authorityId}/saker`,
    },
    passOn: { command: passOnInquiry, next: here },
    careTeam: { command: answerCareTeam, next: here },
    holdCareTeam: { command: holdCareTeam, next: here },
    noteWithdrawn: { command: noteInquiryWithdrawn, next: here },
    recordAnswer: { command: recordPersonAnswer, next: here },
    join: {
      command: joinInquiries,
      next: ({ inquiryId }: { inquiryId: string }, { authorityId }) =>
        `/${authorityId}/henvendelser/${inquiryId}`,
    },
    part: { command: partInquiry, next: here },
  },
  sentences: inquirySentences,
  mode: 'work',
  live: false,
  title: (data, ui) => inquiryTexts[ui.language].unit.title(nameOf(data, ui)),
  view: (data, ui) => {
    const t = inquiryTexts[ui.language].unit
    const { inquiry } = data
    return (
      <>
        <BackLink href={`/${ui.authority.id}/saker`}>{t.back}</BackLink>
        <PageHeading
          over={t.reference(inquiry.reference, longDate(ui.language, inquiry.receivedAt))}
          title={t.title(nameOf(data, ui))}
        >
          <p>
            <Status kind={stateShapes[inquiry.state]}>
              {inquiryTexts[ui.language].states[inquiry.state]}
            </Status>
          </p>
          {data.cameFrom && <p>{t.cameFrom(data.cameFrom)}</p>}
        </PageHeading>
        <AnswerClock data={data} ui={ui} />
        <InterimClock data={data} ui={ui} />
        <NotTold data={data} ui={ui} />
        {data.passedOnTo && <PassedOn data={data} ui={ui} />}
        {inquiry.caseId && (
          <Alert kind="info">
            <p>{t.attached}</p>
            <LinkButton href={`/${ui.authority.id}/saker/${inquiry.caseId}`} variant="secondary">
              {t.toCase}
            </LinkButton>
          </Alert>
        )}
        {inquiry.addressIsSecret && <Alert kind="warning">{t.secret}</Alert>}
        <KnowFirst data={data} ui={ui} />
        {!inquiry.caseId && <KeepingToDecide {...keepingOf(data, ui)} />}
        <MaybeKnown alike={data.alike} ui={ui} />
        <SameNeed data={data} ui={ui} />
        <Additions
          title={afterTexts[ui.language].unit.added}
          additions={data.additions}
          attachments={data.attachments}
          ui={ui}
          showsBy
          beside={(attachment) => <Checked attachment={attachment} ui={ui} />}
        />
        <What data={data} ui={ui} />
        {data.attachments.length > 0 && <Attached data={data} ui={ui} />}
        <PersonSays data={data} ui={ui} />
        <Who data={data} ui={ui} />
        {!inquiry.caseId && <KeepingPart {...keepingOf(data, ui)} version={inquiry.version} />}
        <KeptOutMarks data={data} ui={ui} />
        <AskingSender data={data} ui={ui} />
        <CareTeam data={data} ui={ui} />
        <History data={data} ui={ui} />
        <UnitActs data={data} ui={ui} />
      </>
    )
  },
})

function keepingOf({ keeping, inquiry }: UnitInquiry, ui: PageContext) {
  // Said of one not on record: in a part of its own here
  return { keeping: keeping && { ...keeping, waiting: [] }, child: inquiry.personGivenName, ui }
}

function nameOf({ inquiry }: UnitInquiry, ui: PageContext): string {
  const name = `${inquiry.personGivenName} ${inquiry.personFamilyName}`.trim()
  const t = inquiryTexts[ui.language]
  if (!isAwaited(bornOf(inquiry))) return name
  return [inquiry.personByAdoption ? t.adoption : t.unborn, name].filter(Boolean).join(', ')
}

function AnswerClock({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement | null {
  const t = inquiryTexts[ui.language].unit
  const { state, answerDue, answeredAt, receivedAt } = data.inquiry
  if (answeredAt)
    return <Clock text={t.answeredOn(longDate(ui.language, answeredAt))} share={1} state="done" />
  if (state !== 'received' && state !== 'needs_information') return null
  const left = daysUntil(ui.today, answerDue)
  const whole = Math.max(1, daysUntil(dayInOslo(receivedAt), answerDue))
  return (
    <Clock
      text={t.clock(left, nearDate(ui, answerDue))}
      share={1 - left / whole}
      state={left < 0 ? 'overdue' : left <= 5 ? 'soon' : 'running'}
    />
  )
}

/** Answered, and its sender hears nothing of it but from the unit. */
function NotTold({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement | null {
  const t = reachTexts[ui.language].answer
  if (!data.hasAnswerLetter) return null
  const { answerIsOpen } = data.inquiry
  return (
    <Alert kind="warning" title={t.after}>
      {data.answerReaches === 'code' && <p>{answerIsOpen ? t.readable : t.notReadable}</p>}
      <LinkButton href={`${ui.path}/svar.pdf`} variant="secondary">
        {t.print}
      </LinkButton>
    </Alert>
  )
}

/** Both sides see the receipt, and by when the other answers. */
function PassedOn({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement {
  const t = inquiryTexts[ui.language].unit
  const came = data.inquiry.forwardedInquiryReceivedAt
  const { name, phone, answerWeeks } = data.passedOnTo!
  const { forwardedAnsweredAt: answeredAt, forwardedAnswerDue } = data.inquiry
  const due = came && (forwardedAnswerDue ?? addWeeks(dayInOslo(came), answerWeeks))
  const isLate = due !== null && due < ui.today && !answeredAt
  return (
    <Alert kind={isLate ? 'warning' : came ? 'success' : 'info'} title={t.passedOn(name)}>
      <p>{came ? t.receiptCame(longDate(ui.language, came)) : t.receiptWaits}</p>
      {due && !answeredAt && (
        <p>{(isLate ? deskTexts[ui.language].passedOn.late : t.theirClock)(longDate(ui.language, due))}</p>
      )}
      {isLate && phone && <p>{lateTexts[ui.language].theirPhone(name, phone)}</p>}
      {answeredAt && <p>{deskTexts[ui.language].passedOn.answered(longDate(ui.language, answeredAt))}</p>}
    </Alert>
  )
}

function What({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement {
  const texts = inquiryTexts[ui.language]
  const t = texts.unit
  const desk = deskTexts[ui.language].takenBack
  const { inquiry } = data
  const is = inquiry.senderRole || texts.senderIs[inquiry.senderKind].toLocaleLowerCase(ui.language)
  const by = inquiry.senderKind === 'self' ? inquiry.senderName : `${inquiry.senderName}, ${is}`
  const asked = inquiry.asksFor.map((each) =>
    each === 'care_team' ? texts.careTeam[ui.authority.settings.careTeamName] : texts.asks[each],
  )
  return (
    <>
      <Section title={t.need}>
        <OwnWords by={by}>{inquiry.need}</OwnWords>
        {inquiry.whatMatters && (
          <>
            <h3 className="sv-h3">{t.matters}</h3>
            <OwnWords by={by}>{inquiry.whatMatters}</OwnWords>
          </>
        )}
      </Section>
      <Section title={t.whatCame}>
        <Facts
          items={[
            { term: t.asks, value: <span className="sv-lines">{asked.join('\n')}</span> },
            {
              term: t.services,
              value: inquiry.services && <span className="sv-lines">{inquiry.services}</span>,
            },
            { term: t.tried, value: inquiry.tried },
            { term: t.proposed, value: inquiry.proposedCoordinator },
            { term: t.reasonGiven, value: inquiry.reason },
            { term: desk.term, value: inquiry.withdrawalToldHow && takenBack(inquiry, ui) },
            { term: t.answerGiven, value: inquiry.answer },
            { term: t.rightsCheck, value: <RightsCheckResults data={data} ui={ui} />, key: 'check' },
          ].filter((item) => item.key !== 'check' || inquiry.rightsCheck !== null)}
        />
      </Section>
    </>
  )
}

/** Each marked until a scanner has looked at it. */
function Attached({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement | null {
  const t = inquiryTexts[ui.language].attachments
  const attachments = data.attachments.filter(({ additionId }) => additionId === null)
  if (!attachments.length) return null
  return (
    <Section title={t.title} id="vedlegg">
      <AttachmentList
        attachments={attachments}
        ui={ui}
        href={({ id }) => `${ui.path}/vedlegg/${id}`}
        beside={(attachment) => <Checked attachment={attachment} ui={ui} />}
      />
      {attachments.some(({ checked }) => checked === null) && <p>{t.notCheckedText}</p>}
    </Section>
  )
}

function Checked({ attachment, ui }: { attachment: Attachment; ui: PageContext }): ReactElement {
  const t = inquiryTexts[ui.language].attachments
  const after = afterTexts[ui.language]
  return (
    <>
      {attachment.kind && <Tag>{after.power.mark}</Tag>}
      {attachment.checked === null ? (
        <Status kind="needs-you">{t.notChecked}</Status>
      ) : (
        <Status kind="done">{after.unit.checked}</Status>
      )}
    </>
  )
}

/** Of what came by phone or letter: who said it, and how they are reached. */
function tellerOf({ inquiry }: UnitInquiry, ui: PageContext): ReactElement | null {
  const { toldBy, toldByKind, toldByPhone, toldByAddress } = inquiry
  if (!toldByKind) return null
  const who = `${toldBy} (${inquiryTexts[ui.language].senderIs[toldByKind]})`
  return <span className="sv-lines">{[who, toldByPhone, toldByAddress].filter(Boolean).join('\n')}</span>
}

interface Result {
  item: string
  looks: string
  /** Decided by the municipality, though it was looked at here. */
  of?: 'municipality'
  /** The basis that came nearest. Lacking in those sent before several were looked at: then health. */
  basis?: LegalBasis
}

function RightsCheckResults({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement {
  const texts = inquiryTexts[ui.language]
  const check = data.inquiry.rightsCheck as { results?: Result[] } | null
  const names: Record<string, string> = texts.asks
  return (
    <span className="sv-lines">
      {(check?.results ?? [])
        .map(({ item, looks, of, basis = 'health' }) => {
          const whose = of ? ` ${texts.unit.rightsOfMunicipality}` : ''
          const by = basis === 'health' ? '' : ` – ${nameOfBasis(basis, ui.language)}`
          return `${names[item]}${whose}${by}: ${texts.unit.rightsLooks[looks]}`
        })
        .join('\n')}
      {'\n'}
      {texts.unit.rightsNote}
    </span>
  )
}

function Who({ data, ui }: { data: UnitInquiry; ui: PageContext }): ReactElement {
  const texts = inquiryTexts[ui.language]
  const t = texts.unit
  const { inquiry } = data
  const day = (date: string | null) => date && longDate(ui.language, date)
  const after = afterTexts[ui.language]
  const desk = deskTexts[ui.language].register
  const asked = data.registerAsked
  const reach = reachTexts[ui.language]
  const isSelf = inquiry.senderKind === 'self'
  const isAgreed = inquiry.personAnswer === 'agrees'
  const says = deskTexts[ui.language].says
  const answers = { yes: texts.yes, no: texts.no, unsure: texts.unsure }
  return (
    <>
      <Section title={t.person}>
        <Facts
          inline
          items={[
            { term: t.name, value: nameOf(data, ui) },
            { term: t.born, value: day(inquiry.personBirthDate) },
            inquiry.personByAdoption
              ? { term: t.arrival, value: day(inquiry.personDueDate) ?? t.arrivalUnknown }
              : { term: t.due, value: day(inquiry.personDueDate) },
            { term: reach.expecting.term, value: <Expecting data={data} />, key: 'expecting' },
            {
              term: reach.livesIn.term,
              value: data.livesIn === 'elsewhere' ? reach.livesIn.elsewhere : data.livesIn?.name,
            },
            { term: reach.contact.person, value: inquiry.personContact },
            { term: reach.contact.othersTerm, value: inquiry.othersContact },
            { term: t.nationalId, value: data.nationalId.replace(/^(.{6})/, '$1 ') },
            {
              term: t.language,
              value: texts.considerations.languages[inquiry.language as 'nb' | 'nn' | 'en'],
            },
            { term: t.interpreter, value: inquiry.interpreter },
            {
              term: desk.term,
              value: asked && (asked.isKnown ? desk.asked : desk.unknown)(day(dayInOslo(asked.at))!),
            },
          ].filter(({ key }) => key !== 'expecting' || data.expecting !== null)}
        />
        {data.can.correct && (
          <CorrectionForm
            person={{
              givenName: inquiry.personGivenName,
              familyName: inquiry.personFamilyName,
              birthDate: inquiry.personBirthDate,
              dueDate: inquiry.personDueDate,
              byAdoption: inquiry.personByAdoption,
            }}
            form={ui.form('correctPerson', { version: inquiry.version })}
            language={ui.language}
            address="not_asked"
          />
        )}
      </Section>
      <Section title={t.sender}>
        <Facts
          inline
          items={[
            {
              term: t.name,
              value: [inquiry.senderName, inquiry.senderRole].filter(Boolean).join(', '),
            },
            { term: t.role, value: texts.senderIs[inquiry.senderKind] },
            { term: t.contact, value: inquiry.senderContact },
            { term: reach.told.who, value: tellerOf(data, ui) },
            ...keptFacts(inquiry, ui.language, !inquiry.caseId && data.keeping?.asked != null),
            ...data.said.map(({ question, answer }) =>
              answer === 'known'
                ? { term: says.relation[question], value: says.known }
                : { term: says.asked[question], value: answers[answer] },
            ),
            {
              term: after.told.term,
              value:
                inquiry.toldHow &&
                after.told.said(after.told.how[inquiry.toldHow], inquiry.toldBy, day(inquiry.toldOn) ?? ''),
            },
            {
              term: after.power.term,
              value: data.powerOfAttorney && after.power.states[data.powerOfAttorney],
            },
          ]}
        />
        <Alert kind={data.mayAskBack ? 'info' : 'warning'}>
          <p>
            {isSelf
              ? saysSelf(data, ui)
              : isDead(data) && !data.mayAnswer
                ? says.dead
                : data.mayAskBack
                  ? data.powerOfAttorney === 'missing' && !isAgreed
                    ? reach.power.stands
                    : data.mayAnswer
                      ? t.mayAsk
                      : t.mayOnlyAsk(data.said.some(({ question }) => question === 'parents_know'))
                  : t.mayNotAsk}
          </p>
          {!isSelf && <p className="sv-paragraph">{t.mayAskLaw}</p>}
        </Alert>
        {inquiry.senderKind === 'unit' && !isDead(data) && (
          <p>
            <a className="ds-link" href={`${ui.path}/kvittering.pdf`}>
              {after.unit.paper}
            </a>
            <br />
            {after.unit.paperText}
          </p>
        )}
      </Section>
    </>
  )
}

/** The one it is about asks; of a child under 16 others consent, and are told but by exception. */
function saysSelf({ isChildAlone, inquiry }: UnitInquiry, { language }: PageContext): string {
  const { says } = deskTexts[language]
  if (!isChildAlone) return says.self
  return isQuiet(inquiry) ? says.childAsksQuiet : says.childAsks
}

/** Who expects the child, as the sender wrote it. */
function Expecting({ data: { expecting } }: { data: UnitInquiry }): ReactElement {
  const { name = '', nationalId = '', phone = '' } = expecting ?? {}
  const lines = [name, nationalId.replace(/^(.{6})/, '$1 '), phone]
  return <span className="sv-lines">{lines.filter(Boolean).join('\n')}</span>
}
