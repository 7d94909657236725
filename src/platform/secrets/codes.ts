import { randomInt } from 'node:crypto'

// No 0, O, 1, I or L: what is said on the phone and written on paper must not be misread.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

function signs(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** «7K4M-92PQ»: said aloud and written on paper. It opens nothing by itself. */
export function makeReference(): string {
  return `${signs(4)}-${signs(4)}`
}

/** «K7M4-92PQ-XH3W»: a secret told to one, on paper or aloud; about 59 bits. Kept only as a hash, beside a count of misses. */
export function makeCode(): string {
  return `${signs(4)}-${signs(4)}-${signs(4)}`
}

/** As typed (small letters, spaces, no dashes) to as made; '' when it cannot be one of `length` signs. */
export function tidyCode(typed: string, length: 8 | 12): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return plain.length === length ? plain.replace(/(.{4})(?=.)/g, '$1-') : ''
}
