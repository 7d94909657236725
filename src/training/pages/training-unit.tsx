import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Button,
  DataTable,
  DateField,
  Details,
  Form,
  OwnWords,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import type { Training, UnitsTraining } from '../get-training.ts'
import { trainingTexts } from '../texts/index.ts'

/** What coordinators have asked, the oldest first, and the answers given. */
export function QuestionsToAnswer({ unit, ui }: { unit: UnitsTraining; ui: PageContext }): ReactElement {
  const t = trainingTexts[ui.language]
  return (
    <Section title={t.toAnswer} id="veiledning">
      {unit.toAnswer.length === 0 && <p>{t.noneToAnswer}</p>}
      {unit.toAnswer.map((each) => {
        const form = ui.form('answer', { key: each.id })
        return (
          <div key={each.id}>
            <OwnWords
              by={t.askedBy(
                each.name,
                officialText(ui.language, each.workTitle),
                dateAndTime(ui.language, each.askedAt),
              )}
            >
              {each.question}
            </OwnWords>
            <Form {...form} hidden={{ ...form.hidden, questionId: each.id }} label={t.answer}>
              <TextArea name="answer" label={t.answer} rows={4} maxLength={4000} />
              <SubmitButton>{t.sendAnswer}</SubmitButton>
            </Form>
          </div>
        )
      })}
      {unit.answered.length > 0 && (
        <Details summary={t.answered} id="besvart">
          {unit.answered.map((each) => (
            <div key={each.id}>
              <OwnWords
                by={t.askedBy(
                  each.name,
                  officialText(ui.language, each.workTitle),
                  dateAndTime(ui.language, each.askedAt),
                )}
              >
                {each.question}
              </OwnWords>
              <OwnWords by={t.answeredBy(each.answeredBy ?? '', longDate(ui.language, each.answeredAt!))}>
                {each.answer}
              </OwnWords>
            </div>
          ))}
        </Details>
      )}
    </Section>
  )
}

/** How far each is, with what is lacking; and where the unit notes it. */
export function WhoHasDoneWhat({
  unit,
  steps,
  ui,
}: {
  unit: UnitsTraining
  steps: Training['steps']
  ui: PageContext
}): ReactElement {
  const t = trainingTexts[ui.language]
  const form = ui.form('note')
  return (
    <Section title={t.who} id="hvem" wide>
      <p>
        {t.whoText}{' '}
        <a className="ds-link" href={`/${ui.authority.id}/koordinatorer`}>
          {t.toCoordinators}
        </a>
      </p>
      <DataTable
        caption={t.who}
        hideCaption
        rows={unit.rows}
        rowKey={(row) => row.id}
        empty={t.nobody}
        columns={[
          {
            head: t.name,
            rowHead: true,
            cell: (row) => `${row.name}, ${officialText(ui.language, row.workTitle)}`,
          },
          { head: t.done, cell: (row) => t.progress(row.progress.done, row.progress.of) },
          { head: t.lacks, cell: (row) => row.progress.lacks.join(', ') || t.lacksNothing },
        ]}
      />
      {steps.length > 0 && (
        <Details id="for-opp" summary={t.noteTitle} open={form.errors !== undefined}>
          <Form {...form} label={t.noteTitle}>
            <Select
              name="practitionerId"
              label={t.notePerson}
              empty=""
              options={unit.staff.map(({ id, name, workTitle }) => ({
                value: id,
                text: `${name}, ${officialText(ui.language, workTitle)}`,
              }))}
            />
            <Select
              name="stepId"
              label={t.noteStep}
              empty=""
              options={steps.map(({ id, title }) => ({ value: id, text: title }))}
            />
            <DateField name="doneOn" label={t.noteDay} required={false} />
            <div className="sv-actions">
              <Button name="how" value="note">
                {t.note}
              </Button>
              <Button variant="tertiary" name="how" value="take_back">
                {t.takeBack}
              </Button>
            </div>
          </Form>
        </Details>
      )}
    </Section>
  )
}
