/**
 * A register that could not be asked, or that answered what its contract does not say. Fixed words only: never a national id,
 * an address or a body, for faults are logged.
 */
export class RegisterFault extends Error {
  constructor(register: string, why: string) {
    super(`${register}: ${why}`)
    this.name = 'RegisterFault'
  }
}

/**
 * Settings of one connection, all or none of them. Null when none is there; a half set one stops the start with the setting's
 * name, never its value.
 */
export function settingsOf<Name extends string>(
  environment: NodeJS.ProcessEnv,
  prefix: string,
  names: readonly Name[],
): Record<Name, string> | null {
  const found = names.map((name) => [name, environment[`${prefix}_${name}`]?.trim() ?? ''] as const)
  if (found.every(([, value]) => !value)) return null
  const missing = found.find(([, value]) => !value)
  if (missing) throw new Error(`${prefix}_${missing[0]} is missing`)
  return Object.fromEntries(found) as Record<Name, string>
}
