import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { optionalText, text } from './fields.ts'

const invisible = {
  'nothing but spaces': ' \u00a0\u2003',
  'marks of direction': '\u202e\u200f',
  'joiners and a zero-width space': '\u200b\u200d\u2060\ufeff',
  'fillers that are drawn as nothing': '\u3164\u115f\u2800\u00ad',
}

describe('a text has something to be seen', () => {
  for (const [what, typed] of Object.entries(invisible))
    test(`${what} is no text where one is needed, and '' where none is`, () => {
      assert.equal(text(120).safeParse(typed).error?.issues[0]?.message, 'required')
      assert.equal(optionalText(120).parse(typed), '')
    })

  test('one sign is enough, of any writing, and what joins it to others is kept', () => {
    for (const typed of ['x', '7', '?', '😀', '👩‍👧', 'سلام', 'मा', '\u202eabc'])
      assert.equal(text(120).parse(typed), typed)
  })
})
