import type { ReactNode } from 'react'

export type NetworkMember = {
  id: string
  name: string
  /** "fysioterapeut", "mor", "PPT". */
  role?: string
  /** What they do for the person, short: the line's words. */
  does?: string
  kind: 'person' | 'service'
  href?: string
  /** Has the ball now. */
  hasBall?: boolean
  /** What else the list says of them, below: what they see, where one goes. */
  more?: ReactNode
}

/** A life area, the people and services in it, and what is missing there. */
export type NetworkArea = {
  key: string
  name: string
  members: readonly NetworkMember[]
  gaps?: readonly string[]
}
