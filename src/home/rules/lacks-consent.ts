/**
 * Whether something granted stands still for want of a consent nobody has asked for: coordination for each right, and for
 * a plan its own, once there is one to coordination. What was refused or withdrawn is respected, and not asked for here.
 */
export function lacksConsent(rights: readonly string[], consentKinds: readonly string[]): boolean {
  if (rights.length === 0) return false
  if (!consentKinds.includes('coordination')) return true
  return rights.includes('plan') && !consentKinds.includes('plan')
}
