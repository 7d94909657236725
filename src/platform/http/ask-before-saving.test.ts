import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hintsToAsk, onlyNew, parted, pressedIn, sealsIn, seenHintsOf } from './ask-before-saving.ts'

const words = { what: 'Lillebror har ADHD', how: 'Ring 900 00 001', step: 'finish' }

test('what is to be asked about is found by field, and each thing has a seal of its own', () => {
  const asked = hintsToAsk('activities', words, [])
  assert.deepEqual(
    asked.map(({ field, kind }) => [field, kind]),
    [
      ['what', 'other_person'],
      ['how', 'phone'],
    ],
  )
  assert.equal(new Set(asked.map(({ seal }) => seal)).size, 2)
  assert.ok(!asked.some(({ seal }) => /ADHD|900/i.test(seal)))
})

test('what has been asked about is asked about once, and the same words in another field anew', () => {
  const [first, second] = hintsToAsk('activities', words, [])
  assert.deepEqual(hintsToAsk('activities', words, [first!.seal]), [second])
  const moved = hintsToAsk('activities', { scope: words.how }, [second!.seal])
  assert.equal(moved.length, 1)
})

test('"save all the same" says what was asked about, and which button was pressed', () => {
  const seenHints = seenHintsOf(['abc', 'def'], { step: 'review æ', how: 'up' })
  assert.deepEqual(sealsIn({ seenHints }), ['abc', 'def'])
  assert.deepEqual(pressedIn({ seenHints }), { step: 'review æ', how: 'up' })
  assert.deepEqual(pressedIn({ seenHints: seenHintsOf(['abc'], {}) }), {})
  assert.deepEqual(sealsIn({}), [])
  assert.deepEqual(sealsIn({ seenHints: ['a', 'b'] }), [])
})

test('only what is new in a field one writes in is asked about: not what is saved there, chosen or hidden', () => {
  const asked = hintsToAsk('activities', { ...words, hidden: 'ADHD' }, [])
  const shown = (field: string) =>
    field === 'what'
      ? { written: { saved: 'Lillebror har adhd, sier mor' } }
      : field === 'how'
        ? { written: { saved: 'Ring 900 00 002' } }
        : { label: 'Steg' }
  assert.deepEqual(
    onlyNew(asked, 'activities', shown).map(({ words }) => words),
    ['900 00 001'],
  )
})

test('a national id is kept apart: it is never saved in the plan', () => {
  const { refused, asked } = parted(hintsToAsk('goals', { words: '018190 20082 og ADHD' }, []), 'goals')
  assert.deepEqual(
    [refused.map(({ kind }) => kind), asked.map(({ kind }) => kind)],
    [['national_id'], ['diagnosis']],
  )
  const message = parted(hintsToAsk('messages', { text: '018190 20082' }, []), 'messages')
  assert.deepEqual(message.refused, [])
})
