/** The kinds of files taken, each with its type and the endings it goes by. */
export const fileKinds = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const
export type FileKind = keyof typeof fileKinds

/** What a file is, by what is in it: its name and the browser's word count for nothing. Null for all that is not taken. */
export function kindOfFile(bytes: Buffer): FileKind | null {
  if (isPdf(bytes)) return 'application/pdf'
  if (isPng(bytes)) return 'image/png'
  return isJpeg(bytes) ? 'image/jpeg' : null
}

/** The name with an ending of its kind: a PDF that calls itself .exe is shown as the PDF it is. */
export function nameOfKind(name: string, kind: FileKind): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const [usual] = fileKinds[kind]
  return fileKinds[kind].some((each) => each === ending) ? name : `${name.slice(0, 115)}.${usual}`
}

/** ISO 32000: the header first, and an end-of-file mark (scanners add a little after it). */
function isPdf(bytes: Buffer): boolean {
  const header = bytes.subarray(0, 8).toString('latin1')
  return /^%PDF-[12]\.\d$/.test(header) && bytes.subarray(-2048).includes('%%EOF')
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** The signature, a header with a size, some image data and the end. */
function isPng(bytes: Buffer): boolean {
  return (
    bytes.length > 33 &&
    bytes.subarray(0, 8).equals(pngSignature) &&
    bytes.readUInt32BE(8) === 13 &&
    bytes.toString('latin1', 12, 16) === 'IHDR' &&
    bytes.readUInt32BE(16) > 0 &&
    bytes.readUInt32BE(20) > 0 &&
    bytes.includes('IDAT') &&
    bytes.includes(pngEnd)
  )
}

/** From segment to segment up to the picture itself: a frame with a size must come before it, and an end after it. */
function isJpeg(bytes: Buffer): boolean {
  if (bytes.length < 20 || bytes.readUInt16BE(0) !== 0xffd8) return false
  let hasFrame = false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++ // padding
      continue
    }
    if (marker === 0xda) return hasFrame && bytes.indexOf(Buffer.from([0xff, 0xd9]), at) > 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) hasFrame = bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return false
}
