/** One thing to have been through. */
export interface Step {
  id: string
  title: string
}

/** That somebody has been through a step. */
export interface Note {
  stepId: string
  practitionerId: string
}

export interface Progress {
  done: number
  of: number
  /** The titles of what is left, in the training's order. */
  lacks: string[]
}

/** How far somebody is in the training as it is now; what is no longer part of it does not count. */
export function progressOf(practitionerId: string, steps: readonly Step[], notes: readonly Note[]): Progress {
  const done = new Set(
    notes.filter((note) => note.practitionerId === practitionerId).map((note) => note.stepId),
  )
  const lacks = steps.filter((step) => !done.has(step.id)).map((step) => step.title)
  return { done: steps.length - lacks.length, of: steps.length, lacks }
}
