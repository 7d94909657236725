import type { Decision } from './case.ts'
import type { InformationRequest } from './request-store.ts'

// What of a case one reads who is not to learn where the person is (`hidesWhereabouts`, `shielded-reader`): that something was
// done, when, and how it went; no receiver, no place, nobody at work, no words written freely. The page says what is left out.

export const asShielded = {
  request: (request: InformationRequest): InformationRequest => ({ ...request, question: '', answer: '' }),

  decision: (decision: Decision): Decision => ({
    ...decision,
    factsText: '',
    reasons: '',
    stillOffered: '',
    childView: '',
    childHeard: '',
    items: decision.items.map((item) => ({
      ...item,
      criteria: item.criteria.map((each) => ({ ...each, reason: '' })),
    })),
  }),

  /** That it was decided, on what and for how long; not by whom and on what grounds. */
  capacity: <T extends CapacityWords>(decision: T): T => ({
    ...decision,
    assessedBy: '',
    assessedAs: '',
    grounds: '',
    shownTo: '',
    endedReason: '',
  }),
}

interface CapacityWords {
  assessedBy: string
  assessedAs: string
  grounds: string
  shownTo: string
  endedReason: string
}
