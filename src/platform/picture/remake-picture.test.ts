import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { isRefusal } from '../refusal.ts'
import { remakePicture } from './remake-picture.ts'
import { pictureBomb, plantedInPicture, pngWithWords, takenByPhone } from './test/planted-pictures.ts'

const made = async (bytes: Buffer, longestSide = 800) => {
  const picture = await remakePicture(bytes, { longestSide })
  assert.ok(!isRefusal(picture), JSON.stringify(picture))
  return picture
}
const foundIn = (bytes: Buffer) => plantedInPicture.filter((words) => bytes.includes(words))

describe('a picture drawn anew', () => {
  test('has nothing of where, when and with what it was taken, byte by byte, and stands the right way up', async () => {
    const taken = await takenByPhone()
    assert.deepEqual(
      plantedInPicture.filter((words) => !['GPSLatitude'].includes(words) && !taken.includes(words)),
      [],
      'all of it was planted',
    )
    const { bytes, width, height } = await made(taken)
    assert.deepEqual(foundIn(bytes), [])
    assert.deepEqual([width, height], [400, 200])
    const about = await sharp(bytes).metadata()
    assert.deepEqual(
      [about.format, about.exif, about.xmp, about.icc, about.orientation],
      ['jpeg', undefined, undefined, undefined, undefined],
    )
  })

  test('has no words of a PNG either, and what was see-through is white', async () => {
    const planted = await pngWithWords()
    assert.ok(foundIn(planted).length >= 3)
    const { bytes } = await made(planted)
    assert.deepEqual(foundIn(bytes), [])
    assert.equal((await sharp(bytes).metadata()).hasAlpha, false)
  })

  test('is made no larger than asked, and never larger than it was', async () => {
    const wide = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer()
    assert.deepEqual((({ width, height }) => [width, height])(await made(wide)), [800, 267])
    assert.equal((await made(await takenByPhone(), 2000)).width, 400)
  })

  test('cannot be made of what is no JPEG or PNG, of half a picture, or of one that would swell', async () => {
    const whole = await takenByPhone()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const webp = await sharp(whole).webp().toBuffer()
    const gif = await sharp(whole).gif().toBuffer()
    const noise = Buffer.concat([whole.subarray(0, 700), Buffer.alloc(4000, 0xaa)])
    for (const [what, bytes] of Object.entries({
      svg,
      webp,
      gif,
      noise,
      half: whole.subarray(0, -300),
      bomb: pictureBomb(),
    }))
      assert.deepEqual(
        await remakePicture(bytes, { longestSide: 800 }),
        {
          refused: 'picture_unreadable',
          field: 'files',
        },
        what,
      )
  })

  test('waits its turn: many at once are all made', async () => {
    const taken = await takenByPhone()
    const all = await Promise.all(Array.from({ length: 6 }, () => made(taken, 100)))
    assert.ok(all.every(({ width }) => width === 100))
  })
})
