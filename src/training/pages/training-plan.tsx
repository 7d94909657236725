import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Details,
  EmptyState,
  Form,
  Section,
  Status,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Training } from '../get-training.ts'
import { trainingTexts } from '../texts/index.ts'

interface Props {
  data: Training
  ui: PageContext
}

/** What one has been through, and what is left. */
export function OwnTraining({ data, ui }: Props): ReactElement {
  const t = trainingTexts[ui.language]
  const done = data.steps.filter((step) => step.own).length
  return (
    <Section title={t.own} id="min">
      {data.steps.length === 0 && <EmptyState>{t.noSteps}</EmptyState>}
      {data.steps.length > 0 && (
        <p>{done === data.steps.length ? t.all : t.progress(done, data.steps.length)}</p>
      )}
      {data.steps.map((step) => (
        <Section key={step.id} level={3} title={step.title}>
          <Description text={step.description} />
          {step.own ? (
            <Status kind="done">{t.doneOn(longDate(ui.language, step.own.doneOn), step.own.notedBy)}</Status>
          ) : (
            <Status kind="neutral">{t.notDone}</Status>
          )}
        </Section>
      ))}
    </Section>
  )
}

/** The training as the unit keeps it; its leader changes it. */
export function TrainingPlan({ data, ui }: Props): ReactElement {
  const t = trainingTexts[ui.language]
  return (
    <Section title={t.plan} id="planen">
      {data.steps.length === 0 && <EmptyState>{t.noSteps}</EmptyState>}
      {data.steps.map((step, at) => (
        <Section key={step.id} level={3} title={`${at + 1}. ${step.title}`}>
          <Description text={step.description} />
          {data.isLeader && <ChangeStep step={step} ui={ui} />}
        </Section>
      ))}
      {data.isLeader && (
        <Details
          id="nytt-steg"
          summary={t.add}
          open={data.steps.length === 0 || ui.form('saveStep').errors !== undefined}
        >
          <Form {...ui.form('saveStep')} label={t.add}>
            <StepFields ui={ui} />
            <SubmitButton>{t.save}</SubmitButton>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function ChangeStep({ step, ui }: { step: Training['steps'][number]; ui: PageContext }): ReactElement {
  const t = trainingTexts[ui.language]
  const save = ui.form('saveStep', { key: step.id, version: step.version })
  const end = ui.form('endStep', { key: step.id, version: step.version })
  return (
    <Details id={`endre-${step.id}`} summary={t.change(step.title)} open={save.errors !== undefined}>
      <Form {...save} hidden={{ ...save.hidden, stepId: step.id }} label={t.change(step.title)}>
        <StepFields step={step} ui={ui} />
        <Button variant="secondary">{t.save}</Button>
      </Form>
      <Form {...end} hidden={{ ...end.hidden, stepId: step.id }} label={t.remove}>
        <p>{t.removeNote}</p>
        <Button variant="secondary" danger>
          {t.remove}
        </Button>
      </Form>
    </Details>
  )
}

function StepFields({ step, ui }: { step?: Training['steps'][number]; ui: PageContext }): ReactElement {
  const t = trainingTexts[ui.language]
  return (
    <>
      <TextField name="title" label={t.stepTitle} value={step?.title} maxLength={120} />
      <TextArea
        name="description"
        label={t.stepText}
        value={step?.description}
        required={false}
        rows={4}
        maxLength={2000}
      />
    </>
  )
}

function Description({ text }: { text: string }): ReactElement | null {
  if (!text) return null
  return (
    <div className="sv-prose">
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
