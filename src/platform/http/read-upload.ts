import type { FastifyRequest } from 'fastify'
import type { Fields } from '../form/drafts.ts'
import { UploadedFile, type UploadLimits } from '../form/files.ts'

/** The text fields of a form, and its files by field. */
export interface Upload {
  fields: Fields
  files: Record<string, UploadedFile[]>
}

const fieldBytes = 256 * 1024
const mostParts = 1000
/** What is read at all, so that somebody who picked a film is told so in words. The rest of a file too large is let go. */
const mostRead = 512 * 1024 * 1024
/** Bodies held in memory at one time, in this process. */
const mostAtOnce = 12
/** Of one sender: nobody takes all the room. */
const mostEach = 3
/** A sender from whom nothing comes for so long has gone. */
const longestSilence = 30_000
const reading = new Map<string, number>()
const readingNow = () => [...reading.values()].reduce((all, each) => all + each, 0)

/** A body that cannot be read, or not now: answered as a fault page, never as a fault of ours. */
class BadUpload extends Error {
  readonly statusCode: number
  constructor(statusCode: number) {
    super('the form could not be read')
    this.statusCode = statusCode
  }
}

/**
 * Reads a multipart form of somebody (an identity, or else an address) to its end, then runs `work`. A file too large comes without bytes and marked so; of more than
 * `most` files the last come without bytes: the form's own field says what is wrong. @throws BadUpload
 */
export async function withUpload<T>(
  request: FastifyRequest,
  sender: string,
  limits: UploadLimits,
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  if (Number(request.headers['content-length'] ?? 0) > mostRead) throw new BadUpload(413)
  const before = reading.get(sender) ?? 0
  if (before >= mostEach || readingNow() >= mostAtOnce) throw new BadUpload(429)
  reading.set(sender, before + 1)
  const silence = setTimeout(() => request.raw.destroy(), longestSilence)
  request.raw.on('data', () => silence.refresh())
  try {
    const upload = await readUpload(request, limits).catch((fault: unknown) => {
      const status = fault instanceof Error && 'statusCode' in fault ? Number(fault.statusCode) : 400
      throw new BadUpload(status < 500 ? status : 400)
    })
    return await work(upload)
  } finally {
    clearTimeout(silence)
    const left = (reading.get(sender) ?? 1) - 1
    if (left > 0) reading.set(sender, left)
    else reading.delete(sender)
  }
}

async function readUpload(request: FastifyRequest, limits: UploadLimits): Promise<Upload> {
  const fields = new Map<string, string[]>()
  const files = new Map<string, UploadedFile[]>()
  const add = <T>(to: Map<string, T[]>, name: string, value: T) =>
    to.set(name, [...(to.get(name) ?? []), value])
  let read = 0
  request.raw.on('data', (chunk: Buffer) => {
    read += chunk.length
    if (read > mostRead) request.raw.destroy()
  })
  const parts = request.parts({
    limits: { fileSize: limits.bytes, fieldSize: fieldBytes, parts: mostParts },
  })
  let kept = 0
  for await (const part of parts) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw new BadUpload(413)
      if (typeof part.value === 'string') add(fields, part.fieldname, part.value)
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) if (kept < limits.most && !part.file.truncated) chunks.push(chunk)
    const isTooLarge = part.file.truncated
    const bytes = isTooLarge ? Buffer.alloc(0) : Buffer.concat(chunks)
    // A file field left empty comes as a file without a name
    if (!part.filename && bytes.length === 0) continue
    kept++
    add(files, part.fieldname, new UploadedFile(part.filename ?? '', bytes, isTooLarge))
  }
  return {
    fields: Object.fromEntries(
      [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]!]),
    ),
    files: Object.fromEntries(files),
  }
}
