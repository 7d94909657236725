import { findPractitioners } from '../authorities/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'

/** Something new in an inquiry: to `handlerId` where that is one of those who work in its unit, else to them all. */
export async function tellThoseInUnit(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiry: Inquiry,
  handlerId: string | null = null,
): Promise<void> {
  const inUnit = (await findPractitioners(db, today)).filter(
    ({ unitIds, roles }) =>
      unitIds.includes(inquiry.unitId) && (roles.includes('case_handler') || roles.includes('unit_leader')),
  )
  const handler = inUnit.filter(({ id }) => id === handlerId)
  for (const { id } of handler.length ? handler : inUnit)
    await notifyPractitioner(db, authorityId, id, {
      kind: 'inquiry_changed',
      href: `/${authorityId}/henvendelser/${inquiry.id}`,
      now,
      ...(inquiry.personId && { personId: inquiry.personId }),
    })
}
