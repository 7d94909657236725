import type { ReactElement, ReactNode } from 'react'

export type TimelineEvent = {
  key: string
  /** The date in words. */
  when: ReactNode
  title: ReactNode
  text?: ReactNode
  who?: ReactNode
  /** Since the reader was last here. */
  isNew?: boolean
  /** Not happened yet. */
  ahead?: boolean
}

/** What happened, newest first or in the order given. */
export function Timeline({
  events,
  newLabel,
}: {
  events: readonly TimelineEvent[]
  newLabel?: string
}): ReactElement {
  return (
    <ol className="sv-timeline">
      {events.map((event) => (
        <li key={event.key} data-new={event.isNew ? '' : undefined} data-ahead={event.ahead ? '' : undefined}>
          <p className="sv-timeline__when">
            {event.when}
            {event.isNew && newLabel && <span className="sv-new">{newLabel}</span>}
          </p>
          <div className="sv-timeline__title">{event.title}</div>
          {event.text && <div className="sv-timeline__text">{event.text}</div>}
          {event.who && <p className="sv-timeline__who">{event.who}</p>}
        </li>
      ))}
    </ol>
  )
}
