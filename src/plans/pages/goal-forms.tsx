import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Form, Radios, SubmitButton, TextArea, TextField } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { lifeAreas } from '../rules/content.ts'
import { type GoalState, goalLifecycle } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { progresses } from '../things.ts'
import { WhoReads } from './who-reads.tsx'

type Props = { shown: ShownGoal; ui: PageContext }

export function EvaluateGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  return (
    <Form {...ui.form('evaluateGoal')}>
      <Radios
        name="progress"
        label={t.goalPage.progress}
        choices={progresses.map((value) => ({ value, label: t.progresses[value] }))}
      />
      {shown.relation !== 'participant' && shown.relation !== 'private_participant' && (
        <TextField
          name="rating"
          label={
            isThePerson(shown.relation) ? t.goalPage.rating : t.goalPage.ratingOf(shown.person.givenName)
          }
          hint={t.goalPage.ratingHint}
          required={false}
          inputMode="numeric"
          width="short"
        />
      )}
      <TextArea name="text" label={t.goalPage.text} required={false} rows={4} maxLength={2000} />
      <WhoReads readers={shown.readers} person={shown.person} ui={ui} />
      <SubmitButton>{t.goalPage.saveEvaluation}</SubmitButton>
    </Form>
  )
}

export function MoveGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const steps = goalLifecycle.actsIn(shown.goal.state as GoalState)
  return (
    <Form {...ui.form('moveGoal', { version: shown.goal.version })}>
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

export function EditGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  return (
    <Form {...ui.form('editGoal', { version: shown.goal.version })}>
      <TextArea name="words" label={t.goalPage.words} value={shown.goal.words} rows={3} maxLength={600} />
      <LifeAreas ui={ui} value={shown.goal.lifeArea} />
      <SubmitButton>{t.goalPage.save}</SubmitButton>
    </Form>
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
