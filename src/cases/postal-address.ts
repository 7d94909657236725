import type { Secrets } from '../platform/secrets/secrets.ts'

/** An address as typed, one line each, to what is kept: encrypted lines as the register's are. Null: none was typed. */
export function sealedAddress(secrets: Secrets, typed: string): Buffer | null {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length > 0 ? secrets.encrypt(JSON.stringify(lines)) : null
}
