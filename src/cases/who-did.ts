import { capital } from '../platform/i18n/capital.ts'
import type { Language } from '../platform/i18n/language.ts'
import { textsOf } from './texts/index.ts'

/** What somebody is to the person, as a relation of theirs is named. Others at work are known by name. */
const kinds: Record<string, string> = {
  self: 'self',
  child_15: 'self',
  child: 'self',
  parent: 'parent',
  parent_informed: 'parent',
  foster_parent: 'foster_parent',
  care_authority: 'care_authority',
  guardian: 'guardian',
  proxy: 'proxy',
  private_participant: 'next_of_kin',
}

/**
 * Who did what stands in the history: by name where it was somebody in the unit, else what they are to the person. Who sent an
 * inquiry, or holds its code, is what they said when they sent it (`senderKind`); null: not known.
 */
export function whoDid(
  event: { practitionerName: string | null; relation: string; senderKind: string | null },
  language: Language,
): string {
  const t = textsOf(language).case
  const { practitionerName, relation, senderKind } = event
  if (practitionerName) return practitionerName
  if (relation === 'system') return t.bySystem
  const kind = kinds[relation] ?? senderKind
  const said = kind && (t.senders[kind] ?? t.kinds[kind])
  if (!said) return t.bySender
  return relation === 'anyone' ? t.byCode(capital(said)) : capital(said)
}
