import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What the application's one secret is used for, each with a key of its own. */
export interface Secrets {
  /** Keyed hash of a national identity number: finds a person without storing the number in the clear. */
  identityKeyOfNumber(nationalId: string): string
  /** The same for an issuer that gives no number. */
  identityKeyOfSubject(issuer: string, subject: string): string
  encrypt(text: string): Buffer
  /** Throws when the bytes were changed or made with another secret. */
  decrypt(sealed: Buffer): string
  encryptBytes(bytes: Buffer): Buffer
  decryptBytes(sealed: Buffer): Buffer
  /** Keyed hash of a code a person holds (follow code, cookie secret). */
  hashOfCode(code: string): Buffer
}

const ivBytes = 12
const tagBytes = 16

/** `secret`: at least 32 bytes, base64, from the environment; kept for as long as the data is. */
export function makeSecrets(secret: string): Secrets {
  const root = Buffer.from(secret, 'base64')
  if (root.length < 32) throw new Error('SAMVEI_SECRET must be at least 32 bytes, base64.')
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', root, 'samvei', use, 32))
  const identity = keyFor('identity')
  const content = keyFor('content')
  const code = keyFor('code')
  const encryptBytes = (bytes: Buffer) => {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', content, iv)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  }
  const decryptBytes = (sealed: Buffer) => {
    const decipher = createDecipheriv('aes-256-gcm', content, sealed.subarray(0, ivBytes))
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()])
  }
  return {
    identityKeyOfNumber: (nationalId) =>
      `n:${createHmac('sha256', identity).update(nationalId).digest('base64url')}`,
    identityKeyOfSubject: (issuer, subject) =>
      `s:${createHmac('sha256', identity).update(`${issuer}\n${subject}`).digest('base64url')}`,
    encrypt: (text) => encryptBytes(Buffer.from(text, 'utf8')),
    decrypt: (sealed) => decryptBytes(sealed).toString('utf8'),
    encryptBytes,
    decryptBytes,
    hashOfCode: (text) => createHmac('sha256', code).update(text).digest(),
  }
}

/** A token for a cookie: 256 random bits. The database holds only its hash. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
