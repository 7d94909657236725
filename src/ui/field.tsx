import { type ReactElement, type ReactNode, use } from 'react'
import { ShownOnPage, useField, useIsSearch } from './form.tsx'
import { Icon } from './icons.tsx'
import { useTexts } from './language.tsx'

/** What every field takes. Labels, hints and errors are already in the page's language. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What an error calls the field, where the label alone does not say which of many it is. */
  calledInErrors?: string
  /** Overrides the form's error for this name. */
  error?: string
  /** Fields are required unless this is false; then the label says "(valgfritt)". 'one-of': the legend says that one
   * is, or the hint when it is. */
  required?: boolean | 'one-of'
  /** What is saved, where that is not what the field is filled from. Shown when the form is stale. */
  saved?: string
  /** Who can read what is written here, in words. Only on a page that writes. */
  readers?: string
  /** The first question of a page that asks only one: the label is set large, as the page's heading. */
  asHeading?: boolean
}

/**
 * Ids and attributes that tie a control to its label, hint and error. `value`: what the field is filled from. `now`: what is
 * saved, when it was changed after the form was made and is not what was typed. `isWritten`: one writes words of one's own.
 */
export function useControl(props: FieldProps & { value?: string; isWritten?: boolean }) {
  const { id, typed, typedList, error: formError, isStale, ...form } = useField(props.name)
  const readers = props.readers ?? (props.isWritten ? form.readers : undefined)
  const saved = props.saved ?? props.value
  const now = isStale && saved && !isAlike(typed ?? '', saved) ? saved : undefined
  const error = props.error ?? formError
  const isSearch = useIsSearch()
  const called = props.calledInErrors ?? props.label
  use(ShownOnPage)?.fields.set(id, {
    label: typeof called === 'string' ? called : undefined,
    readers,
    written: props.isWritten ? { saved: saved ?? '' } : undefined,
  })
  const describedBy =
    [props.hint && `${id}-hint`, readers && `${id}-readers`, now && `${id}-now`, error && `${id}-error`]
      .filter(Boolean)
      .join(' ') || undefined
  const attributes = {
    id,
    name: props.name,
    'aria-describedby': describedBy,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required':
      props.required === false || props.required === 'one-of' || isSearch ? undefined : (true as const),
  }
  return { id, typed, typedList, error, now, readers, describedBy, attributes }
}

/** A form sends each line break as two signs. */
const isAlike = (typed: string, saved: string): boolean =>
  typed.replaceAll('\r\n', '\n').trim() === saved.replaceAll('\r\n', '\n').trim()

/** What is saved in the field now, in words: somebody, or oneself in another tab, changed it meanwhile. */
export function SavedNow({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const t = useTexts()
  return (
    <div className="sv-saved-now" id={`${id}-now`}>
      <strong>{t.savedNow}</strong>
      <p className="sv-lines">{children}</p>
    </div>
  )
}

/** Message at a field. */
export function FieldError({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const t = useTexts()
  return (
    <p className="ds-validation-message" id={id} data-field="validation">
      <span className="ds-sr-only">{t.error} </span>
      {children}
    </p>
  )
}

/** The mark of a field one may leave empty. */
export function Optional({ required }: { required?: boolean | 'one-of' }): ReactElement | null {
  const t = useTexts()
  const isSearch = useIsSearch()
  return required === false && !isSearch ? <span className="sv-optional"> {t.optional}</span> : null
}

/** Label, hint, error and control, in that order, and under it who can read what is written there. */
export function Field(
  props: FieldProps & { id: string; shownError?: string; now?: ReactNode; children: ReactNode },
): ReactElement {
  const label = (
    <label className={props.asHeading ? 'sv-h1' : 'ds-label'} htmlFor={props.id}>
      {props.label}
      <Optional required={props.required} />
    </label>
  )
  return (
    <div className="ds-field sv-field" data-invalid={props.shownError ? '' : undefined}>
      {props.asHeading ? <h1 className="sv-question">{label}</h1> : label}
      {props.hint && (
        <p data-field="description" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.now && <SavedNow id={props.id}>{props.now}</SavedNow>}
      {props.shownError && <FieldError id={`${props.id}-error`}>{props.shownError}</FieldError>}
      {props.children}
      {props.readers && (
        <p className="sv-readers" id={`${props.id}-readers`}>
          <Icon name="eye" />
          <span>{props.readers}</span>
        </p>
      )}
    </div>
  )
}
