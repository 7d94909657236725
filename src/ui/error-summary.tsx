import type { ReactElement, ReactNode } from 'react'
import { type FormErrors, fieldId } from './form.tsx'
import { useTexts } from './language.tsx'

/** Everything that must be corrected, on top of the page; the script moves focus here. Nothing when there is no error. */
export function ErrorSummary(props: {
  /** By field name, in the order of the page. A name beginning with "_" belongs to no field and gets no link; '' is said elsewhere. */
  errors: FormErrors | undefined
  /** The form's prefix, when it has one. */
  prefix?: string
  title?: ReactNode
  /** On a child's page: in few and kind words. */
  isForChild?: boolean
}): ReactElement | null {
  const t = useTexts()
  const errors = Object.entries(props.errors ?? {}).filter(([, text]) => text)
  if (errors.length === 0) return null
  return (
    <div className="ds-error-summary sv-error-summary" tabIndex={-1} role="alert" data-error-summary="">
      <h2 className="ds-heading">
        {props.title ?? (props.isForChild ? t.errorSummaryChild : t.errorSummary)}
      </h2>
      <ul className="ds-list">
        {errors.map(([name, text]) => (
          <li key={name}>
            {name.startsWith('_') ? (
              text
            ) : (
              <a className="ds-link" data-color="neutral" href={`#${fieldId(name, props.prefix)}`}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
