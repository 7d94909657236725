import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import { ActionBar, Button, DateField, Form, Radios, SubmitButton, TextArea } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { type LifeArea, lifeAreas } from '../rules/content.ts'
import { type GoalState, goalLifecycle } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { progresses, ratings } from '../things.ts'
import { WhoReads } from './who-reads.tsx'

type Props = { shown: ShownGoal; ui: PageContext }

export function EvaluateGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  return (
    <Form {...ui.form('evaluateGoal')} readers={readersInWords(shown.readers, ui.language)}>
      <Radios
        name="progress"
        label={t.goalPage.progress}
        choices={progresses.map((value) => ({ value, label: t.progresses[value] }))}
      />
      <TextArea name="text" label={t.goalPage.text} required={false} rows={4} maxLength={2000} />
      <SubmitButton>{t.goalPage.saveEvaluation}</SubmitButton>
    </Form>
  )
}

export function RateGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalPage
  const isOwn = isThePerson(shown.relation)
  return (
    <Form {...ui.form('rateGoal')}>
      <Radios
        name="rating"
        label={isOwn ? t.rate : t.rateOf(shown.person.givenName)}
        hint={isOwn ? t.rateHint : t.rateHintOf}
        choices={ratings.map((value) => ({ value, label: value }))}
        inline
      />
      <WhoReads readers={shown.readers} ui={ui} />
      <SubmitButton>{t.saveRating}</SubmitButton>
    </Form>
  )
}

export function MoveGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const steps = goalLifecycle.actsIn(shown.goal.state as GoalState)
  return (
    <Form
      {...ui.form('moveGoal', { version: shown.goal.version })}
      readers={readersInWords(shown.readers, ui.language)}
    >
      <Radios
        name="step"
        label={t.goalPage.step}
        choices={steps.map((value) => ({ value, label: t.goalSteps[value] }))}
      />
      <TextArea
        name="reason"
        label={t.goalPage.reason}
        hint={t.activityPage.reasonHint}
        required={false}
        rows={3}
      />
      <SubmitButton>{t.goalPage.move}</SubmitButton>
    </Form>
  )
}

/** One up or down among the goals it stands with; at an end there is one way to go. */
export function ReorderGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { goal, parent, peers } = shown
  const at = peers.findIndex(({ id }) => id === goal.id)
  const [above, below] = [peers[at - 1]?.id, peers[at + 1]?.id]
  const under = parent ? quoted(ui.language, parent.words) : t.lifeAreas[goal.lifeArea as LifeArea]
  const form = ui.form('reorderGoal')
  return (
    <Form {...form} autosave={undefined} hidden={{ ...form.hidden, above, below }}>
      <p>{t.goalPage.orderNow(at + 1, peers.length, under)}</p>
      <ActionBar>
        {above && (
          <Button variant="secondary" name="direction" value="up">
            {t.goalPage.up}
          </Button>
        )}
        {below && (
          <Button variant="secondary" name="direction" value="down">
            {t.goalPage.down}
          </Button>
        )}
      </ActionBar>
    </Form>
  )
}

export function EditGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  return (
    <Form
      {...ui.form('editGoal', { version: shown.goal.version })}
      readers={readersInWords(shown.readers, ui.language)}
    >
      <TextArea name="words" label={t.goalPage.words} value={shown.goal.words} rows={3} maxLength={600} />
      <LifeAreas ui={ui} value={shown.goal.lifeArea} />
      <ByWhen ui={ui} value={shown.goal.targetOn} />
      <SubmitButton>{t.goalPage.save}</SubmitButton>
    </Form>
  )
}

/** A day to look forward to; nobody has to have one. */
export function ByWhen({ ui, value }: { ui: PageContext; value?: string | null }): ReactElement {
  const t = texts[ui.language].goalPage
  return (
    <DateField
      name="targetOn"
      label={t.byWhen}
      hint={t.byWhenHint}
      value={typedDate(value)}
      required={false}
    />
  )
}

export function LifeAreas({ ui, value }: { ui: PageContext; value?: string }): ReactElement {
  const t = texts[ui.language]
  return (
    <Radios
      name="lifeArea"
      label={t.goalPage.lifeArea}
      value={value}
      choices={lifeAreas.map((area) => ({ value: area, label: t.lifeAreas[area] }))}
    />
  )
}
