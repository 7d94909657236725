import type { Authority } from '../platform/authority/authority.ts'

/**
 * For one who is not to learn where the person is (`hidesWhereabouts`): everybody at work is the authority itself, by the name
 * and the number that stand on its front page.
 */
export function contactOf({ name, settings }: Authority): {
  name: string
  workTitle: string
  phone: string
  email: string
} {
  return { name, workTitle: '', phone: settings.phone, email: settings.email }
}

/** The unit of somebody's case for one who is not to learn where they are: which of several gates it is would tell. */
export function unitShownTo<T extends { name: string; phone: string }>(
  unit: T,
  authority: Authority,
  isShielded: boolean,
): T {
  const { name, phone } = contactOf(authority)
  return isShielded ? { ...unit, name, phone } : unit
}
