import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  DateField,
  Form,
  OwnWords,
  Radios,
  Section,
  SubmitButton,
  TextArea,
  Timeline,
} from '../../ui/index.ts'
import type { ShownActivity } from '../find-activity-page.ts'
import { readersInWords } from '../readers-in-words.ts'
import { texts } from '../texts/index.ts'
import { effects } from '../things.ts'
import { doneBy } from '../whose-words.ts'

/** Whether the activity helps: what was said, each time and by whom, and where one says it. */
export function Effects({ shown, ui }: { shown: ShownActivity; ui: PageContext }): ReactElement | null {
  const all = texts[ui.language]
  const t = all.effect
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  const may = shown.may.evaluateActivity
  if (!may && shown.effects.length === 0) return null
  return (
    <Section title={t.title} id="hjelper">
      {shown.effects.length === 0 && <p>{t.none}</p>}
      {shown.effects.length > 0 && (
        <Timeline
          events={shown.effects.map((each) => ({
            key: each.id,
            when: longDate(ui.language, each.at),
            title: all.effects[each.effect],
            text: each.text && (each.by ? <p>{each.text}</p> : <OwnWords>{each.text}</OwnWords>),
            who: each.by ?? doneBy(each.evaluatedAs, asRead, ui.language),
          }))}
        />
      )}
      {may && (
        <p>
          <a className="ds-link" href={`${ui.path}/hjelper`}>
            {t.add}
          </a>
        </p>
      )}
    </Section>
  )
}

export function EvaluateActivity({ shown, ui }: { shown: ShownActivity; ui: PageContext }): ReactElement {
  const all = texts[ui.language]
  const t = all.effect
  return (
    <Form {...ui.form('evaluateActivity')} readers={readersInWords(shown.readers, ui.language)}>
      <Radios
        name="effect"
        label={t.ask}
        choices={effects.map((value) => ({ value, label: all.effects[value] }))}
      />
      <TextArea name="text" label={t.text} required={false} rows={3} maxLength={2000} />
      <DateField name="evaluateOn" label={t.again} required={false} />
      <SubmitButton>{t.save}</SubmitButton>
    </Form>
  )
}
