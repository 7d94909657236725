import type { ReactElement, ReactNode } from 'react'
import { Field, FieldError, type FieldProps, Optional, SavedNow, useControl } from './field.tsx'
import { useTexts } from './language.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** One of several. The first choice carries the field's id, so that an error link lands on it. */
export function Radios(
  props: FieldProps & { choices: readonly Choice[]; value?: string; inline?: boolean },
): ReactElement {
  const { id, typed, error, now, describedBy } = useControl(props)
  const chosen = typed ?? props.value
  const nowSaved = typed !== undefined && props.choices.find(({ value }) => value === now)?.label
  return (
    <Group {...props} id={id} shownError={error} now={nowSaved} describedBy={describedBy} role="radiogroup">
      {props.choices.map((choice, i) => (
        <ChoiceInput
          key={choice.value}
          type="radio"
          id={i === 0 ? id : `${id}-${choice.value}`}
          name={props.name}
          choice={choice}
          checked={choice.value === chosen}
          invalid={error !== undefined}
        />
      ))}
    </Group>
  )
}

/** Any of several. */
export function Checkboxes(
  props: FieldProps & { choices: readonly Choice[]; values?: readonly string[]; inline?: boolean },
): ReactElement {
  const { id, typedList, error, describedBy } = useControl(props)
  const chosen = typedList ?? props.values ?? []
  return (
    <Group {...props} id={id} shownError={error} describedBy={describedBy}>
      {props.choices.map((choice, i) => (
        <ChoiceInput
          key={choice.value}
          type="checkbox"
          id={i === 0 ? id : `${id}-${choice.value}`}
          name={props.name}
          choice={choice}
          checked={chosen.includes(choice.value)}
          invalid={error !== undefined}
        />
      ))}
    </Group>
  )
}

/** One yes: a single box with its own label. */
export function Checkbox(
  props: Omit<FieldProps, 'asHeading'> & { value?: string; checked?: boolean },
): ReactElement {
  const { id, typed, error, attributes } = useControl({ ...props, value: undefined })
  return (
    <div className="sv-field sv-single">
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="ds-field">
        <input
          {...attributes}
          className="ds-input"
          type="checkbox"
          value={props.value ?? 'ja'}
          defaultChecked={typed === undefined ? props.checked : typed === (props.value ?? 'ja')}
        />
        <label className="ds-label" htmlFor={id}>
          {props.label}
        </label>
        {props.hint && (
          <p data-field="description" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  )
}

/** One of many in a list; radios are better up to about seven. */
export function Select(
  props: FieldProps & {
    /** Those of one group stand together under its name. */
    options: readonly { value: string; text: string; group?: string }[]
    value?: string
    empty?: string | null
  },
): ReactElement {
  const t = useTexts()
  const { id, typed, error, now, attributes } = useControl(props)
  return (
    <Field {...props} id={id} shownError={error} now={props.options.find(({ value }) => value === now)?.text}>
      <select
        {...attributes}
        className="ds-input"
        data-width="auto"
        defaultValue={typed ?? props.value ?? ''}
      >
        {props.empty !== null && <option value="">{props.empty ?? t.choose}</option>}
        {props.options.filter(({ group }) => !group).map(asOption)}
        {[...new Set(props.options.flatMap(({ group }) => group ?? []))].map((name) => (
          <optgroup key={name} label={name}>
            {props.options.filter(({ group }) => group === name).map(asOption)}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

const asOption = ({ value, text }: { value: string; text: string }): ReactElement => (
  <option key={value} value={value}>
    {text}
  </option>
)

/** Fields that belong together under one legend: an address, a person. */
export function FieldGroup(props: {
  legend: ReactNode
  hint?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <fieldset className="ds-fieldset sv-field-group">
      <legend className="sv-h3">{props.legend}</legend>
      {props.hint && <p data-field="description">{props.hint}</p>}
      {props.children}
    </fieldset>
  )
}

function Group(
  props: FieldProps & {
    id: string
    shownError?: string
    now?: ReactNode
    describedBy?: string
    role?: 'radiogroup'
    inline?: boolean
    children: ReactNode
  },
): ReactElement {
  const legend = (
    <>
      {props.label}
      <Optional required={props.required} />
    </>
  )
  return (
    <fieldset
      className="ds-fieldset sv-field"
      role={props.role}
      aria-describedby={props.describedBy}
      data-invalid={props.shownError ? '' : undefined}
    >
      <legend className={props.asHeading ? 'sv-question' : 'ds-label'}>
        {props.asHeading ? <h1 className="sv-h1">{legend}</h1> : legend}
      </legend>
      {props.hint && (
        <p data-field="description" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.now && <SavedNow id={props.id}>{props.now}</SavedNow>}
      {props.shownError && <FieldError id={`${props.id}-error`}>{props.shownError}</FieldError>}
      <div className={`sv-choices${props.inline ? ' sv-choices--inline' : ''}`}>{props.children}</div>
    </fieldset>
  )
}

function ChoiceInput(props: {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  invalid: boolean
}): ReactElement {
  const { choice, id } = props
  return (
    <div className="ds-field sv-choice">
      <input
        className="ds-input"
        type={props.type}
        id={id}
        name={props.name}
        value={choice.value}
        defaultChecked={props.checked}
        disabled={choice.disabled}
        aria-invalid={props.invalid || undefined}
        aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
      />
      <label className="ds-label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <p data-field="description" id={`${id}-choice-hint`}>
          {choice.hint}
        </p>
      )}
    </div>
  )
}
