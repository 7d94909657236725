import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  Button,
  CardLink,
  CardLinks,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Radios,
  Section,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { askForConsent, beginConsent } from '../ask-for-consent.ts'
import { type ConsentShown, type Consents, type Decides, getConsents } from '../get-consents.ts'
import { purposeWords } from '../purpose-words.ts'
import type { ConsentState } from '../rules/consent.ts'
import { confirmTexts, replyTexts, teamTexts, togetherTexts, withdrawAllTexts } from '../texts/index.ts'
import { sectionName, wordsOf } from './consent-words.ts'
import { sentences, stay } from './team-page-parts.ts'

export const consentsPage = page({
  path: '/:authority/koordinering/:personId/samtykke',
  query: getConsents,
  acts: {
    begin: {
      command: beginConsent,
      next: ({ consentId }, { path }) => `${path}/${consentId}`,
    },
    ask: { command: askForConsent, next: stay },
  },
  title: (_data, ui) => teamTexts[ui.language].consents.title,
  view: (data, ui) => <ConsentsView data={data} ui={ui} />,
  sentences,
  live: true,
})

interface Props {
  data: Consents
  ui: PageContext
}

export const statusOf: Record<ConsentState, StatusKind> = {
  asked: 'waiting',
  given: 'done',
  refused: 'stopped',
  withdrawn: 'stopped',
  expired: 'stopped',
}

function ConsentsView({ data, ui }: Props): ReactElement {
  const t = teamTexts[ui.language].consents
  const { person, consents } = data
  const lead = leadOf(data, ui)
  const mine = consents.filter(({ waitsForReader }) => waitsForReader)
  const asked = consents.filter(({ shown, waitsForReader }) => shown === 'asked' && !waitsForReader)
  // What is shared stands on the consent to coordination (`coordination-carries-sharing`)
  const isCarried = consents.some(({ kind, shown }) => kind === 'coordination' && shown === 'given')
  const isOpen = ({ kind }: ConsentShown) => kind !== 'sharing' || isCarried
  const allGiven = consents.filter(({ shown }) => shown === 'given')
  const given = allGiven.filter(isOpen)
  const resting = allGiven.filter((each) => !isOpen(each))
  const closed = consents.filter(({ shown }) => shown !== 'asked' && shown !== 'given')
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={data.planId}
        current="consent"
        relation={data.relation}
      />
      <PageHeading title={t.title} lead={lead} />
      {data.isShielded && <Alert>{teamTexts[ui.language].shielded}</Alert>}
      <WhoDecides data={data} ui={ui} />
      <AgeSoon data={data} ui={ui} />
      <ByOthers data={data} ui={ui} />
      {mine.length > 0 && (
        <Section title={t.waitsForYou}>
          <List consents={mine} data={data} ui={ui} />
        </Section>
      )}
      {asked.length > 0 && (
        <Section title={t.waits}>
          <List consents={asked} data={data} ui={ui} />
        </Section>
      )}
      <Section title={t.given}>
        {given.length ? (
          <List consents={given} data={data} ui={ui} />
        ) : (
          <EmptyState>{t.nothingGiven}</EmptyState>
        )}
        {data.decides.sharing.mayAnswer && (
          <ActionBar>
            {isCarried && !data.isShielded && (
              <LinkButton
                href={`/${ui.authority.id}/koordinering/${person.id}/team/inviter`}
                variant="secondary"
              >
                {togetherTexts[ui.language].map.invite}
              </LinkButton>
            )}
            {allGiven.some(({ kind }) => kind === 'sharing') && (
              <LinkButton href={`${ui.path}/trekk-alt`} variant="secondary">
                {withdrawAllTexts[ui.language].link}
              </LinkButton>
            )}
          </ActionBar>
        )}
      </Section>
      {resting.length > 0 && (
        <Section title={t.resting}>
          <p>{t.restingText}</p>
          <List consents={resting} data={data} ui={ui} />
        </Section>
      )}
      <Begin data={data} ui={ui} />
      {closed.length > 0 && (
        <Section title={t.closed}>
          <List consents={closed} data={data} ui={ui} />
        </Section>
      )}
      <Ask data={data} ui={ui} />
      <ReplyLetters data={data} ui={ui} />
    </>
  )
}

/** Only to one who decides does it say so. */
function leadOf({ person, isSelf, mayAsk, decides }: Consents, { language }: PageContext): string {
  const t = teamTexts[language].consents
  if (mayAsk) return t.leadWork(person.givenName)
  const mayAnswer = Object.values(decides).some((each) => each.mayAnswer)
  if (isSelf) return mayAnswer ? t.leadSelf : t.leadSeenSelf
  return mayAnswer ? t.leadParent(person.givenName) : t.leadSeen(person.givenName)
}

/** What changes, and when: before it does. */
function AgeSoon({ data, ui }: Props): ReactElement | null {
  const t = teamTexts[ui.language].ageSoon
  const { ageSoon, person, isSelf } = data
  if (!ageSoon) return null
  const day = longDate(ui.language, ageSoon.on)
  const of = ageSoon.code === 'own_consent_soon' ? t.sixteen : t.eighteen
  return (
    <Alert title={isSelf ? of.titleSelf(day) : of.title(person.givenName, day)}>
      <ul>
        {(isSelf ? of.self : of.others(person.givenName)).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Alert>
  )
}

/** What others said yes to, for one who decides alone now: to that one, and to those who are to talk with them about it. */
function ByOthers({ data, ui }: Props): ReactElement | null {
  const t = confirmTexts[ui.language]
  const count = data.consents.filter(({ isByOthers }) => isByOthers).length
  if (!count) return null
  if (data.relation === 'self')
    return (
      <Alert kind="warning" title={t.waitsSelf(count)}>
        <p>{t.waitsSelfText}</p>
        <ActionBar>
          <LinkButton href={`${ui.path}/fortsatt`}>{t.toPage}</LinkButton>
        </ActionBar>
      </Alert>
    )
  if (!data.mayAsk) return null
  return <Alert title={t.waitsStaff(data.person.givenName)}>{t.waitsStaffText(count)}</Alert>
}

function WhoDecides({ data, ui }: Props): ReactElement {
  return (
    <>
      <WhoDecidesMost data={data} ui={ui} />
      <WhoDecidesElse data={data} ui={ui} />
    </>
  )
}

/** On what another decides than on coordination, since a written decision says so. */
function WhoDecidesElse({ data, ui }: Props): ReactElement[] {
  const all = teamTexts[ui.language]
  const { coordination, plan, sharing } = data.decides
  const asText = ({ by, deciders }: Decides) => `${by} ${deciders.map(({ id }) => id).join(' ')}`
  return Object.entries({ plan, sharing })
    .filter(([, each]) => asText(each) !== asText(coordination))
    .map(([kind, { by, deciders }]) => (
      <p key={kind}>
        {by === 'unclear'
          ? all.consents.unclearOn[kind]
          : all.consents.decideOn[kind]!(all.list(deciders.map(({ name }) => name)))}
      </p>
    ))
}

function WhoDecidesMost({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.consents
  const isChild = data.relation === 'child' || data.relation === 'child_15'
  if (isChild && !data.mayAnswer) return <Alert>{t.child}</Alert>
  if (data.by === 'unclear') return <Alert kind="warning">{t.unclear}</Alert>
  if (data.by === 'person') return null
  if (data.mayAnswer && data.deciders.length === 1) return <p>{t.youDecide}</p>
  const names = all.list(data.deciders.map(({ name }) => name))
  const isTogether = data.by === 'parents' && data.deciders.length > 1
  return (
    <p>
      {isTogether ? t.decidersTogether[data.mayAnswer ? 'deciders' : 'others'](names) : t.decidersAre(names)}
    </p>
  )
}

function List({ consents, data, ui }: Props & { consents: ConsentShown[] }): ReactElement {
  const all = teamTexts[ui.language]
  return (
    <CardLinks>
      {consents.map((consent) => (
        <CardLink
          key={consent.id}
          href={`${ui.path}/${consent.id}`}
          level={3}
          title={titleOf(consent, ui)}
          needsYou={consent.waitsForReader}
          text={
            consent.sections.length
              ? [
                  consent.shown === 'asked' && `${all.team.willSee}:`,
                  all.list(consent.sections.map((section) => sectionName(all, section, data).toLowerCase())),
                ]
                  .filter(Boolean)
                  .join(' ')
              : consent.kind === 'sharing'
                ? undefined
                : wordsOf(all, consent.kind, data).short
          }
        >
          <Status kind={consent.waitsForReader ? 'needs-you' : statusOf[consent.shown]}>
            {consent.waitsForOthers?.length
              ? `${all.consent.youSaidYes} ${all.consent.waitsFor(all.list(consent.waitsForOthers))}`
              : all.states[consent.shown]}
          </Status>
          {consent.kind === 'sharing' && consent.shown === 'asked' && <span>{all.team.nothingNow}</span>}
          {consent.renewalWaitsFor && consent.renewalWaitsFor.length > 0 && (
            <Status kind="waiting">{all.renewal.waitsForOnList(all.list(consent.renewalWaitsFor))}</Status>
          )}
          {consent.endsSoon && !consent.renewalWaitsFor?.length && (
            <Status kind={data.decides[consent.kind].mayAnswer ? 'needs-you' : 'waiting'}>
              {consent.shown === 'given' ? all.renewal.soon : all.renewal.justEnded}
            </Status>
          )}
          {consent.isByOthers && (data.relation === 'self' || data.mayAsk) && (
            <Status kind={data.relation === 'self' ? 'needs-you' : 'waiting'}>
              {confirmTexts[ui.language].mark[data.relation === 'self' ? 'self' : 'others']}
            </Status>
          )}
          {consent.kind === 'sharing' && purposeWords(consent, ui.language) && (
            <span>
              {all.consent.purpose}: {purposeWords(consent, ui.language)}
            </span>
          )}
          {consent.shown === 'given' && <Until consent={consent} data={data} ui={ui} />}
        </CardLink>
      ))}
    </CardLinks>
  )
}

function Until({ consent, data, ui }: Props & { consent: ConsentShown }): ReactElement {
  const t = teamTexts[ui.language].consents
  const { mayAnswer } = data.decides[consent.kind]
  const end = t.noEnd[readerOf({ mayAnswer, isSelf: data.isSelf })]
  return <span>{consent.untilDate ? t.until(longDate(ui.language, consent.untilDate)) : end}</span>
}

export function titleOf(consent: ConsentShown, ui: PageContext): string {
  const all = teamTexts[ui.language]
  if (consent.withName === null) return all.kinds[consent.kind].name
  const hidden = all.hiddenService[consent.serviceKind ?? 'other_welfare']
  const who = consent.withName || (consent.shown === 'asked' ? withSmallFirst(hidden) : hidden)
  // Taken back while it waited for another: nothing was ever open, and nothing is so no longer
  const wasNeverOpen = consent.shown === 'withdrawn' && consent.givenHow === ''
  return all.consents.with[wasNeverOpen ? 'refused' : consent.shown](who)
}

/** Inside a sentence. */
const withSmallFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** Whom a sentence about deciding speaks to: the one it is about, those who decide for them, or anybody else. */
export function readerOf({ mayAnswer, isSelf }: Pick<Consents, 'mayAnswer' | 'isSelf'>) {
  if (!mayAnswer) return 'others'
  return isSelf ? 'self' : 'deciders'
}

/** What the person may say yes to without being asked: coordination first, then the plan. */
function Begin({ data, ui }: Props): ReactElement | null {
  const t = teamTexts[ui.language].consents
  const has = (kind: string) => data.consents.some((each) => each.kind === kind)
  const isOpen = data.consents.some((each) => each.kind === 'coordination' && each.shown === 'given')
  const mayBeginPlan = isOpen && !has('plan') && data.hasRightToPlan
  const kind = !has('coordination') ? 'coordination' : mayBeginPlan ? 'plan' : null
  if (!kind || !data.decides[kind].mayAnswer) return null
  const form = ui.form('begin')
  return (
    <Form {...form} hidden={{ ...form.hidden, kind }}>
      <Button variant={kind === 'coordination' ? 'primary' : 'secondary'}>{t.begin[kind]}</Button>
    </Form>
  )
}

/** For those who ask: to one who cannot sign in the question goes in a letter. */
function ReplyLetters({ data, ui }: Props): ReactElement | null {
  if (!data.mayAsk) return null
  return (
    <p>
      <a className="ds-link" href={`/${ui.authority.id}/koordinering/${data.person.id}/svarbrev`}>
        {replyTexts[ui.language].letters.link}
      </a>
    </p>
  )
}

function Ask({ data, ui }: Props): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.consents
  if (!data.mayAsk) return null
  const isSettled = (kind: string) =>
    data.consents.some((each) => each.kind === kind && ['asked', 'given'].includes(each.shown))
  const wanted = (['coordination', 'plan'] as const).filter((kind) => !isSettled(kind))
  const open = wanted.filter((kind) => kind !== 'plan' || data.hasRightToPlan)
  if (!open.length) return wanted.length ? <p>{t.planNeedsRight}</p> : null
  return (
    <Section title={t.ask}>
      <p>{t.askText}</p>
      <Form {...ui.form('ask')}>
        <Radios
          name="kind"
          label={t.askFor}
          value={open[0]}
          choices={open.map((kind) => ({
            value: kind,
            label: all.kinds[kind].name,
            hint: wordsOf(all, kind, data).short,
          }))}
        />
        <Button variant="secondary">{t.askButton}</Button>
      </Form>
      {open.length < wanted.length && <p className="sv-paragraph">{t.planNeedsRight}</p>}
    </Section>
  )
}
