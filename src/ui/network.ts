import type { ReactNode } from 'react'

export type NetworkMember = {
  id: string
  name: string
  /** "fysioterapeut", "mor", or those who come from a service. */
  role?: string
  /** What they do for the person, short. */
  does?: string
  kind: 'person' | 'service'
  href?: string
  /** Has the ball now. */
  hasBall?: boolean
  /** What else the list says of them, below: what they see, where one goes. */
  more?: ReactNode
}

/** A place that nobody fills. */
export type NetworkGap = {
  /** "Ingen er med her ennå". */
  text: string
  /** What the list adds: where one goes to fill it. */
  more?: ReactNode
}

/** A life area, the people and services in it, and what is missing there. */
export type NetworkArea = {
  key: string
  name: string
  members: readonly NetworkMember[]
  gaps?: readonly NetworkGap[]
}
