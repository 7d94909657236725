import type { ReactElement } from 'react'
import { readDate } from '../../platform/form/fields.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import {
  ActionBar,
  Alert,
  Button,
  DateField,
  Form,
  fieldId,
  OwnWords,
  Radios,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { bothInGoal, goalValues } from '../edit-goal.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { fieldsAtOnce, filledWith } from '../merge-fields.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { type LifeArea, lifeAreas } from '../rules/content.ts'
import { texts } from '../texts/index.ts'
import { progresses, ratings } from '../things.ts'
import { markOf } from '../was-text.ts'
import { AtOnce, WroteAtOnce } from './at-once.tsx'
import { WhoReads } from './who-reads.tsx'

type Props = { shown: ShownGoal; ui: PageContext }

/** To the person 'you' is said, to others the name. */
const nameTo = ({ relation, person }: ShownGoal) => (isThePerson(relation) ? null : person.givenName)

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
  const { steps } = shown
  const form = ui.form('moveGoal', { version: shown.goal.version })
  if (steps.length === 0)
    return <Otherwise shown={shown} ui={ui} words={t.goalPage.stepsNotYours(shown.person.givenName)} />
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, was_step: markOf(shown.goal.state) }}
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
        hint={steps.some((step) => step === 'take_up_again') ? t.goalPage.againHint : t.goalPage.asideHint}
        required="one-of"
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

/** The form a goal is changed in, and what somebody else wrote in it meanwhile. */
export function editOfGoal({ shown, ui }: Props) {
  const form = ui.form('editGoal', { version: shown.goal.version })
  const { words: _words, ...others } = goalValues(shown.goal)
  const stored: Partial<ReturnType<typeof goalValues>> & typeof others = shown.mayReword
    ? goalValues(shown.goal)
    : others
  const isDay = (name: string) => name === 'targetOn'
  const read = (name: string, typed: string) => (isDay(name) ? (readDate(typed.trim()) ?? typed) : typed)
  const fields = fieldsAtOnce(stored, form.values, read)
  return { form, stored, fields, isWaiting: fields.some(({ isStale }) => isStale) }
}

/** On top of the page, where two wrote the same. */
export function GoalAtOnce({ shown, ui }: Props): ReactElement | null {
  const { form, fields } = editOfGoal({ shown, ui })
  const t = texts[ui.language].goalPage
  const labels = { words: t.words(nameTo(shown)), lifeArea: t.lifeArea, targetOn: t.byWhen }
  return <WroteAtOnce fields={fields} form={form} labels={labels} ui={ui} />
}

export function EditGoal({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { form, stored, fields } = editOfGoal({ shown, ui })
  const { values, hidden } = filledWith(fields, stored)
  const { goal } = shown
  const atOnce = (name: keyof typeof stored) => ({
    ...{ field: fields.find((each) => each.name === name), hasBoth: name in bothInGoal, ui },
  })
  return (
    <Form
      {...form}
      values={values}
      hidden={{ ...form.hidden, ...hidden }}
      isStale={false}
      readers={readersInWords(shown.readers, ui.language)}
    >
      {shown.mayReword ? (
        <AtOnce {...atOnce('words')} label={t.goalPage.words(nameTo(shown))} now={goal.words}>
          <TextArea
            name="words"
            label={t.goalPage.words(nameTo(shown))}
            value={goal.words}
            rows={3}
            maxLength={600}
          />
        </AtOnce>
      ) : (
        <WordsNotYours shown={shown} ui={ui} />
      )}
      <AtOnce
        {...atOnce('lifeArea')}
        label={t.goalPage.lifeArea}
        now={t.lifeAreas[goal.lifeArea as LifeArea]}
      >
        <LifeAreas ui={ui} value={goal.lifeArea} />
      </AtOnce>
      <AtOnce
        {...atOnce('targetOn')}
        label={t.goalPage.byWhen}
        now={goal.targetOn ? longDate(ui.language, goal.targetOn) : ''}
      >
        <ByWhen ui={ui} value={goal.targetOn} />
      </AtOnce>
      <SubmitButton>{t.goalPage.save}</SubmitButton>
    </Form>
  )
}

/** Instead of the field: how to say something else about the goal, and what was sent and is not saved. */
function WordsNotYours({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalPage
  const { values, prefix } = ui.form('editGoal')
  const typed = typeof values?.words === 'string' ? values.words.trim() : ''
  return (
    <div id={fieldId('words', prefix)} tabIndex={-1}>
      {typed && typed !== shown.goal.words && (
        <Alert title={t.wordsNotSaved} level={3} kind="warning">
          <OwnWords>{typed}</OwnWords>
        </Alert>
      )}
      <Otherwise shown={shown} ui={ui} words={t.wordsNotYours(shown.person.givenName)} />
    </div>
  )
}

/** What is not for the reader to change in a goal, and how to say something about it. */
function Otherwise({ shown, ui, words }: Props & { words: string }): ReactElement {
  const t = texts[ui.language].goalPage
  const plan = `/${ui.authority.id}/plan/${shown.planId}`
  return (
    <>
      <p>{words}</p>
      <ul>
        {shown.may.commentOnGoal && (
          <li>
            <a className="ds-link" href={`${plan}/mal/${shown.goal.id}/kommentar`}>
              {t.comment}
            </a>
          </li>
        )}
        {shown.may.addGoal && (
          <li>
            <a className="ds-link" href={`${plan}/mal/ny`}>
              {t.proposeGoal}
            </a>
          </li>
        )}
      </ul>
    </>
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
