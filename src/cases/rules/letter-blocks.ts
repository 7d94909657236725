import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const letterWords = defineRule({
  code: 'letter-words',
  version: 2,
  paragraph: 'fvl §§ 11, 11 a, 24, 25, 27',
  says: 'An authority words its letters itself where no law does; what the law wants said, with the deadline, the reasons and the day an answer is promised, stands in each letter whatever the template says.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a, 24, 25, 27',
})

/** What may be put into a block: written {navn}. Values come from the case or the inquiry, never from the template. */
export const letterFields = [
  'navn',
  'mottaker',
  'referanse',
  'virksomhet',
  'enhet',
  'telefon',
  'saksbehandler',
  'mottatt',
  'svarfrist',
  'gjelder',
] as const
export type LetterField = (typeof letterFields)[number]
export type FieldValues = Partial<Record<LetterField, string>>

const ofCase = [
  'navn',
  'mottaker',
  'referanse',
  'virksomhet',
  'enhet',
  'telefon',
  'saksbehandler',
  'mottatt',
] as const satisfies LetterField[]
const withDate = [...ofCase, 'svarfrist'] as const satisfies LetterField[]
/** A receipt is also a page that anybody at the same computer may see: nobody's name, nor what was asked for. */
const ofReceipt = [
  'referanse',
  'virksomhet',
  'enhet',
  'telefon',
  'mottatt',
  'svarfrist',
] as const satisfies LetterField[]
const asked = [
  'mottaker',
  'referanse',
  'virksomhet',
  'enhet',
  'telefon',
  'svarfrist',
] as const satisfies LetterField[]
/** A message says what kind of thing it is, and names nobody but the one it is to. */
const ofMessage = ['mottaker', 'virksomhet', 'enhet', 'telefon'] as const satisfies LetterField[]

interface BlockSpec {
  fields: readonly LetterField[]
  mayBeEmpty: boolean
}

/** The blocks of each letter, in the order they stand. */
export const letterBlocks = {
  decision: {
    opening: { fields: ofCase, mayBeEmpty: true },
    help: { fields: ofCase, mayBeEmpty: false },
    questions: { fields: ofCase, mayBeEmpty: false },
    closing: { fields: ofCase, mayBeEmpty: true },
  },
  interim_reply: {
    opening: { fields: withDate, mayBeEmpty: false },
    late: { fields: withDate, mayBeEmpty: false },
    questions: { fields: withDate, mayBeEmpty: false },
    closing: { fields: withDate, mayBeEmpty: true },
  },
  receipt: {
    opening: { fields: [...ofReceipt, 'mottaker', 'gjelder'], mayBeEmpty: false }, // on paper only
    reads: { fields: ofReceipt, mayBeEmpty: false },
    late: { fields: ofReceipt, mayBeEmpty: false },
    questions: { fields: ofReceipt, mayBeEmpty: false },
    closing: { fields: ofReceipt, mayBeEmpty: true },
  },
  question: {
    opening: { fields: asked, mayBeEmpty: true },
    questions: { fields: [...asked, 'saksbehandler'], mayBeEmpty: false },
    closing: { fields: asked, mayBeEmpty: true },
  },
  message: {
    opening: { fields: ofMessage, mayBeEmpty: false },
    questions: { fields: ofMessage, mayBeEmpty: false },
    closing: { fields: ofMessage, mayBeEmpty: true },
  },
} as const satisfies Record<string, Record<string, BlockSpec>>

export const templateKinds = ['decision', 'interim_reply', 'receipt', 'question', 'message'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** The fields some block of the letter may name, in the order they are shown. */
export function fieldsOf(kind: TemplateKind): LetterField[] {
  const named = Object.values<BlockSpec>(letterBlocks[kind]).flatMap(({ fields }) => fields)
  return letterFields.filter((field) => named.includes(field))
}
/** Block → its text. */
export type Blocks = Record<string, string>

const written = /\{([^{}]*)\}/g

/** Whether a block may be kept: it stands in the letter, is not empty where it must be said, and names only fields there are. */
export function checkBlocks(kind: TemplateKind, blocks: Blocks): true | Refused {
  for (const [block, spec] of Object.entries<BlockSpec>(letterBlocks[kind])) {
    const text = blocks[block] ?? ''
    if (!text.trim()) {
      if (!spec.mayBeEmpty) return refused('block_empty', block)
      continue
    }
    if (/[{}]/.test(text.replace(written, ''))) return refused('broken_field', block)
    for (const [, name = ''] of text.matchAll(written)) {
      if (!(spec.fields as readonly string[]).includes(name)) return refused('unknown_field', block)
    }
  }
  return true
}

/** The blocks with the case's values in them. A value is only text: a brace in it is a brace. Refuses: field_missing. */
export function fillBlocks(blocks: Blocks, values: FieldValues): Blocks | Refused {
  const missing = new Set<string>()
  const filled = Object.fromEntries(
    Object.entries(blocks).map(([block, text]) => [
      block,
      text.replace(written, (_whole, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name as LetterField] : undefined
        if (!value) missing.add(name)
        return value ?? ''
      }),
    ]),
  )
  return missing.size > 0 ? refused('field_missing') : filled
}
