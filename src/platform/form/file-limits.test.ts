import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { kindOfFile } from './file-kind.ts'
import { overgrown } from './file-limits.ts'

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function png(width: number, height: number, data: Buffer, ...more: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pdf(...streams: [dictionary: string, data: Buffer][]): Buffer {
  const objects = streams.map(([dictionary, data], at) =>
    Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n<< /Length ${data.length} ${dictionary} >>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  )
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects, Buffer.from('trailer\n%%EOF\n')])
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 1, 2, 3, 0xff, 0xd9])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan])
}

async function judged(bytes: Buffer): Promise<string | null> {
  const kind = kindOfFile(bytes)
  assert.ok(kind, 'a file of the kinds taken')
  return overgrown(bytes, kind)
}

const made = new Map<number, Buffer>()
function zeros(megabytes: number): Buffer {
  const known = made.get(megabytes) ?? deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 1 })
  made.set(megabytes, known)
  return known
}

test('an ordinary picture and an ordinary document are taken', async () => {
  assert.equal(await judged(png(100, 100, deflateSync(Buffer.alloc(100 * 101)))), null)
  assert.equal(await judged(jpeg(4032, 3024)), null)
  const page = deflateSync(Buffer.from('BT /F1 12 Tf (Hei) Tj ET'))
  assert.equal(await judged(pdf(['/Filter /FlateDecode', page])), null)
  assert.equal(
    await judged(pdf(['/Filter /FlateDecode', zeros(40)], ['/Filter /FlateDecode', zeros(40)])),
    null,
  )
})

test('a picture that says it is vast is refused, whatever it weighs', async () => {
  assert.equal(await judged(png(60_000, 60_000, deflateSync(Buffer.alloc(10)))), 'picture_too_large')
  assert.equal(await judged(jpeg(65_000, 65_000)), 'picture_too_large')
  assert.equal(await judged(png(19_000, 19_000, deflateSync(Buffer.alloc(10)))), 'picture_too_large')
})

test('a picture with a small face and a bomb inside is refused: in its data and in its words', async () => {
  assert.equal(await judged(png(10, 10, zeros(520))), 'too_much_inside')
  const words = Buffer.concat([Buffer.from('Comment\0\0'), zeros(20)])
  assert.equal(
    await judged(png(10, 10, deflateSync(Buffer.alloc(110)), chunk('zTXt', words))),
    'too_much_inside',
  )
})

test('a document with one stream too large, many that are too large together, or packed twice, is refused', async () => {
  assert.equal(await judged(pdf(['/Filter /FlateDecode', zeros(130)])), 'too_much_inside')
  const many = Array.from({ length: 6 }, (): [string, Buffer] => ['/Filter /FlateDecode', zeros(100)])
  assert.equal(await judged(pdf(...many)), 'too_much_inside')
  const twice = deflateSync(zeros(10))
  assert.equal(await judged(pdf(['/Filter [/FlateDecode /FlateDecode]', twice])), 'too_much_inside')
})
