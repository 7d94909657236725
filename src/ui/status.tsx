import type { ReactElement, ReactNode } from 'react'

export type StatusKind = 'waiting' | 'going' | 'done' | 'needs-you' | 'stopped' | 'neutral'

/** Where a thing stands: a word, a shape and a colour, so that no one of them is needed alone. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }): ReactElement {
  return (
    <span className="sv-status" data-kind={kind}>
      <svg className="sv-status__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[kind]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const

/** An empty ring, a half ring, a tick, a filled diamond, a crossed ring, a dash. */
const shapes: Record<StatusKind, ReactElement> = {
  waiting: <circle cx="8" cy="8" r="6" {...line} strokeDasharray="2.6 2.1" />,
  going: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="sv-status__cut" d="m4.7 8.2 2.3 2.3 4.3-4.6" fill="none" strokeWidth="1.8" />
    </>
  ),
  'needs-you': <path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor" />,
  stopped: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="m4 12 8-8" {...line} />
    </>
  ),
  neutral: <path d="M2 8h12" {...line} />,
}

/** A short label on a thing: a life area, a kind, a role. Not for where it stands. */
export function Tag({ children, accent }: { children: ReactNode; accent?: boolean }): ReactElement {
  return (
    <span className="ds-tag" data-color={accent ? 'accent' : 'neutral'}>
      {children}
    </span>
  )
}
