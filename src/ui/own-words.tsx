import type { ReactElement, ReactNode } from 'react'

/** What the person says, as words: larger, quoted, never in a box. Line breaks are kept. */
export function OwnWords(props: { children: string; by?: ReactNode; size?: 'md' | 'lg' }): ReactElement {
  return (
    <figure className={`sv-own-words sv-own-words--${props.size ?? 'md'}`}>
      <blockquote>
        <p>{props.children}</p>
      </blockquote>
      {props.by && <figcaption>{props.by}</figcaption>}
    </figure>
  )
}
