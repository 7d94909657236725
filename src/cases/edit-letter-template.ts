import { z } from 'zod'
import { findPractitionerByKey } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, optionalText } from '../platform/form/fields.ts'
import { languages } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findTemplates, insertTemplate, lockTemplates, publishTemplateRow } from './letter-template-store.ts'
import { houseBlocks } from './letters/house-blocks.ts'
import {
  type Blocks,
  checkBlocks,
  letterBlocks,
  type TemplateKind,
  templateKinds,
} from './rules/letter-blocks.ts'

const which = { kind: choice(templateKinds), language: choice(languages) }

async function meOf(db: ReadDb, { actor, today }: Pick<Asked, 'actor' | 'today'>): Promise<string> {
  const me = actor.kind === 'nobody' ? null : await findPractitionerByKey(db, actor.identityKey, today)
  if (!me) throw new Error('a role without a practitioner')
  return me.id
}

/** All letters an authority words itself, and which version is in use. */
export const getLetterTemplates = query({
  act: acts.editLetters,
  logAs: 'list',
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db }) => {
    const letters = []
    for (const kind of templateKinds) {
      for (const language of languages) {
        const versions = await findTemplates(db, kind, language)
        const inUse = versions.find((each) => each.publishedAt)
        letters.push({ kind, language, inUse: inUse?.version ?? null, hasDraft: versions[0] !== inUse })
      }
    }
    return { letters }
  },
  sees: () => [], // words, and nobody
})

/** One letter's words as they stand: the newest version, the one in use, and the house's own. */
export const getLetterTemplate = query({
  act: acts.editLetters,
  input: z.object(which),
  about: async () => ({}),
  async read({ input: { kind, language }, db }) {
    const versions = await findTemplates(db, kind, language)
    const house = houseBlocks(kind, language)
    const newest = versions[0] ?? null
    const inUse = versions.find((each) => each.publishedAt) ?? null
    return {
      kind,
      language,
      house,
      blocks: newest?.blocks ?? house,
      version: newest?.version ?? 0,
      isDraft: newest !== null && newest.publishedAt === null,
      inUse: inUse && { version: inUse.version, publishedAt: inUse.publishedAt! },
      versions: versions.map(({ version, savedAt, publishedAt }) => ({ version, savedAt, publishedAt })),
    }
  },
  sees: () => [], // words, and nobody
})
export type LetterTemplatePage = Exclude<
  Awaited<ReturnType<typeof getLetterTemplate.run>>,
  { denied: unknown }
>

const longest = 3000
const words = {
  opening: optionalText(longest),
  reads: optionalText(longest),
  late: optionalText(longest),
  help: optionalText(longest),
  questions: optionalText(longest),
  closing: optionalText(longest),
}

/** The newest version, and everybody else kept waiting: two who write at once meet as stale. */
async function newest(
  db: Parameters<typeof lockTemplates>[0],
  kind: TemplateKind,
  language: (typeof languages)[number],
) {
  await lockTemplates(db, kind, language)
  const template = (await findTemplates(db, kind, language))[0] ?? null
  return { version: template?.version ?? 0, template }
}

/** A new version of a letter's words. No letter uses it before it is published. */
export const saveLetterTemplate = command({
  act: acts.editLetters,
  form: z.object({ ...which, ...words }),
  about: ({ kind, language }, db) => newest(db, kind, language),
  async run({ input, subject, db, authorityId, actor, now, today }) {
    const { kind, language, ...typed } = input
    const blocks: Blocks = Object.fromEntries(
      Object.keys(letterBlocks[kind]).map((block) => [block, typed[block as keyof typeof typed]]),
    )
    const checked = checkBlocks(kind, blocks)
    if (isRefused(checked)) return checked
    await insertTemplate(db, authorityId, {
      kind,
      language,
      version: subject.version + 1,
      blocks,
      savedBy: await meOf(db, { actor, today }),
      savedAt: now,
    })
    return { kind, language }
  },
})

/** From now the newest version is the one letters are written by. Letters that are sent stand as they were. */
export const publishLetterTemplate = command({
  act: acts.editLetters,
  form: z.object(which),
  about: ({ kind, language }, db) => newest(db, kind, language),
  async run({ input, subject, db, actor, now, today }) {
    const { template } = subject
    if (!template || template.publishedAt) return refuse('not_in_this_state')
    await publishTemplateRow(db, template.id, {
      publishedAt: now,
      publishedBy: await meOf(db, { actor, today }),
    })
    return input
  },
})
