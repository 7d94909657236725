import type { ReactElement } from 'react'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useIsShownAgain } from './form.tsx'
import { useTexts } from './language.tsx'

type Width = 'short' | 'medium' | 'full'

/** One line of text. */
export function TextField(
  props: FieldProps & {
    value?: string
    type?: 'text' | 'email' | 'tel' | 'search' | 'url'
    autoComplete?: string
    inputMode?: 'numeric' | 'decimal' | 'text'
    maxLength?: number
    width?: Width
    spellCheck?: boolean
  },
): ReactElement {
  const isWritten = props.width !== 'short'
  const { id, typed, error, now, readers, attributes } = useControl({ ...props, isWritten })
  return (
    <Field {...props} id={id} shownError={error} now={now} readers={readers}>
      <input
        {...attributes}
        className={`ds-input sv-width-${props.width ?? 'full'}`}
        type={props.type ?? 'text'}
        defaultValue={typed ?? props.value}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck}
      />
    </Field>
  )
}

/** Several lines. With `maxLength` the hint says how much fits; the server, not the browser, holds the limit. */
export function TextArea(
  props: FieldProps & { value?: string; rows?: number; maxLength?: number },
): ReactElement {
  const t = useTexts()
  const limit = props.maxLength ? t.maxLetters(props.maxLength) : undefined
  const hint =
    props.hint && limit ? (
      <>
        {props.hint} {limit}
      </>
    ) : (
      (props.hint ?? limit)
    )
  const { id, typed, error, now, readers, attributes } = useControl({ ...props, hint, isWritten: true })
  return (
    <Field {...props} hint={hint} id={id} shownError={error} now={now} readers={readers}>
      <textarea
        {...attributes}
        className="ds-input"
        rows={props.rows ?? 5}
        defaultValue={typed ?? props.value}
      />
    </Field>
  )
}

/**
 * A date as one text field: people type, paste and say dates, and a screen reader meets one control instead of three.
 * The server reads "14.12.2026", "14.12.26" and "14/12 2026" alike.
 */
export function DateField(props: FieldProps & { value?: string; autoComplete?: string }): ReactElement {
  const t = useTexts()
  const hint = props.hint ?? t.dateExample
  const { id, typed, error, now, attributes } = useControl({ ...props, hint })
  return (
    <Field {...props} hint={hint} id={id} shownError={error} now={now}>
      <input
        {...attributes}
        className="ds-input sv-width-short"
        type="text"
        defaultValue={typed ?? props.value}
        autoComplete={props.autoComplete ?? 'off'}
        spellCheck={false}
      />
    </Field>
  )
}

/** Fødselsnummer or d-number: 11 digits, spaces allowed, never remembered by the browser. */
export function NationalIdField(props: FieldProps & { value?: string }): ReactElement {
  const t = useTexts()
  const hint = props.hint ?? t.nationalIdHint
  const { id, typed, error, now, attributes } = useControl({ ...props, hint })
  return (
    <Field {...props} hint={hint} id={id} shownError={error} now={now}>
      <input
        {...attributes}
        className="ds-input sv-width-medium"
        type="text"
        inputMode="numeric"
        defaultValue={typed ?? props.value}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  )
}

/** A file. `types` is what people read ("PDF og bilder"), `accept` what the browser filters by. */
export function FileField(
  props: FieldProps & { types: string; accept: string; megabytes: number; multiple?: boolean },
): ReactElement {
  const t = useTexts()
  // A browser gives no file back to a form that is shown again
  const isShownAgain = useIsShownAgain()
  const hint = (
    <>
      {props.hint} {t.fileHint(props.types, props.megabytes)}
      {isShownAgain && (
        <>
          <br />
          <strong className="sv-file-again">{t.fileAgain}</strong>
        </>
      )}
    </>
  )
  const { id, error, attributes } = useControl({ ...props, hint })
  return (
    <Field {...props} hint={hint} id={id} shownError={error}>
      <input
        {...attributes}
        className="sv-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  )
}
