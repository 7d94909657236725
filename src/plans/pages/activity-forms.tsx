import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import { DateField, Form, Radios, Select, SubmitButton, TextArea, TextField } from '../../ui/index.ts'
import type { ShownActivity } from '../find-activity-page.ts'
import { readersInWords } from '../readers-in-words.ts'
import { type ResponsibleChoice, valueOfResponsible } from '../responsible.ts'
import { type ActivityState, activityLifecycle } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { type Around, ballChoices, isGone, namedIn, valueOfNamed } from '../who-has-the-ball.ts'
import type { PlanActivity, PlanGoal, WholePlan } from '../whole-plan.ts'

type Props = { shown: ShownActivity; ui: PageContext }

/** A note, where it stands, who has the ball: what one does most often, in one press. */
export function UpdateActivity({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { activity } = shown
  const state = activity.state as ActivityState
  const steps = activityLifecycle.actsIn(state)
  return (
    <Form
      {...ui.form('updateActivity', { version: activity.version })}
      readers={readersInWords(shown.readers, ui.language)}
    >
      <TextArea
        name="note"
        label={t.activityPage.note}
        hint={t.activityPage.noteHint}
        required={false}
        rows={4}
        maxLength={4000}
      />
      <WaitingFor
        ui={ui}
        choices={shown.choices}
        person={shown.person}
        activity={activity}
        around={shown.around}
      />
      <Radios
        name="step"
        label={t.activityPage.step}
        value=""
        choices={[
          { value: '', label: t.activityPage.unchanged(t.activityStates[state]) },
          ...steps.map((value) => ({ value, label: t.activitySteps[value] })),
        ]}
      />
      <TextField
        name="reason"
        label={t.activityPage.reason}
        hint={t.activityPage.reasonHint}
        required={false}
      />
      <SubmitButton>{t.activityPage.saveUpdate}</SubmitButton>
    </Form>
  )
}

export function EditActivity({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  return (
    <Form
      {...ui.form('editActivity', { version: shown.activity.version })}
      readers={readersInWords(shown.readers, ui.language)}
    >
      <ActivityFields {...shown} ui={ui} />
      <SubmitButton>{t.activityPage.save}</SubmitButton>
    </Form>
  )
}

/** What an activity is: the same fields when it is new and when it is changed. */
export function ActivityFields(props: {
  ui: PageContext
  person: WholePlan['person']
  choices: readonly ResponsibleChoice[]
  goals?: readonly PlanGoal[]
  goalId?: string
  activity?: ShownActivity['activity']
}): ReactElement {
  const { ui, person, choices, goals, activity } = props
  const { activityPage: t, effect } = texts[ui.language]
  const goalId = activity?.goalId ?? props.goalId
  const responsible = activity && valueOfResponsible(activity)
  const canMove = !goalId || goals?.some(({ id }) => id === goalId)
  const options: { value: string; text: string; group?: string }[] = choices.map((choice) => ({
    value: choice.value,
    text: nameOf(choice, person, ui),
    group: choice.side === 'own' ? t.ownSide(person.givenName) : t.services,
  }))
  if (activity && responsible && !options.some((option) => option.value === responsible)) {
    const name = activity.practitioner ?? activity.service ?? activity.relatedPerson ?? ''
    options.unshift({ value: responsible, text: name })
  }
  return (
    <>
      <TextField name="what" label={t.what} value={activity?.what} maxLength={400} />
      <Select
        name="responsible"
        label={t.responsible}
        hint={t.responsibleHint}
        value={responsible}
        options={options}
      />
      {goals && canMove ? (
        <Select
          name="goalId"
          label={t.goal}
          value={goalId ?? ''}
          empty={t.noGoal}
          required={false}
          options={goals.map((goal) => ({ value: goal.id, text: goal.words }))}
        />
      ) : (
        goalId && <input type="hidden" name="goalId" value={goalId} />
      )}
      <TextArea name="how" label={t.how} value={activity?.how} required={false} rows={3} maxLength={2000} />
      <TextField name="scope" label={t.scope} hint={t.scopeHint} value={activity?.scope} required={false} />
      <DateField name="deadline" label={t.deadline} value={typedDate(activity?.deadline)} required={false} />
      <DateField
        name="evaluateOn"
        label={effect.evaluateOn}
        hint={effect.evaluateOnHint}
        value={typedDate(activity?.evaluateOn)}
        required={false}
      />
    </>
  )
}

/** Who has the ball, by who they are; whoever has it in words keeps it so. One who is no longer let in cannot be chosen again. */
export function WaitingFor(props: {
  ui: PageContext
  choices: readonly ResponsibleChoice[]
  person: WholePlan['person']
  activity?: PlanActivity
  around: Around
}): ReactElement {
  const { ui, choices, person, activity, around } = props
  const t = texts[ui.language].activityPage
  const named = activity && namedIn(activity, { person })
  const value = named && !isGone(named, around) ? valueOfNamed(named) : ''
  const options = ballChoices(choices).map((choice) => ({
    value: choice.value,
    text: choice.isPerson ? person.givenName : nameOf(choice, person, ui),
  }))
  if (named && value && !options.some((option) => option.value === value))
    options.unshift({ value, text: named.name })
  return (
    <Select
      name="waitingFor"
      label={t.waitingFor}
      hint={t.waitingForHint}
      required={false}
      empty={t.nobody}
      value={value}
      options={options}
    />
  )
}

function nameOf(choice: ResponsibleChoice, person: WholePlan['person'], ui: PageContext): string {
  const t = texts[ui.language].activityPage
  if (choice.isPerson) return t.person(person.givenName)
  if (choice.coordinates) return t.coordinates(choice.name)
  return choice.of ? t.inService(choice.name, choice.of) : choice.name
}
