export type Language = 'nb' | 'nn' | 'en'

/** Who is asking: somebody signed in (as a citizen, or at work), or nobody known. */
export type Actor = Nobody | SignedInActor

export interface Nobody {
  kind: 'nobody'
}

export interface SignedInActor {
  kind: 'citizen' | 'work'
  identityId: string
  /** Keyed hash of the national id, or of issuer and subject: how rows find the one they belong to. */
  identityKey: string
  /** '' when it is found nowhere: ID-porten gives none. */
  name: string
  /** The national id the provider vouched for, sealed, for as long as the session lasts; null where it gives none. */
  sealedNumber: Buffer | null
  provider: 'id-porten' | 'helseid' | 'work'
}

export const nobody: Nobody = { kind: 'nobody' }

/** Whoever has this key, at home: how they stand is asked though they are not the one asking. */
export const citizenWith = (identityKey: string): SignedInActor => ({
  ...{ kind: 'citizen', identityId: '', identityKey, name: '' },
  ...{ sealedNumber: null, provider: 'id-porten' },
})
