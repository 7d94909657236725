import { type ReactElement, use } from 'react'
import { ShownOnPage } from './form.tsx'
import { useTexts } from './language.tsx'

/**
 * Somebody else wrote the same while this was written: said once, on top, in place of the common sentence on a form that has grown
 * old. `isAnswer`: the form was just sent, and the script moves focus here.
 */
export function ChangedMeanwhile(props: {
  title: string
  text: string
  isAnswer: boolean
  /** Where the two stand, by the ids of the fields. */
  fields?: readonly { id: string; label: string }[]
}): ReactElement {
  const t = useTexts()
  const shown = use(ShownOnPage)
  if (shown && props.isAnswer) shown.saysWhatChanged = true
  const answer = props.isAnswer
    ? { tabIndex: -1, role: 'alert' as const, 'data-error-summary': '' }
    : undefined
  return (
    <div className="ds-alert sv-alert" data-color="warning" {...answer}>
      <h2 className="ds-heading" data-size="2xs">
        <span className="ds-sr-only">{t.warning}: </span>
        {props.title}
      </h2>
      <div>
        <p>{props.text}</p>
        {props.fields && (
          <ul className="ds-list">
            {props.fields.map(({ id, label }) => (
              <li key={id}>
                <a className="ds-link" data-color="neutral" href={`#${id}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
