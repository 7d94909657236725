import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import { type ConsentFact, type ConsentKind, isOpen } from './consent.ts'

export const withdrawsAll = defineRule({
  code: 'consent-withdraw-all',
  version: 2,
  paragraph: 'pbrl § 4-1; forskrift 2022-1110 §§ 5, 9 i',
  says: 'One who decides may take back all that is shared in one act, as each may be taken back at any time without a reason: what is open to services and people close, and what one has said yes to that waits for another, and the links to the contingency sheet that are out. The consents to coordination and to the plan are not of it, and are taken back by themselves.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-1; forskrift-2022-06-22-1110 §§ 5, 9',
})

/** What one act takes back: the consents to share that are in force, and those asked for that this one has said yes to. */
export function openedBy<C extends ConsentFact & { id: string; kind: ConsentKind }>(
  consents: readonly C[],
  saidYes: ReadonlySet<string>,
  today: IsoDate,
): C[] {
  return consents.filter(
    (each) =>
      each.kind === 'sharing' && (isOpen(each, today) || (each.state === 'asked' && saidYes.has(each.id))),
  )
}
