import type { ReactElement } from 'react'
import type { RelationName } from '../../access/relations.ts'
import { readDate } from '../../platform/form/fields.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import { toYou } from '../../platform/i18n/to-you.ts'
import { DateField, Form, Radios, Select, SubmitButton, TextArea, TextField } from '../../ui/index.ts'
import { activityValues, bothInActivity } from '../edit-activity.ts'
import type { ShownActivity } from '../find-activity-page.ts'
import { type FieldAtOnce, fieldsAtOnce, filledWith } from '../merge-fields.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { type ResponsibleChoice, valueOfResponsible } from '../responsible.ts'
import { responsibleIn } from '../responsible-in.ts'
import { type ActivityState, activityLifecycle } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { markOf } from '../was-text.ts'
import { type Around, ballChoices, isGone, namedIn, valueOfNamed } from '../who-has-the-ball.ts'
import type { PlanActivity, PlanGoal, WholePlan } from '../whole-plan.ts'
import { AtOnce, WroteAtOnce } from './at-once.tsx'

type Props = { shown: ShownActivity; ui: PageContext }

/** A note, where it stands, who has the ball: what one does most often, in one press. */
export function UpdateActivity({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { activity } = shown
  const state = activity.state as ActivityState
  const steps = activityLifecycle.actsIn(state)
  const form = ui.form('updateActivity', { version: activity.version })
  // Not chosen here: then it is shown as it stands, whoever has given it on
  const kept = { waitingFor: ballValue(activity, shown.person, shown.around) }
  const ball = filledWith(fieldsAtOnce(kept, form.values), kept)
  const named = namedIn(activity, shown)
  const held = named ? valueOfNamed(named) : ''
  return (
    <Form
      {...form}
      values={{ ...form.values, ...ball.values }}
      hidden={{ ...form.hidden, was_waitingFor: markOf(held), was_step: markOf(state) }}
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
        relation={shown.relation}
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
        required="one-of"
      />
      <SubmitButton>{t.activityPage.saveUpdate}</SubmitButton>
    </Form>
  )
}

/** The form an activity is changed in, and what somebody else wrote in it meanwhile. */
function editOfActivity({ shown, ui }: Props) {
  const form = ui.form('editActivity', { version: shown.activity.version })
  const stored = activityValues(shown.activity)
  const isDay = (name: string) => name === 'deadline' || name === 'evaluateOn'
  const read = (name: string, typed: string) => (isDay(name) ? (readDate(typed.trim()) ?? typed) : typed)
  const fields = fieldsAtOnce(stored, form.values, read)
  return { form, stored, fields }
}

/** On top of the page, where two wrote the same. */
export function ActivityAtOnce({ shown, ui }: Props): ReactElement | null {
  const { form, fields } = editOfActivity({ shown, ui })
  return <WroteAtOnce fields={fields} form={form} labels={labelsIn(ui)} ui={ui} />
}

function labelsIn({ language }: PageContext) {
  const { activityPage: t, effect } = texts[language]
  const { what, responsible, goal: goalId, how, scope, deadline } = t
  return { what, responsible, goalId, how, scope, deadline, evaluateOn: effect.evaluateOn }
}

export function EditActivity({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { form, stored, fields } = editOfActivity({ shown, ui })
  const { values, hidden } = filledWith(fields, stored)
  return (
    <Form
      {...form}
      values={values}
      hidden={{ ...form.hidden, ...hidden }}
      isStale={false}
      readers={readersInWords(shown.readers, ui.language)}
    >
      <ActivityFields {...shown} ui={ui} atOnce={fields} />
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
  atOnce?: readonly FieldAtOnce[]
  relation: RelationName
}): ReactElement {
  const { ui, person, choices, goals, activity } = props
  const isToThem = isThePerson(props.relation)
  const { activityPage: t, effect } = texts[ui.language]
  const labels = labelsIn(ui)
  const atOnce = (name: keyof typeof labels) => ({
    field: props.atOnce?.find((each) => each.name === name),
    ...{ label: labels[name], hasBoth: name in bothInActivity, ui },
  })
  const dayOf = (day: string | null | undefined) => (day ? longDate(ui.language, day) : '')
  const goalId = activity?.goalId ?? props.goalId
  const responsible = activity && valueOfResponsible(activity)
  const canMove = !goalId || goals?.some(({ id }) => id === goalId)
  const options: { value: string; text: string; group?: string }[] = choices.map((choice) => ({
    value: choice.value,
    text: nameOf(choice, person, ui, isToThem),
    group: choice.side === 'own' ? (isToThem ? t.ownSideSelf : t.ownSide(person.givenName)) : t.services,
  }))
  if (activity && responsible && !options.some((option) => option.value === responsible)) {
    const name = activity.practitioner ?? activity.service ?? activity.relatedPerson ?? ''
    options.unshift({ value: responsible, text: name })
  }
  return (
    <>
      <AtOnce {...atOnce('what')} now={activity?.what ?? ''}>
        <TextField name="what" label={t.what} value={activity?.what} maxLength={400} />
      </AtOnce>
      <AtOnce
        {...atOnce('responsible')}
        now={activity ? responsibleIn(activity, person.givenName, ui.language) : ''}
      >
        <Select
          name="responsible"
          label={t.responsible}
          hint={t.responsibleHint}
          value={responsible}
          options={options}
        />
      </AtOnce>
      {goals && canMove ? (
        <AtOnce {...atOnce('goalId')} now={goals.find(({ id }) => id === goalId)?.words ?? ''}>
          <Select
            name="goalId"
            label={t.goal}
            value={goalId ?? ''}
            empty={t.noGoal}
            required={false}
            options={goals.map((goal) => ({ value: goal.id, text: goal.words }))}
          />
        </AtOnce>
      ) : (
        !activity && goalId && <input type="hidden" name="goalId" value={goalId} />
      )}
      <AtOnce {...atOnce('how')} now={activity?.how ?? ''}>
        <TextArea name="how" label={t.how} value={activity?.how} required={false} rows={3} maxLength={2000} />
      </AtOnce>
      <AtOnce {...atOnce('scope')} now={activity?.scope ?? ''}>
        <TextField name="scope" label={t.scope} hint={t.scopeHint} value={activity?.scope} required={false} />
      </AtOnce>
      <AtOnce {...atOnce('deadline')} now={dayOf(activity?.deadline)}>
        <DateField
          name="deadline"
          label={t.deadline}
          value={typedDate(activity?.deadline)}
          required={false}
        />
      </AtOnce>
      <AtOnce {...atOnce('evaluateOn')} now={dayOf(activity?.evaluateOn)}>
        <DateField
          name="evaluateOn"
          label={effect.evaluateOn}
          hint={effect.evaluateOnHint}
          value={typedDate(activity?.evaluateOn)}
          required={false}
        />
      </AtOnce>
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
  relation: RelationName
}): ReactElement {
  const { ui, choices, person, activity, around } = props
  const isToThem = isThePerson(props.relation)
  const t = texts[ui.language].activityPage
  const named = activity && namedIn(activity, { person })
  const value = activity ? ballValue(activity, person, around) : ''
  const options = ballChoices(choices).map((choice) => ({
    value: choice.value,
    text: choice.isPerson
      ? isToThem
        ? capital(toYou[ui.language])
        : person.givenName
      : nameOf(choice, person, ui),
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

/** Whom it waits for, as the form says it; one who is no longer let in is nobody there. */
function ballValue(activity: PlanActivity, person: WholePlan['person'], around: Around): string {
  const named = namedIn(activity, { person })
  return named && !isGone(named, around) ? valueOfNamed(named) : ''
}

function nameOf(
  choice: ResponsibleChoice,
  person: WholePlan['person'],
  ui: PageContext,
  isToThem = false,
): string {
  const t = texts[ui.language].activityPage
  const { notYetIn, unseeing } = texts[ui.language].page
  if (choice.isPerson) return isToThem ? t.personSelf : t.person(person.givenName)
  if (choice.coordinates) return t.coordinates(choice.name)
  const name = choice.of ? t.inService(choice.name, choice.of) : choice.name
  if (choice.isUnseeing) return unseeing(name)
  return choice.isNotYetIn ? notYetIn(name) : name
}
