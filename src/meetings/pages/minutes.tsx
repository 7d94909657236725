import type { ReactElement } from 'react'
import { isThePerson } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { Facts, OwnWords, Section } from '../../ui/index.ts'
import type { SeenMeeting } from '../get-meeting.ts'
import type { MinutesContent, SharedMinutes } from '../meeting.ts'
import { texts } from '../texts/index.ts'
import { TitleInWords } from './agenda.tsx'
import { OnPaper } from './on-paper.tsx'
import { Remarks } from './remarks.tsx'

type Shown = Omit<SharedMinutes, 'id' | 'sharedAt'>

/** Minutes to be read: those shared, or a draft as it would be shared. */
export function MinutesText({
  minutes,
  data,
  ui,
}: {
  minutes: Shown
  data: SeenMeeting
  ui: PageContext
}): ReactElement {
  const t = texts[ui.language].minutes
  return (
    <>
      <Facts
        items={[
          { term: t.presentWere, value: minutes.present.join(', ') || t.nobody },
          { term: t.absentWere, value: minutes.absent.join(', ') },
        ]}
      />
      {minutes.personView && (
        <OwnWords by={t.personSays(isThePerson(data.relation) ? null : data.givenName)}>
          {minutes.personView}
        </OwnWords>
      )}
      {minutes.items.map((item, at) => (
        <Section
          key={item.agendaItemId}
          level={3}
          title={
            <>
              {at + 1}. <TitleInWords item={item} ui={ui} />
            </>
          }
        >
          <Words text={item.discussion} />
          {item.decision && (
            <p>
              <strong>{t.decided}:</strong> <Lines text={item.decision} />
            </p>
          )}
          {item.tasks.length > 0 && <Tasks tasks={item.tasks} data={data} ui={ui} />}
          {item.aboutGoalId && data.planId && data.hasGoalsOpen && (
            <p>
              <a className="ds-link" href={`/${ui.authority.id}/plan/${data.planId}/mal/${item.aboutGoalId}`}>
                {t.evaluate}
              </a>
            </p>
          )}
        </Section>
      ))}
      {minutes.nextMeeting && (
        <Section level={3} title={t.nextMeeting}>
          <Words text={minutes.nextMeeting} />
        </Section>
      )}
    </>
  )
}

function Tasks(props: {
  tasks: SharedMinutes['items'][number]['tasks']
  data: SeenMeeting
  ui: PageContext
}): ReactElement {
  const { data, ui } = props
  const t = texts[ui.language].minutes
  return (
    <div className="sv-prose">
      <ul>
        {props.tasks.map((task, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server
          <li key={at}>
            <strong>{task.who}</strong>: {task.what}
            {task.deadline && <>, {t.by(longDate(ui.language, task.deadline))}</>}
            {task.activityId && data.planId && data.hasActivitiesOpen && (
              <>
                {' '}
                <a
                  className="ds-link"
                  href={`/${ui.authority.id}/plan/${data.planId}/tiltak/${task.activityId}`}
                >
                  {t.inPlan}
                  <span className="ds-sr-only">: {task.what}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Words({ text }: { text: string }): ReactElement | null {
  if (!text) return null
  return (
    <div className="sv-prose">
      {text.split(/\n{2,}/).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server
        <p key={at}>
          <Lines text={paragraph} />
        </p>
      ))}
    </div>
  )
}

function Lines({ text }: { text: string }): ReactElement {
  const lines = text.split('\n')
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server
        <span key={at}>
          {line}
          {at < lines.length - 1 && <br />}
        </span>
      ))}
    </>
  )
}

export function SharedMinutesSection({
  data,
  ui,
}: {
  data: SeenMeeting
  ui: PageContext
}): ReactElement | null {
  const t = texts[ui.language].minutes
  if (!data.minutes) return null
  return (
    <Section title={t.title} id="referat">
      <p>{t.sharedAt(dateAndTime(ui.language, data.minutes.sharedAt), data.minutes.writtenBy)}</p>
      <OnPaper data={data} ui={ui} />
      <MinutesText minutes={data.minutes} data={data} ui={ui} />
      <Remarks data={data} ui={ui} />
    </Section>
  )
}

/** A draft with the names it would be shared with. */
export function asShared(content: MinutesContent, data: SeenMeeting, writtenBy: string): Shown {
  const nameOf = (id: string) => data.invitations.find((each) => each.id === id)?.name ?? ''
  return {
    writtenBy,
    present: data.invitations.filter((each) => each.present).map((each) => each.name),
    absent: data.invitations.filter((each) => !each.present).map((each) => each.name),
    personView: content.personView,
    nextMeeting: content.nextMeeting,
    items: content.items.map((item) => ({
      ...item,
      tasks: item.tasks.map(({ what, whoId, deadline }) => ({
        what,
        who: nameOf(whoId),
        deadline,
        activityId: null,
      })),
    })),
  }
}
