import type { ReactElement, ReactNode } from 'react'

/** A receipt: what was done, and the way to what stood before. On top of the page, and in focus when one comes to it by its id. */
export function SavedHere(props: {
  id: string
  words: string
  undo?: readonly { href: string; label: string }[]
  /** What can be done at once. */
  children?: ReactNode
}): ReactElement {
  const { id, words, undo = [] } = props
  return (
    <div className="ds-alert sv-alert" data-color="success" role="status" id={id} tabIndex={-1}>
      <p>{words}</p>
      {undo.map(({ href, label }) => (
        <p key={href}>
          <a className="ds-link" href={href}>
            {label}
          </a>
        </p>
      ))}
      {props.children}
    </div>
  )
}
