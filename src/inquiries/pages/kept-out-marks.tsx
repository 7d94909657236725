import type { ReactElement } from 'react'
import { WaitingMark } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import {
  Button,
  Details,
  Form,
  NationalIdField,
  Radios,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { UnitInquiry } from '../get-unit-inquiry.ts'
import { keptOutTexts } from '../texts/index.ts'

interface Props {
  data: UnitInquiry
  ui: PageContext
}

type Mark = UnitInquiry['marks'][number]

/** Who is kept out, said before they are on record here; and the act that says so (`kept-out-before-known`). */
export function KeptOutMarks({ data, ui }: Props): ReactElement | null {
  const { marks, can, inquiry, keeping } = data
  if (!can.markKeptOut && marks.length === 0) return null
  const t = keptOutTexts[ui.language]
  const form = ui.form('markKeptOut', { version: inquiry.version })
  return (
    <Section title={t.title} id="utenfor">
      {marks.map((mark) => (
        <Marked key={mark.id} mark={mark} data={data} ui={ui} />
      ))}
      {can.markKeptOut && (
        <Details summary={t.open} id="hold-utenfor" open={form.errors !== undefined}>
          <p>
            {t.lead(inquiry.personGivenName || t.theChild)} ({t.law})
          </p>
          {keeping && keeping.ones.length > 0 && <p>{t.known}</p>}
          <Form {...form} prefix="utenfor" label={t.open}>
            <TextField name="name" label={t.name} hint={t.nameHint} maxLength={160} />
            <NationalIdField name="nationalId" label={t.number} hint={t.numberHint} required={false} />
            <Radios
              name="ground"
              label={t.ground}
              choices={(['weighty_reasons', 'child_asks'] as const).map((value) => ({
                value,
                label: t.grounds[value]!,
                hint: t.groundHints[value],
              }))}
            />
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={1000} />
            <Button variant="secondary">{t.save}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function Marked({ mark, data, ui }: Props & { mark: Mark }): ReactElement {
  const t = keptOutTexts[ui.language]
  const form = ui.form('takeBackMark', { key: `mark-${mark.id}`, version: data.inquiry.version })
  return (
    <article id={`utenfor-${mark.id}`}>
      <WaitingMark mark={mark.whom === 'all' ? { ...mark, name: t.everybody } : mark} ui={ui} />
      {mark.whom === 'one' && (
        <Details summary={t.takeBack} id={`bort-${mark.id}`} open={form.errors !== undefined}>
          <p>{t.takeBackText(mark.name)}</p>
          <Form {...form} label={t.takeBack} hidden={{ ...form.hidden, markId: String(mark.id) }}>
            <TextArea name="endReason" label={t.takeBackReason} rows={2} maxLength={1000} />
            <Button variant="secondary">{t.takeBackButton}</Button>
          </Form>
        </Details>
      )}
    </article>
  )
}
