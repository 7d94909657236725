import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { platformTexts } from '../../platform/i18n/index.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BackLink,
  Button,
  CardLink,
  CardLinks,
  Details,
  Facts,
  Form,
  PageHeading,
  Section,
  Status,
  TextArea,
  WithPhone,
} from '../../ui/index.ts'
import { getOwnCase, type OwnCasePage } from '../get-own-case.ts'
import { regretTakeBack, takeBackCase, wantCaseOn } from '../take-back-case.ts'
import { capacityTexts } from '../texts/capacity/index.ts'
import { closingTexts } from '../texts/closing/index.ts'
import { textsOf } from '../texts/index.ts'
import { takeBackTexts } from '../texts/take-back/index.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import { CapacityFacts } from './case-consent.tsx'
import { referralKinds } from './case-referrals.tsx'
import { CaseClockView } from './clock-view.tsx'
import { InformedParents } from './informed-parents.tsx'
import { TheirDates } from './their-dates.tsx'

/** The case as the party follows it. */
export const ownCasePage = page({
  path: '/:authority/min-sak/:caseId',
  query: getOwnCase,
  acts: {
    takeBack: { command: takeBackCase, next: (_, { path }) => path },
    regret: { command: regretTakeBack, next: (_, { path }) => path },
    wantOn: { command: wantCaseOn, next: (_, { path }) => path },
  },
  autosave: true,
  sentences,
  title: ({ reference }, ui) => `${workTextsOf(ui.language).own.title} ${reference}`,
  view: (data, ui) => <OwnCaseView data={data} ui={ui} />,
})

type Props = { data: OwnCasePage; ui: PageContext }

function OwnCaseView({ data, ui }: Props): ReactElement {
  const t = workTextsOf(ui.language).own
  const { answerBy, call } = data
  return (
    <>
      <BackLink href={`/${ui.authority.id}/min-side`}>{platformTexts[ui.language].fault.toMine}</BackLink>
      <PageHeading
        over={data.reference}
        title={data.isOwn ? t.title : t.titleFor(data.person.fullName)}
        lead={t.lead}
      >
        {answerBy && answerBy >= ui.today && (
          <p>
            <strong>{t.answerBy(longDate(ui.language, answerBy))}</strong>
          </p>
        )}
      </PageHeading>
      {answerBy && answerBy < ui.today && <Passed data={data} answerBy={answerBy} ui={ui} />}
      {data.takenUp && <TakenUp takenUp={data.takenUp} ui={ui} />}
      {data.closed && <Closed data={data} closed={data.closed} ui={ui} />}
      <TakenBack data={data} ui={ui} />
      {data.isShielded && (
        <Alert>
          <WithPhone phone={call.phone}>{t.shielded(call.phone)}</WithPhone>
        </Alert>
      )}
      <Days data={data} ui={ui} />
      <Asked data={data} ui={ui} />
      <Referred data={data} ui={ui} />
      <Section title={t.transfers} id="hvem">
        <p>{data.takenBy ? t.elsewhere(data.takenBy.name) : t.unit(officialText(ui.language, data.unit))}</p>
        {data.takenBy && (
          <p>
            <a className="ds-link" href={`/${data.takenBy.id}/min-side`}>
              {t.pageElsewhere(data.takenBy.name)}
            </a>
          </p>
        )}
        {data.transfers.map((each) => (
          <p key={each.id}>
            {(each.keepsCase ? t.notifiedOf : t.sentOn)(
              each.to,
              longDate(ui.language, dayInOslo(each.sentAt)),
            )}{' '}
            <Status kind={each.state === 'sent' ? 'waiting' : each.state === 'accepted' ? 'done' : 'stopped'}>
              {workTextsOf(ui.language).transfer.states[each.state]}
            </Status>
            {each.state === 'accepted' && !each.keepsCase && each.isElsewhere && !data.closed && (
              <>{t.staysHere(each.to)} </>
            )}
            <TheirDates transfer={each} ui={ui} />
          </p>
        ))}
      </Section>
      {data.capacity.length + data.unread.length > 0 && (
        <Section title={t.capacity} id="samtykke">
          {data.unread.length > 0 && (
            <CardLinks>
              {data.unread.map((each) => (
                <CardLink
                  key={each.decisionId}
                  href={`/${ui.authority.id}/avgjorelse/${each.decisionId}`}
                  title={capacityTexts[ui.language].unread}
                  text={longDate(ui.language, each.issuedAt)}
                />
              ))}
            </CardLinks>
          )}
          {data.consenters.some(({ by }) => by !== 'person') && (
            <p>{data.isOwn ? t.cannotOwn : t.cannotFor(data.person.givenName)}</p>
          )}
          {data.capacity.map((decision) => (
            <div key={decision.id}>
              <CapacityFacts decision={decision} data={data} ui={ui} />
              <p>
                {decision.decisionId ? (
                  <a
                    className="ds-link"
                    href={`/${ui.authority.id}/avgjorelse/${decision.decisionId}${decision.setAsideBy ? '' : '#klage'}`}
                  >
                    {capacityTexts[ui.language][decision.setAsideBy ? 'unread' : 'toComplain']}
                  </a>
                ) : (
                  <WithPhone phone={call.phone}>
                    {workTextsOf(ui.language).consent.disagree(call.phone)}
                  </WithPhone>
                )}
              </p>
            </div>
          ))}
        </Section>
      )}
      <InformedParents informed={data.informed} phone={call.phone} ui={ui} />
      <Section title={t.contact} id="kontakt">
        <p>
          <WithPhone phone={call.phone}>{t.call(call.name, call.phone)}</WithPhone>
        </p>
      </Section>
      <TakeBack data={data} ui={ui} />
    </>
  )
}

/** Somebody on the person's side has asked to drop it; or the unit has answered that it goes on. */
function TakenBack({ data, ui }: Props): ReactElement | null {
  const t = takeBackTexts[ui.language].own
  const { askedOn, isMine, wantsOn, goesOn } = data.takeBack
  if (goesOn)
    return (
      <Alert title={t.goesOn}>
        {goesOn.reason ?? (
          <WithPhone phone={data.call.phone}>
            {workTextsOf(ui.language).own.call(data.call.name, data.call.phone)}
          </WithPhone>
        )}
      </Alert>
    )
  if (!askedOn) return null
  return (
    <Alert title={(isMine ? t.askedByMe : t.asked)(longDate(ui.language, askedOn))}>
      <p>{isMine ? t.waits : t.waitsOther}</p>
      {isMine && (
        <Form {...ui.form('regret')} label={t.regret}>
          <Button variant="secondary">{t.regret}</Button>
        </Form>
      )}
      {!isMine && wantsOn && <p>{t.saidOn}</p>}
      {!isMine && !wantsOn && (
        <Form {...ui.form('wantOn')} label={t.wantOn}>
          <TextArea name="reason" label={t.reason} required={false} rows={2} maxLength={1000} />
          <Button variant="secondary">{t.wantOn}</Button>
        </Form>
      )}
    </Alert>
  )
}

/** To say that one does not want it any longer. */
function TakeBack({ data, ui }: Props): ReactElement | null {
  const t = takeBackTexts[ui.language].own
  if (!data.takeBack.canAsk) return null
  const form = ui.form('takeBack')
  return (
    <Details summary={t.title} id="trekk" open={form.errors !== undefined}>
      <p>{t.text}</p>
      <Form {...form} label={t.title}>
        <TextArea name="reason" label={t.reason} required={false} rows={2} maxLength={1000} />
        <Button danger>{t.button}</Button>
      </Form>
    </Details>
  )
}

/** The day an answer was promised by has passed: said as it is, with whom to call and how to complain. */
function Passed({ data, answerBy, ui }: Props & { answerBy: string }): ReactElement {
  const t = workTextsOf(ui.language).own
  return (
    <Alert kind="warning" title={t.passed(longDate(ui.language, answerBy))}>
      <p>{t.passedText}</p>
      <p>
        <WithPhone phone={data.call.phone}>{t.passedCall(data.call.name, data.call.phone)}</WithPhone>
      </p>
      {ui.actor.kind === 'citizen' && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage/manglende-svar/${data.caseId}`}>
            {t.complainMissing}
          </a>
        </p>
      )}
    </Alert>
  )
}

/** Assessed again: why, and what stands meanwhile. */
function TakenUp({
  takenUp,
  ui,
}: Pick<Props, 'ui'> & { takenUp: NonNullable<OwnCasePage['takenUp']> }): ReactElement {
  const t = closingTexts[ui.language]
  return (
    <Alert kind="info" title={t.takenUpOn(longDate(ui.language, takenUp.on))}>
      {takenUp.reason && (
        <p className="sv-lines">
          {t.why}: {takenUp.reason}
        </p>
      )}
      <p>{t.standsUntil}</p>
    </Alert>
  )
}

/** Ended without a decision: why, how to say no to it, and how to complain. */
function Closed({ data, closed, ui }: Props & { closed: NonNullable<OwnCasePage['closed']> }): ReactElement {
  const t = closingTexts[ui.language]
  return (
    <Alert kind="info" title={(closed.wasDecided ? t.titleAnew : t.title)(longDate(ui.language, closed.on))}>
      {closed.reason && (
        <p className="sv-lines">
          {t.why}: {closed.reason}
        </p>
      )}
      {closed.wasDecided && <p>{t.standsStill}</p>}
      <p>
        <WithPhone phone={data.call.phone}>{t.disagree(data.call.name, data.call.phone)}</WithPhone>
      </p>
      <p>{t.askAnew}</p>
      {ui.actor.kind === 'citizen' && !closed.wasDecided && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage/manglende-svar/${data.caseId}`}>
            {t.complain}
          </a>
        </p>
      )}
    </Alert>
  )
}

function Asked({ data, ui }: Props): ReactElement | null {
  const work = workTextsOf(ui.language)
  const mine = data.requests.filter((each) => each.askedOf === 'person')
  const isAnotherAsked = data.requests.some((each) => each.askedOf === 'sender' && each.state === 'asked')
  if (mine.length === 0 && !isAnotherAsked) return null
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  const stateOf = (each: (typeof mine)[number]) =>
    each.state === 'asked'
      ? work.request.waitingSince(day(each.askedAt), longDate(ui.language, each.answerBy))
      : work.request.answered(day(each.answeredAt!))
  return (
    <Section title={work.own.asked} id="spurt">
      {isAnotherAsked && <p>{work.own.askedAnother}</p>}
      {mine.length > 0 && (
        <CardLinks>
          {mine.map((each) => (
            <CardLink
              key={each.id}
              href={`/${ui.authority.id}/opplysninger/${each.id}`}
              title={each.question}
              text={stateOf(each)}
            />
          ))}
        </CardLinks>
      )}
    </Section>
  )
}

function Referred({ data, ui }: Props): ReactElement | null {
  const work = workTextsOf(ui.language)
  if (data.referrals.length === 0) return null
  return (
    <Section title={work.own.referrals} id="henvist">
      {data.referrals.map((each) => (
        <Section key={each.id} title={each.receiver} level={3}>
          <p>
            <Status kind={referralKinds[each.state]}>{work.referral.states[each.state]}</Status>
          </p>
          {each.purpose && <p className="sv-lines">{each.purpose}</p>}
          <Facts
            items={[
              { term: work.referral.grounds[each.ground], value: each.groundWords },
              { term: work.referral.reason, value: each.answerWords },
              { term: work.transfer.sentOn, value: longDate(ui.language, dayInOslo(each.sentAt)) },
              {
                term: work.referral.answeredOn,
                value: each.answeredOn && longDate(ui.language, each.answeredOn),
              },
              { term: work.referral.doneOn, value: each.doneOn && longDate(ui.language, each.doneOn) },
              {
                term: work.referral.endedOn,
                value:
                  each.endedBecause &&
                  each.endedOn &&
                  work.referral.ended(
                    work.referral.endedBecause[each.endedBecause],
                    longDate(ui.language, each.endedOn),
                  ),
              },
            ]}
          />
        </Section>
      ))}
    </Section>
  )
}

/** When it came, what was asked for, where it is, and the clocks as the unit sees them. */
function Days({ data, ui }: Props): ReactElement {
  const t = workTextsOf(ui.language).own.days
  const texts = textsOf(ui.language)
  const { clocks, asksFor, interimLetterId } = data
  return (
    <Section title={t.title} id="dager">
      <Facts
        items={[
          { term: t.received, value: longDate(ui.language, data.receivedOn) },
          { term: t.asked, value: asksFor.map((each) => texts.law.items[each]).join(', ') },
          { term: t.state, value: texts.states[data.state] },
          {
            term: t.interim,
            value: interimLetterId && (
              <a className="ds-link" href={`/${ui.authority.id}/brev/${interimLetterId}`}>
                {t.letter}
              </a>
            ),
          },
        ]}
      />
      {clocks.map((clock) => (
        <CaseClockView
          key={clock.code}
          clock={clock}
          wasSent={clock.code !== 'interim_reply' || data.interimSentOn !== null}
          language={ui.language}
        />
      ))}
    </Section>
  )
}
