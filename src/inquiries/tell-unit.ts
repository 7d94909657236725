import { findCaseOfPerson } from '../cases/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'
import { tellThoseInUnit } from './tell-those-in-unit.ts'

/** Something new in an inquiry: to the one who has its case, else to everybody who works in its unit. */
export async function tellUnit(
  db: Db,
  asked: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiry: Inquiry,
): Promise<void> {
  const found = inquiry.caseId && inquiry.personId ? await findCaseOfPerson(db, inquiry.personId) : null
  await tellThoseInUnit(db, asked, inquiry, found?.handlerId ?? null)
}
