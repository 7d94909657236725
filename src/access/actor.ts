export type Language = 'nb' | 'nn' | 'en'

/** Who is asking: somebody signed in (as a citizen, or at work), a child who came in by a code, or nobody known. */
export type Actor = Nobody | SignedInActor | DoorActor

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

/** A child in a session with a door (decision 16): by a code, without an identity that anything else is found by. */
export interface DoorActor {
  kind: 'door'
  /** Of this one code: it owns what is logged, and a draft for as long as the session lasts. */
  identityId: string
  /** 'door:…': the key of no person. */
  identityKey: string
  name: ''
  sealedNumber: null
  provider: 'door'
  door: { authorityId: string; personId: string; codeId: string }
}

export const nobody: Nobody = { kind: 'nobody' }

/** Whoever has this key, at home: how they stand is asked though they are not the one asking. */
export const citizenWith = (identityKey: string): SignedInActor => ({
  ...{ kind: 'citizen', identityId: '', identityKey, name: '' },
  ...{ sealedNumber: null, provider: 'id-porten' },
})
