import type { ReactElement } from 'react'
import { Prose } from '../../ui/index.ts'

/** What somebody wrote: each line a paragraph. */
export function Lines({ text }: { text: string }): ReactElement | null {
  const parts = text.split(/\n+/).filter((part) => part.trim() !== '')
  if (!parts.length) return null
  return (
    <Prose>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server
        <p key={at}>{part}</p>
      ))}
    </Prose>
  )
}
