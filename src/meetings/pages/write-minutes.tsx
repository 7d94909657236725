import type { ReactElement } from 'react'
import { readersInWords } from '../../plans/index.ts'
import type { FormProps } from '../../platform/http/form-state.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Checkboxes,
  DateField,
  Details,
  FieldGroup,
  Form,
  LinkButton,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { SeenAgendaItem, SeenMeeting } from '../get-meeting.ts'
import type { MinutesItem } from '../meeting.ts'
import { fieldOf, mostTasks } from '../minutes-form.ts'
import { texts } from '../texts/index.ts'
import { TitleInWords } from './agenda.tsx'
import { asShared, MinutesText } from './minutes.tsx'

type Props = { data: SeenMeeting; ui: PageContext }

/** The minutes while they are written, and the look at them before they are shared and never change. */
export function WriteMinutes({ data, ui }: Props): ReactElement {
  const form = ui.form('saveMinutes', { version: data.draft?.version ?? 0 })
  const isReviewing = ui.search.se === '1' && data.draft !== null && !form.errors
  return isReviewing ? <Review data={data} ui={ui} /> : <Write data={data} ui={ui} form={form} />
}

function Write({ data, ui, form }: Props & { form: FormProps }): ReactElement {
  const t = texts[ui.language].minutes
  const { draft } = data
  const isChangedByAnother = form.errors?._ !== undefined && draft !== null
  const present = data.invitations.filter((each) => (draft ? each.present : each.answer === 'yes'))
  return (
    <Section title={t.writing} id="referat">
      <p>{t.lead}</p>
      {isChangedByAnother && draft && (
        <Alert kind="warning" title={t.now}>
          <MinutesText minutes={asShared(draft.content, data, '')} data={data} ui={ui} />
        </Alert>
      )}
      <Form {...form} label={t.writing} readers={readersInWords(data.readers, ui.language)}>
        <Checkboxes
          name="present"
          label={t.present}
          required={false}
          values={present.map((each) => each.id)}
          choices={data.invitations
            .filter((each) => !each.isGone)
            .map((each) => ({ value: each.id, label: each.name }))}
        />
        {data.agenda.map((item, at) => (
          <WriteItem
            key={item.id}
            at={at}
            item={item}
            saved={draft?.content.items.find((each) => each.agendaItemId === item.id)}
            values={form.values ?? {}}
            data={data}
            ui={ui}
          />
        ))}
        <TextArea
          name="personView"
          label={t.personView(data.givenName)}
          hint={t.personViewHint}
          value={draft?.content.personView}
          rows={3}
          required={false}
        />
        <TextField
          name="nextMeeting"
          label={t.nextMeeting}
          hint={t.nextMeetingHint}
          value={draft?.content.nextMeeting}
          required={false}
        />
        <div className="sv-actions">
          <SubmitButton name="step" value="review">
            {t.review}
          </SubmitButton>
          <Button variant="secondary" name="step" value="draft">
            {t.saveDraft}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

function WriteItem(props: {
  at: number
  item: SeenAgendaItem
  saved: MinutesItem | undefined
  values: Record<string, string | string[]>
  data: SeenMeeting
  ui: PageContext
}): ReactElement {
  const { item, saved, ui } = props
  const t = texts[ui.language].minutes
  const typedTasks = Array.from(
    { length: mostTasks },
    (_, n) => props.values[fieldOf.what(item.id, n)],
  ).filter(Boolean)
  const rows = Math.min(mostTasks, Math.max(saved?.tasks.length ?? 0, typedTasks.length) + 1)
  return (
    <FieldGroup
      legend={
        <span className="sv-h2">
          {props.at + 1}. <TitleInWords item={item} ui={ui} />
        </span>
      }
    >
      <TextArea
        name={fieldOf.discussion(item.id)}
        label={t.discussion}
        value={saved?.discussion}
        rows={3}
        required={false}
      />
      <TextArea
        name={fieldOf.decision(item.id)}
        label={t.decision}
        value={saved?.decision}
        rows={2}
        required={false}
      />
      {Array.from({ length: rows }, (_, n) => (
        <TaskRow key={fieldOf.what(item.id, n)} n={n} isExtra={n > 0 && n === rows - 1} {...props} />
      ))}
    </FieldGroup>
  )
}

type ItemProps = Parameters<typeof WriteItem>[0]

/** One task. The row for one more is folded away until it is wanted. */
function TaskRow({ n, isExtra, ...props }: ItemProps & { n: number; isExtra: boolean }): ReactElement {
  const { item, saved, ui } = props
  const t = texts[ui.language].minutes
  const task = saved?.tasks[n]
  const row = (
    <FieldGroup legend={t.taskGroup(n + 1)}>
      <TextField name={fieldOf.what(item.id, n)} label={t.whatToDo} value={task?.what} required={false} />
      <Select
        name={fieldOf.who(item.id, n)}
        label={t.who}
        value={task?.whoId}
        required={false}
        options={props.data.invitations
          .filter((each) => !each.isGone)
          .map((each) => ({ value: each.id, text: each.name }))}
      />
      <DateField
        name={fieldOf.deadline(item.id, n)}
        label={t.deadline}
        hint={props.at === 0 && n === 0 ? undefined : ''}
        value={typedDate(task?.deadline)}
        required={false}
      />
    </FieldGroup>
  )
  return isExtra ? (
    <Details id={`flere-${item.id}`} summary={t.oneMore}>
      <p>{t.moreTasks}</p>
      {row}
    </Details>
  ) : (
    row
  )
}

function Review({ data, ui }: Props): ReactElement | null {
  const t = texts[ui.language].minutes
  if (!data.draft) return null
  const name = ui.actor.kind === 'nobody' ? '' : ui.actor.name
  return (
    <Section title={t.reviewTitle} id="referat">
      <p>
        {t.reviewLead} {data.tasksGoToPlan ? t.becomesActivities : t.staysTasks}
      </p>
      <MinutesText minutes={asShared(data.draft.content, data, name)} data={data} ui={ui} />
      <Form {...ui.form('shareMinutes', { version: data.draft.version })} label={t.share}>
        <div className="sv-actions">
          <SubmitButton>{t.share}</SubmitButton>
          <LinkButton variant="secondary" href={`${ui.path}#referat`}>
            {t.backToWriting}
          </LinkButton>
        </div>
      </Form>
    </Section>
  )
}
