import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** The keys of all stand-ins. Made at start, kept in memory: nothing on disk is worth stealing. */
export interface StandInKeys {
  /** Signs the id tokens. */
  signing: JWK
  /** Our own key as a client of the stand-ins. */
  client: { private: JWK; public: JWK }
  cookies: string[]
  dpopNonce: Buffer
}

/** Makes new keys. */
export async function makeKeys(): Promise<StandInKeys> {
  const [signing, client] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('PS256', { extractable: true }),
  ])
  const clientKey = { alg: 'PS256', use: 'sig', kid: 'samvei' }
  return {
    signing: { ...(await exportJWK(signing.privateKey)), alg: 'RS256', use: 'sig', kid: 'stand-in' },
    client: {
      private: { ...(await exportJWK(client.privateKey)), ...clientKey },
      public: { ...(await exportJWK(client.publicKey)), ...clientKey },
    },
    cookies: [randomBytes(32).toString('base64url')],
    dpopNonce: randomBytes(32),
  }
}
