import { findPractitioners } from '../authorities/index.ts'
import { type NoticeKind, notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'

/** Tells the one who handles the case, or the unit's leaders where nobody does. */
export async function tellUnit(
  db: Db,
  at: { authorityId: string; now: Date; today: string },
  to: { unitId: string | null; handlerId: string | null; personId: string },
  what: { kind: NoticeKind; href: string },
): Promise<void> {
  const inUnit = (await findPractitioners(db, at.today)).filter(
    ({ unitIds }) => to.unitId !== null && unitIds.includes(to.unitId),
  )
  const handler = inUnit.filter(({ id }) => id === to.handlerId)
  const told = handler.length ? handler : inUnit.filter(({ roles }) => roles.includes('unit_leader'))
  for (const { id } of told) {
    await notifyPractitioner(db, at.authorityId, id, { ...what, now: at.now, personId: to.personId })
  }
}
