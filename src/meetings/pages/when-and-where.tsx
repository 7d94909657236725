import type { ReactElement } from 'react'
import type { Language } from '../../platform/i18n/language.ts'
import { Checkbox, DateField, FieldGroup, Radios, TextArea, TextField } from '../../ui/index.ts'
import { type Channel, channels } from '../meeting.ts'
import { texts } from '../texts/index.ts'

/** The fields of a meeting, with what they are now. */
export function WhenAndWhere(props: {
  language: Language
  dayHint: string
  isProtected: boolean
  now: {
    title: string
    day?: string
    from?: string
    to?: string
    channel?: Channel
    place: string
    preparation: string
  }
}): ReactElement {
  const t = texts[props.language]
  const { now } = props
  return (
    <>
      <TextField name="title" label={t.plan.name} hint={t.plan.nameHint} value={now.title} maxLength={120} />
      <FieldGroup legend={t.plan.when}>
        <DateField name="day" label={t.plan.day} hint={props.dayHint} value={now.day} />
        <TextField name="from" label={t.plan.from} hint={t.plan.timeHint} value={now.from} width="short" />
        <TextField name="to" label={t.plan.to} value={now.to} width="short" />
      </FieldGroup>
      <Radios
        name="channel"
        label={t.plan.channel}
        value={now.channel}
        choices={channels.map((channel) => ({ value: channel, label: t.channels[channel] }))}
      />
      <TextField
        name="place"
        label={t.plan.place}
        hint={props.isProtected ? t.plan.placeProtected : undefined}
        value={now.place}
        required={false}
        maxLength={200}
      />
      <Checkbox
        name="placeComes"
        value="yes"
        label={t.plan.placeComes}
        required={false}
        checked={now.channel !== undefined && now.channel !== 'in_person' && now.place === ''}
      />
      <TextArea
        name="preparation"
        label={t.plan.preparation}
        hint={t.plan.preparationHint}
        value={now.preparation}
        rows={3}
        required={false}
      />
    </>
  )
}
