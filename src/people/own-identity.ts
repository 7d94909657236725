import type { Actor } from '../access/actor.ts'
import { birthDateOf } from '../platform/form/fields.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** Who has signed in as a citizen is, by the number the provider vouched for: nothing of it is typed. */
export interface OwnIdentity {
  identityKey: string
  nationalId: string
  /** YYYY-MM-DD. */
  birthDate: string
  /** '' together with the family name when the name is found nowhere. */
  givenName: string
  familyName: string
}

/** Null: not signed in as a citizen, or by a provider that gives no number. */
export function ownIdentityOf(actor: Actor, secrets: Secrets): OwnIdentity | null {
  if (actor.kind !== 'citizen' || !actor.sealedNumber) return null
  const nationalId = secrets.decrypt(actor.sealedNumber)
  const names = actor.name.trim().split(/\s+/)
  return {
    identityKey: actor.identityKey,
    nationalId,
    birthDate: birthDateOf(nationalId),
    givenName: names.slice(0, -1).join(' '),
    familyName: names.at(-1) ?? '',
  }
}
