import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  BallWith,
  Facts,
  LinkButton,
  PageHeading,
  Section,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { ballInWords } from '../ball-in-words.ts'
import { findActivityPage, type ShownActivity } from '../find-activity-page.ts'
import { noLongerIn } from '../no-longer-in.ts'
import { withMark, withUnseeingMark } from '../not-yet-in.ts'
import { isThePerson, readerOf } from '../reader.ts'
import { responsibleMarked } from '../responsible-in.ts'
import type { ActivityState } from '../rules/transitions.ts'
import { takeBackNote } from '../take-back-note.ts'
import { sentences, texts } from '../texts/index.ts'
import { updateActivity } from '../update-activity.ts'
import { ballOf, outsideOf } from '../who-has-the-ball.ts'
import { Lines } from './about-person.tsx'
import { UpdateActivity } from './activity-forms.tsx'
import { ActivityReceipts } from './activity-receipts.tsx'
import { Effects } from './effects.tsx'
import { Remarks, receiptOf } from './remarks.tsx'
import { savedAt } from './saved.tsx'

/** One activity: who has the ball, what is agreed, what has been noted. It has one form one types in: what one does most often. */
export const activityPage = page({
  path: '/:authority/plan/:planId/tiltak/:activityId',
  query: findActivityPage,
  acts: {
    updateActivity: { command: updateActivity, next: (_, { path }) => savedAt(path, 'updateActivity') },
    takeBackNote: {
      command: takeBackNote,
      next: (done: { isTakenBack: boolean }, { path }) => savedAt(path, receiptOf('takeBackNote', done)),
    },
  },
  autosave: true,
  hints: 'activities',
  live: true,
  sentences,
  title: ({ activity }) => activity.what,
  view: (shown, ui) => <ActivityView shown={shown} ui={ui} />,
})

export const shapes: Record<ActivityState, StatusKind> = {
  planned: 'waiting',
  in_progress: 'going',
  done: 'done',
  cannot_be_done_yet: 'stopped',
  no_longer_needed: 'neutral',
}

function ActivityView({ shown, ui }: { shown: ShownActivity; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { activity, goal, notes, may } = shown
  const plan = `/${ui.authority.id}/plan/${shown.planId}`
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  const state = activity.state as ActivityState
  const ball = ballOf(activity, shown.around, readerOf(shown, ui))
  const outside = shown.isWhole && (outsideOf(activity, shown.around) ?? ball?.insteadOf)
  return (
    <>
      <ActivityReceipts shown={shown} ui={ui} />
      <BackLink href={goal ? `${plan}#mal-${goal.id}` : plan}>{t.backToPlan}</BackLink>
      <PageHeading title={activity.what} over={goal && quoted(ui.language, goal.words)}>
        <p>
          <Status kind={shapes[state]}>{t.activityStates[state]}</Status>
        </p>
        {activity.reason && (
          <p>
            {t.activityPage.why}: {activity.reason}
          </p>
        )}
      </PageHeading>
      {ball && (
        <BallWith
          who={
            ball.isYours
              ? 'you'
              : ball.who &&
                (ball.isNotYetIn ? withMark : ball.isUnseeing ? withUnseeingMark : asItIs)(
                  ball.who,
                  ui.language,
                )
          }
          words={ball.isYourService ? ballInWords(ball, ui.language) : undefined}
          since={ball.since && nearDate(ui, ball.since)}
        />
      )}
      {outside && (
        <Alert kind="warning" title={noLongerIn(outside, shown.around, ui.language)}>
          {may.lead ? t.activityPage.findAnother : t.activityPage.anotherIsFound}
        </Alert>
      )}
      {shown.unseeing && <UnseeingHolder {...shown.unseeing} shown={shown} ui={ui} />}
      {shown.notYetIn && <NotYetIn {...shown.notYetIn} shown={shown} ui={ui} />}
      <Facts
        items={[
          {
            term: t.activityPage.responsible,
            value: responsibleMarked(
              activity,
              shown.person.givenName,
              ui.language,
              isThePerson(shown.relation),
            ),
          },
          { term: t.activityPage.how, value: activity.how && <Lines text={activity.how} /> },
          { term: t.activityPage.scope, value: activity.scope },
          {
            term: t.activityPage.deadline,
            value: activity.deadline && longDate(ui.language, activity.deadline),
          },
          {
            term: t.effect.newest,
            value:
              activity.effect &&
              activity.effectOn &&
              t.effect.newestOn(t.effects[activity.effect], longDate(ui.language, activity.effectOn)),
          },
          {
            term: t.effect.lookOn,
            value: activity.evaluateOn && longDate(ui.language, activity.evaluateOn),
          },
        ]}
      />
      {may.writeActivity && (
        <ActionBar>
          <LinkButton href={`${ui.path}/endre`} variant="secondary">
            {t.activityPage.edit}
          </LinkButton>
        </ActionBar>
      )}
      {may.writeActivity && (
        <Section title={t.activityPage.update}>
          <UpdateActivity shown={shown} ui={ui} />
        </Section>
      )}
      <Effects shown={shown} ui={ui} />
      <Section title={t.activityPage.notes}>
        {notes.length === 0 && <p>{t.activityPage.noNotes}</p>}
        <Remarks remarks={notes} act="takeBackNote" may={may.writeActivity} asRead={asRead} ui={ui} />
      </Section>
    </>
  )
}

const asItIs = (name: string) => name

/** Who has the ball takes part and does not see it: the way to where that is answered. */
function UnseeingHolder(
  props: NonNullable<ShownActivity['unseeing']> & { shown: ShownActivity; ui: PageContext },
) {
  const { name, consentId, shown, ui } = props
  const t = texts[ui.language].activityPage
  const coordination = `/${ui.authority.id}/koordinering/${shown.person.id}`
  return (
    <Alert kind="warning" title={t.unseeing(name)}>
      {t.unseeingText}{' '}
      <a
        className="ds-link"
        href={consentId ? `${coordination}/samtykke/${consentId}` : `${coordination}/team`}
      >
        {consentId ? t.toConsent : t.seeTeam}
      </a>
    </Alert>
  )
}

const mayInvite = ['self', 'child_15', 'parent', 'foster_parent', 'care_authority', 'guardian']

/** A service answers for this, or has the ball, and nobody has let it in: who may, is led to asking it. */
function NotYetIn(props: NonNullable<ShownActivity['notYetIn']> & { shown: ShownActivity; ui: PageContext }) {
  const { id, name, isAsked, shown, ui } = props
  const t = texts[ui.language].activityPage
  const team = `/${ui.authority.id}/koordinering/${shown.person.id}/team`
  const form = shown.may.lead ? 'ny' : mayInvite.includes(shown.relation) ? 'inviter' : null
  return (
    <Alert kind="warning" title={t.notYetIn(name)}>
      {t.notYetSees} {isAsked ? t.isAsked : !form && t.othersAsk}{' '}
      {isAsked ? (
        <a className="ds-link" href={team}>
          {t.seeTeam}
        </a>
      ) : (
        form && (
          <a className="ds-link" href={`${team}/${form}?tjeneste=${id}`}>
            {t.askToJoin}
          </a>
        )
      )}
    </Alert>
  )
}
