import { createInflate } from 'node:zlib'
import type { FileKind } from './file-kind.ts'

/** Why a file of the right kind is still not taken: it would grow past all measure where it is opened. */
export type Overgrown = 'picture_too_large' | 'too_much_inside'

const longestSide = 20_000
const mostPixels = 100_000_000
/** What one compressed part, and all of a file, may become. An A4 page scanned in colour at 600 dpi is 104 MB. */
const mostInPart = 128 * 1024 * 1024
const mostInAll = 512 * 1024 * 1024
/** Words and colour profiles in a picture. */
const mostInWords = 8 * 1024 * 1024

/** Null: of ordinary measure. Pictures by what they say of their size, all compressed parts by being opened and counted. */
export async function overgrown(bytes: Buffer, kind: FileKind): Promise<Overgrown | null> {
  if (kind === 'image/jpeg') return isTooLarge(sizeOfJpeg(bytes)) ? 'picture_too_large' : null
  if (kind === 'image/png') {
    const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    if (isTooLarge(size)) return 'picture_too_large'
    return (await fits(compressedInPng(bytes))) ? null : 'too_much_inside'
  }
  return (await fits(compressedInPdf(bytes))) ? null : 'too_much_inside'
}

interface Size {
  width: number
  height: number
}

function isTooLarge({ width, height }: Size): boolean {
  return width > longestSide || height > longestSide || width * height > mostPixels
}

/** From segment to segment to the frame; `kindOfFile` has seen that there is one. */
function sizeOfJpeg(bytes: Buffer): Size {
  let size: Size = { width: 0, height: 0 }
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda) break
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const found = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
      if (found.width * found.height > size.width * size.height) size = found
    }
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return size
}

interface Part {
  bytes: Buffer
  most: number
}

/** The picture's own data in one, and each compressed chunk of words (zTXt, iTXt, iCCP). */
function* compressedInPng(bytes: Buffer): Generator<Part> {
  const picture: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IDAT') picture.push(data)
    if (name === 'zTXt' || name === 'iTXt' || name === 'iCCP') {
      const start = data.indexOf(0x78, data.indexOf(0) + 1)
      if (start > 0) yield { bytes: data.subarray(start), most: mostInWords }
    }
    at += 12 + length
  }
  yield { bytes: Buffer.concat(picture), most: mostInAll }
}

const streamStart = /stream\r?\n/g

/** Every stream that says it is deflated. One deflated twice is no ordinary document: its inside counts as past measure. */
function* compressedInPdf(bytes: Buffer): Generator<Part> {
  const text = bytes.toString('latin1')
  for (const found of text.matchAll(streamStart)) {
    if (text.slice(Math.max(0, found.index - 3), found.index) === 'end') continue
    const about = text.slice(Math.max(0, found.index - 2048), found.index)
    const dictionary = about.slice(about.lastIndexOf(' obj') + 1)
    const times = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0
    const start = found.index + found[0].length
    // An empty budget refuses, whatever is inside
    if (times > 1 && isTwice(dictionary)) yield { bytes: bytes.subarray(start), most: 0 }
    else if (times > 0) yield { bytes: bytes.subarray(start), most: mostInPart }
  }
}

function isTwice(dictionary: string): boolean {
  const filters = /\/(?:Filter|F)\s*\[([^\]]*)\]/.exec(dictionary)?.[1] ?? ''
  return (filters.match(/FlateDecode|LZWDecode|\/Fl\b|\/LZW\b/g)?.length ?? 0) > 1
}

async function fits(parts: Iterable<Part>): Promise<boolean> {
  let sum = 0
  for (const { bytes, most } of parts) {
    const limit = Math.min(most, mostInAll - sum)
    const size = limit > 0 ? await inflatedSize(bytes, limit) : null
    if (size === null) return false
    sum += size
  }
  return true
}

/** How much comes out, counted and let go. Null: more than `most`. What is no deflated data counts as what came out of it. */
function inflatedSize(bytes: Buffer, most: number): Promise<number | null> {
  return new Promise((resolve) => {
    let size = 0
    const inflate = createInflate({ chunkSize: 256 * 1024 })
    const done = (answer: number | null) => {
      inflate.destroy()
      resolve(answer)
    }
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) done(null)
    })
    inflate.on('error', () => done(size))
    inflate.on('end', () => done(size))
    inflate.on('close', () => resolve(size))
    inflate.end(bytes)
  })
}
