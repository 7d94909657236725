import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, DataTable, Details, Form, Select, Status } from '../../ui/index.ts'
import type { PlanCard } from '../cards.ts'
import type { ShownActivities } from '../find-activities-page.ts'
import { isThePerson } from '../reader.ts'
import type { ResponsibleChoice } from '../responsible.ts'
import { responsibleMarked } from '../responsible-in.ts'
import { type Band, columns, isOver } from '../rules/board.ts'
import { texts } from '../texts/index.ts'
import { activitiesAt, cardId, keyOf } from './activity-address.ts'
import { BallAndDay } from './activity-card.tsx'
import { shapes } from './activity-page.tsx'
import { UndoLinks } from './saved.tsx'

type Props = { shown: ShownActivities; ui: PageContext }

/** The same facts a line each. Here one passes the ball on; what is over is counted, with a way to it. */
export function ActivityList(props: Props & { band: Band; title: string }): ReactElement {
  const { shown, ui, band, title } = props
  const t = texts[ui.language]
  const rows = shown.found.filter((card) => card.band === band && shown.drawn.ids.includes(card.id))
  const over = shown.found.filter((card) => card.band === band && isOver(card.state))
  return (
    <>
      {rows.length > 0 && (
        <DataTable<PlanCard>
          caption={title}
          hideCaption
          compact
          id={`liste-${band}`}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { head: t.board.what, rowHead: true, cell: (card) => <What card={card} shown={shown} ui={ui} /> },
            {
              head: t.board.where,
              cell: ({ state }) => <Status kind={shapes[state]}>{t.activityStates[state]}</Status>,
            },
            {
              head: t.board.who,
              cell: ({ activity }) =>
                responsibleMarked(activity, shown.person.givenName, ui.language, isThePerson(shown.relation)),
            },
            {
              head: t.board.has,
              cell: (card) => (
                <div data-yours={card.isYours ? '' : undefined}>
                  <BallAndDay card={card} shown={shown} ui={ui} />
                  {shown.choices.length > 0 && card.held && <Pass card={card} shown={shown} ui={ui} />}
                </div>
              ),
            },
          ]}
        />
      )}
      {shown.drawn.isOverCounted && over.length > 0 && (
        <ul className="sv-plain">
          {columns.filter(isOver).map((state) => {
            const count = over.filter((card) => card.state === state).length
            return count === 0 ? null : (
              <li key={state}>
                <a className="ds-link" href={activitiesAt(ui.path, ui.search, { status: state, side: '1' })}>
                  {t.activityStates[state]}: {t.board.count(count)}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

function What({ card, shown, ui }: Props & { card: PlanCard }): ReactElement {
  return (
    <>
      <a
        className="ds-link"
        id={cardId(card.id)}
        href={`/${ui.authority.id}/plan/${shown.planId}/tiltak/${card.id}`}
      >
        {card.activity.what}
      </a>
      {ui.search.lagret === card.id && (
        <p role="status">
          <Status kind="done">{texts[ui.language].board.moved}</Status>{' '}
          <UndoLinks planId={shown.planId} changes={shown.undo} ui={ui} />
        </p>
      )}
    </>
  )
}

function Pass({ card, shown, ui }: Props & { card: PlanCard }): ReactElement {
  const t = texts[ui.language].board
  const form = ui.form('passBall', { key: keyOf(card.id), version: card.activity.version })
  return (
    <Details summary={t.pass} id={`gi-${keyOf(card.id)}`} open={form.errors !== undefined}>
      <Form {...form} autosave={undefined} hidden={{ ...form.hidden, activityId: card.id }}>
        <Select
          name="to"
          label={t.passTo}
          empty={t.someoneElse}
          options={nearest(shown.choices, card).map((choice) => ({
            value: choice.value,
            text: choice.isPerson
              ? shown.person.givenName
              : choice.isUnseeing
                ? texts[ui.language].page.unseeing(choice.name)
                : choice.name,
          }))}
        />
        <Button variant="secondary">{t.pass}</Button>
      </Form>
    </Details>
  )
}

/** Whom it is likely to be passed to: those near, each service, who coordinates; by name, those in the service that answers for it. */
function nearest(choices: readonly ResponsibleChoice[], { activity }: PlanCard): ResponsibleChoice[] {
  return choices.filter(
    ({ practitionerId, coordinates, serviceId }) =>
      !practitionerId || coordinates || serviceId === activity.serviceId,
  )
}
