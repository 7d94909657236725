import type { ReactElement, ReactNode } from 'react'
import { useTexts } from './language.tsx'

export type Step = { title: ReactNode; text?: ReactNode; state: 'done' | 'current' | 'later'; href?: string }

/** The way through: what is done, where one is, what comes. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string }): ReactElement {
  const t = useTexts()
  const words = { done: t.done, current: t.youAreHere, later: t.notStarted }
  return (
    <ol className="sv-steps" aria-label={label ?? t.steps}>
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server
        <li key={i} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <svg className="sv-steps__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="10.5" />
            {step.state === 'done' && <path d="m7.2 12.3 3.2 3.2 6.2-6.6" />}
            {step.state === 'current' && <circle className="sv-steps__dot" cx="12" cy="12" r="5" />}
          </svg>
          <div>
            <p className="sv-steps__title">
              {step.href ? (
                <a className="ds-link" href={step.href}>
                  {step.title}
                </a>
              ) : (
                step.title
              )}
              <span className="ds-sr-only"> ({words[step.state]})</span>
            </p>
            {step.text && <div className="sv-steps__text">{step.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
