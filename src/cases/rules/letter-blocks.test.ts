import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefused } from '../../law/refusal.ts'
import { houseBlocks } from '../letters/house-blocks.ts'
import { checkBlocks, fillBlocks, type TemplateKind, templateKinds } from './letter-blocks.ts'

const decision = { opening: '', help: 'Ring {telefon}.', questions: 'Ring {saksbehandler}.', closing: '' }
const interim = {
  opening: 'Du tok kontakt {mottatt}.',
  late: 'Vi skriver igjen.',
  questions: 'Ring.',
  closing: '',
}
const receipt = {
  opening: 'Vi fikk den {mottatt}. Den gjelder {gjelder}.',
  reads: 'Vi leser den.',
  late: 'Ellers skriver vi før {svarfrist}.',
  questions: 'Ring {enhet} på {telefon}.',
  closing: '',
}
const message = { opening: 'Hei, {mottaker}.', questions: 'Ring {telefon}.', closing: '' }

const table: [string, TemplateKind, Record<string, string>, true | { refused: string; field?: string }][] = [
  ['a whole decision letter', 'decision', decision, true],
  ['a whole interim reply', 'interim_reply', interim, true],
  [
    'what must be said left out',
    'decision',
    { ...decision, help: ' ' },
    { refused: 'block_empty', field: 'help' },
  ],
  [
    'a field nobody knows',
    'decision',
    { ...decision, closing: '{diagnose}' },
    { refused: 'unknown_field', field: 'closing' },
  ],
  [
    'a field of another letter',
    'decision',
    { ...decision, opening: '{svarfrist}' },
    { refused: 'unknown_field', field: 'opening' },
  ],
  ['a whole receipt', 'receipt', receipt, true],
  [
    'the name of the one who asked, on a page anybody at the computer sees',
    'receipt',
    { ...receipt, reads: 'Hei {mottaker}.' },
    { refused: 'unknown_field', field: 'reads' },
  ],
  [
    'a receipt that does not say what happens',
    'receipt',
    { ...receipt, reads: '' },
    { refused: 'block_empty', field: 'reads' },
  ],
  ['a whole question', 'question', { opening: '', questions: 'Ring {saksbehandler}.', closing: '' }, true],
  ['a whole message', 'message', message, true],
  [
    'whom a message is about',
    'message',
    { ...message, opening: 'Det gjelder {navn}.' },
    { refused: 'unknown_field', field: 'opening' },
  ],
  ['that field where it belongs', 'interim_reply', { ...interim, closing: 'Innen {svarfrist}.' }, true],
  [
    'an empty field',
    'decision',
    { ...decision, closing: '{}' },
    { refused: 'unknown_field', field: 'closing' },
  ],
  [
    'a brace without its other',
    'decision',
    { ...decision, closing: 'Hei {navn' },
    { refused: 'broken_field', field: 'closing' },
  ],
  [
    'braces in braces',
    'decision',
    { ...decision, closing: '{{navn}}' },
    { refused: 'broken_field', field: 'closing' },
  ],
  [
    'the name of something in JavaScript',
    'decision',
    { ...decision, closing: '{constructor}' },
    { refused: 'unknown_field', field: 'closing' },
  ],
]
for (const [what, kind, blocks, expected] of table) {
  test(`[letter-words] ${what}: ${expected === true ? 'kept' : expected.refused}`, () =>
    assert.deepEqual(checkBlocks(kind, blocks), expected))
}

for (const kind of templateKinds)
  for (const language of ['nb', 'nn', 'en'] as const)
    test(`[letter-words] the house's own ${kind} in ${language} may be kept as it is`, () =>
      assert.equal(checkBlocks(kind, houseBlocks(kind, language)), true))

test('[letter-words] a field without a value in the case stops the letter', () => {
  assert.deepEqual(fillBlocks({ opening: 'Ring {telefon}' }, { telefon: '' }), {
    refused: 'field_missing',
  })
  assert.deepEqual(fillBlocks({ opening: 'Ring {telefon}' }, {}), {
    refused: 'field_missing',
  })
})

test('[letter-words] whatever somebody is called, it is text: never read as a field', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const filled = fillBlocks({ opening: 'Hei {navn}.' }, { navn: name })
      assert.ok(!isRefused(filled))
      assert.equal(filled.opening, `Hei ${name}.`)
    }),
  )
  assert.deepEqual(fillBlocks({ opening: '{navn}' }, { navn: '{telefon}$&#panic()' }), {
    opening: '{telefon}$&#panic()',
  })
})
