import type { ReactElement, ReactNode } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  DateField,
  Details,
  Form,
  OwnWords,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { saidHow } from '../said-how.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'

/** What has been told, newest first; written once, and corrected by another note. */
export function CaseNotes({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).note
  const { notes } = data
  const day = (date: string) => longDate(ui.language, date)
  const corrected = new Set(notes.map((each) => each.correctsId))
  const form = ui.form('note', { key: 'new' })
  return (
    <Section title={t.title} id="notater">
      <Details summary={t.write} id="nytt-notat" open={form.values !== undefined}>
        <p>{t.why}</p>
        <Form {...form} hidden={{ formKey: 'new' }} label={t.write}>
          <Fields ui={ui} />
        </Form>
      </Details>
      {notes.length === 0 && <p>{t.none}</p>}
      {notes.map((note) => {
        const first = note.correctsId ? notes.find((each) => each.id === note.correctsId) : null
        const correct = ui.form('note', { key: note.id })
        return (
          <article key={note.id} id={`notat-${note.id}`}>
            {first && (
              <p>
                <a className="ds-link" href={`#notat-${first.id}`}>
                  {t.corrects(day(dayInOslo(first.notedAt)))}
                </a>
              </p>
            )}
            <OwnWords by={`${note.saidBy} · ${t.hows[note.saidHow]} · ${day(note.saidOn)}`}>
              {note.words}
            </OwnWords>
            <p>
              <small>
                {t.notedBy(note.notedByName, day(dayInOslo(note.notedAt)))}
                {corrected.has(note.id) && ` · ${t.corrected}`}
              </small>
            </p>
            {!corrected.has(note.id) && (
              <Details summary={t.correct} id={`rett-${note.id}`} open={correct.values !== undefined}>
                <Form {...correct} hidden={{ formKey: note.id, correctsId: note.id }} label={t.correct}>
                  <Fields ui={ui} note={note} />
                </Form>
              </Details>
            )}
          </article>
        )
      })}
    </Section>
  )
}

function Fields({ ui, note }: { ui: CaseProps['ui']; note?: CaseProps['data']['notes'][number] }): ReactNode {
  const t = workTextsOf(ui.language).note
  return (
    <>
      <TextField name="saidBy" label={t.saidBy} value={note?.saidBy} maxLength={120} width="medium" />
      <Select
        name="saidHow"
        label={t.saidHow}
        value={note?.saidHow ?? 'phone'}
        empty={null}
        options={saidHow.map((how) => ({ value: how, text: t.hows[how]! }))}
      />
      <DateField name="saidOn" label={t.saidOn} value={typedDate(note?.saidOn ?? ui.today)} />
      <TextArea name="words" label={t.words} hint={t.never} value={note?.words} rows={5} maxLength={8000} />
      <Button variant="secondary">{t.save}</Button>
    </>
  )
}
