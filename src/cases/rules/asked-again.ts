import { defineRule } from '../../law/rule.ts'

export const askedAgain = defineRule({
  code: 'asked-again',
  version: 1,
  paragraph: 'fvl § 17',
  says: 'What was assessed for an earlier decision answers what was asked then. Asked for again since, a person looks at it anew before there is another decision.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 17 (the case is to be clear before it is decided)',
})

interface Assessed {
  item: string
  decidedAt: Date
}

/**
 * What still answers: not what was assessed before the newest decision, of a right somebody has asked for after it.
 *
 * @param issuedAt the case's newest decision; null while there is none
 */
export function stillAnswers<A extends Assessed>(
  assessment: readonly A[],
  inquiries: readonly { asksFor: readonly string[]; receivedAt: Date }[],
  issuedAt: Date | null,
): A[] {
  if (!issuedAt) return [...assessment]
  const again = new Set(
    inquiries.filter(({ receivedAt }) => receivedAt > issuedAt).flatMap(({ asksFor }) => asksFor),
  )
  return assessment.filter(({ item, decidedAt }) => decidedAt > issuedAt || !again.has(item))
}
