import type { ReactElement } from 'react'
import { Button, Form, Section, Select, TextArea } from '../../ui/index.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import type { WorkProps } from './complaint-page.tsx'

/** Who may look at it anew, by name, and to hand it over to one of them (fvl §§ 6, 33). */
export function HandOverPart({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language].work.handOver
  const { complaint, whoMayLook } = data
  if (!data.mayBeHandedOver) return null
  const to = complaint.handedTo && data.names.get(complaint.handedTo)?.name
  const others = whoMayLook.filter(({ id }) => id !== complaint.handedTo)
  return (
    <Section title={t.title} id="hvem">
      {to && <p>{t.given(to)}</p>}
      {whoMayLook.length === 0 ? <p>{t.nobody}</p> : <p>{t.may(whoMayLook.map(({ name }) => name))}</p>}
      {others.length > 0 && (
        <Form {...ui.form('handOver', { version: complaint.version })} label={t.button}>
          <Select
            name="toId"
            label={t.to}
            options={others.map(({ id, name, workTitle }) => ({
              value: id,
              text: workTitle ? `${name}, ${workTitle}` : name,
            }))}
          />
          <TextArea name="note" label={t.note} hint={t.noteHint} rows={2} maxLength={1000} required={false} />
          <Button variant="secondary">{t.button}</Button>
        </Form>
      )}
    </Section>
  )
}
