import { createHash } from 'node:crypto'
import { UploadedFile } from './form/files.ts'

/**
 * What one press is known by: the form's id, who sends it, for what, and every word and file in it. A second press of the
 * same is found again; the same form with other words, sent once more from the browser's memory, is a submission of its own.
 *
 * @returns a uuid
 */
export function submissionKey(
  submissionId: string,
  actorKey: string,
  act: string,
  rawInput: unknown,
): string {
  const words = Object.entries((rawInput ?? {}) as Record<string, unknown>).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const text = JSON.stringify([submissionId, actorKey, act, words], (_key, value) =>
    value instanceof UploadedFile ? [value.name, sha256(value.bytes), value.isTooLarge] : value,
  )
  return sha256(text)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
