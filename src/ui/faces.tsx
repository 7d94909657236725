import type { ReactElement } from 'react'
import { FieldError, type FieldProps, Optional, useControl } from './field.tsx'
import { Picture } from './picture.tsx'
import type { SymbolName } from './symbols.ts'

export type Face = { value: string; face: SymbolName; label: string }

/** One of five faces, each with its word: large to press, and plain radios underneath. */
export function Faces(props: FieldProps & { faces: readonly Face[]; value?: string }): ReactElement {
  const { id, typed, error, describedBy } = useControl(props)
  const chosen = typed ?? props.value
  return (
    <fieldset
      className="ds-fieldset sv-field sv-faces"
      aria-describedby={describedBy}
      data-invalid={error ? '' : undefined}
    >
      <legend className="ds-label">
        {props.label}
        <Optional required={props.required} />
      </legend>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="sv-faces__row">
        {props.faces.map((each, at) => (
          <label className="sv-face" key={each.value}>
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${each.value}`}
              name={props.name}
              value={each.value}
              defaultChecked={each.value === chosen}
            />
            <Picture name={each.face} size="lg" />
            <span>{each.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
