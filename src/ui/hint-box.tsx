import type { ReactElement } from 'react'
import { Button } from './button.tsx'
import { useTexts } from './language.tsx'

/** What is asked about: where it stands, the words, why, and who can read what is written there. */
export interface AskedHint {
  fieldId: string
  label: string
  words: string
  why: string
  readers?: string
}

/**
 * "Vil du skrive dette her?", on top of the page, where the script moves focus. Nothing is wrong: one changes it, or saves all the
 * same. Both work without script; pressing the form's own button asks again.
 *
 * @param formId the form that was sent
 * @param seen what the button says when it is saved all the same: what has been asked about
 */
export function HintBox(props: { hints: readonly AskedHint[]; formId: string; seen: string }): ReactElement {
  const t = useTexts().hints
  const [first] = props.hints
  return (
    <section className="sv-hints" tabIndex={-1} aria-labelledby="vil-du-skrive" data-error-summary="">
      <h2 className="ds-heading" id="vil-du-skrive">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <ul className="ds-list">
        {props.hints.map(({ fieldId, label, words, why, readers }, at) => (
          <li key={`${fieldId} ${words}`}>
            <a className="ds-link" href={`#${fieldId}`}>
              {label}
            </a>
            <br />
            {t.words(words)} {why} {readers !== props.hints[at + 1]?.readers && readers}
          </li>
        ))}
      </ul>
      {/* Enter in a field presses the first button of its form: it asks again, and never says yes */}
      <button className="ds-sr-only" type="submit" form={props.formId} tabIndex={-1} aria-hidden="true" />
      <div className="sv-actions">
        <a className="ds-button" data-variant="primary" href={`#${first?.fieldId}`}>
          {t.change}
        </a>
        <Button variant="secondary" form={props.formId} name="seenHints" value={props.seen}>
          {t.saveAnyway}
        </Button>
      </div>
    </section>
  )
}
