import type { ReactElement, ReactNode } from 'react'
import type { FormProps } from '../../platform/http/form-state.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { ActionBar, Alert, Button, ChangedMeanwhile, FieldGroup, fieldId, OwnWords } from '../../ui/index.ts'
import { ways } from '../both-kept.ts'
import type { FieldAtOnce } from '../merge-fields.ts'
import { texts } from '../texts/index.ts'

/** Where two wrote the same of a goal or an activity at once: said on top of the page, with the way to each field. */
export function WroteAtOnce(props: {
  fields: readonly FieldAtOnce[]
  form: FormProps
  labels: Readonly<Record<string, string>>
  ui: PageContext
}): ReactElement | null {
  const { fields, form, labels, ui } = props
  const t = texts[ui.language].atOnce
  const waiting = fields.filter(({ isStale }) => isStale)
  if (waiting.length === 0) return null
  return (
    <ChangedMeanwhile
      title={t.title}
      text={t.text}
      isAnswer={form.errors?._ !== undefined}
      fields={waiting.map(({ name }) => ({ id: fieldId(name, form.prefix), label: labels[name] ?? name }))}
    />
  )
}

/** A field that two may have written in: what stands above it, and under it what is to stand. */
export function AtOnce(props: {
  field: FieldAtOnce | undefined
  label: string
  /** What stands, in words; '' is nothing. */
  now: string
  /** Both can stand. */
  hasBoth?: boolean
  ui: PageContext
  children: ReactNode
}): ReactElement {
  const { field, label, now, hasBoth = false, ui } = props
  if (!field?.isStale) return <>{props.children}</>
  const { aboutPage, atOnce } = texts[ui.language]
  const canBeBoth = hasBoth && now !== '' && field.typed !== ''
  const names = hasBoth ? aboutPage.ways : { ...aboutPage.ways, ...atOnce.ways }
  return (
    <>
      <Alert title={aboutPage.nowStored} level={3}>
        {now ? hasBoth ? <OwnWords>{now}</OwnWords> : <p>{now}</p> : <p>{atOnce.nothing}</p>}
        <p>{hasBoth ? aboutPage.yours : atOnce.yours}</p>
      </Alert>
      {props.children}
      <FieldGroup legend={aboutPage.whatIsToStand(label)} hint={canBeBoth ? aboutPage.bothHint : undefined}>
        <ActionBar>
          {ways
            .filter((way) => way !== 'both' || canBeBoth)
            .map((way) => (
              <Button key={way} variant="secondary" name="button" value={`${way}:${field.name}`}>
                {names[way]}
              </Button>
            ))}
        </ActionBar>
      </FieldGroup>
    </>
  )
}
