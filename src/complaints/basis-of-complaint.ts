import { type Decision, findDecision, getCase, partsOf, type RightsItem } from '../cases/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { type ComplaintBasis, itemsByBasis, type LegalBasis } from '../law/legal-basis.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'

/** What may be ticked where a decision has rights of more than one basis. */
export const rightsChoices = ['coordinator', 'child_coordinator', 'plan'] as const satisfies RightsItem[]

/** The decision's rights that the complaint is about; none where the decision is missing. */
export function itemsOf({ items }: Pick<Complaint, 'items'>, decision: Decision | null): RightsItem[] {
  return items.length ? items : (decision?.items.map(({ item }) => item) ?? [])
}

/** The basis of what is complained about: it has one (`basis-by-item`). */
export async function basisOfComplaint(
  db: ReadDb,
  complaint: Pick<Complaint, 'items' | 'caseId' | 'decisionId' | 'informingId'>,
): Promise<ComplaintBasis> {
  if (complaint.informingId !== null) return 'parents_information'
  const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
  if (!decision) return basisOfMissing(db, complaint.caseId)
  const [first] = itemsByBasis(itemsOf(complaint, decision), decision.legalBasis)
  return first?.basis ?? decision.legalBasis
}

/** Of a missing decision: by what was asked for, the health basis first. */
export async function basisOfMissing(db: ReadDb, caseId: string): Promise<LegalBasis> {
  const { legalBasis } = await getCase(db, caseId)
  const asked = (await findInquiriesOfCase(db, caseId)).flatMap(({ asksFor }) => asksFor)
  const rights = rightsChoices.filter((each) => asked.includes(each))
  return itemsByBasis(rights, legalBasis)[0]?.basis ?? legalBasis
}

/** Which of the decision's rights are complained about, by basis: all where it has one; where it has more, those chosen. */
export function partsChosen(decision: Decision, chosen: readonly RightsItem[]) {
  const parts = partsOf(decision)
  if (parts.length < 2) return parts
  return parts
    .map(({ basis, items }) => ({ basis, items: items.filter((item) => chosen.includes(item)) }))
    .filter(({ items }) => items.length > 0)
}
