import type { ReactElement, ReactNode } from 'react'
import { useTexts } from './language.tsx'

/** A message that stands apart. `live` reads it out when it appears after an act. */
export function Alert(props: {
  kind?: 'info' | 'success' | 'warning' | 'danger'
  title?: ReactNode
  /** Level of the title, to fit the page's outline. */
  level?: 2 | 3
  live?: boolean
  children?: ReactNode
}): ReactElement {
  const t = useTexts()
  const kind = props.kind ?? 'info'
  const Level = props.level === 3 ? 'h3' : 'h2'
  const kindWord = <span className="ds-sr-only">{t[kind]}: </span>
  return (
    <div className="ds-alert sv-alert" data-color={kind} role={props.live ? 'status' : undefined}>
      {props.title && (
        <Level className="ds-heading" data-size="2xs">
          {kindWord}
          {props.title}
        </Level>
      )}
      {typeof props.children === 'string' ? (
        <p>
          {!props.title && kindWord}
          {props.children}
        </p>
      ) : (
        <div>
          {!props.title && kindWord}
          {props.children}
        </div>
      )}
    </div>
  )
}
