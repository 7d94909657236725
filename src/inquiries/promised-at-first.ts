import { type CoordinatingUnit, findUnits, getUnit } from '../authorities/index.ts'
import { addWeeks } from '../law/calendar.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { bornOf } from './born-of.ts'
import type { Inquiry } from './inquiry-store.ts'
import { gateFor } from './rules/gate.ts'

/** The day the receipt promised, whatever has been promised since. */
export function promisedAtFirst(
  { receivedAt, toldOn }: Pick<Inquiry, 'receivedAt' | 'toldOn'>,
  { settings }: Pick<Authority, 'settings'>,
): string {
  return addWeeks(toldOn ?? dayInOslo(receivedAt), settings.answerWeeks)
}

/** The unit the age leads to, wherever it is now. */
export async function firstUnit(db: ReadDb, inquiry: Inquiry, today: string): Promise<CoordinatingUnit> {
  const born = bornOf(inquiry)
  return gateFor(await findUnits(db), born, today) ?? getUnit(db, inquiry.unitId)
}
