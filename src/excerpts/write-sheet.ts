import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalText, text, wholeNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutSheetPart, partOf, type SheetSubject } from './about-sheet.ts'
import { acts } from './access.ts'
import { keepSheet } from './keep-sheet.ts'
import { sheetLimits as most, type SheetPart } from './rules/sheet.ts'
import { emptySheet, type SheetContent } from './sheet.ts'

/** Several lines, no more than there is room for. */
const lines = (field: z.ZodType<string>) =>
  field
    .transform((typed) => typed.replace(/\n\s*\n+/g, '\n'))
    .refine((typed) => typed.split('\n').length <= most.lines, { error: 'too_many_lines' })

const isPhone = (typed: string) => /^\+?[\d ]*$/.test(typed)
const phone = (field: z.ZodType<string>) => field.refine(isPhone, { error: 'bad_phone' })

export const saidHows = ['oral', 'paper'] as const

const envelope = {
  personId: id,
  part: z.preprocess(
    partOf,
    z.custom<SheetPart>((part) => part !== null),
  ),
  version: wholeNumber.optional().catch(undefined),
  /** Asked of one at work, who writes down what somebody said. */
  saidHow: z.preprocess((typed) => (typed === '' ? undefined : typed), choice(saidHows).optional()),
}
type Envelope = z.output<z.ZodObject<typeof envelope>>

/** Nobody writes over words they do not read (`shielded-reader`). */
export const mayWriteSheet = async (context: {
  subject: { personId: string }
  grant: Grant
  db: ReadDb
}): Promise<boolean> =>
  !hidesWhereabouts(await getPerson(context.db, context.subject.personId), context.grant.relation)

/** A press that makes a new version of the sheet. `put` gives what it then holds. */
function writing<Shape extends z.ZodRawShape>(
  kinds: readonly SheetPart['kind'][],
  shape: Shape,
  put: (content: SheetContent, part: SheetPart, typed: z.output<z.ZodObject<Shape>>) => SheetContent,
) {
  return command({
    act: acts.writeSheet,
    form: z.object({ ...envelope, ...shape }),
    about: async (input, db) =>
      kinds.includes((input as Envelope).part.kind) ? aboutSheetPart(db, input as Envelope) : null,
    may: mayWriteSheet,
    async run(context) {
      const input = context.input as Envelope & z.output<z.ZodObject<Shape>>
      const content = put(context.subject.sheet?.content ?? emptySheet, input.part, input)
      return keep(context as CommandContext<unknown, SheetSubject>, content, input.saidHow)
    },
  })
}

async function keep(
  context: CommandContext<unknown, SheetSubject>,
  content: SheetContent,
  saidHow: Envelope['saidHow'],
): ReturnType<typeof keepSheet> {
  const { grant } = context
  const isAtWork = grant.relation.practitionerId !== undefined
  if (isAtWork && !saidHow) return refuse('said_how_missing', 'saidHow')
  return keepSheet(context, { content, saidHow: isAtWork ? (saidHow ?? '') : '' })
}

const put = <T>(list: readonly T[], at: number, one: T): T[] =>
  at < list.length ? list.map((each, i) => (i === at ? one : each)) : [...list, one]

/** What others must know first. */
export const writeFirst = writing(
  ['first'],
  { first: lines(optionalText(most.first)) },
  (content, _, typed) => ({
    ...content,
    first: typed.first,
  }),
)

/** Somebody to call: the one who stands at this place, or one more. */
export const writeContact = writing(
  ['contact'],
  { name: text(most.name), who: optionalText(most.who), phone: phone(text(most.phone)) },
  (content, part, { name, who, phone }) =>
    part.kind === 'contact'
      ? { ...content, contacts: put(content.contacts, part.at, { name, who, phone }) }
      : content,
)

/** «If this happens, do this.» */
export const writeStep = writing(
  ['step'],
  {
    happens: text(most.happens),
    does: lines(text(most.does)),
    call: optionalText(most.call),
    phone: phone(optionalText(most.phone)),
  },
  (content, part, { happens, does, call, phone }) =>
    part.kind === 'step'
      ? { ...content, steps: put(content.steps, part.at, { happens, does, call, phone }) }
      : content,
)

/** What one should not do, what calms, and where things are. */
export const writeOther = writing(
  ['other'],
  {
    avoid: lines(optionalText(most.other)),
    calm: lines(optionalText(most.other)),
    where: lines(optionalText(most.other)),
  },
  (content, _, { avoid, calm, where }) => ({ ...content, avoid, calm, where }),
)

/** Takes one to call, or one thing that may happen, off the sheet. */
export const removePart = writing(['contact', 'step'], {}, (content, part) => {
  if (part.kind === 'contact') return { ...content, contacts: content.contacts.toSpliced(part.at, 1) }
  if (part.kind === 'step') return { ...content, steps: content.steps.toSpliced(part.at, 1) }
  return content
})

/** One place further up: the one to call first stands first. */
export const movePartUp = writing(['contact', 'step'], {}, (content, part) => {
  if (part.kind === 'contact') return { ...content, contacts: up(content.contacts, part.at) }
  if (part.kind === 'step') return { ...content, steps: up(content.steps, part.at) }
  return content
})

function up<T>(list: readonly T[], at: number): T[] {
  const one = list[at]
  if (at < 1 || one === undefined) return [...list]
  return [...list.slice(0, at - 1), one, list[at - 1]!, ...list.slice(at + 1)]
}
