import type { ReactElement, ReactNode } from 'react'

/** Nothing here yet: says so, and what to do first. */
export function EmptyState(props: {
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}): ReactElement {
  return (
    <div className="sv-empty">
      {props.title && <p className="sv-empty__title">{props.title}</p>}
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      {props.action && <div className="sv-actions">{props.action}</div>}
    </div>
  )
}
