import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Breadcrumbs,
  Form,
  OwnWords,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { answerGuidance, askGuidance } from '../ask-guidance.ts'
import { getTraining, type Training } from '../get-training.ts'
import { noteTraining } from '../note-training.ts'
import { endTrainingStep, saveTrainingStep } from '../save-training-step.ts'
import { trainingTexts } from '../texts/index.ts'
import { OwnTraining, TrainingPlan } from './training-plan.tsx'
import { QuestionsToAnswer, WhoHasDoneWhat } from './training-unit.tsx'

const to = (part: string) => (_done: unknown, at: { path: string }) => `${at.path}#${part}`

export const trainingPage = page({
  path: '/:authority/arbeid/opplaering',
  query: getTraining,
  acts: {
    saveStep: { command: saveTrainingStep, next: to('planen') },
    endStep: { command: endTrainingStep, next: to('planen') },
    note: { command: noteTraining, next: to('hvem') },
    ask: { command: askGuidance, next: to('spurt') },
    answer: { command: answerGuidance, next: to('veiledning') },
  },
  title: (_data, ui) => trainingTexts[ui.language].title,
  view: (data, ui) => <TrainingView data={data} ui={ui} />,
  sentences: {
    nb: trainingTexts.nb.sentences,
    nn: trainingTexts.nn.sentences,
    en: trainingTexts.en.sentences,
  },
  mode: 'work',
  autosave: true,
})

export interface TrainingProps {
  data: Training
  ui: PageContext
}

function TrainingView({ data, ui }: TrainingProps): ReactElement {
  const t = trainingTexts[ui.language]
  return (
    <>
      <Breadcrumbs links={[{ href: `/${ui.authority.id}/arbeid`, text: t.work }]} />
      <PageHeading title={t.title} lead={data.unit ? t.leadUnit : t.lead} />
      {data.unit && <QuestionsToAnswer unit={data.unit} ui={ui} />}
      {data.unit ? <TrainingPlan data={data} ui={ui} /> : <OwnTraining data={data} ui={ui} />}
      {data.unit && <WhoHasDoneWhat unit={data.unit} steps={data.steps} ui={ui} />}
      {!data.unit && <Ask data={data} ui={ui} />}
      <Asked data={data} ui={ui} />
    </>
  )
}

function Ask({ data, ui }: TrainingProps): ReactElement {
  const t = trainingTexts[ui.language]
  return (
    <Section title={t.ask} id="spor">
      <p>{t.askLead}</p>
      <Form {...ui.form('ask')} label={t.ask}>
        {data.units.length > 1 && (
          <Select
            name="unitId"
            label={t.unit}
            empty=""
            options={data.units.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <TextArea name="question" label={t.question} hint={t.askHint} rows={4} maxLength={2000} />
        <SubmitButton>{t.send}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The receipt of each question, and its answer. */
function Asked({ data, ui }: TrainingProps): ReactElement | null {
  const t = trainingTexts[ui.language]
  if (!data.asked.length) return null
  return (
    <Section title={t.asked} id="spurt">
      {data.asked.map((each) => (
        <div key={each.id}>
          <OwnWords
            by={t.receipt(dateAndTime(ui.language, each.askedAt), officialText(ui.language, each.unitName))}
          >
            {each.question}
          </OwnWords>
          {each.answeredAt ? (
            <OwnWords by={t.answeredBy(each.answeredBy ?? '', longDate(ui.language, each.answeredAt))}>
              {each.answer}
            </OwnWords>
          ) : (
            <Status kind="waiting">{t.waits}</Status>
          )}
        </div>
      ))}
    </Section>
  )
}
