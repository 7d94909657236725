import type { Section } from '../../access/sections.ts'
import type { Consent } from '../consent.ts'
import type { Consents } from '../get-consents.ts'
import type { ConsentKind } from '../rules/consent.ts'
import type { ConsentFor, Texts } from '../texts/nb.ts'

type Asked = Pick<Consents, 'isSelf' | 'by' | 'isChildCoordinator'>

/** To whom the words of a consent are said: the one it is about where they decide themselves, also when staff reads them. */
export function saidTo({ by, isChildCoordinator }: Asked): ConsentFor {
  return { reader: by === 'person' ? 'self' : 'deciders', isChildCoordinator }
}

/** A part of what may be opened, to this reader. */
export function sectionName(all: Texts, section: Section, { isSelf }: Pick<Asked, 'isSelf'>): string {
  return isSelf && section === 'about_person' ? all.aboutYou : all.sections[section].name
}

/** Who has a name and is no service is a private person. */
export const isToPerson = ({ withName, serviceKind }: Pick<Consent, 'withName' | 'serviceKind'>): boolean =>
  withName !== null && serviceKind === null

/** What a kind of consent is, in one line, and what it means; `one`: that consent itself. */
export function wordsOf(
  all: Texts,
  kind: ConsentKind,
  data: Asked,
  one?: Pick<Consent, 'withName' | 'serviceKind'>,
): { short: string; means: string[] } {
  const { short, means } = all.kinds[kind]
  const to = { ...saidTo(data), isToPerson: one !== undefined && isToPerson(one) }
  return { short: short(to), means: means(to) }
}
