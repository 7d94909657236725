import { Fragment, type ReactElement } from 'react'
import type { RelationName } from '../../access/relations.ts'
import { startPlan } from '../../plans/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { Official } from '../../platform/http/official.tsx'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, daysUntil, longDate, timeOfDay, weekdayDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  BallWith,
  Button,
  CardLink,
  CardLinks,
  Details,
  EmptyState,
  Facts,
  Form,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  type Step,
  Steps,
  SubmitButton,
  TextArea,
  WithPhone,
} from '../../ui/index.ts'
import type { Appointment } from '../appointment.ts'
import { CoordinationNav } from '../coordination-nav.tsx'
import { getOverview, type Overview, type Way } from '../get-overview.ts'
import { isInPlace } from '../rules/transitions.ts'
import { setAbsence } from '../set-absence.ts'
import { coordinationTexts } from '../texts/index.ts'
import { wishForAnother } from '../wish-for-another.ts'

export const overviewPage = page({
  path: '/:authority/koordinering/:personId',
  query: getOverview,
  autosave: true,
  acts: {
    wish: { command: wishForAnother, next: (_done, { path }) => path },
    absence: { command: setAbsence, next: (_done, { path }) => path },
    startPlan: {
      command: startPlan,
      next: ({ planId }, { authorityId }) => `/${authorityId}/plan/${planId}`,
    },
  },
  title: (overview, ui) => titleOf(overview, ui),
  view: (overview, ui) => <OverviewView overview={overview} ui={ui} />,
  sentences: {
    nb: coordinationTexts.nb.sentences,
    nn: coordinationTexts.nn.sentences,
    en: coordinationTexts.en.sentences,
  },
  live: true,
})

interface Props {
  overview: Overview
  ui: PageContext
}

const textsOf = (ui: PageContext) => coordinationTexts[ui.language].overview

function titleOf({ isSelf, person }: Overview, ui: PageContext): string {
  const t = textsOf(ui)
  return isSelf ? t.myTitle : t.title(person.givenName)
}

function OverviewView({ overview, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const { person, relation, plan, isSelf, unit } = overview
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={plan?.id ?? null}
        current="overview"
        relation={relation}
        sections={overview.sections}
      />
      <PageHeading title={titleOf(overview, ui)} lead={isSelf ? t.leadSelf : t.lead(person.givenName)} />
      <ConsentFirst overview={overview} ui={ui} />
      <Section title={t.coordinator}>
        <Coordinators overview={overview} ui={ui} />
      </Section>
      <Next overview={overview} ui={ui} />
      {overview.way && (
        <Section title={t.way}>
          <Taken way={overview.way} ui={ui} />
          <Steps label={t.way} steps={stepsOf(overview.way, ui)} />
        </Section>
      )}
      <Absence overview={overview} ui={ui} />
      <Wish overview={overview} ui={ui} />
      <OfTheChild overview={overview} ui={ui} />
      <Letters overview={overview} ui={ui} />
      {unit?.phone && (
        <Section title={t.unit}>
          <p>
            <WithPhone phone={unit.phone}>
              {t.unitText(officialText(ui.language, unit.name), unit.phone)}
            </WithPhone>
          </p>
        </Section>
      )}
    </>
  )
}

/** For whoever coordinates: the ways to those who do not read here. */
function Letters({ overview: { person, relation }, ui }: Props): ReactElement | null {
  if (relation !== 'coordinator' && relation !== 'stand_in') return null
  const { letters: t } = textsOf(ui)
  const at = `/${ui.authority.id}/koordinering/${person.id}`
  return (
    <Section title={t.title}>
      <CardLinks columns>
        <CardLink href={`${at}/papirpost`} title={t.paper} level={3} text={t.paperText} />
        <CardLink href={`${at}/svarbrev`} title={t.reply} level={3} text={t.replyText} />
      </CardLinks>
    </Section>
  )
}

const givesCodes: readonly RelationName[] = [
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'coordinator',
  'stand_in',
]

/** The page made for the child: the child's own way there, or the code somebody gives. */
function OfTheChild({ overview, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const { isChild, isSelf, relation, person } = overview
  if (!isChild || !(isSelf || givesCodes.includes(relation))) return null
  const base = `/${ui.authority.id}/koordinering/${person.id}`
  const leads = relation === 'coordinator' || relation === 'stand_in'
  return (
    <Section title={isSelf ? t.childOwn : t.child(person.givenName)} id="barnet">
      <p>{isSelf ? t.childOwnText : t.childText(person.givenName)}</p>
      <ActionBar>
        <LinkButton href={isSelf ? `/${ui.authority.id}/barn/meg` : `${base}/barn`} variant="secondary">
          {isSelf ? t.childOpen : t.childCode}
        </LinkButton>
        {leads && (
          <LinkButton href={`${base}/onsker`} variant="secondary">
            {t.childWishes(person.givenName)}
          </LinkButton>
        )}
      </ActionBar>
    </Section>
  )
}

/** Without consent nothing can begin: said first, with the way there. */
function ConsentFirst({ overview, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const { way, person, relation } = overview
  if (!way || way.consent === 'given') return null
  const isWork = ui.actor.kind === 'work'
  return (
    <Alert kind="warning">
      <p>{way.consent === 'asked' ? t.consentAsked : t.consentMissing}</p>
      {relation !== 'child' && (
        <ActionBar>
          <LinkButton href={`/${ui.authority.id}/koordinering/${person.id}/samtykke`} variant="secondary">
            {isWork && way.consent === 'missing' ? t.askConsent : t.giveConsent}
          </LinkButton>
        </ActionBar>
      )}
    </Alert>
  )
}

function Coordinators({ overview, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const { roles } = coordinationTexts[ui.language]
  const { coordinators, standIn, caseId } = overview
  const there = coordinators.filter(isInPlace)
  const asked = coordinators.filter(({ state }) => state === 'offered')
  const day = (at: string | Date) => longDate(ui.language, typeof at === 'string' ? at : dayInOslo(at))
  return (
    <>
      {there.map((each) => (
        <Reach
          key={each.appointmentId}
          who={each}
          ui={ui}
          says={
            each.state === 'absent'
              ? t.isAway(roles[each.role])
              : t.isCoordinator(roles[each.role], day(each.activeFrom ?? ''))
          }
        />
      ))}
      {standIn && (
        <>
          <p className="sv-over">
            {there.some(({ state }) => state === 'absent') ? t.standInAway : t.standIn}
          </p>
          <Reach who={standIn} ui={ui} says={t.standInSince(day(standIn.since))} />
        </>
      )}
      {asked.map((each) => (
        <Fragment key={each.appointmentId}>
          {there.length > 0 && <Handover from={there} to={each} overview={overview} ui={ui} />}
          <BallWith
            who={each.practitionerId === overview.practitionerId ? 'you' : each.name}
            task={t.askedTask}
            since={each.offeredAt ? day(each.offeredAt) : undefined}
          />
        </Fragment>
      ))}
      {!there.length && !standIn && !asked.length && <EmptyState title={t.nobody}>{t.nobodyText}</EmptyState>}
      {caseId && (
        <ActionBar>
          <LinkButton href={`/${ui.authority.id}/saker/${caseId}/koordinator`} variant="secondary">
            {t.toOffers}
          </LinkButton>
        </ActionBar>
      )}
    </>
  )
}

/** Somebody is asked to take over: who, why, and that nothing changes until they have said yes. */
function Handover({
  from,
  to,
  overview: { unit },
  ui,
}: Props & { from: Appointment[]; to: Appointment }): ReactElement {
  const t = textsOf(ui)
  const now = from.find(({ role }) => role === to.role) ?? from[0]!
  return (
    <>
      <h3 className="sv-h3">{t.newAsked}</h3>
      <p>{t.newAskedText(to.name, now.name)}</p>
      {to.whyNew && (
        <OwnWords by={unit ? officialText(ui.language, unit.name) : undefined}>{to.whyNew}</OwnWords>
      )}
    </>
  )
}

function Reach(props: {
  who: Pick<Appointment, 'name' | 'workTitle' | 'phone' | 'email'>
  says: string
  ui: PageContext
}): ReactElement {
  const t = textsOf(props.ui)
  const { who, says } = props
  return (
    <div className="sv-person">
      <h3 className="sv-h3">
        {who.name}, <Official ui={props.ui}>{who.workTitle}</Official>
      </h3>
      <p>{says}</p>
      <Facts
        inline
        items={[
          {
            term: t.phone,
            value: who.phone && (
              <a className="ds-link" href={`tel:${who.phone.replace(/\s/g, '')}`}>
                {who.phone}
              </a>
            ),
          },
          {
            term: t.email,
            value: who.email && (
              <a className="ds-link" href={`mailto:${who.email}`}>
                {who.email}
              </a>
            ),
          },
        ]}
      />
    </div>
  )
}

function Next({ overview, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const { nextMeeting, plan, person, relation } = overview
  if (!plan) return null
  const base = `/${ui.authority.id}/koordinering/${person.id}`
  const starter = overview.coordinators.find(({ state }) => state === 'active') ?? overview.standIn
  const isParticipant = relation === 'participant' || relation === 'private_participant'
  return (
    <Section title={t.next}>
      {nextMeeting ? (
        <p>
          {t.nextMeeting(
            `${weekdayDate(ui.language, nextMeeting.startsAt)} ${timeOfDay(ui.language, nextMeeting.startsAt)}`,
          )}{' '}
          <a className="ds-link" href={`${base}/moter/${nextMeeting.id}`}>
            {t.seeMeeting}
          </a>
        </p>
      ) : (
        !isParticipant && <p>{t.noMeeting}</p>
      )}
      {plan.id ? (
        <ActionBar>
          <LinkButton href={`/${ui.authority.id}/plan/${plan.id}`}>{t.openPlan}</LinkButton>
        </ActionBar>
      ) : plan.mayStart === 'yes' && ui.actor.kind === 'citizen' ? (
        <p>{t.planBegins(starter?.name ?? '', starter?.phone ?? '')}</p>
      ) : plan.mayStart === 'yes' ? (
        <>
          <p>{t.mayStart}</p>
          <Form {...ui.form('startPlan')} label={t.start}>
            <SubmitButton>{t.start}</SubmitButton>
          </Form>
        </>
      ) : plan.mayStart === 'needs_coordination' ? (
        <p>{t.needsCoordination}</p>
      ) : plan.mayStart === 'needs_consent' ? (
        <>
          <p>{t.needsConsent}</p>
          {relation !== 'child' && (
            <ActionBar>
              <LinkButton href={`${base}/samtykke`} variant="secondary">
                {ui.actor.kind === 'citizen' ? t.giveConsent : t.askConsent}
              </LinkButton>
            </ActionBar>
          )}
        </>
      ) : (
        <p>
          {t.noPlan}{' '}
          {!isParticipant && (
            <a className="ds-link" href={`${base}/plan`}>
              {t.whatAPlanNeeds}
            </a>
          )}
        </p>
      )}
    </Section>
  )
}

function Taken({ way, ui }: { way: Way; ui: PageContext }): ReactElement | null {
  const t = textsOf(ui)
  const { days } = coordinationTexts[ui.language]
  if (way.daysTaken !== null) {
    const words = way.later.length ? t.toTheFirst : t
    return <p>{way.daysTaken === 0 ? words.sameDay : words.took(days(way.daysTaken))}</p>
  }
  if (!way.receivedOn) return null
  const waited = daysUntil(way.receivedOn, ui.today)
  return <p>{waited <= 0 ? t.cameToday : t.hasTaken(days(waited))}</p>
}

function stepsOf(way: Way, ui: PageContext): Step[] {
  const t = textsOf(ui)
  const made: { title: string; on: string | null; isDone: boolean; text?: string }[] = [
    { title: t.steps.received, on: way.receivedOn, isDone: way.receivedOn !== null },
    { title: t.steps.decided, on: way.decidedOn, isDone: way.decidedOn !== null },
    {
      title: t.steps.consent,
      on: null,
      isDone: way.consent === 'given',
      text: way.consent === 'given' ? t.consentGiven : undefined,
    },
    { title: t.steps.offered, on: way.offeredOn, isDone: way.offeredOn !== null },
    {
      title: way.later.length ? t.steps.first : t.steps.active,
      on: way.activeOn,
      isDone: way.activeOn !== null,
    },
    ...way.later.map(({ name, on }) => ({ title: t.steps.later(name), on, isDone: true })),
  ]
  const current = made.findIndex((step) => !step.isDone)
  return made.map(({ title, on, isDone, text }, at) => ({
    title,
    text: on ? longDate(ui.language, on) : text,
    state: isDone ? 'done' : at === current ? 'current' : 'later',
  }))
}

/** The coordinator says to be away, or back. */
function Absence({ overview, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const own = overview.coordinators.find(
    (one) => one.practitionerId === overview.practitionerId && isInPlace(one),
  )
  if (overview.relation !== 'coordinator' || !own) return null
  const absence = own.state === 'active' ? 'away' : 'back'
  const form = ui.form('absence', { version: own.version })
  const button = (
    <Form {...form} hidden={{ ...form.hidden, appointmentId: own.appointmentId, absence }}>
      <Button variant="secondary">{absence === 'away' ? t.goAway : t.back}</Button>
    </Form>
  )
  if (absence === 'back') return button
  return (
    <Details summary={t.away} id="borte">
      <p>{t.awayText}</p>
      {button}
    </Details>
  )
}

function Wish({ overview, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const { wish, coordinators, relation } = overview
  const there = coordinators.find(isInPlace)
  const isOwnSide = ui.actor.kind === 'citizen' && relation !== 'private_participant'
  if (!isOwnSide || !there) return null
  if (wish && !wish.answeredAt) return <Alert>{t.wishSent(longDate(ui.language, wish.wishedAt))}</Alert>
  const form = ui.form('wish')
  return (
    <>
      {wish?.answeredAt && (
        <Alert title={t.wishAnswered(dateAndTime(ui.language, wish.answeredAt))}>
          <OwnWords>{wish.answer}</OwnWords>
        </Alert>
      )}
      <Details summary={t.change} id="bytte" open={form.errors !== undefined}>
        <p>{t.changeText}</p>
        <Form {...form} hidden={{ ...form.hidden, appointmentId: there.appointmentId }}>
          <TextArea name="reason" label={t.changeReason} required={false} rows={3} maxLength={1000} />
          <Button variant="secondary">{t.changeSend}</Button>
        </Form>
      </Details>
    </>
  )
}
