import { isRefused, type Refused } from '../law/refusal.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { LetterParties } from './letter-parties.ts'
import { findTemplateInUse } from './letter-template-store.ts'
import { houseBlocks } from './letters/house-blocks.ts'
import { type Blocks, type FieldValues, fillBlocks, type TemplateKind } from './rules/letter-blocks.ts'

/** What a letter of a case may name. Days are 'YYYY-MM-DD'. */
export function valuesOf(
  language: Language,
  of: {
    parties: LetterParties
    reference: string
    handler: { name: string; phone: string }
    receivedOn: string
    answerBy?: string
  },
): FieldValues {
  const { parties, handler } = of
  return {
    navn: parties.person.fullName,
    mottaker: parties.names[0]!,
    referanse: of.reference,
    virksomhet: parties.sender.name,
    enhet: parties.sender.unit,
    telefon: handler.phone || parties.unitPhone,
    saksbehandler: handler.name,
    mottatt: longDate(language, of.receivedOn),
    ...(of.answerBy && { svarfrist: longDate(language, of.answerBy) }),
  }
}

/**
 * The authority's own words with the values in them, for what is printed each time it is asked for. Null: it has taken none
 * into use, or a value they name is not known, and the house's are used.
 */
export async function findOwnWords(
  db: ReadDb,
  kind: TemplateKind,
  language: Language,
  values: FieldValues,
): Promise<Blocks | null> {
  const template = await findTemplateInUse(db, kind, language)
  const blocks = template && fillBlocks(template.blocks, values)
  return isRefused(blocks) ? null : blocks
}

export interface LetterWords {
  blocks: Blocks
  /** Null: the house's own. */
  templateId: string | null
  version: number | null
}

/** The words of a letter with the case's values in them, by the template in use. Refuses: field_missing. */
export async function findLetterWords(
  db: ReadDb,
  kind: TemplateKind,
  language: Language,
  values: FieldValues,
): Promise<LetterWords | Refused> {
  const template = await findTemplateInUse(db, kind, language)
  const blocks = fillBlocks(template?.blocks ?? houseBlocks(kind, language), values)
  if (isRefused(blocks)) return blocks
  return { blocks, templateId: template?.id ?? null, version: template?.version ?? null }
}
