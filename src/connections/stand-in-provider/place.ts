import type { SignInKind } from '../sign-in/index.ts'

/** One stand-in: a kind, and for work sign-ins the authority. */
export interface Place {
  kind: SignInKind
  authorityId: string | null
}

/** The Fastify path of each kind's stand-in. */
export const mounts: Record<SignInKind, string> = {
  'id-porten': '/stand-in/id-porten',
  helseid: '/stand-in/helseid',
  work: '/stand-in/arbeid/:authority',
}

/** What people call it. */
export const placeNames: Record<SignInKind, string> = {
  'id-porten': 'ID-porten',
  helseid: 'HelseID',
  work: 'Jobbinnlogging',
}

/** Where a stand-in lives: a path on our own origin, and the end of its issuer. */
export function pathOf({ kind, authorityId }: Place): string {
  return mounts[kind].replace(':authority', encodeURIComponent(authorityId ?? ''))
}

/** The place behind an issuer, or null. */
export function placeOf(issuer: string, publicUrl: string): Place | null {
  if (issuer === publicUrl + mounts['id-porten']) return { kind: 'id-porten', authorityId: null }
  if (issuer === publicUrl + mounts.helseid) return { kind: 'helseid', authorityId: null }
  const prefix = publicUrl + mounts.work.replace(':authority', '')
  const authorityId = issuer.startsWith(prefix) ? issuer.slice(prefix.length) : ''
  return isAuthorityId(authorityId) ? { kind: 'work', authorityId } : null
}

/** Ids that need no escaping in an address. */
export function isAuthorityId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text)
}
