import type { ReactElement } from 'react'
import { Status } from './status.tsx'

/** Says beside a form that it was saved, and leads to what stood before. */
export function SavedHere(props: {
  id: string
  words: string
  undo?: readonly { href: string; label: string }[]
}): ReactElement {
  const { id, words, undo = [] } = props
  return (
    <>
      <p role="status" id={id} className="sv-saved-here">
        <Status kind="done">{words}</Status>
      </p>
      {undo.map(({ href, label }) => (
        <p key={href}>
          <a className="ds-link" href={href}>
            {label}
          </a>
        </p>
      ))}
    </>
  )
}
