import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const letterWords = defineRule({
  code: 'letter-words',
  version: 1,
  paragraph: 'fvl §§ 11, 24, 25, 27',
  says: 'An authority words its letters itself where no law does; what the law wants said, with the deadline and the reasons, stands in each letter whatever the template says.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 24, 25, 27',
})

/** What may be put into a block: written {navn}. Values come from the case, never from the template. */
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
] as const
export type LetterField = (typeof letterFields)[number]
export type FieldValues = Partial<Record<LetterField, string>>

const everywhere = letterFields.filter((field) => field !== 'svarfrist')

interface BlockSpec {
  fields: readonly LetterField[]
  mayBeEmpty: boolean
}

/** The blocks of each letter, in the order they stand. */
export const letterBlocks = {
  decision: {
    opening: { fields: everywhere, mayBeEmpty: true },
    help: { fields: everywhere, mayBeEmpty: false },
    questions: { fields: everywhere, mayBeEmpty: false },
    closing: { fields: everywhere, mayBeEmpty: true },
  },
  interim_reply: {
    opening: { fields: letterFields, mayBeEmpty: false },
    late: { fields: letterFields, mayBeEmpty: false },
    questions: { fields: letterFields, mayBeEmpty: false },
    closing: { fields: letterFields, mayBeEmpty: true },
  },
} as const satisfies Record<string, Record<string, BlockSpec>>

export const templateKinds = ['decision', 'interim_reply'] as const
export type TemplateKind = (typeof templateKinds)[number]
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
