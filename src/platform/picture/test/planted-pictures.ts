import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Words planted in all a picture carries along: none of them may come back. */
export const plantedInPicture = [
  'SkjultKamera',
  'SkjultSted',
  'SkjultTekst',
  'SkjultEier',
  'GPSLatitude',
  'Exif',
] as const

/** A picture as a telephone takes it: lying on its side, 400 × 200 as it is seen, told where and with what it was taken. */
export async function takenByPhone(): Promise<Buffer> {
  const plain = await sharp({ create: { width: 200, height: 400, channels: 3, background: '#2277aa' } })
    .withExif({
      IFD0: { Make: 'SkjultKamera', Artist: 'SkjultEier', ImageDescription: 'SkjultTekst' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSAreaInformation: 'SkjultSted' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="SkjultSted"/>`
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, xmp),
    segment(0xfe, 'SkjultTekst'),
    plain.subarray(2),
  ])
}

/** A PNG with words in all the places a PNG has for them. */
export async function pngWithWords(): Promise<Buffer> {
  const plain = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#aa772280' } })
    .png()
    .toBuffer()
  const header = plain.subarray(0, 33)
  const zipped = deflateSync('SkjultSted')
  return Buffer.concat([
    header,
    chunk('tEXt', Buffer.from('Author\0SkjultEier')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zipped])),
    chunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0SkjultTekst GPSLatitude')),
    plain.subarray(33),
  ])
}

/** 900 million pixels in some kilobytes, and no more picture than its header says. */
export function pictureBomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function segment(marker: number, words: string): Buffer {
  const head = Buffer.alloc(4)
  head.set([0xff, marker])
  head.writeUInt16BE(Buffer.byteLength(words) + 2, 2)
  return Buffer.concat([head, Buffer.from(words)])
}

function chunk(name: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length)
  whole.writeUInt32BE(data.length, 0)
  whole.write(name, 4, 'latin1')
  data.copy(whole, 8)
  whole.writeUInt32BE(crcOf(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
