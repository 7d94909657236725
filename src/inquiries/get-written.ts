import { z } from 'zod'
import { findRightsCheck, type RightsCheckCarried } from '../guide/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import {
  ageOf,
  applicableQuestions,
  asksForExpecting,
  asksForOthers,
  asksForPersonContact,
  chosenPerson,
  firstOpen,
  type KnownPerson,
  knownFor,
  type Question,
  questionAt,
  saysToHavePower,
  senderNameOf,
  situationOf,
} from './answers.ts'
import { type Attachment, findAttachmentsOfDraft } from './attachment-store.ts'
import { findHasAlready, type HasAlready } from './find-has-already.ts'
import { findHomes } from './inquiry-store.ts'
import { findWriter, onlySender, type Writer } from './writer.ts'
import { draftOfWritten, findWritten } from './written-inquiry.ts'

/** The inquiry as far as it is written, and the question asked for. */
export interface Written {
  writer: Writer
  fields: Fields
  hasBegun: boolean
  /** The question of this page; null on the first page and the summary. */
  question: Question | null
  /** Those who can be chosen on this page. */
  choices: KnownPerson[]
  person: KnownPerson | null
  /** Null when not born yet, or not told. */
  age: number | null
  /** The writer's name, where it need not be asked; '' when it must. */
  senderName: string
  /** Says to have a power of attorney: it can be attached as one. */
  hasPower: boolean
  /** Whether the page of contact asks how to reach the person, and those who answer for them. */
  asksForPerson: boolean
  asksForOthers: boolean
  asksForExpecting: boolean
  /** Municipalities somebody may live in, where it is asked. */
  homes: { id: string; name: string }[]
  /** What the one chosen has here already, of what the writer may see: told before it is sent. */
  hasAlready: HasAlready
  applicable: Question[]
  open: Question | null
  /** Of the page that takes them, and of the summary. */
  attachments: Attachment[]
}

/** What is written, with what is known about the writer and what the rights check already told. */
export async function readWritten(
  db: ReadDb,
  asked: Asked,
  writer: Writer,
): Promise<{ fields: Fields; hasBegun: boolean }> {
  const written = await findWritten(db, asked)
  if (written) return { fields: written, hasBegun: true }
  return { fields: await prefilled(db, asked, writer), hasBegun: false }
}

/** Answers from the rights check are carried here on the server: nothing of them is in an address. */
async function prefilled(db: ReadDb, asked: Asked, { staff, known }: Writer): Promise<Fields> {
  const only = onlySender(staff, asked.authority.kind)
  if (only) return { senderKind: only, senderIsGiven: 'yes' }
  const check = await findRightsCheck(db, asked)
  if (!check) return {}
  const asksFor = check.asksFor.filter((each) =>
    asked.authority.settings.asksFor.some((offered) => offered === each),
  )
  const whom = whomOf(check.about, known)
  return {
    ...(check.about === 'self' && { senderKind: 'self' }),
    ...(['child', 'unborn', 'adoption'].includes(check.about) && { senderKind: 'parent' }),
    ...(whom && { whom }),
    ...(check.services && { services: check.services }),
    ...(asksFor.length && { asksFor }),
    rightsCheck: check.record,
  }
}

/** Which child, where the check has told it: the expected one that is known, or one nobody here knows. Null: it must be asked. */
function whomOf(about: RightsCheckCarried['about'], known: readonly KnownPerson[]): string | null {
  const children = known.filter(({ relation }) => relation === 'parent')
  const expected = children.filter(({ birthDate }) => birthDate === null)
  if (about === 'unborn' || about === 'adoption') {
    const these = expected.filter(({ byAdoption = false }) => byAdoption === (about === 'adoption'))
    return these.length > 1 ? null : (these[0]?.id ?? about)
  }
  return about === 'child' && children.length === expected.length ? 'born' : null
}

/** Opens nothing but the writer's own words, and the names of those the writer speaks for. */
export const getWritten = query({
  act: inquiryActs.readWritten,
  input: z.object({ question: z.string().optional() }),
  about: async (_input, db, asked) => {
    const { known } = await findWriter(db, asked)
    return { personId: known.find(({ id }) => id !== null)?.id ?? null }
  },
  async read({ input, db, ...asked }): Promise<Written | null> {
    const question = input.question === undefined ? null : questionAt(input.question)
    if (input.question !== undefined && question === null) return null
    const writer = await findWriter(db, asked)
    const { fields, hasBegun } = await readWritten(db, asked, writer)
    const situation = situationOf(fields, writer, asked)
    const applicable = applicableQuestions(situation)
    // Of 16 or more it is never asked
    if (question === 'parents' && !applicable.includes(question)) return null
    const person = chosenPerson(situation)
    return {
      writer,
      fields,
      hasBegun,
      question,
      choices: question === 'whom' ? knownFor(situation) : [],
      person,
      age: ageOf(situation),
      senderName: senderNameOf(situation, writer.name),
      homes: applicable.includes('livesIn') ? await findHomes(db, asked.authorityId) : [],
      hasAlready:
        question === null
          ? await findHasAlready(db, asked, person?.id ?? null)
          : { coordinator: false, plan: false },
      applicable,
      open: firstOpen(situation),
      asksForPerson: asksForPersonContact(situation),
      asksForOthers: asksForOthers(situation),
      asksForExpecting: asksForExpecting(situation),
      hasPower: saysToHavePower(situation),
      attachments:
        question === null || question === 'attachments'
          ? await findAttachmentsOfDraft(db, draftOfWritten(asked))
          : [],
    }
  },
  sees: ({ question, choices, person, hasAlready }) => {
    const had = [hasAlready.coordinator && 'coordinator', hasAlready.plan && 'plan'].filter(
      (each) => typeof each === 'string',
    )
    const shown = question === null ? (person ? [person] : []) : choices
    // Known by their own sign-in alone: nothing was read of anybody
    return shown.flatMap(({ id }) => (id === null ? [] : [{ personId: id, what: ['name', ...had] }]))
  },
})
