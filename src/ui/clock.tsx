import type { ReactElement, ReactNode } from 'react'

export type ClockState = 'running' | 'soon' | 'overdue' | 'done' | 'ended'

/**
 * A deadline: a thin line that fills, with the date in words. `text` is what one reads ("3 dager igjen (svar innen
 * 14. desember)"), `share` how much of the time has passed, from 0 to 1.
 */
export function Clock(props: {
  text: ReactNode
  share: number
  state?: ClockState
  label?: ReactNode
  /** Under the line: "venter på opplysninger siden 3. november". */
  note?: ReactNode
}): ReactElement {
  const state = props.state ?? 'running'
  const filled = Math.round(Math.min(1, Math.max(0, props.share)) * 1000) / 10
  return (
    <div className="sv-clock" data-state={state}>
      {props.label && <p className="sv-clock__label">{props.label}</p>}
      <p className="sv-clock__text">{props.text}</p>
      <svg
        className="sv-clock__line"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="sv-clock__rest" width="100" height="4" />
        <rect
          className="sv-clock__filled"
          width={state === 'done' || state === 'ended' ? 100 : filled}
          height="4"
        />
      </svg>
      {props.note && <p className="sv-clock__note">{props.note}</p>}
    </div>
  )
}

/** How much of a period has passed, from 0 to 1. All three in the same unit (milliseconds, or days). */
export const shareOfTime = (from: number, to: number, now: number): number =>
  to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)))
