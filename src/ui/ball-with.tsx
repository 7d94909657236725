import type { ReactElement, ReactNode } from 'react'
import { useTexts } from './language.tsx'

/** Who must act now, and since when. `who` is a name; `'you'` is the reader; null is nobody (which is never right). */
export function BallWith(props: {
  who: ReactNode | 'you' | null
  /** Said instead of "Du har ballen", where it is the reader's together with others. */
  words?: ReactNode
  /** What they are to do: "svarer på henvendelsen". */
  task?: ReactNode
  /** In words: "3. november". */
  since?: ReactNode
}): ReactElement {
  const t = useTexts()
  const kind = props.who === 'you' ? 'you' : props.who === null ? 'nobody' : 'other'
  return (
    <p className="sv-ball" data-with={kind}>
      <svg className="sv-ball__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle
          cx="12"
          cy="12"
          r={kind === 'nobody' ? 10 : 11}
          strokeDasharray={kind === 'nobody' ? '4 3' : undefined}
        />
        {kind !== 'nobody' && <path d="M5.5 6.5c4 2.5 4 8.5 0 11M18.5 6.5c-4 2.5-4 8.5 0 11" />}
      </svg>
      <span className="sv-ball__words">
        <strong>
          {kind === 'you' ? (
            (props.words ?? t.youHaveTheBall)
          ) : kind === 'nobody' ? (
            t.nobodyHasTheBall
          ) : (
            <>
              {props.who} {t.hasTheBall}
            </>
          )}
        </strong>
        {(props.task || props.since) && (
          <span className="sv-ball__more">
            {props.task}
            {props.task && props.since ? ', ' : null}
            {props.since && (
              <>
                {t.since} {props.since}
              </>
            )}
          </span>
        )}
      </span>
    </p>
  )
}
