import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, Select, Status, TextField } from '../../ui/index.ts'
import { ballInWords } from '../ball-in-words.ts'
import type { PlanCard } from '../cards.ts'
import type { ShownActivities } from '../find-activities-page.ts'
import { noLongerIn } from '../no-longer-in.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { responsibleMarked } from '../responsible-in.ts'
import { neighbours } from '../rules/board.ts'
import { isOverdue } from '../rules/progress.ts'
import { activityLifecycle } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { outsideOf } from '../who-has-the-ball.ts'
import { cardId, keyOf, stepId } from './activity-address.ts'
import { UndoLinks } from './saved.tsx'

type Props = { card: PlanCard; shown: ShownActivities; ui: PageContext }

/** One activity on the board: what, who, by when, and what one may do with it here. `isAlone`: in no column. */
export function Card(props: Props & { isAlone?: boolean }): ReactElement {
  const { card, shown, ui, isAlone } = props
  const t = texts[ui.language]
  const { activity } = card
  return (
    <li id={cardId(card.id)} tabIndex={-1} data-yours={card.isYours ? '' : undefined}>
      <a id={`t-${keyOf(card.id)}`} href={`/${ui.authority.id}/plan/${shown.planId}/tiltak/${card.id}`}>
        {activity.what}
      </a>
      {ui.search.lagret === card.id && (
        <p role="status">
          <Status kind="done">{t.board.moved}</Status>{' '}
          <UndoLinks planId={shown.planId} changes={shown.undo} ui={ui} />
        </p>
      )}
      <p>{responsibleMarked(activity, shown.person.givenName, ui.language, isThePerson(shown.relation))}</p>
      <BallAndDay card={card} shown={shown} ui={ui} />
      {shown.may.writeActivity && (
        <div className="sv-cards__acts">
          {!isAlone && <UpAndDown card={card} shown={shown} ui={ui} />}
          <Move card={card} shown={shown} ui={ui} />
        </div>
      )}
    </li>
  )
}

/** Who has the ball since when, the deadline, and that somebody is not in the plan any more. */
export function BallAndDay({ card, shown, ui }: Props): ReactElement | null {
  const t = texts[ui.language].page
  const { activity, held } = card
  const outside = shown.isWhole && (outsideOf(activity, shown.seen) ?? held?.insteadOf)
  if (!held) return null
  const late = isOverdue(card, ui.today)
  const deadline = card.deadline && (late ? t.overdue : t.deadline)(nearDate(ui, card.deadline))
  return (
    <>
      <p className="sv-cards__ball">
        {ballInWords(held, ui.language)}
        {held.since && ` ${t.since(nearDate(ui, held.since))}`}
      </p>
      {deadline && <p>{late ? <strong>{deadline}</strong> : deadline}</p>}
      {outside && <p className="sv-cards__out">{noLongerIn(outside, shown.seen, ui.language)}</p>}
    </>
  )
}

/** In its column, where there is another. At the ends the button stands still, and keeps the focus of one who came there by it. */
function UpAndDown({ card, shown, ui }: Props): ReactElement | null {
  const t = texts[ui.language].board
  const { above, below } = neighbours(shown.found, card)
  if (!above && !below) return null
  const form = ui.form('reorderActivity', { key: keyOf(card.id) })
  return (
    <Form {...form} autosave={undefined} hidden={{ ...form.hidden, activityId: card.id, above, below }}>
      {(['up', 'down'] as const).map((direction) => {
        const id = stepId(direction, card.id)
        const isEnd = direction === 'up' ? !above : !below
        return (
          <button
            key={direction}
            type="submit"
            className="ds-button"
            data-variant="tertiary"
            id={id}
            name="direction"
            value={direction}
            aria-labelledby={`${id} t-${keyOf(card.id)}`}
            aria-disabled={isEnd || undefined}
          >
            {t[direction]}
          </button>
        )
      })}
    </Form>
  )
}

function Move({ card, shown, ui }: Props): ReactElement | null {
  const t = texts[ui.language]
  const form = ui.form('updateActivity', { key: keyOf(card.id), version: card.activity.version })
  const steps = activityLifecycle.actsIn(card.state)
  const readers = shown.readers[card.id]
  return (
    <Details summary={t.board.move} id={`flytt-${keyOf(card.id)}`} open={form.errors !== undefined}>
      <Form
        {...form}
        hidden={{ ...form.hidden, activityId: card.id }}
        readers={readers && readersInWords(readers, ui.language)}
      >
        <Select
          name="step"
          label={t.board.moveTo}
          empty={null}
          options={steps.map((step) => ({
            value: step,
            text: t.activityStates[stateAfter(card.state, step)],
          }))}
        />
        <TextField
          name="reason"
          label={t.activityPage.reason}
          hint={t.board.reasonHint}
          required="one-of"
          maxLength={1000}
        />
        <Button variant="secondary">{t.board.moveButton}</Button>
      </Form>
    </Details>
  )
}

function stateAfter(state: PlanCard['state'], step: ReturnType<typeof activityLifecycle.actsIn>[number]) {
  const next = activityLifecycle.next(state, step, 'x')
  return typeof next === 'string' ? next : state
}
